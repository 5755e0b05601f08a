import type { ReplyTemplateRow, TicketRow } from '#database';
import type { Reference } from '#directory';
import { dayOf, fillTemplate, formatDay, timeInVietnamese } from '#rules';

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
