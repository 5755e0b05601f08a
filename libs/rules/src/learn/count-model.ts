import type { CountSource } from './compiled-model.js';
import type { Gram } from './grams.js';

/** Traits of one message and the classes that are right for it, with shares that sum to 1. */
export interface Lesson {
  readonly grams: readonly Gram[];
  readonly right: readonly (readonly [name: string, share: number])[];
}

/** How often a trait was seen with each class (by place) that it was seen with. */
type Seen = Map<number, number>;

/**
 * What was learnt, as counts alone: how many messages of each class showed each trait. Counting up a message and counting it down again leaves no trace of it.
 */
export class CountModel implements CountSource {
  readonly #places: ReadonlyMap<string, number>;
  readonly #seen = new Map<string, Seen>();
  readonly #messages: Float64Array;

  constructor(readonly classes: readonly string[]) {
    this.#places = new Map(classes.map((name, place) => [name, place]));
    this.#messages = new Float64Array(classes.length);
  }

  /** Different traits. */
  get size(): number {
    return this.#seen.size;
  }

  /** Messages counted, all classes together. */
  get messages(): number {
    return this.#messages.reduce((sum, times) => sum + times, 0);
  }

  messagesOf(place: number): number {
    return this.#messages[place] ?? 0;
  }

  /** Counts a message in (`times` 1) or out (-1). Classes that the model doesn't know are passed over. */
  count({ grams, right }: Lesson, times: 1 | -1 = 1): void {
    for (const [name, share] of right) {
      const place = this.#places.get(name);
      if (place === undefined) continue;
      this.#messages[place] = this.messagesOf(place) + times * share;
      for (const { key } of grams) this.add(key, place, times * share);
    }
  }

  /** For files: so many messages of a class that show a trait. */
  add(key: string, place: number, times: number): void {
    const seen = this.#seen.get(key) ?? (new Map() as Seen);
    const now = (seen.get(place) ?? 0) + times;
    if (now > leastTimes) seen.set(place, now);
    else seen.delete(place);
    if (seen.size === 0) this.#seen.delete(key);
    else this.#seen.set(key, seen);
  }

  /** For files. */
  addMessages(place: number, messages: number): void {
    this.#messages[place] = this.messagesOf(place) + messages;
  }

  /** Classes that a trait was seen with: place, times, place, times, …; nothing where it never was. */
  seenWith(key: string): readonly number[] {
    const seen = this.#seen.get(key);
    return seen === undefined ? [] : [...seen].sort(([a], [b]) => a - b).flat();
  }

  /** Different traits, in the order in which they came. */
  keys(): Iterable<string> {
    return this.#seen.keys();
  }

  /** Forgets a trait altogether. */
  drop(key: string): void {
    this.#seen.delete(key);
  }

  /** In alphabetical order of traits, so that the same counts are the same whatever they came from; sorted a few at a time. */
  * rows(): Generator<readonly [key: string, seen: readonly number[]]> {
    const byBeginning = new Map<string, string[]>();
    for (const key of this.#seen.keys()) {
      const beginning = key.slice(0, 2);
      const some = byBeginning.get(beginning);
      if (some === undefined) byBeginning.set(beginning, [key]);
      else some.push(key);
    }
    for (const beginning of [...byBeginning.keys()].sort(byCharacters)) for (const key of (byBeginning.get(beginning) ?? []).sort(byCharacters)) yield [key, this.seenWith(key)];
  }
}

/** Shares are hundredths; less than half of one is nothing. */
const leastTimes = 0.005;

const byCharacters = (a: string, b: string) => (a < b ? -1 : 1);
