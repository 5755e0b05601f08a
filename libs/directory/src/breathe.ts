const STRETCH_MS = 5;

/**
 * Lets others have the process whenever work has held it for some milliseconds. One for each long work: `const breathe = breather()`, then `await breathe()` after each small step.
 * @param signal when it is aborted the work ends at its next breath, by throwing
 */
export function breather(signal?: AbortSignal): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < STRETCH_MS) return;
    await new Promise((resolve) => { setImmediate(resolve); });
    signal?.throwIfAborted();
    since = performance.now();
  };
}
