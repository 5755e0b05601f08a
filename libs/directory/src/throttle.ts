import { Refused } from '#contract';
import type { Keys } from '#keys';
import type { DataSource } from 'typeorm';

/** How many tries in how long. */
export interface Limit { readonly tries: number; readonly windowMs: number }


/** Counts tries in PostgreSQL, so that all processes count together. Addresses and account names are kept as keyed hashes only. */
export class Throttle {
  constructor(private readonly db: DataSource, private readonly keys: Keys, private readonly now: () => Date) {}

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

  async forget(purpose: string, who: string): Promise<void> {
    await this.db.query(`DELETE FROM throttle WHERE key = $1`, [this.#key(purpose, who)]);
  }

  /** Removes windows that have ended. */
  async sweep(): Promise<void> {
    await this.db.query(`DELETE FROM throttle WHERE window_ends_at < $1`, [this.now()]);
  }

  #key(purpose: string, who: string): string {
    return this.keys.hash(`throttle ${purpose}`, who);
  }
}
