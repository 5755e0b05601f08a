import type { Log, LogLevel } from '#events';

const order: readonly LogLevel[] = ['debug', 'info', 'warn', 'error'];

/** Log lines as JSON on standard error: time, level, code, facts. Codes, ids and numbers only; callers never pass words, names or addresses. */
export function logFrom(lowest: LogLevel): Log {
  return (level, code, facts = {}) => {
    if (order.indexOf(level) < order.indexOf(lowest)) return;
    process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), level, code, ...facts })}\n`);
  };
}
