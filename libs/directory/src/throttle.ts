import { isIPv6 } from 'node:net';
import { Refused } from '#contract';
import type { Keys } from '#keys';
import type { DataSource } from 'typeorm';

/** How many tries in how long. */
export interface Limit { readonly tries: number; readonly windowMs: number }

/** An IPv6 subscriber has a whole /64 to send from: it counts as one. Anything else is itself. */
export function oneSubscriber(who: string): string {
  if (!isIPv6(who)) return who;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(who)?.[1];
  if (mapped !== undefined) return mapped;
  const [head = '', tail] = (who.split('%')[0] ?? '').toLowerCase().split('::');
  const groups = (side: string | undefined) => (side ? side.split(':') : []);
  const shown = [...groups(head), ...groups(tail)].length;
  const all = [...groups(head), ...Array.from({ length: tail === undefined ? 0 : 8 - shown }, () => '0'), ...groups(tail)];
  return `${all.slice(0, 4).map((group) => parseInt(group, 16).toString(16)).join(':')}::/64`;
}

/** Counts tries in PostgreSQL, so that all processes count together. Addresses and account names are kept as keyed hashes only. */
export class Throttle {
  constructor(private readonly db: Pick<DataSource, 'query'>, private readonly keys: Keys, private readonly now: () => Date) {}

  /** Counts a try, in one statement. @throws Refused `too_many_tries` once the limit of the window is passed */
  async count(purpose: string, who: string, limit: Limit): Promise<void> {
    const now = this.now();
    const [row] = await this.db.query<{ tries: number; window_ends_at: Date }[]>(
      `INSERT INTO throttle (key, window_ends_at, tries) VALUES ($1, $2, 1)
       ON CONFLICT (key) DO UPDATE SET
         tries = CASE WHEN throttle.window_ends_at <= $3 THEN 1 ELSE throttle.tries + 1 END,
         window_ends_at = CASE WHEN throttle.window_ends_at <= $3 THEN $2 ELSE throttle.window_ends_at END
       RETURNING tries, window_ends_at`,
      [this.#key(purpose, who), new Date(now.getTime() + limit.windowMs), now],
    );
    if (row !== undefined && row.tries > limit.tries) throw new Refused('too_many_tries', { facts: { until: row.window_ends_at.toISOString() } });
  }

  /** A try that turned out to be right is not held against anybody. */
  async takeBack(purpose: string, who: string): Promise<void> {
    await this.db.query(`UPDATE throttle SET tries = greatest(tries - 1, 0) WHERE key = $1`, [this.#key(purpose, who)]);
  }

  /** Removes windows that have ended. */
  async sweep(): Promise<void> {
    await this.db.query(`DELETE FROM throttle WHERE window_ends_at < $1`, [this.now()]);
  }

  #key(purpose: string, who: string): string {
    return this.keys.hash(`throttle ${purpose}`, oneSubscriber(who));
  }
}
