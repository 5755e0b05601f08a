import { type CompiledModel, compileModel, compileSteps, type CountSource, type Gram, inSteps, type KnownGram, Opinion, readCounts, TraitIndex, type Trust } from '../learn/index.js';
import { readSeveral, type SeveralWeights } from './matters/several-weights.js';

export const weightKinds = ['category', 'type', 'urgent'] as const;
export type WeightKind = (typeof weightKinds)[number];

/** Chosen on voices that were held back (`npm run train -- --check`). */
const smoothing: Readonly<Record<WeightKind, number>> = { category: 0.1, type: 0.3, urgent: 0.1 };
const trust: Readonly<Record<WeightKind, Trust>> = {
  category: { traits: 1, rules: 2, share: 0 },
  type: { traits: 1, rules: 1, share: 0.3 },
  urgent: { traits: 1, rules: 1, share: 0.3 },
};

/** What was learnt from sentences: three models over one index of traits, and the name of what they were learnt from. */
export interface Weights extends Readonly<Record<WeightKind, CompiledModel>> {
  readonly version: string;
  readonly index: TraitIndex;
  /** How much each sign of a second matter weighs; null: messages are never proposed to be split. */
  readonly several: SeveralWeights | null;
}

export function compileWeights(version: string, counts: Readonly<Record<WeightKind, CountSource>>, several: SeveralWeights | null = null): Weights {
  const index = new TraitIndex();
  const compiled = (kind: WeightKind) => compileModel(counts[kind], index, smoothing[kind]);
  return { version, index, several, category: compiled('category'), type: compiled('type'), urgent: compiled('urgent') };
}

/**
 * Weights with other counts for some kinds, without holding up whoever else waits; the other kinds and the index stay those of the weights they begin with.
 * @param counts all counts of a kind; null: as it is
 * @param pause called after each small step
 */
export async function compileChanged(version: string, from: Weights, counts: (kind: WeightKind) => Promise<CountSource | null>, pause: () => Promise<void>): Promise<Weights> {
  const index = new TraitIndex(from.index);
  const compiled = async (kind: WeightKind): Promise<CompiledModel> => {
    const source = await counts(kind);
    if (source === null) return from[kind];
    return inSteps(compileSteps(source, index, smoothing[kind]), pause);
  };
  return { version, index, several: from.several, category: await compiled('category'), type: await compiled('type'), urgent: await compiled('urgent') };
}

/** Weights from their plain files, as `npm run train` writes them. @throws when a file is not one */
export function readWeights(version: string, files: Readonly<Record<WeightKind | 'several', string>>): Weights {
  return compileWeights(version, { category: readCounts(files.category), type: readCounts(files.type), urgent: readCounts(files.urgent) }, readSeveral(files.several));
}

export const knownTo = (weights: Weights, grams: readonly Gram[]): KnownGram[] => weights.index.known(grams);

/** What was learnt says of a message, together with what the rules found in it. */
export const opinionOf = (kind: WeightKind, weights: Weights, known: readonly KnownGram[], found: ReadonlyMap<string, number>): Opinion => new Opinion(weights[kind], known, found, trust[kind]);

/** How often the counts behind weights saw a trait with a class. */
export function timesSeen(kind: WeightKind, { index, ...weights }: Weights, key: string, name: string): number {
  const model = weights[kind];
  const number = index.find(key);
  const row = number === undefined ? -1 : model.rowOf(number);
  return row < 0 ? 0 : smoothing[kind] * (Math.exp(model.moreFor(row, model.classes.indexOf(name))) - 1);
}

/** How many times likelier a class becomes by so many more messages with a trait. */
export const timesLikelier = (kind: WeightKind, before: number, more: number): number => (before + more + smoothing[kind]) / (before + smoothing[kind]);
