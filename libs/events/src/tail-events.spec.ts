import type { Cursor } from './cursor.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { type FreshDatabase, freshDatabase } from '../../../test/support/postgres.js';
import { appendTicketEvent, compareCursor, FEED_START, formatCursor, hasUnsettled, headCursor, parseCursor, tailEvents } from './index.js';
import { eventOf, storeTicket, untilSettled } from '../../../test/support/ticket-events.js';

let database: FreshDatabase;
beforeAll(async () => { database = await freshDatabase(); }, 60_000);
afterAll(() => database.drop());

const append = (db: DataSource, ticketId: string, version: number) => db.transaction((tx) => appendTicketEvent(tx, eventOf(ticketId, { version })));

describe('tailing the history', () => {
  it('waits with a later event while an earlier transaction may still bring one', async () => {
    const { dataSource } = database;
    const [slow, fast] = [await storeTicket(dataSource.manager), await storeTicket(dataSource.manager)];
    await untilSettled(dataSource);
    const before = await headCursor(dataSource);
    const runner = dataSource.createQueryRunner();
    await runner.startTransaction();
    await appendTicketEvent(runner.manager, eventOf(slow));
    await append(dataSource, fast, 1);

    expect((await tailEvents(dataSource, before, 10)).events).toEqual([]);
    expect(await headCursor(dataSource)).toBe(before);
    expect(await hasUnsettled(dataSource, before)).toBe(true);

    await runner.commitTransaction();
    await runner.release();
    await untilSettled(dataSource);
    const { events, cursor } = await tailEvents(dataSource, before, 10);
    expect(events.map((e) => e.ticketId)).toEqual([slow, fast]);
    expect(cursor).toBe(await headCursor(dataSource));
    expect(await hasUnsettled(dataSource, cursor)).toBe(false);
  });

  it('reads in slices and not beyond a given end', async () => {
    const { dataSource } = database;
    const ticketId = await storeTicket(dataSource.manager);
    await untilSettled(dataSource);
    const before = await headCursor(dataSource);
    for (let version = 1; version <= 5; version++) await append(dataSource, ticketId, version);
    await untilSettled(dataSource);
    const first = await tailEvents(dataSource, before, 2);
    const second = await tailEvents(dataSource, first.cursor, 10);
    expect([...first.events, ...second.events].map((e) => e.version)).toEqual([1, 2, 3, 4, 5]);
    expect((await tailEvents(dataSource, before, 10, first.cursor)).events.map((e) => e.version)).toEqual([1, 2]);
    expect(await tailEvents(dataSource, second.cursor, 10)).toEqual({ events: [], cursor: second.cursor });
  });

  it('loses none of 5,000 events that commit in random order, nor does a picture taken in between', async () => {
    const writers = 20;
    const each = 250;
    const { dataSource } = database;
    const from = await headCursor(dataSource);
    const tickets = await Promise.all(Array.from({ length: writers }, () => storeTicket(dataSource.manager)));
    let writing = true;

    const write = async (ticketId: string): Promise<void> => {
      const client = new Client({ connectionString: database.ownerUrl });
      await client.connect();
      for (let version = 1; version <= each; version++) {
        await client.query('BEGIN');
        await client.query(
          `INSERT INTO ticket_event (ticket_id, version, action, to_state, actor_kind, at, priority, restriction_before, restriction_after) VALUES ($1, $2, 'submit', 'new', 'citizen', now(), 'P2', 'none', 'none')`,
          [ticketId, version],
        );
        await client.query('SELECT pg_sleep($1)', [Math.random() ** 4 * 0.03]);
        await client.query('COMMIT');
      }
      await client.end();
    };

    const seen: string[] = [];
    const follow = async (): Promise<void> => {
      let cursor: Cursor = from;
      for (let last = false; !last || (await hasUnsettled(dataSource, cursor));) {
        last = !writing;
        const tail = await tailEvents(dataSource, cursor, 300);
        for (const event of tail.events) {
          expect(compareCursor(formatCursor(event), cursor)).toBeGreaterThan(0);
          cursor = formatCursor(event);
          seen.push(event.id);
        }
      }
    };

    // A screen's picture: the head first, then the rows; what the picture lacks must come after the head.
    const pictures: { head: Cursor; rows: Set<string> }[] = [];
    const photograph = async (): Promise<void> => {
      while (writing) {
        const head = await headCursor(dataSource);
        const rows = await dataSource.query<{ id: string }[]>('SELECT id FROM ticket_event, pg_sleep(0.02)');
        pictures.push({ head, rows: new Set(rows.map((r) => r.id)) });
      }
    };

    const reading = Promise.all([follow(), photograph()]);
    await Promise.all(tickets.map(write));
    writing = false;
    await reading;

    expect(seen).toHaveLength(writers * each);
    expect(new Set(seen).size).toBe(writers * each);
    const all = (await dataSource.query<{ id: string; xid: string }[]>('SELECT id, xid FROM ticket_event')).map(({ id, xid }) => ({ id, at: { id: BigInt(id), xid: BigInt(xid) } }));
    for (const { head, rows } of pictures) {
      const { xid, id } = parseCursor(head);
      expect(all.filter((e) => !rows.has(e.id) && (e.at.xid < xid || (e.at.xid === xid && e.at.id <= id)))).toEqual([]);
    }
    expect(pictures.length).toBeGreaterThan(3);
  }, 120_000);

  it('starts before everything', async () => {
    const { events } = await tailEvents(database.dataSource, FEED_START, 1);
    expect(events).toHaveLength(1);
  });
});
