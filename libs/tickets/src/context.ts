import type { DeliveryChannel } from '#contract';
import type { Database } from '#database';
import type { Directory } from '#directory';
import type { Photos } from '#files';
import type { Keys } from '#keys';

/** What the verbs of this room work with. `now` is the only clock. */
export interface TicketRoom {
  readonly db: Database;
  readonly directory: Directory;
  readonly photos: Photos;
  readonly keys: Keys;
  /** By which this installation can send messages. */
  readonly channels: ReadonlySet<DeliveryChannel>;
  readonly now: () => Date;
}
