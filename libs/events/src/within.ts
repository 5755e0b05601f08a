export class TookTooLong extends Error {
  readonly code = 'took_too_long';
  constructor() {
    super('took too long');
    this.name = 'TookTooLong';
  }
}

/** Waits for a promise, but not longer than this. What it does afterwards is not waited for and breaks nothing. */
export async function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_resolve, reject) => { timer = setTimeout(() => reject(new TookTooLong()), ms); });
  try {
    return await Promise.race([promise, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
