import { errorCode, type Log } from './log.js';
import { reportErrors } from './queue-errors.js';
import type { OpenQueue } from './queue-store.js';
import { TookTooLong, within } from './within.js';

export interface QueuedJob { readonly id: string; readonly payload: object }

const ADD_MS = 5_000;

/**
 * Puts jobs into one queue as well as it can: it never throws and never hangs. What did not get in is still due in the database,
 * from where a sweeper brings it again.
 */
export class QueueProducer {
  private queue: OpenQueue | null = null;
  private hanging = false;

  constructor(private readonly name: string, private readonly open: () => OpenQueue, private readonly log: Log) {}

  /** True when all jobs are in the queue. */
  async add(jobs: readonly QueuedJob[]): Promise<boolean> {
    if (jobs.length === 0) return true;
    if (this.hanging) return this.failed(new TookTooLong());
    const adding = this.addNow(jobs);
    try {
      await within(ADD_MS, adding);
      return true;
    } catch (error) {
      if (error instanceof TookTooLong) {
        this.hanging = true;
        const settled = (): void => { this.hanging = false; };
        adding.then(settled, settled);
      }
      return this.failed(error);
    }
  }

  async close(): Promise<void> {
    const { queue } = this;
    this.queue = null;
    await queue?.close();
  }

  private async addNow(jobs: readonly QueuedJob[]): Promise<void> {
    const queue = (this.queue ??= this.listen(this.open()));
    try {
      await queue.waitUntilReady();
    } catch (error) {
      // BullMQ remembers that its first connection failed: only a new queue tries again.
      this.queue = null;
      queue.close().catch((reason: unknown) => this.log('debug', 'queue_close_failed', { queue: this.name, error: errorCode(reason) }));
      throw error;
    }
    await queue.addBulk(jobs.map(({ id, payload }) => ({ name: this.name, data: payload, opts: { jobId: id } })));
  }

  private listen(queue: OpenQueue): OpenQueue {
    queue.on('error', reportErrors(this.log, this.name));
    return queue;
  }

  private failed(error: unknown): false {
    this.log('warn', 'queue_add_failed', { queue: this.name, error: errorCode(error) });
    return false;
  }
}
