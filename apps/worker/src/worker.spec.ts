import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { APP_ROLE, TicketContactRow } from '#database';
import { EventFeed, migrateQueues, oldestUnreadAgeMs, openQueues } from '#events';
import { DemoMailbox, Notifications, openChannels } from '#notifications';
import { type FreshDatabase, freshDatabase } from '../../../test/support/postgres.js';
import { storeTicket, storeTicketWithEvents } from '../../../test/support/ticket-events.js';
import { until } from '../../../test/support/until.js';
import { Worker } from './index.js';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  await migrateQueues(database.ownerUrl, APP_ROLE);
}, 60_000);
afterAll(() => database.drop());

const log = () => undefined;

async function openWorker(runDueClocks: () => Promise<number> = async () => 0) {
  const db = database.dataSource;
  const channels = openChannels({ demo: true, mail: null }, db);
  const queues = openQueues({ databaseUrl: database.appUrl, redisUrl: null, log });
  const feed = new EventFeed({ db, databaseUrl: database.appUrl, log });
  const notifications = new Notifications({
    db, channels, queues, log, openContact: (sealed) => sealed.toString('utf8'), now: () => new Date(), links: { tracking: (_id, code) => `https://example.vn/theo-doi/${code}#secret`, staff: (id) => `https://example.vn/staff/${id}`, oneTimeCode: () => '123456' },
  });
  const worker = new Worker({ notifications, queues, feed, runDueClocks, checkBooks: async () => ({ counters: 0, histories: 0 }), purgeUploads: async () => 0, fillWords: async () => 0, learn: async () => undefined, log });
  await feed.start();
  await worker.start();
  return { stop: async () => { await worker.stop(); await feed.stop(); await channels.close(); } };
}

async function submitted(times: number): Promise<void> {
  for (let i = 0; i < times; i++) {
    const ticketId = await storeTicket(database.dataSource.manager);
    await database.dataSource.getRepository(TicketContactRow).insert({ ticketId, kind: 'email', valueEncrypted: Buffer.from(`nguoi.dan.${i}@example.vn`), valueHash: 'hash', confirmedAt: new Date(), confirmedBy: 'code' });
    await storeTicketWithEvents(database.dataSource, ticketId, {});
  }
}

describe('workers', () => {
  it('two at once bring every event’s message once, and stop in peace', async () => {
    let clocks = 0;
    const workers = [await openWorker(async () => { clocks += 1; return 0; }), await openWorker()];
    await submitted(20);
    const mailbox = new DemoMailbox(database.dataSource);
    await until(async () => (await mailbox.newest(100)).length === 20, 'twenty messages');
    await until(async () => (await database.dataSource.query<unknown[]>(`SELECT 1 FROM notification WHERE state <> 'sent' OR attempts <> 1`)).length === 0, 'all rows say so');
    expect(await oldestUnreadAgeMs(database.dataSource, 'notifications')).toBe(0);
    expect(clocks).toBeGreaterThan(0);
    for (const { stop } of workers) await stop();
    expect(await mailbox.newest(100)).toHaveLength(20);
  }, 60_000);

  it('a worker that starts later finds what happened before', async () => {
    await submitted(3);
    const { stop } = await openWorker();
    const mailbox = new DemoMailbox(database.dataSource);
    await until(async () => (await mailbox.newest(100)).length === 23, 'three more messages');
    await stop();
  }, 60_000);

  it('say so when events stay unread for long', async () => {
    const said: string[] = [];
    const queues = { add: async () => true, work: async () => undefined, close: async () => undefined };
    const notifications = { relay: async () => false, sweep: async () => 0, deliver: async () => 'sent' as const, oldestUnreadEventAgeMs: async () => 90_000.4 };
    const worker = new Worker({ notifications, queues, feed: null, runDueClocks: async () => 0, checkBooks: async () => ({ counters: 0, histories: 0 }), purgeUploads: async () => 0, fillWords: async () => 0, learn: async () => undefined, log: (level, code, facts) => { said.push(`${level} ${code} ${facts?.['ageMs']}`); } });
    await worker.start();
    await until(() => said.includes('error events_unread_for_long 90000'), 'the alarm');
    await worker.stop();
  });
});
