import type { DeliverJob } from '#contract';
import { oldestUnreadAgeMs, type Queues, relayBatch } from '#events';
import { dayOf, formatDay } from '#rules';
import { deliver, type Delivery, type DeliveryOutcome } from './deliver.js';
import { type Planned, planNotifications } from './plan-notifications.js';

export interface NotificationsOptions extends Delivery { readonly queues: Queues; readonly now: () => Date }

const READER = 'notifications';
const EVENTS_AT_ONCE = 200;
const JOBS_AT_ONCE = 500;
const MOST_PER_SWEEP = 5_000;
/** A job that is lost inside the queue must not refuse its successor for long. */
const SAME_JOB_MS = 10 * 60_000;

/** The room's verbs, as the worker drives them. */
export class Notifications {
  constructor(private readonly room: NotificationsOptions) {}

  /** Plans the messages of the next events and queues them. True when there may be more events to read. */
  async relay(): Promise<boolean> {
    const { db, channels, now } = this.room;
    const today = formatDay(dayOf(now()));
    const relayed = await relayBatch(db, READER, EVENTS_AT_ONCE, (tx, events) => planNotifications(tx, events, { channels: channels.codes, today }));
    if (relayed.outcome !== 'relayed') return false;
    await this.enqueue(relayed.result);
    return relayed.events === EVENTS_AT_ONCE;
  }

  /** Queues again whatever is due and not sent: what a lost queue, a crash or a failed try left behind. Returns how many. */
  async sweep(): Promise<number> {
    let swept = 0;
    for (let after: Due | null = null; swept < MOST_PER_SWEEP;) {
      const due: Due[] = await this.due(after);
      if (!(await this.enqueue(due))) return swept;
      swept += due.length;
      after = due.at(-1) ?? null;
      if (due.length < JOBS_AT_ONCE) break;
    }
    return swept;
  }

  /** Handler of the queue. */
  deliver({ notificationId }: DeliverJob): Promise<DeliveryOutcome> {
    return deliver(this.room, notificationId);
  }

  /** How long the oldest event has waited for its messages to be planned. */
  oldestUnreadEventAgeMs(): Promise<number> {
    return oldestUnreadAgeMs(this.room.db, READER);
  }

  private due(after: Due | null): Promise<Due[]> {
    return this.room.db.query<Due[]>(
      `SELECT id, attempts, next_attempt_at::text AS at FROM notification
       WHERE state IN ('planned', 'queued', 'failed') AND next_attempt_at <= now() AND ($1::timestamptz IS NULL OR (next_attempt_at, id) > ($1, $2)) ORDER BY next_attempt_at, id LIMIT $3`,
      [after?.at ?? null, after?.id ?? null, JOBS_AT_ONCE],
    );
  }

  private async enqueue(messages: readonly Planned[]): Promise<boolean> {
    if (messages.length === 0) return true;
    const period = Math.floor(Date.now() / SAME_JOB_MS);
    const added = await this.room.queues.add(messages.map(({ id, attempts }) => ({ queue: 'deliver', id: `n-${id}-${attempts}-${period}`, payload: { notificationId: id } })));
    if (added) await this.room.db.query(`UPDATE notification SET state = 'queued' WHERE id = ANY($1) AND state = 'planned'`, [messages.map(({ id }) => id)]);
    return added;
  }
}

/** The time as PostgreSQL writes it: a JavaScript date would lose the microseconds that pages go by. */
interface Due extends Planned { readonly at: string }
