import { createPostgresBackend, type Processor, Queue, Worker, type WorkerOptions } from 'bullmq';
import { APP_ROLE } from '#database';

/** PostgreSQL schema of the queues' tables. */
export const QUEUE_SCHEMA = 'bullmq';

export interface QueueStoreOptions {
  /** The database that carries the queues unless Redis is configured. */
  databaseUrl: string;
  redisUrl: string | null;
}

/** `run` is called by whoever opened the worker, once it is ready: a worker that starts by itself keeps trying for a while after it was closed. */
type WorkerLimits = Omit<WorkerOptions, 'connection' | 'autorun'>;

interface Part { on(event: 'error', listener: (error: Error) => void): unknown; waitUntilReady(): Promise<unknown>; close(force?: boolean): Promise<void> }
export interface OpenWorker extends Part { run(): Promise<void> }
export interface OpenQueue extends Part { addBulk(jobs: { name: string; data: object; opts: { jobId: string } }[]): Promise<unknown> }

/** Where queues live: the one place that chooses between PostgreSQL and Redis. */
export interface QueueStore {
  openQueue(name: string): OpenQueue;
  openWorker(name: string, processor: Processor, limits: WorkerLimits): OpenWorker;
}

/** A finished job leaves nothing behind: what happened stands in the rows it worked on, and a kept id would refuse the same job later. */
const leaveNothing = { removeOnComplete: true, removeOnFail: true } as const;

export function openQueueStore({ databaseUrl, redisUrl }: QueueStoreOptions): QueueStore {
  return redisUrl === null ? postgresStore(databaseUrl) : redisStore(redisUrl);
}

function postgresStore(databaseUrl: string): QueueStore {
  const connection = (use: string, max: number) => ({
    connectionString: databaseUrl, application_name: `ccc-${use}`, options: `-c role=${APP_ROLE}`, schema: QUEUE_SCHEMA, max, statement_timeout: 15_000, connectionTimeoutMillis: 5_000, keepAlive: true,
  });
  return {
    openQueue: (name) => new Queue(name, { connection: connection('queue', 2), defaultJobOptions: leaveNothing }, createPostgresBackend),
    openWorker: (name, processor, limits) => new Worker(name, processor, { ...limits, autorun: false, connection: connection('worker', 4) }, createPostgresBackend),
  };
}

function redisStore(redisUrl: string): QueueStore {
  const prefix = 'ccc';
  return {
    // Without Redis a producer must fail, not collect commands in memory; a worker must wait for it for as long as it takes.
    openQueue: (name) => new Queue(name, { prefix, connection: { url: redisUrl, enableOfflineQueue: false, connectTimeout: 5_000 }, defaultJobOptions: leaveNothing }),
    openWorker: (name, processor, limits) => new Worker(name, processor, { ...limits, autorun: false, prefix, connection: { url: redisUrl, maxRetriesPerRequest: null, connectTimeout: 5_000 } }),
  };
}
