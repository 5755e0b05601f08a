import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type FreshDatabase, freshDatabase } from '../../../test/support/postgres.js';
import { appendTicketEvent, FEED_START, tailEvents, UnsafeEventDetails } from './index.js';
import { eventOf, storeTicket, untilSettled } from '../../../test/support/ticket-events.js';

let database: FreshDatabase;
beforeAll(async () => { database = await freshDatabase(); }, 60_000);
afterAll(() => database.drop());

describe('appending to history', () => {
  it('keeps codes, numbers, flags and lists of them', async () => {
    const { dataSource } = database;
    const details = { category: 'DT-01', proposedLead: null, count: 2, urgent: true, coordinating: ['SXD', 'UBND-747'], rule: 'deadlines:1.2+a' };
    const ticketId = await storeTicket(dataSource.manager);
    await dataSource.transaction((tx) => appendTicketEvent(tx, eventOf(ticketId, { details, requestKey: 'key', answerDueAfter: new Date('2021-05-12T10:00:00Z') })));
    await untilSettled(dataSource);
    const { events } = await tailEvents(dataSource, FEED_START, 10);
    expect(events).toMatchObject([{ ticketId, version: 1, action: 'submit', fromState: null, toState: 'new', actorId: null, details, requestKey: 'key', answerDueAfter: new Date('2021-05-12T10:00:00Z') }]);
  });

  it.each<[string, Record<string, never>]>([
    ['words', { note: 'đường hỏng' } as never],
    ['a sentence without accents', { note: 'a b' } as never],
    ['a long code', { note: 'x'.repeat(65) } as never],
    ['words in a list', { list: ['ok', 'a b'] } as never],
    ['an object', { nested: { a: 1 } } as never],
    ['no number', { count: Number.NaN } as never],
    ['a name with blanks', { 'a b': 1 } as never],
    ['an address', { mail: 'ten@example.vn' } as never],
  ])('refuses %s and repeats nothing of it', async (_what, details) => {
    const { dataSource } = database;
    const ticketId = await storeTicket(dataSource.manager);
    const appended = dataSource.transaction((tx) => appendTicketEvent(tx, eventOf(ticketId, { details })));
    await expect(appended).rejects.toThrow(UnsafeEventDetails);
    await expect(appended).rejects.toThrow(/^Event details may hold codes, numbers and flags only: [\w ?]+$/);
  });

  it('can be neither changed nor deleted by the program', async () => {
    await expect(database.dataSource.query(`UPDATE ticket_event SET action = 'claim'`)).rejects.toThrow(/permission denied/);
    await expect(database.dataSource.query('DELETE FROM ticket_event')).rejects.toThrow(/permission denied/);
  });
});
