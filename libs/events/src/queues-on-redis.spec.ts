import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Queue } from 'bullmq';
import { TestRedis } from '../../../test/support/redis.js';
import { until } from '../../../test/support/until.js';
import { type NewJob, openQueues, type Queues } from './index.js';

const redisIsInstalled = spawnSync('redis-server', ['--version']).status === 0;
const job = (notificationId: string = randomUUID()): NewJob => ({ queue: 'deliver', id: `n-${notificationId}`, payload: { notificationId } });

if (!redisIsInstalled) it('Redis is not installed on this machine, so its queues were not tried', () => expect(redisIsInstalled).toBe(false));
else describe('queues on Redis', () => {
  const redis = new TestRedis();
  const logged: string[] = [];
  const done: string[] = [];
  let queues: Queues;
  beforeAll(async () => {
    await redis.start();
    queues = openQueues({ databaseUrl: 'postgres://nobody@127.0.0.1:1/none', redisUrl: redis.url, log: (_level, code) => void logged.push(code) });
    await queues.work('deliver', async ({ notificationId }) => { done.push(notificationId); if (notificationId.startsWith('broken')) throw new Error('broken'); }, { concurrency: 2 });
  }, 20_000);
  afterAll(async () => { await queues.close(); await redis.stop(); }, 30_000);

  it('hand each job to a handler, also one added again after it was done', async () => {
    const mine = job();
    expect(await queues.add([mine, job()])).toBe(true);
    const times = () => done.filter((id) => id === mine.payload.notificationId).length;
    await until(() => times() === 1, 'the job done');
    await until(async () => { await queues.add([mine]); return times() > 1; }, 'the job done again');
  });

  it('let a job go whose handler throws, so that it can be added again', async () => {
    const failing = job('broken-one');
    await until(async () => { await queues.add([failing]); return done.filter((id) => id === 'broken-one').length > 1; }, 'the second try');
    expect(logged).toContain('job_failed');
  });

  it('drop a job that they do not understand', async () => {
    const stranger = new Queue('deliver', { prefix: 'ccc', connection: { url: redis.url } });
    await stranger.add('deliver', { text: 'x' }, { jobId: 'n-strange' });
    await until(() => logged.includes('job_not_understood'), 'the strange job is dropped');
    await stranger.close();
  });

  it('go on after a restart that lost everything; meanwhile adding gives up quickly', async () => {
    await redis.stop();
    const started = Date.now();
    expect(await queues.add([job()])).toBe(false);
    expect(Date.now() - started).toBeLessThan(8_000);
    await redis.start();
    const before = done.length;
    await until(async () => { await queues.add([job()]); return done.length > before; }, 'a job done after the restart', 40_000);
  }, 60_000);
});
