import type { Gram } from './grams.js';
import { atOnce, type Steps } from './steps.js';

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

  /** @param base an index that is complete; this one adds what it doesn't have, so that nothing large is made twice */
  constructor(private readonly base: TraitIndex | null = null) {}

  get size(): number {
    return (this.base?.size ?? 0) + this.#numbers.size;
  }

  /** The trait's number; undefined where no model has it. */
  find(key: string): number | undefined {
    return this.base?.find(key) ?? this.#numbers.get(key);
  }

  numberOf(key: string): number {
    const known = this.find(key);
    if (known !== undefined) return known;
    const number = this.size;
    this.#numbers.set(key, number);
    return number;
  }

  /** Those traits of a message that some model knows. */
  known(grams: readonly Gram[]): KnownGram[] {
    const known: KnownGram[] = [];
    for (const gram of grams) {
      const number = this.find(gram.key);
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

  /** Made by `compileSteps`. */
  constructor(source: CountSource, { messages, allMessages, traits }: GatheredRows, arrays: Arrays, smoothing: number) {
    this.classes = source.classes;
    this.messages = messages;
    this.allMessages = allMessages;
    this.#rowOf = arrays.rowOf;
    this.#from = arrays.from;
    this.#places = arrays.places;
    this.#more = arrays.more;
    this.#rarity = arrays.rarity;
    this.#moreOfAll = arrays.moreOfAll;
    this.unseen = traits.map((all) => Math.log(smoothing / (all + smoothing * arrays.rarity.length)));
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

interface GatheredRows { readonly messages: Float64Array; readonly allMessages: number; readonly numbers: number[]; readonly from: number[]; readonly places: number[]; readonly more: number[]; readonly rarity: number[]; readonly moreOfAll: number[]; /** By class: all that was seen with it. */ readonly traits: Float64Array }

/** The rows as the model keeps them. `rowOf`: by number of a trait, -1 for none. */
interface Arrays { readonly rowOf: Int32Array; readonly from: Uint32Array; readonly places: Uint8Array; readonly more: Float32Array; readonly rarity: Float32Array; readonly moreOfAll: Float32Array }

/** So many rows are a step: well under a millisecond. */
const rowsOfStep = 250;

/**
 * Compiles counts step by step, for a process that has others to answer meanwhile.
 * @param smoothing added to every count: what was never seen is unlikely, not impossible
 */
export function* compileSteps(source: CountSource, index: TraitIndex, smoothing: number): Steps<CompiledModel> {
  const messages = Float64Array.from(source.classes, (_, place) => source.messagesOf(place));
  const rows: GatheredRows = { messages, allMessages: messages.reduce((sum, times) => sum + times, 0), numbers: [], from: [0], places: [], more: [], rarity: [], moreOfAll: [], traits: new Float64Array(source.classes.length) };
  for (const [key, seen] of source.rows()) {
    gather(rows, index.numberOf(key), seen, smoothing);
    if (rows.numbers.length % rowsOfStep === 0) yield;
  }
  return new CompiledModel(source, rows, yield* packSteps(rows, index.size), smoothing);
}

function* packSteps(rows: GatheredRows, numbers: number): Steps<Arrays> {
  const rowOf = new Int32Array(numbers).fill(-1);
  rows.numbers.forEach((number, row) => { rowOf[number] = row; });
  yield;
  const from = new Uint32Array(rows.from);
  yield;
  const places = new Uint8Array(rows.places);
  yield;
  const more = new Float32Array(rows.more);
  yield;
  return { rowOf, from, places, more, rarity: new Float32Array(rows.rarity), moreOfAll: new Float32Array(rows.moreOfAll) };
}

function gather(rows: GatheredRows, number: number, seen: readonly number[], smoothing: number): void {
  let total = 0;
  let moreOfAll = 0;
  for (let at = 0; at < seen.length; at += 2) {
    const place = seen[at] ?? 0;
    const times = seen[at + 1] ?? 0;
    const more = Math.log((times + smoothing) / smoothing);
    total += times;
    moreOfAll += more;
    rows.places.push(place);
    rows.more.push(more);
    rows.traits[place] = (rows.traits[place] ?? 0) + times;
  }
  rows.numbers.push(number);
  rows.from.push(rows.places.length);
  rows.rarity.push(Math.log(1 + rows.allMessages / total));
  rows.moreOfAll.push(moreOfAll);
}

/** Compiles counts at once. */
export const compileModel = (source: CountSource, index: TraitIndex, smoothing: number): CompiledModel => atOnce(compileSteps(source, index, smoothing));
