import { errorCode, type Log } from './log.js';

const PAUSE_MS = 1_000;

/** Listener for a queue's errors that keeps the log readable: a worker whose server restarts may fail hundreds of times a second. */
export function reportErrors(log: Log, queue: string): (error: Error) => void {
  let lastAt = 0;
  return (error) => {
    if (Date.now() - lastAt < PAUSE_MS) return;
    lastAt = Date.now();
    log('warn', 'queue_error', { queue, error: errorCode(error) });
  };
}
