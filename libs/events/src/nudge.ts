import { Client } from 'pg';
import { APP_ROLE } from '#database';
import { errorCode, type Log } from './log.js';

const CHANNEL = 'ticket_event';
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 10_000;

export interface NudgeOptions {
  databaseUrl: string;
  log: Log;
  /** Called at each nudge, and after each (re)connection: something may have been missed. */
  onNudge: () => void;
}

/** Listens for "there are new events" on a connection of its own, and connects again for as long as it is wanted. A nudge carries nothing. */
export class Nudge {
  private client: Client | null = null;
  private timer: NodeJS.Timeout | null = null;
  private wanted = false;
  private pauseMs = FIRST_PAUSE_MS;

  constructor(private readonly options: NudgeOptions) {}

  /** Starts to connect; returns at once, and never fails: without nudges readers still poll. */
  start(): void {
    this.wanted = true;
    void this.connect();
  }

  async stop(): Promise<void> {
    this.wanted = false;
    if (this.timer !== null) clearTimeout(this.timer);
    const { client } = this;
    this.client = null;
    await client?.end().catch((error: unknown) => this.options.log('debug', 'nudge_end_failed', { error: errorCode(error) }));
  }

  private async connect(): Promise<void> {
    const client = new Client({
      connectionString: this.options.databaseUrl, application_name: 'ccc-nudge', options: `-c role=${APP_ROLE}`,
      connectionTimeoutMillis: 5_000, keepAlive: true, keepAliveInitialDelayMillis: 10_000,
    });
    this.client = client;
    let lost = false;
    const onLost = (error?: Error): void => {
      if (lost) return;
      lost = true;
      if (this.wanted) this.options.log('warn', 'nudge_lost', { error: errorCode(error), retryInMs: this.pauseMs });
      client.end().catch((reason: unknown) => this.options.log('debug', 'nudge_end_failed', { error: errorCode(reason) }));
      this.reconnect(client);
    };
    client.on('error', onLost);
    client.on('end', () => onLost());
    client.on('notification', () => this.options.onNudge());
    try {
      await client.connect();
      await client.query(`LISTEN ${CHANNEL}`);
      this.pauseMs = FIRST_PAUSE_MS;
      if (this.wanted) this.options.onNudge();
    } catch (error) {
      onLost(error instanceof Error ? error : undefined);
    }
  }

  private reconnect(lost: Client): void {
    if (!this.wanted || this.client !== lost) return;
    this.client = null;
    this.timer = setTimeout(() => void this.connect(), this.pauseMs);
    this.timer.unref();
    this.pauseMs = Math.min(this.pauseMs * 2, LONGEST_PAUSE_MS);
  }
}
