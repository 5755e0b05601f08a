import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type FreshDatabase, freshDatabase } from '../../../test/support/postgres.js';
import { oldestUnreadAgeMs, relayBatch } from './index.js';
import { storeTicketWithEvents, untilSettled } from '../../../test/support/ticket-events.js';

let database: FreshDatabase;
beforeAll(async () => { database = await freshDatabase(); }, 60_000);
afterAll(() => database.drop());

let name = '';
let readers = 0;
beforeEach(async () => {
  name = `reader-${++readers}`;
  await untilSettled(database.dataSource);
  while ((await relayBatch(database.dataSource, name, 100, async () => undefined)).outcome === 'relayed');
});

const append = (at = new Date()) => storeTicketWithEvents(database.dataSource, null, { at });

describe('relaying', () => {
  it('gives each event once, in slices', async () => {
    const tickets = [await append(), await append(), await append()];
    const seen: string[] = [];
    const take = () => relayBatch(database.dataSource, name, 2, async (_tx, events) => seen.push(...events.map((e) => e.ticketId)));
    expect([await take(), await take(), await take()]).toMatchObject([{ outcome: 'relayed', events: 2 }, { outcome: 'relayed', events: 1 }, { outcome: 'idle' }]);
    expect(seen).toEqual(tickets);
  });

  it('gives events again when the work on them failed', async () => {
    const ticketId = await append();
    await expect(relayBatch(database.dataSource, name, 10, async () => { throw new Error('broken'); })).rejects.toThrow('broken');
    expect(await relayBatch(database.dataSource, name, 10, async (_tx, events) => events.map((e) => e.ticketId))).toEqual({ outcome: 'relayed', events: 1, result: [ticketId] });
  });

  it('lets one process work at a time', async () => {
    await append();
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => { release = resolve; });
    let entered = (): void => undefined;
    const inside = new Promise<void>((resolve) => { entered = resolve; });
    const first = relayBatch(database.dataSource, name, 10, async () => { entered(); await held; });
    await inside;
    expect(await relayBatch(database.dataSource, name, 10, async () => undefined)).toEqual({ outcome: 'busy' });
    release();
    expect(await first).toMatchObject({ outcome: 'relayed' });
  });

  it('knows how long the oldest unread event has waited', async () => {
    expect(await oldestUnreadAgeMs(database.dataSource, name)).toBe(0);
    await append(new Date(Date.now() - 60_000));
    await append();
    expect(await oldestUnreadAgeMs(database.dataSource, name)).toBeGreaterThan(59_000);
  });
});
