import { randomBytes, randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { TicketRow } from '#database';
import { appendTicketEvent, hasUnsettled, headCursor, type NewTicketEvent } from '#events';
import { until } from './until.js';

const at = new Date('2021-04-29T03:00:00Z');

/** Stores a plain ticket and returns its id. */
export async function storeTicket(tx: EntityManager, over: Partial<TicketRow> = {}): Promise<string> {
  const id = randomUUID();
  await tx.getRepository(TicketRow).insert({
    id, code: `PA-210429-${randomBytes(4).toString('hex')}`, idempotencyKey: id, contentHash: id, type: 'report', state: 'new', stateSince: at, restriction: 'none', priority: 'P2', channel: 'web',
    categoryProposed: true, leadProposed: true, receivedAt: at, acceptedOn: '2021-04-29', firstWords: '', ...over,
  });
  return id;
}

/** An event of a ticket as the gate would write it. */
export function eventOf(ticketId: string, over: Partial<NewTicketEvent> = {}): NewTicketEvent {
  return {
    ticketId, version: 1, action: 'submit', fromState: null, toState: 'new', actorKind: 'citizen', at, priority: 'P2',
    leadBefore: null, leadAfter: null, restrictionBefore: 'none', restrictionAfter: 'none', ...over,
  };
}

/** Waits until every committed event may be read: transactions of other tests on the same server hold readers up too. */
export async function untilSettled(db: DataSource): Promise<void> {
  await until(async () => !(await hasUnsettled(db, await headCursor(db))), 'all events settled');
}

/** Gives a ticket (a new one when none is named) events and waits until they may be read. Returns the ticket's id. */
export async function storeTicketWithEvents(db: DataSource, ticket: string | null, ...events: Partial<NewTicketEvent>[]): Promise<string> {
  const ticketId = ticket ?? (await storeTicket(db.manager));
  const [{ last = 0 } = {}] = await db.query<{ last?: number }[]>('SELECT coalesce(max(version), 0) AS last FROM ticket_event WHERE ticket_id = $1', [ticketId]);
  for (const [i, over] of events.entries()) await db.transaction((tx) => appendTicketEvent(tx, eventOf(ticketId, { version: last + i + 1, ...over })));
  await untilSettled(db);
  return ticketId;
}
