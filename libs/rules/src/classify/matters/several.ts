import type { KnownGram } from '../../learn/index.js';
import type { ReadMessage } from '../read-message.js';
import type { Weights } from '../weights.js';
import { type Border, bordersOf } from './borders.js';
import { chanceOfSeveral } from './several-weights.js';
import { chanceOfSame, type Side, Sides } from './sides.js';

/** A stretch of a message, in words (`to` exclusive), that is a matter of its own, and the phrases that speak for its category. */
export interface Matter {
  readonly from: number;
  readonly to: number;
  readonly category: string;
  readonly said: readonly { readonly from: number; readonly to: number }[];
}

/** So many words are read for it, and a message of fewer is about one thing. */
const mostWords = 400;
const leastWords = 8;
const fewWords = 6;
/** Nobody brings more in one message; beyond that a person must read anyway. */
const mostMatters = 4;
/** Phrases shown for a matter. */
const mostSaid = 3;
/** From which chance on a message is proposed to be split; chosen on voices that were held back. */
const leastChance = 0.75;

/** A message cut at its borders, and the signs that another matter begins at one of them. */
export class SeveralReader {
  readonly #borders: readonly Border[];
  readonly #sides: Sides;
  /** Words at which the stretches begin, and the end. */
  readonly #starts: readonly number[];
  /** Up to each of these, how often something is asked. */
  readonly #asked: readonly number[];
  readonly #kept = new Map<number, Side>();

  constructor(read: ReadMessage, private readonly weights: Weights, known: readonly KnownGram[]) {
    const words = read.words.length > mostWords ? read.words.slice(0, mostWords) : read.words;
    this.#borders = words.length < leastWords ? [] : bordersOf(words);
    this.#starts = [0, ...this.#borders.map(({ at }) => at), words.length];
    const asks = words.flatMap(({ key }, at) => (key === 'hoi' && words[at - 1]?.key !== 'xa' ? [at] : []));
    this.#asked = this.#starts.map((start) => asks.filter((at) => at < start).length);
    this.#sides = new Sides(known, this.#starts.slice(0, -1), read.evidence, weights);
  }

  get stretches(): number {
    return this.#starts.length - 1;
  }

  /** Word at which a stretch begins. */
  startOf(stretch: number): number {
    return this.#starts[stretch] ?? 0;
  }

  /** What the stretches from `from` to `to` (exclusive) are about together. */
  side(from: number, to: number): Side {
    const key = from * (this.#starts.length + 1) + to;
    const known = this.#kept.get(key);
    if (known !== undefined) return known;
    const side = this.#sides.between(from, to);
    this.#kept.set(key, side);
    return side;
  }

  /** The signs at stretch `at`, seen from `from` to `to`; in the order of `severalSigns`. */
  signs(from: number, at: number, to: number): number[] {
    const border = this.#borders[at - 1];
    const left = this.side(from, at);
    const right = this.side(at, to);
    const differ = 1 - chanceOfSame(left, right);
    const { classes } = this.weights.category;
    const clear = differ * left.chance * right.chance;
    const many = (a: number, b: number) => this.startOf(b) - this.startOf(a);
    const asks = (a: number, b: number) => (this.#asked[b] ?? 0) > (this.#asked[a] ?? 0);
    const is = (yes: boolean) => (yes ? 1 : 0);
    const sign = border?.sign;
    return [
      1, differ, left.chance, right.chance, clear, is(sign === 'linked'), is(sign === 'numbered'), is(sign === 'sentence'), Math.min(1, -Math.log(1.01 - differ) / 4.6), is(border?.goesOn === true),
      is(classes[left.best]?.slice(0, 2) !== classes[right.best]?.slice(0, 2)), this.side(from, to).chance, is(many(from, at) < fewWords), is(many(at, to) < fewWords), Math.log2(1 + many(from, to)) / 8, is(asks(at, to) !== asks(from, at)), sign === 'linked' || sign === 'numbered' ? clear : 0,
    ];
  }
}

/** The matters of a message that holds several, in order; none where it is about one. */
export function mattersOf(read: ReadMessage, weights: Weights, known: readonly KnownGram[]): Matter[] {
  const several = weights.several;
  if (several === null) return [];
  const reader = new SeveralReader(read, weights, known);
  const cuts: number[] = [];
  const divide = (from: number, to: number) => {
    let best = -1;
    let chance = leastChance;
    for (let at = from + 1; at < to; at++) {
      const here = chanceOfSeveral(reader.signs(from, at, to), several);
      if (here >= chance) { chance = here; best = at; }
    }
    if (best < 0 || cuts.length >= mostMatters - 1) return;
    cuts.push(best);
    divide(from, best);
    divide(best, to);
  };
  divide(0, reader.stretches);
  if (cuts.length === 0) return [];
  const all = [0, ...cuts.toSorted((a, b) => a - b), reader.stretches];
  return all.slice(0, -1).map((from, nth) => {
    const to = all[nth + 1] ?? reader.stretches;
    const stretch = { from: reader.startOf(from), to: nth === all.length - 2 ? read.words.length : reader.startOf(to), category: weights.category.classes[reader.side(from, to).best] ?? '' };
    const found = read.evidence.find(({ category }) => category === stretch.category)?.found ?? [];
    return { ...stretch, said: found.filter((one) => one.value.weight > 0 && one.from >= stretch.from && one.to <= stretch.to).slice(0, mostSaid) };
  });
}
