import type { Action } from '#contract';
import { TicketRow } from '#database';
import { wordsOfMatter } from '#rules';
import type { EntityManager } from 'typeorm';

type Divided = Pick<TicketRow, 'id' | 'dividedFrom'>;

/** The ticket as which the message of this one was sent. */
export const firstOf = ({ id, dividedFrom }: Divided): string => dividedFrom ?? id;

/** The tickets of the other matters of one message, the first ticket first, then in the order of the parts: with this their keys end. Nobody's rights are asked here. */
export async function relativesOf(tx: Pick<EntityManager, 'getRepository'>, ticket: Divided): Promise<TicketRow[]> {
  const first = firstOf(ticket);
  const others = await tx.getRepository(TicketRow).find({ where: [{ id: first }, { dividedFrom: first }], order: { idempotencyKey: 'ASC' } });
  return others.filter((other) => other.id !== ticket.id).toSorted((a, b) => Number(b.id === first) - Number(a.id === first));
}

/** Is another matter of the message shown beside this one? Within the lane only, whatever rights a reader has gathered: an ordinary ticket hints at no restricted one. */
export const isShownBeside = (other: TicketRow, ticket: Pick<TicketRow, 'restriction'>, sees: (other: TicketRow) => boolean): boolean => other.restriction === ticket.restriction && sees(other);

/** What of a report is this ticket's own matter. */
export const ownWords = ({ matter }: Pick<TicketRow, 'matter'>, report: string): string => (matter === null ? report : wordsOfMatter(report, matter));

/** The history of a ticket that was divided, for a reader to whom none of the others is visible: what was done to this one was a correction, and nothing hints at more. */
export function asTold<E extends { readonly action: Action }>(events: readonly E[], seesOthers: boolean): readonly E[] {
  return seesOthers ? events : events.map((e) => (e.action === 'divide' ? { ...e, action: 'correct' } : e));
}
