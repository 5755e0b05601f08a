import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { APP_ROLE } from '#database';
import { asSuperuser, type FreshDatabase, freshDatabase } from '../../../test/support/postgres.js';
import { until } from '../../../test/support/until.js';
import { migrateQueues, type NewJob, openQueues, type Queues } from './index.js';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  await Promise.all([migrateQueues(database.ownerUrl, APP_ROLE), migrateQueues(database.ownerUrl, APP_ROLE)]);
}, 60_000);
afterAll(() => database.drop());

const job = (notificationId: string = randomUUID()): NewJob => ({ queue: 'deliver', id: `n-${notificationId}`, payload: { notificationId } });

function works(open: () => Queues): void {
  let queues: Queues;
  beforeEach(() => { queues = open(); });
  afterEach(() => queues.close(), 30_000);

  it('hands each job to a handler, also one added again after it was done', async () => {
    const done: string[] = [];
    await queues.work('deliver', async ({ notificationId }) => void done.push(notificationId), { concurrency: 3 });
    const jobs = Array.from({ length: 20 }, () => job());
    expect(await queues.add(jobs)).toBe(true);
    await until(() => done.length === 20, 'all jobs done');
    expect(new Set(done)).toEqual(new Set(jobs.map((j) => j.payload.notificationId)));
    const [again] = jobs;
    if (again === undefined) throw new Error('twenty jobs');
    await until(async () => { await queues.add([again]); return done.length > 20; }, 'the first job done again');
  });

  it('adds a waiting job once', async () => {
    const twice = job();
    await queues.add([twice]);
    await queues.add([twice, job()]);
    const done: string[] = [];
    await queues.work('deliver', async ({ notificationId }) => void done.push(notificationId), { concurrency: 1 });
    await until(() => done.length === 2, 'both jobs done');
    expect(done.filter((id) => id === twice.payload.notificationId)).toHaveLength(1);
  });

  it('lets a job go whose handler throws, so that it can be added again', async () => {
    let tries = 0;
    await queues.work('deliver', async () => { tries += 1; if (tries === 1) throw new Error('broken'); }, { concurrency: 1 });
    const failing = job();
    await queues.add([failing]);
    await until(() => tries === 1, 'the first try');
    await until(async () => { await queues.add([failing]); return tries >= 2; }, 'the second try');
  });

  it.each(['12', 'a:b', ''])('refuses the job id "%s"', async (id) => {
    await expect(queues.add([{ ...job(), id }])).rejects.toThrow(TypeError);
  });
}

describe('queues on PostgreSQL', () => {
  describe('while it runs', () => {
    works(() => openQueues({ databaseUrl: database.appUrl, redisUrl: null, log: () => undefined }));
  });

  it('go on after all connections were cut', async () => {
    const queues = openQueues({ databaseUrl: database.appUrl, redisUrl: null, log: () => undefined });
    const done: string[] = [];
    await queues.work('deliver', async ({ notificationId }) => void done.push(notificationId), { concurrency: 2 });
    await queues.add([job()]);
    await until(() => done.length === 1, 'the first job done');
    await asSuperuser((admin) => admin.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [new URL(database.appUrl).pathname.slice(1)]));
    await until(async () => { await queues.add([job()]); return done.length >= 2; }, 'a job done after the cut', 40_000);
    await queues.close();
  }, 60_000);

  it('say no at once when nothing answers, and never throw', async () => {
    const logged: string[] = [];
    const queues = openQueues({ databaseUrl: 'postgres://nobody@127.0.0.1:1/none', redisUrl: null, log: (_level, code) => void logged.push(code) });
    expect(await queues.add([job()])).toBe(false);
    expect(await queues.add([job()])).toBe(false);
    expect(logged).toContain('queue_add_failed');
    await expect(queues.work('deliver', async () => undefined, { concurrency: 1 })).rejects.toThrow();
    await queues.close();
  });
});
