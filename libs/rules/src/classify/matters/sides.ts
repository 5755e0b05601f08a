import type { CompiledModel, Gram, KnownGram } from '../../learn/index.js';
import type { CategoryEvidence } from '../scores.js';
import type { Weights } from '../weights.js';

/** What a stretch of a message seems to be about: chances of the model's classes, by place. */
export interface Side {
  readonly chances: Float64Array;
  /** Place of the likeliest class, and its chance. */
  readonly best: number;
  readonly chance: number;
}

/** What one stretch adds to what is said of the whole. */
interface Part {
  readonly scores: Float64Array;
  readonly points: Float64Array;
  readonly square: number;
  readonly sum: number;
}

/** As much as some six rare traits, as for whole messages. */
const fewTraits = 150;
/** Weight of a point of what the rules found; a strong phrase is a point. */
const rules = 2;
const strong = 4;
const mostPoints = 3.5;
/** A class so far below the best has no chance. */
const negligible = -7;

/** Words and pairs alone: what a message opens with and its length say nothing of a part of it. */
function isSaid({ key, from, to }: Gram): boolean {
  const [first, last] = [key.charCodeAt(0), key.charCodeAt(key.length - 1)];
  return to > from && isLetterOrDigit(first) && isLetterOrDigit(last);
}
const isLetterOrDigit = (code: number): boolean => (code > 96 && code < 123) || (code > 47 && code < 58);

/** The likeliest categories of any two sides of a message, from sums over its stretches. */
export class Sides {
  readonly #model: CompiledModel;
  /** Sums up to the end of each stretch. */
  readonly #upTo: Part[] = [];

  /** @param known traits of the message; each stands where it is said first @param cuts words at which stretches begin, in order, the first at 0 */
  constructor(known: readonly KnownGram[], cuts: readonly number[], evidence: readonly CategoryEvidence[], { category }: Weights) {
    this.#model = category;
    const many = category.classes.length;
    const stretchOf = (word: number) => {
      let at = cuts.length - 1;
      while (at > 0 && (cuts[at] ?? 0) > word) at--;
      return at;
    };
    const points = new Map<number, Float64Array>();
    for (const { category: name, found } of evidence) {
      const place = category.classes.indexOf(name);
      for (const { value, from } of found) {
        const at = stretchOf(from);
        const row = points.get(at) ?? new Float64Array(many);
        row[place] = (row[place] ?? 0) + value.weight / strong;
        points.set(at, row);
      }
    }
    let before: Part = { scores: new Float64Array(many), points: new Float64Array(many), square: 0, sum: 0 };
    const rows: number[][] = cuts.map(() => []);
    for (const { gram, number } of known) {
      const row = category.rowOf(number);
      if (row >= 0 && isSaid(gram)) rows[stretchOf(gram.from)]?.push(row);
    }
    rows.forEach((own, nth) => {
      const scores = Float64Array.from(before.scores);
      let { square, sum } = before;
      for (const row of own) {
        const rarity = category.rarityOf(row);
        square += rarity * rarity;
        sum += rarity;
        category.addTo(scores, row, rarity);
      }
      const said = points.get(nth);
      before = { scores, points: said === undefined ? before.points : before.points.map((sofar, place) => sofar + (said[place] ?? 0)), square, sum };
      this.#upTo.push(before);
    });
  }

  /** @param from first stretch @param to stretch after the last */
  between(from: number, to: number): Side {
    const model = this.#model;
    const end = this.#upTo[to - 1];
    const start = from === 0 ? undefined : this.#upTo[from - 1];
    const scale = 1 / Math.sqrt((end?.square ?? 0) - (start?.square ?? 0) + fewTraits);
    const sum = (end?.sum ?? 0) - (start?.sum ?? 0);
    const chances = new Float64Array(model.classes.length);
    let highest = -Infinity;
    let best = 0;
    for (let place = 0; place < chances.length; place++) {
      const points = (end?.points[place] ?? 0) - (start?.points[place] ?? 0);
      const score = scale * ((end?.scores[place] ?? 0) - (start?.scores[place] ?? 0) + sum * (model.unseen[place] ?? 0)) + rules * Math.max(0, Math.min(points, mostPoints));
      chances[place] = score;
      if (score > highest) { highest = score; best = place; }
    }
    let all = 0;
    for (let place = 0; place < chances.length; place++) {
      const below = (chances[place] ?? 0) - highest;
      all += chances[place] = below < negligible ? 0 : Math.exp(below);
    }
    const share = 1 / all;
    for (let place = 0; place < chances.length; place++) chances[place] = (chances[place] ?? 0) * share;
    return { chances, best, chance: share };
  }
}

/** Chance that both are about the same. */
export function chanceOfSame(one: Side, other: Side): number {
  let same = 0;
  for (let place = 0; place < one.chances.length; place++) same += (one.chances[place] ?? 0) * (other.chances[place] ?? 0);
  return same;
}
