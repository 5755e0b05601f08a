import { type BulkAct, type BulkInput, type BulkPreviewInput, type BulkReply, Refused, type StaffAct } from '#contract';
import { type TicketRow, withinTransaction } from '#database';
import type { Actor } from '#directory';
import { actOnTicket } from './act-on-ticket.js';
import type { TicketRoom } from './context.js';
import { visibleTicket } from './read-ticket.js';

type Result = BulkReply['results'][number];
class Rehearsed extends Error {}

/** The act as it is for this ticket. */
function actFor(act: BulkAct, ticket: Pick<TicketRow, 'tags'>): StaffAct {
  return act.action === 'tag' ? { action: 'tag', tags: [...new Set([...ticket.tags, ...act.add])] } : act;
}

/** What would become of each ticket: taken by the gate in a transaction that is thrown away, so that the reasons are the true ones. */
export async function previewBulk(room: TicketRoom, actor: Actor, { tickets, act }: BulkPreviewInput): Promise<BulkReply> {
  return each(room, actor, tickets, async (ticket, version) => {
    try {
      await room.db.transaction(async (tx) => {
        await actOnTicket({ ...room, db: withinTransaction(tx) }, { ticketId: ticket.id, by: { kind: 'staff', actor }, act: actFor(act, ticket), version, requestKey: null });
        throw new Rehearsed();
      });
    } catch (error) {
      if (!(error instanceof Rehearsed)) throw error;
    }
  });
}

/** Each ticket through the gate by itself, in the order asked: one that is refused holds up no other. Sent again with its key, what was done stays done. */
export async function bulkAct(room: TicketRoom, actor: Actor, { tickets, act, idempotencyKey }: BulkInput): Promise<BulkReply> {
  return each(room, actor, tickets, (ticket, version) => actOnTicket(room, { ticketId: ticket.id, by: { kind: 'staff', actor }, act: actFor(act, ticket), version, requestKey: `${idempotencyKey}.bulk` }));
}

async function each(room: TicketRoom, actor: Actor, tickets: BulkPreviewInput['tickets'], take: (ticket: TicketRow, version: number) => Promise<void>): Promise<BulkReply> {
  if (!actor.grants.some((g) => g.scope === 'centre' && g.permission === 'ticket.read')) throw new Refused('forbidden');
  const results: Result[] = [];
  for (const { id, version } of new Map(tickets.map((t) => [t.id, t])).values()) {
    let code: string | null = null;
    try {
      const ticket = await visibleTicket(room, actor, id);
      code = ticket.code;
      await take(ticket, version);
      results.push({ id, code, refusal: null });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      results.push({ id, code, refusal: error.refusal });
    }
  }
  return { results };
}
