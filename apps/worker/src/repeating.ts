import { errorCode, type Log } from '#events';

/** Does one thing again and again: never twice at the same time, and a failure is logged and tried again at the next turn. */
export class Repeating {
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> | null = null;
  private again = false;
  private stopped = true;

  /** @param name code in the log */
  constructor(private readonly name: string, private readonly everyMs: number, private readonly turn: () => Promise<unknown>, private readonly log: Log) {}

  start(): void {
    this.stopped = false;
    this.wake();
  }

  /** A turn now; or one more right after the turn under way. */
  wake(): void {
    if (this.stopped) return;
    this.again = true;
    this.running ??= this.run();
  }

  /** Waits for the turn under way. */
  async stop(): Promise<void> {
    this.stopped = true;
    if (this.timer !== null) clearTimeout(this.timer);
    await this.running;
  }

  private async run(): Promise<void> {
    while (this.again && !this.stopped) {
      this.again = false;
      try {
        await this.turn();
      } catch (error) {
        this.log('error', `${this.name}_failed`, { error: errorCode(error) });
        break;
      }
    }
    this.running = null;
    if (this.stopped) return;
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => this.wake(), this.everyMs);
    this.timer.unref();
  }
}
