import type { CompiledModel, KnownGram } from './compiled-model.js';
import type { Gram } from './grams.js';

/** How much weight counts, findings of the rules and the share of a class get. Chosen on voices that were held back (`npm run train -- --check`). */
export interface Trust {
  /** Weight of all traits together. */
  readonly traits: number;
  /** Weight of a point of what the rules found. */
  readonly rules: number;
  /** Weight of how common a class is. */
  readonly share: number;
}

/** As much as some six rare traits. */
const fewTraits = 150;

/** What speaks for one class, strongest first. */
export interface Speaking {
  readonly gram: Gram;
  readonly weight: number;
}

/**
 * A model's opinion of one message: naive Bayes over its traits, rare ones weighing more, the whole of them as much in a long message as in a short one, together with
 * what the rules found (Rennie et al. 2003 on what naive Bayes needs for text).
 */
export class Opinion {
  readonly #scores: Float64Array;
  readonly #scale: number;
  readonly #rows: Int32Array;

  /** @param found by class, what the rules found (points; 0 for nothing) */
  constructor(private readonly model: CompiledModel, private readonly known: readonly KnownGram[], found: ReadonlyMap<string, number>, private readonly trust: Trust) {
    let square = 0;
    let sum = 0;
    // Plain loops: this runs three times for every message.
    this.#rows = new Int32Array(known.length);
    for (let at = 0; at < known.length; at++) {
      const row = model.rowOf(known[at]?.number ?? -1);
      this.#rows[at] = row;
      if (row < 0) continue;
      const value = model.rarityOf(row);
      square += value * value;
      sum += value;
    }
    // What is hardly known says little: then what is usual decides.
    const scale = trust.traits / Math.sqrt(square + fewTraits);
    const { classes, messages, allMessages, unseen } = model;
    this.#scores = new Float64Array(classes.length);
    for (let place = 0; place < classes.length; place++) this.#scores[place] = scale * sum * (unseen[place] ?? 0) + trust.rules * (found.get(classes[place] ?? '') ?? 0) + trust.share * Math.log(((messages[place] ?? 0) + 1) / (allMessages + classes.length));
    for (let at = 0; at < known.length; at++) {
      const row = this.#rows[at] ?? -1;
      if (row >= 0) model.addTo(this.#scores, row, scale * model.rarityOf(row));
    }
    this.#scale = scale;
  }

  /** Classes with their chances, the likeliest first; they sum to 1 over the classes that `allowed` lets through. */
  ranked(allowed: (name: string) => boolean = () => true): { readonly name: string; readonly chance: number }[] {
    const open = this.model.classes.flatMap((name, place) => (allowed(name) ? [{ name, score: this.#scores[place] ?? 0 }] : []));
    const highest = Math.max(...open.map(({ score }) => score));
    const parts = open.map(({ name, score }) => ({ name, part: Math.exp(score - highest) }));
    const sum = parts.reduce((total, { part }) => total + part, 0);
    return parts.map(({ name, part }) => ({ name, chance: part / sum })).sort((a, b) => b.chance - a.chance || (a.name < b.name ? -1 : 1));
  }

  /** Words of the message that speak for a class more than the average of all classes does, by at least so much; the strongest first. */
  speakingFor(name: string, least: number): Speaking[] {
    const place = this.model.classes.indexOf(name);
    const others = this.model.classes.length - 1;
    const speaking: Speaking[] = [];
    this.#rows.forEach((row, at) => {
      const gram = this.known[at]?.gram;
      if (row < 0 || gram === undefined || gram.to === gram.from) return;
      const forIt = this.model.moreFor(row, place);
      if (forIt === 0) return;
      const weight = this.#scale * this.model.rarityOf(row) * (forIt - (this.model.moreForAll(row) - forIt) / others);
      if (weight >= least) speaking.push({ gram, weight });
    });
    return speaking.sort((a, b) => b.weight - a.weight);
  }
}
