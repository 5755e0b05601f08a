import { DeliverJob, queues as queueNames } from '#contract';
import { errorCode, type Log } from './log.js';
import { reportErrors } from './queue-errors.js';
import { QueueProducer } from './queue-producer.js';
import { openQueueStore, type OpenWorker, type QueueStoreOptions } from './queue-store.js';
import { TookTooLong, within } from './within.js';

/** Every queue and what its jobs carry. */
const payloads = { [queueNames.deliver]: DeliverJob } as const;
export type QueueName = keyof typeof payloads;
export type JobPayload<Q extends QueueName> = Q extends 'deliver' ? DeliverJob : never;

/** `id`: a job with the same id that still waits or runs is not added again. Never a number, never with a colon. */
export type NewJob = { [Q in QueueName]: { readonly queue: Q; readonly id: string; readonly payload: JobPayload<Q> } }[QueueName];

export interface Queues {
  /** Never throws and never hangs for long. False when something did not get in: it stays due in the database, and a sweeper brings it again. */
  add(jobs: readonly NewJob[]): Promise<boolean>;
  /** Starts to work on a queue. A handler may get a job twice; one that throws ends its job, and the sweeper brings it again. */
  work<Q extends QueueName>(queue: Q, handler: (payload: JobPayload<Q>) => Promise<void>, options: { concurrency: number }): Promise<void>;
  /** Finishes the jobs at hand and lets go of all connections. */
  close(): Promise<void>;
}

export interface QueuesOptions extends QueueStoreOptions { log: Log }

const READY_MS = 5_000;
const CLOSE_MS = 20_000;
/** A worker that dies takes its job along this many times before the queue gives the job up; the database row decides, not the queue. */
const MAX_STALLED = 1_000;

/** Queues on PostgreSQL, or on Redis when an address is given: the same behaviour, one switch. */
export function openQueues({ log, ...where }: QueuesOptions): Queues {
  const store = openQueueStore(where);
  const names = Object.keys(payloads) as QueueName[];
  const producers = new Map(names.map((name) => [name, new QueueProducer(name, () => store.openQueue(name), log)]));
  const workers: OpenWorker[] = [];

  return {
    async add(jobs) {
      for (const { id } of jobs) if (/^\d+$|:|^$/.test(id)) throw new TypeError('A job id is neither a number nor has a colon.');
      const added = await Promise.all([...producers].map(([name, producer]) => producer.add(jobs.filter((job) => job.queue === name))));
      return added.every(Boolean);
    },

    async work(queue, handler, { concurrency }) {
      const schema = payloads[queue];
      const process = async (job: { data: unknown }): Promise<void> => {
        const payload = schema.safeParse(job.data);
        if (!payload.success) return log('error', 'job_not_understood', { queue });
        try {
          await handler(payload.data as JobPayload<typeof queue>);
        } catch (error) {
          const code = errorCode(error);
          log('error', 'job_failed', { queue, error: code });
          // The queue keeps the message of what is thrown: a code only.
          throw new Error(code);
        }
      };
      const worker = store.openWorker(queue, process, { concurrency, maxStalledCount: MAX_STALLED, removeOnComplete: { count: 0 }, removeOnFail: { count: 0 } });
      worker.on('error', reportErrors(log, queue));
      try {
        await within(READY_MS, worker.waitUntilReady());
      } catch (error) {
        if (!(error instanceof TookTooLong)) {
          await worker.close(true);
          throw error;
        }
        log('warn', 'queue_not_ready', { queue });
      }
      workers.push(worker);
      worker.run().catch((error: unknown) => log('error', 'queue_worker_ended', { queue, error: errorCode(error) }));
    },

    async close() {
      const closing = [...workers, ...producers.values()].map((part) => within(CLOSE_MS, part.close()).catch((error: unknown) => log('warn', 'queue_close_failed', { error: errorCode(error) })));
      await Promise.all(closing);
    },
  };
}
