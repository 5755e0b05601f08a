import { TicketDeadlineRow, TicketEventRow, TicketRow } from '#database';
import { replay } from '#rules';
import type { DataSource } from 'typeorm';
import { promiseOf } from './clocks.js';

export interface Broken { readonly code: string; readonly breaks: readonly string[] }

const AT_ONCE = 500;

/** Replays the history of every ticket and compares where it leads with where the ticket is: state, version, lead, lane, promised date, publication. */
export async function auditHistory(db: DataSource): Promise<Broken[]> {
  const broken: Broken[] = [];
  for (let after = ''; ;) {
    const tickets = await db.getRepository(TicketRow).createQueryBuilder('t').where(after === '' ? 'true' : 't.id > :after', { after }).orderBy('t.id').take(AT_ONCE).getMany();
    if (tickets.length === 0) return broken;
    for (const ticket of tickets) {
      const breaks = await breaksOf(db, ticket);
      if (breaks.length > 0) broken.push({ code: ticket.code, breaks });
    }
    after = tickets.at(-1)?.id ?? '';
  }
}

async function breaksOf(db: DataSource, ticket: TicketRow): Promise<string[]> {
  const events = await db.getRepository(TicketEventRow).find({ where: { ticketId: ticket.id }, order: { version: 'ASC' } });
  const answer = await db.getRepository(TicketDeadlineRow).findOneBy({ ticketId: ticket.id, kind: 'answer' });
  const found = replay(events);
  const differs = (what: string, told: unknown, is: unknown) => (told === is ? [] : [`${what}: history says ${String(told)}, the ticket ${String(is)}`]);
  return [
    ...found.breaks, ...differs('state', found.state, ticket.state), ...differs('version', found.version, ticket.version), ...differs('lead', found.lead, ticket.leadProposed ? null : ticket.leadBody),
    ...differs('restriction', found.restriction, ticket.restriction), ...differs('publication', found.publication, ticket.publication), ...differs('answer due', found.answerDue?.getTime(), answer === null ? undefined : promiseOf(answer).getTime()),
  ];
}
