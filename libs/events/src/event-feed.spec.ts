import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { asSuperuser, type FreshDatabase, freshDatabase } from '../../../test/support/postgres.js';
import { until } from '../../../test/support/until.js';
import { EventFeed, type EventFeedOptions, formatCursor, headCursor } from './index.js';
import { storeTicketWithEvents } from '../../../test/support/ticket-events.js';

let database: FreshDatabase;
let feed: EventFeed | null = null;
beforeAll(async () => { database = await freshDatabase(); }, 60_000);
afterEach(async () => { await feed?.stop(); });
afterAll(() => database.drop());

const NEVER = 3_600_000;
const logged: string[] = [];
const open = (over: Partial<EventFeedOptions> = {}): EventFeed =>
  (feed = new EventFeed({ db: database.dataSource, databaseUrl: database.appUrl, log: (_level, code) => void logged.push(code), ...over }));
const append = (times = 1) => storeTicketWithEvents(database.dataSource, null, ...Array.from({ length: times }, () => ({})));
const nudges = () => asSuperuser(async (admin) => (await admin.query<{ pid: number }>(`SELECT pid FROM pg_stat_activity WHERE application_name = 'ccc-nudge' AND query LIKE 'LISTEN%' AND datname = $1`, [new URL(database.appUrl).pathname.slice(1)])).rows);

describe('the live feed', () => {
  it('tells each event once, by the nudge alone', async () => {
    const seen: string[] = [];
    const following = open({ pollMs: NEVER });
    following.subscribe((events) => void seen.push(...events.map((e) => `${e.ticketId}/${e.version}`)));
    await following.start();
    await until(async () => (await nudges()).length === 1, 'the feed listens');
    const ticketId = await append(3);
    await until(() => seen.length >= 3, 'three events told');
    expect(seen).toEqual([1, 2, 3].map((version) => `${ticketId}/${version}`));
    expect(following.head).toBe(await headCursor(database.dataSource));
  });

  it('listens again after its connection was ended, and misses nothing in between', async () => {
    const seen: string[] = [];
    const following = open({ pollMs: NEVER });
    following.subscribe((events) => void seen.push(...events.map((e) => e.ticketId)));
    await following.start();
    await until(async () => (await nudges()).length === 1, 'the feed listens');
    const [old] = await nudges();
    await asSuperuser((admin) => admin.query('SELECT pg_terminate_backend($1)', [old?.pid]));
    const meanwhile = await append();
    await until(() => seen.includes(meanwhile), 'the event of the gap told');
    await until(async () => (await nudges()).some(({ pid }) => pid !== old?.pid), 'the feed listens again');
    const later = await append();
    await until(() => seen.includes(later), 'a later event told');
    expect(seen).toEqual([meanwhile, later]);
    expect(logged).toContain('nudge_lost');
  });

  it('finds events by looking when no nudge can come', async () => {
    const seen: string[] = [];
    const following = open({ pollMs: 50, databaseUrl: 'postgres://nobody@127.0.0.1:1/none' });
    following.subscribe((events) => void seen.push(...events.map((e) => e.ticketId)));
    await following.start();
    const ticketId = await append();
    await until(() => seen.includes(ticketId), 'the event told');
  });

  it('goes on when a listener fails', async () => {
    const seen: string[] = [];
    const following = open({ pollMs: 50 });
    following.subscribe(() => { throw new Error('broken'); });
    following.subscribe((events) => void seen.push(...events.map((e) => e.ticketId)));
    await following.start();
    const first = await append();
    await until(() => seen.includes(first), 'the first event told');
    const second = await append();
    await until(() => seen.includes(second), 'the second event told');
    expect(logged).toContain('feed_listener_failed');
  });

  it('catches a reader up from memory, from the table, or says that the place is too old', async () => {
    const { dataSource } = database;
    const start = await headCursor(dataSource);
    await append(4);
    const following = open({ pollMs: 50, keep: 3 });
    await following.start(start);
    await append(4);
    await until(async () => following.head === (await headCursor(dataSource)), 'the feed is at the head');

    const all = await following.since(start, 100);
    if (all === 'too_old') throw new Error('the table has them all');
    expect(all.map((e) => e.version)).toEqual([1, 2, 3, 4, 1, 2, 3, 4]);
    const sixth = all[5];
    if (sixth === undefined) throw new Error('eight events');
    expect(await following.since(formatCursor(sixth), 100)).toEqual(all.slice(6));
    expect(await following.since(following.head, 100)).toEqual([]);
    expect(await following.since(start, 7)).toBe('too_old');
    expect(await following.since('999999999999:1', 100)).toBe('too_old');
  });
});
