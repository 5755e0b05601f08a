const STRETCH_MS = 5;

/** Lets others have the process whenever work has held it for some milliseconds. One for each long work: `const breathe = breather()`, then `await breathe()` after each small step. */
export function breather(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < STRETCH_MS) return;
    await new Promise((resolve) => { setImmediate(resolve); });
    since = performance.now();
  };
}
