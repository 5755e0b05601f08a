export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

/** Codes, ids, states and numbers only: a log line never carries a person's words, name or contact. */
export type LogFacts = Readonly<Record<string, string | number | boolean | null>>;
export type Log = (level: LogLevel, code: string, facts?: LogFacts) => void;

/** What a log may say of a caught error: its code or its class, never its message (messages quote values and addresses). */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { code } = error as { code?: unknown };
  return typeof code === 'string' && /^[\w-]{1,40}$/.test(code) ? code : error.name;
}
