import { LearntWeightsRow } from '#database';
import { compileChanged, type CountSource, inSteps, mergedCounts, readSteps, type WeightKind, type Weights } from '#rules';
import type { DataSource } from 'typeorm';
import { breather } from './breathe.js';

/** What ships with the program: weights ready for use, and the counts that they are made of. */
export interface ShippedWeights {
  readonly weights: Weights;
  counts(kind: WeightKind): Promise<CountSource>;
}

/** What the proposals of a version say of it: the shipped counts, what was added, how often tickets were taken out of that. */
export function learntLabel(shipped: string, { number, revision }: Pick<LearntWeightsRow, 'number' | 'revision'>): string {
  return `${shipped}.${number}${revision === 0 ? '' : `-${revision}`}`;
}

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
  compile(label: string, added: Readonly<Record<WeightKind, string | null>>): Promise<Weights> {
    const breathe = breather();
    return compileChanged(label, this.shipped.weights, async (kind) => {
      const text = added[kind];
      return text === null ? null : mergedCounts(await this.shipped.counts(kind), await inSteps(readSteps(text), breathe));
    }, breathe);
  }
}
