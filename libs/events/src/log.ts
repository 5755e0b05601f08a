export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

/** Codes, ids, states and numbers only: a log line never carries a person's words, name or contact. */
export type LogFacts = Readonly<Record<string, string | number | boolean | null>>;
export type Log = (level: LogLevel, code: string, facts?: LogFacts) => void;

/** What a log may say of a caught error: its code or its class, never its message (messages quote values and addresses). */
export function errorCode(error: unknown): string {
  const { code, name } = (typeof error === 'object' && error !== null ? error : {}) as { code?: unknown; name?: unknown };
  return [code, name].find((text): text is string => typeof text === 'string' && /^[\w-]{1,40}$/.test(text)) ?? 'unknown';
}
