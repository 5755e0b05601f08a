import { Refused } from '#contract';

/**
 * Lets so many through at once and keeps the others in line. Decoding takes the threads that passwords, files and database connections need, too:
 * a handful of large pictures sent at once must not stop the house.
 */
export class Turnstile {
  #inside = 0;
  readonly #line: (() => void)[] = [];

  constructor(private readonly atOnce: number, private readonly longestLine: number) {}

  /** @throws Refused `unavailable` when the line is too long */
  async pass<T>(work: () => Promise<T>): Promise<T> {
    if (this.#inside < this.atOnce) this.#inside++;
    else if (this.#line.length >= this.longestLine) throw new Refused('unavailable');
    else await new Promise<void>((enter) => { this.#line.push(enter); });
    try {
      return await work();
    } finally {
      // Whoever is next takes over the place.
      const next = this.#line.shift();
      if (next === undefined) this.#inside--;
      else next();
    }
  }
}
