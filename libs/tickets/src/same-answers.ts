import type { AnswerView } from '#contract';
import { ReplyTemplateRow, TicketAnswerRow, TicketRow } from '#database';
import type { Actor, Reference } from '#directory';
import { maySee } from '#rules';
import { In, Not } from 'typeorm';
import { accessOf } from './act-on-ticket.js';
import type { TicketRoom } from './context.js';
import type { Facts } from './facts.js';
import { fillFor } from './fill-for.js';

const SHOWN = 5;
export const noneAlike: AnswerView['usedBefore'] = { count: 0, tickets: [] };

/** Earlier answers of the same body with the same words: how many, and the newest of those tickets that the reader may open. */
export async function answeredAlike(room: TicketRoom, actor: Pick<Actor, 'grants'>, ticket: Pick<TicketRow, 'id'>, { answers: [newest] }: Pick<Facts, 'answers'>): Promise<AnswerView['usedBefore']> {
  if (newest === undefined || newest.fingerprint === null) return noneAlike;
  const where = { bodyCode: newest.bodyCode, fingerprint: newest.fingerprint, ticketId: Not(ticket.id) };
  const answers = room.db.getRepository(TicketAnswerRow);
  const { count } = (await answers.createQueryBuilder('a').select('count(DISTINCT a.ticket_id)::int', 'count').where(where).getRawOne<{ count: number }>()) ?? { count: 0 };
  if (count === 0) return noneAlike;
  const rows = await answers.find({ where, order: { submittedAt: 'DESC' }, take: SHOWN * 4, select: { id: true, ticketId: true } });
  const tickets = await room.db.getRepository(TicketRow).find({ where: { id: In(rows.map((a) => a.ticketId)) }, order: { receivedAt: 'DESC' } });
  return { count, tickets: tickets.filter((t) => maySee(actor.grants, accessOf(t))).slice(0, SHOWN).map(({ id, code }) => ({ id, code })) };
}

/** The template that the newest answer began with, filled in for this ticket, to show what was changed. */
export async function templatesOf(room: TicketRoom, ticket: TicketRow, { answers: [newest] }: Pick<Facts, 'answers'>, reference: Reference, now: Date): Promise<ReadonlyMap<string, AnswerView['template']>> {
  if (newest === undefined || newest.templateId === null) return new Map();
  const row = await room.db.getRepository(ReplyTemplateRow).findOneBy({ id: newest.templateId });
  return row === null ? new Map() : new Map([[row.id, { title: row.title, text: fillFor(row, ticket, reference, now) }]]);
}
