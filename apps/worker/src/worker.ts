import { queues as queueNames } from '#contract';
import type { EventFeed, Log, Queues } from '#events';
import type { Notifications } from '#notifications';
import { Repeating } from './repeating.js';

export interface WorkerOptions {
  readonly notifications: Pick<Notifications, 'relay' | 'sweep' | 'deliver' | 'oldestUnreadEventAgeMs'>;
  readonly queues: Queues;
  /** Says when there is something new; without it the relay looks every second. */
  readonly feed: Pick<EventFeed, 'subscribe'> | null;
  /** Takes the steps whose clocks have run out: claims, replies that did not come, ratings that did not come. */
  readonly runDueClocks: () => Promise<number>;
  /** Kept counts against a recount, histories against their tickets: how many differ. */
  readonly checkBooks: () => Promise<{ counters: number; histories: number }>;
  /** Gives tickets their search words that have none yet. */
  readonly fillWords: () => Promise<number>;
  /** Takes out of what was learnt whatever may not be learnt from any more; learns when it is time or somebody asked. */
  readonly learn: () => Promise<void>;
  /** Removes photos that were never sent with a form. */
  readonly purgeUploads: () => Promise<number>;
  readonly log: Log;
}

const RELAY_MS = 1_000;
/** Looks at an index of what is due; nearly always at nothing. */
const SWEEP_MS = 5_000;
const CLOCKS_MS = 15_000;
const PURGE_MS = 3_600_000;
const WATCH_MS = 30_000;
const BOOKS_MS = 24 * 3_600_000;
/** An event whose messages are not planned after so long: something holds the feed back, for everybody. */
const UNREAD_FOR_LONG_MS = 60_000;
/** Every ticket gets its words when it is stored; this finds those from before an update. */
const WORDS_MS = 3_600_000;
/** A ticket that may not be learnt from any more is out within a minute. */
const LEARNING_MS = 15_000;
const DELIVERIES_AT_ONCE = 5;

/** Everything that happens by itself. Several workers may run at once: each turn is harmless when another one took it. */
export class Worker {
  private readonly relay: Repeating;
  private readonly turns: readonly Repeating[];
  private unsubscribe: (() => void) | null = null;
  private caughtUp: () => void = () => undefined;
  /** After a long stop there is much to read, which is no fault: watching begins when the relay has come to the end once. */
  private readonly untilCaughtUp = new Promise<void>((resolve) => { this.caughtUp = resolve; });

  constructor(private readonly options: WorkerOptions) {
    const { notifications, runDueClocks, purgeUploads, fillWords, learn, log } = options;
    this.relay = new Repeating('relay', RELAY_MS, () => this.relayOnce(), log);
    this.turns = [this.relay, new Repeating('sweep', SWEEP_MS, () => notifications.sweep(), log), new Repeating('clocks', CLOCKS_MS, runDueClocks, log), new Repeating('purge', PURGE_MS, purgeUploads, log), new Repeating('words', WORDS_MS, fillWords, log), new Repeating('learning', LEARNING_MS, learn, log), new Repeating('watch', WATCH_MS, () => this.watch(), log), new Repeating('books', BOOKS_MS, () => this.checkBooks(), log)];
  }

  /** @throws when the queue can't be worked on at all */
  async start(): Promise<void> {
    const { queues, notifications, feed } = this.options;
    await queues.work(queueNames.deliver, async (job) => void (await notifications.deliver(job)), { concurrency: DELIVERIES_AT_ONCE });
    this.unsubscribe = feed?.subscribe(() => this.relay.wake()) ?? null;
    for (const turn of this.turns) turn.start();
  }

  /** Finishes the turns and jobs at hand, then lets go of the queues. */
  async stop(): Promise<void> {
    this.unsubscribe?.();
    this.caughtUp();
    await Promise.all(this.turns.map((turn) => turn.stop()));
    await this.options.queues.close();
  }

  private async watch(): Promise<void> {
    await this.untilCaughtUp;
    const ageMs = Math.round(await this.options.notifications.oldestUnreadEventAgeMs());
    if (ageMs > UNREAD_FOR_LONG_MS) this.options.log('error', 'events_unread_for_long', { ageMs });
  }

  private async checkBooks(): Promise<void> {
    const { counters, histories } = await this.options.checkBooks();
    if (counters + histories > 0) this.options.log('error', 'books_differ', { counters, histories });
  }

  private async relayOnce(): Promise<void> {
    if (await this.options.notifications.relay()) this.relay.wake();
    else this.caughtUp();
  }
}
