import { type Database, TicketDeadlineRow, TicketEventRow, TicketRow } from '#database';
import { replay } from '#rules';
import type { EntityManager } from 'typeorm';
import { promiseOf } from './clocks.js';

export interface Broken { readonly code: string; readonly breaks: readonly string[] }

const AT_ONCE = 500;

/**
 * Replays the history of every ticket and compares where it leads with where the ticket is: state, version, lead, lane, promised date, publication.
 * @param since only tickets to which something happened after this moment
 */
export async function auditHistory(db: Database, since: Date | null): Promise<Broken[]> {
  const broken: Broken[] = [];
  for (let after = ''; ;) {
    // One picture of tickets and their histories, whatever is written meanwhile.
    const batch = await db.transaction('REPEATABLE READ', (tx) => auditBatch(tx, after, since));
    if (batch === null) return broken;
    broken.push(...batch.broken);
    after = batch.last;
  }
}

async function auditBatch(tx: EntityManager, after: string, since: Date | null): Promise<{ broken: Broken[]; last: string } | null> {
  const tickets = await tx.getRepository(TicketRow).createQueryBuilder('t').where(after === '' ? 'true' : 't.id > :after', { after })
    .andWhere(since === null ? 'true' : 'EXISTS (SELECT 1 FROM ticket_event e WHERE e.ticket_id = t.id AND e.at > :since)', { since }).orderBy('t.id').take(AT_ONCE).getMany();
  const last = tickets.at(-1)?.id;
  if (last === undefined) return null;
  const broken: Broken[] = [];
  for (const ticket of tickets) {
    const breaks = await breaksOf(tx, ticket);
    if (breaks.length > 0) broken.push({ code: ticket.code, breaks });
  }
  return { broken, last };
}

async function breaksOf(db: EntityManager, ticket: TicketRow): Promise<string[]> {
  const events = await db.getRepository(TicketEventRow).find({ where: { ticketId: ticket.id }, order: { version: 'ASC' } });
  const answer = await db.getRepository(TicketDeadlineRow).findOneBy({ ticketId: ticket.id, kind: 'answer' });
  const found = replay(events);
  const differs = (what: string, told: unknown, is: unknown) => (told === is ? [] : [`${what}: history says ${String(told)}, the ticket ${String(is)}`]);
  return [
    ...found.breaks, ...differs('state', found.state, ticket.state), ...differs('version', found.version, ticket.version), ...differs('lead', found.lead, ticket.leadProposed ? null : ticket.leadBody),
    ...differs('restriction', found.restriction, ticket.restriction), ...differs('publication', found.publication, ticket.publication), ...differs('answer due', found.answerDue?.getTime(), answer === null ? undefined : promiseOf(answer).getTime()),
  ];
}
