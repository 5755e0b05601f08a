import { LearntWeightsRow } from '#database';
import { compileWeightsInSteps, CountModel, type CountSource, mergedCounts, readCounts, type WeightKind, weightKinds, type Weights } from '#rules';
import type { DataSource } from 'typeorm';
import { breather } from './breathe.js';

/** What ships with the program: weights ready for use, and the counts that they are made of. */
export interface ShippedWeights {
  readonly weights: Weights;
  counts(): Promise<Readonly<Record<WeightKind, CountSource>>>;
}

/** What the proposals of a version say of it: the shipped counts, what was added, how often tickets were taken out of that. */
export function learntLabel(shipped: string, { number, revision }: Pick<LearntWeightsRow, 'number' | 'revision'>): string {
  return `${shipped}.${number}${revision === 0 ? '' : `-${revision}`}`;
}

/** Counts that were kept as text, as a model, read without holding up the process. */
export async function readAdded(text: string, breathe: () => Promise<void>): Promise<CountModel> {
  const source = readCounts(text);
  const model = new CountModel(source.classes);
  let rows = 0;
  source.classes.forEach((_, place) => model.addMessages(place, source.messagesOf(place)));
  for (const [key, seen] of source.rows()) {
    for (let at = 0; at < seen.length; at += 2) model.add(key, seen[at] ?? 0, seen[at + 1] ?? 0);
    if (++rows % ROWS_OF_STEP === 0) await breathe();
  }
  return model;
}

const ROWS_OF_STEP = 250;

/** The weights by which this process proposes: the shipped counts with those that this installation has learnt. Compiled again only when another version is in force, and used until then as they were. */
export class WeightsInForce {
  #weights: Weights;
  #looking: Promise<void> = Promise.resolve();

  constructor(private readonly db: DataSource, private readonly shipped: ShippedWeights) {
    this.#weights = shipped.weights;
  }

  get current(): Weights {
    return this.#weights;
  }

  get shippedVersion(): string {
    return this.shipped.weights.version;
  }

  /** Looks which version is in force and is done when it is in use here. Cheap where nothing changed. @throws when its counts can't be read */
  look(): Promise<void> {
    this.#looking = this.#looking.catch(() => undefined).then(() => this.#look());
    return this.#looking;
  }

  async #look(): Promise<void> {
    const rows = this.db.getRepository(LearntWeightsRow);
    const found = await rows.findOne({ where: { status: 'in_force', basedOn: this.shippedVersion }, select: { number: true, revision: true } });
    const label = found === null ? this.shippedVersion : learntLabel(this.shippedVersion, found);
    if (label === this.#weights.version) return;
    const row = found === null ? null : await rows.findOneBy({ number: found.number, revision: found.revision });
    if (found !== null && row === null) return this.#look();
    this.#weights = row === null ? this.shipped.weights : await this.compile(label, { category: row.categoryCounts, type: row.typeCounts, urgent: row.urgentCounts });
  }

  /** The shipped counts with others on top, as weights. */
  async compile(label: string, added: Readonly<Record<WeightKind, string | null>>): Promise<Weights> {
    const breathe = breather();
    const shipped = await this.shipped.counts();
    const merged: Partial<Record<WeightKind, CountSource>> = {};
    for (const kind of weightKinds) {
      const text = added[kind];
      merged[kind] = text === null ? shipped[kind] : mergedCounts(shipped[kind], await readAdded(text, breathe));
    }
    return compileWeightsInSteps(label, merged as Record<WeightKind, CountSource>, breathe);
  }
}
