const LOOK_EVERY_MS = 25;

/** Waits until something gives a value that counts as true, and returns it. What it throws meanwhile counts as "not yet" and is told at the end. */
export async function until(look, what, withinMs = 15_000) {
  const deadline = Date.now() + withinMs;
  for (let last; ; ) {
    try {
      const found = await look();
      if (found) return found;
      last = undefined;
    } catch (error) {
      last = error;
    }
    if (Date.now() > deadline) throw new Error(`Not within ${withinMs / 1000} s: ${what}`, { cause: last });
    await new Promise((resolve) => { setTimeout(resolve, LOOK_EVERY_MS); });
  }
}
