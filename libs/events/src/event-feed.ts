import type { DataSource } from 'typeorm';
import { type Cursor, compareCursor, FEED_START } from './cursor.js';
import { errorCode, type Log } from './log.js';
import { Nudge } from './nudge.js';
import { RecentEvents } from './recent-events.js';
import { hasUnsettled, headCursor, tailEvents } from './tail-events.js';
import type { TicketEvent } from './ticket-event.js';

export interface EventFeedOptions {
  db: DataSource;
  /** For the listening connection, which is the feed's own. */
  databaseUrl: string;
  log: Log;
  /** How many events stay in memory for readers who come back. */
  keep?: number;
  /** How often to look when no nudge comes. */
  pollMs?: number;
  batch?: number;
}

/** Gets every event once per feed, in order. What it throws is logged and the feed goes on. */
export type EventListener = (events: readonly TicketEvent[], cursor: Cursor) => Promise<void> | void;

/** While a committed event waits behind a running transaction. */
const UNSETTLED_MS = 20;

/** Follows the history of tickets from a place on and tells its subscribers, each event once and in order, within this process. */
export class EventFeed {
  private readonly listeners = new Set<EventListener>();
  private readonly nudge: Nudge;
  private recent: RecentEvents;
  private position: Cursor = FEED_START;
  private placed = false;
  private running = false;
  private reading: Promise<void> | null = null;
  private lookAgain = false;
  private timer: NodeJS.Timeout | null = null;
  private lookedAt = 0;

  constructor(private readonly options: EventFeedOptions) {
    this.recent = new RecentEvents(this.keep, FEED_START);
    this.nudge = new Nudge({ databaseUrl: options.databaseUrl, log: options.log, onNudge: () => this.look() });
  }

  private get keep(): number {
    return this.options.keep ?? 2_000;
  }

  /** Calls the listener with each batch of new events. Returns how to stop. */
  subscribe(listener: EventListener): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** Follows from the given place, or from the head. Fails only when the head can't be read. */
  async start(from?: Cursor): Promise<void> {
    this.position = from ?? (await headCursor(this.options.db));
    this.recent = new RecentEvents(this.keep, this.position);
    this.placed = true;
    this.running = true;
    this.nudge.start();
    this.look();
  }

  /** Finishes the batch at hand and lets go of the listening connection. */
  async stop(): Promise<void> {
    this.running = false;
    if (this.timer !== null) clearTimeout(this.timer);
    await this.nudge.stop();
    await this.reading;
  }

  /** How far this feed has read: what a heartbeat tells. */
  get head(): Cursor {
    return this.position;
  }

  /** Milliseconds since the table was last read with success; grows while the database is away. */
  get silentMs(): number {
    return this.lookedAt === 0 ? 0 : Date.now() - this.lookedAt;
  }

  /** Everything after a place and up to this feed's head; `too_old` when that is more than `limit`, or when the place is not of this feed. */
  async since(cursor: Cursor, limit: number): Promise<readonly TicketEvent[] | 'too_old'> {
    if (!this.placed) return 'too_old';
    const head = this.position;
    if (compareCursor(cursor, head) > 0) return compareCursor(cursor, await headCursor(this.options.db)) > 0 ? 'too_old' : [];
    const events = this.recent.since(cursor) ?? (await tailEvents(this.options.db, cursor, limit + 1, head)).events;
    return events.length > limit ? 'too_old' : events;
  }

  /** Reads now, or once more when a reading is under way. */
  private look(): void {
    if (!this.running) return;
    this.lookAgain = true;
    this.reading ??= this.read().finally(() => {
      this.reading = null;
      if (this.lookAgain) this.look();
    });
  }

  private async read(): Promise<void> {
    let pauseMs = this.options.pollMs ?? 1_000;
    try {
      while (this.lookAgain && this.running) {
        this.lookAgain = false;
        await this.readToEnd();
        if (await hasUnsettled(this.options.db, this.position)) pauseMs = Math.min(pauseMs, UNSETTLED_MS);
        this.lookedAt = Date.now();
      }
    } catch (error) {
      this.options.log('warn', 'feed_read_failed', { error: errorCode(error) });
    }
    if (this.timer !== null) clearTimeout(this.timer);
    if (!this.running) return;
    this.timer = setTimeout(() => this.look(), pauseMs);
    this.timer.unref();
  }

  private async readToEnd(): Promise<void> {
    const batch = this.options.batch ?? 500;
    for (let full = true; full && this.running;) {
      const { events, cursor } = await tailEvents(this.options.db, this.position, batch);
      full = events.length === batch;
      if (events.length === 0) return;
      this.recent.add(events);
      this.position = cursor;
      for (const listener of this.listeners) await this.tell(listener, events, cursor);
    }
  }

  private async tell(listener: EventListener, events: readonly TicketEvent[], cursor: Cursor): Promise<void> {
    try {
      await listener(events, cursor);
    } catch (error) {
      this.options.log('error', 'feed_listener_failed', { error: errorCode(error), cursor, events: events.length });
    }
  }
}
