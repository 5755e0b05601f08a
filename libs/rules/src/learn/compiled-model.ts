import type { Gram } from './grams.js';

/** Counts in whatever keeps them: a model that learns, or a file. */
export interface CountSource {
  readonly classes: readonly string[];
  messagesOf(place: number): number;
  /** Every trait with the classes that it was seen with: place, times, place, times, … */
  rows(): Iterable<readonly [key: string, seen: readonly number[]]>;
}

/** Numbers of traits, shared by several models so that a message looks up each of its traits once. */
export class TraitIndex {
  readonly #numbers = new Map<string, number>();

  numberOf(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  /** Those traits of a message that some model knows. */
  known(grams: readonly Gram[]): KnownGram[] {
    const known: KnownGram[] = [];
    for (const gram of grams) {
      const number = this.#numbers.get(gram.key);
      if (number !== undefined) known.push({ gram, number });
    }
    return known;
  }
}

export interface KnownGram { readonly gram: Gram; readonly number: number }

/** Counts as logarithms in flat arrays, for reading messages. */
export class CompiledModel {
  readonly classes: readonly string[];
  /** Messages by class. */
  readonly messages: Float64Array;
  readonly allMessages: number;
  /** By class: what a trait that was never seen with it weighs. */
  readonly unseen: Float64Array;
  readonly #rowOf: Int32Array;
  readonly #from: Uint32Array;
  readonly #places: Uint8Array;
  readonly #more: Float32Array;
  readonly #rarity: Float32Array;
  readonly #moreOfAll: Float32Array;

  /** @param smoothing added to every count: what was never seen is unlikely, not impossible */
  constructor(source: CountSource, index: TraitIndex, smoothing: number) {
    this.classes = source.classes;
    this.messages = Float64Array.from(source.classes, (_, place) => source.messagesOf(place));
    this.allMessages = this.messages.reduce((sum, times) => sum + times, 0);
    const numbers: number[] = [];
    const from: number[] = [0];
    const places: number[] = [];
    const more: number[] = [];
    const rarity: number[] = [];
    const traits = new Float64Array(source.classes.length);
    for (const [key, seen] of source.rows()) {
      numbers.push(index.numberOf(key));
      let total = 0;
      for (let at = 0; at < seen.length; at += 2) {
        const place = seen[at] ?? 0;
        const times = seen[at + 1] ?? 0;
        total += times;
        places.push(place);
        more.push(Math.log((times + smoothing) / smoothing));
        traits[place] = (traits[place] ?? 0) + times;
      }
      from.push(places.length);
      rarity.push(Math.log(1 + this.allMessages / total));
    }
    this.#rowOf = new Int32Array(numbers.reduce((most, number) => Math.max(most, number), -1) + 1).fill(-1);
    numbers.forEach((number, row) => { this.#rowOf[number] = row; });
    this.#from = Uint32Array.from(from);
    this.#places = Uint8Array.from(places);
    this.#more = Float32Array.from(more);
    this.#rarity = Float32Array.from(rarity);
    this.#moreOfAll = Float32Array.from(rarity, (_, row) => more.slice(from[row], from[row + 1]).reduce((sum, one) => sum + one, 0));
    this.unseen = Float64Array.from(traits, (all) => Math.log(smoothing / (all + smoothing * numbers.length)));
  }

  /** Row of a trait by its number; -1 where this model has none. */
  rowOf(number: number): number {
    return this.#rowOf[number] ?? -1;
  }

  rarityOf(row: number): number {
    return this.#rarity[row] ?? 0;
  }

  /** Adds to each class what a trait speaks for it beyond what an unseen one would. */
  addTo(scores: Float64Array, row: number, weight: number): void {
    const to = this.#from[row + 1] ?? 0;
    for (let at = this.#from[row] ?? 0; at < to; at++) {
      const place = this.#places[at] ?? 0;
      scores[place] = (scores[place] ?? 0) + weight * (this.#more[at] ?? 0);
    }
  }

  /** How much a trait speaks for one class. */
  moreFor(row: number, place: number): number {
    const to = this.#from[row + 1] ?? 0;
    for (let at = this.#from[row] ?? 0; at < to; at++) if (this.#places[at] === place) return this.#more[at] ?? 0;
    return 0;
  }

  /** How much a trait speaks for all classes together. */
  moreForAll(row: number): number {
    return this.#moreOfAll[row] ?? 0;
  }
}
