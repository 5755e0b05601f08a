import type { Directory, ShippedWeights, WeightsInForce } from '#directory';
import type { Labelled } from '#rules';
import type { DataSource } from 'typeorm';

/** What learning works with. `now` is the only clock. */
export interface LearningRoom {
  readonly db: DataSource;
  readonly directory: Directory;
  readonly weights: WeightsInForce;
  readonly shipped: ShippedWeights;
  /** Sentences with labels that ship for judging; nothing ever learns from them. */
  readonly judged: () => Promise<readonly Labelled[]>;
  readonly now: () => Date;
  /** Aborted when the process stops: a run that is under way is left for the next start. */
  readonly stopping: AbortSignal;
}
