import type { FilledTemplate, TemplateAct } from '#contract';
import type { ReplyTemplateRow, TicketRow } from '#database';
import { type Actor, type Reference, ReplyTemplates } from '#directory';
import { dayOf, fillTemplate, formatDay, templateOrder, timeInVietnamese } from '#rules';
import type { TicketRoom } from './context.js';
import { visibleTicket } from './read-ticket.js';

/** Templates for an act on a ticket, filled in, used most first. Nothing of the sender's own is ever filled in. @throws Refused `not_found` */
export async function templatesFor(room: TicketRoom, actor: Actor, id: string, act: TemplateAct): Promise<FilledTemplate[]> {
  const ticket = await visibleTicket(room, actor, id);
  const reference = await room.directory.reference();
  const fitting = (await new ReplyTemplates(room.db, room.directory, room.now).inUse(actor, act)).filter((t) => t.categoryCode === null || (ticket.categoryCode !== null && (reference.categoriesWithin([t.categoryCode]) ?? []).includes(ticket.categoryCode)));
  const filled = fitting.map((t): FilledTemplate => ({ id: t.id, title: t.title, text: fillFor(t, ticket, reference, room.now()), category: t.categoryCode, uses: t.uses }));
  return templateOrder(ticket.categoryCode, filled);
}

type Told = Pick<TicketRow, 'code' | 'categoryCode' | 'areaCode' | 'leadBody' | 'leadProposed' | 'receivedAt' | 'clockKind' | 'clockDue'>;

/** A template with the codes, names and dates of a ticket. */
export function fillFor({ text }: Pick<ReplyTemplateRow, 'text'>, ticket: Told, reference: Reference, now: Date): string {
  const day = (at: Date) => { const [year, month, date] = formatDay(dayOf(at)).split('-'); return `${date}/${month}/${year}`; };
  return fillTemplate(text, {
    code: ticket.code, category: ticket.categoryCode === null ? null : lower(reference.categories.get(ticket.categoryCode)?.name), area: ticket.areaCode === null ? null : (reference.areas.get(ticket.areaCode)?.name ?? null),
    body: ticket.leadBody === null || ticket.leadProposed ? null : (reference.bodies.get(ticket.leadBody)?.name ?? null), due: ticket.clockKind === 'answer' && ticket.clockDue !== null ? timeInVietnamese(ticket.clockDue) : null,
    received_on: day(ticket.receivedAt), today: day(now),
  });
}

const lower = (name: string | undefined): string | null => (name === undefined ? null : name.charAt(0).toLocaleLowerCase('vi') + name.slice(1));
