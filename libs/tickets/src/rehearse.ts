import { randomUUID } from 'node:crypto';
import type { Action, MessagePreview, Permission, StaffAct, TrackingView } from '#contract';
import { TicketContactRow, TicketEventRow, withinTransaction } from '#database';
import type { Actor } from '#directory';
import type { TicketEvent } from '#events';
import { type EntityManager, MoreThan } from 'typeorm';
import { actOnTicket } from './act-on-ticket.js';
import type { TicketRoom } from './context.js';
import { readTracking } from './read-tracking.js';
import { visibleTicket } from './read-ticket.js';

/** What another person decides before the sender hears of it: the rehearsal goes on as if they had agreed. */
const approvals: Partial<Record<Action, readonly (readonly [Extract<StaffAct['action'], 'approve' | 'confirm_refusal' | 'approve_desk_answer' | 'endorse_extension' | 'grant_extension'>, Permission])[]>> = {
  submit_answer: [['approve', 'ticket.approve']], request_refusal: [['confirm_refusal', 'ticket.confirm_refusal']], request_desk_answer: [['approve_desk_answer', 'ticket.approve_desk_answer']],
  request_extension: [['endorse_extension', 'ticket.endorse_extension'], ['grant_extension', 'ticket.grant_extension']],
};

/** Words for the sender, from the events that an act would cause. Reads in the transaction in which they stand. */
export type WordsOf = (tx: EntityManager, events: readonly TicketEvent[]) => Promise<MessagePreview['messages']>;

class Rehearsed extends Error {}

/**
 * Takes an act in a transaction that is thrown away, and says what the sender would get: the same code, the same rights, the same refusals, nothing kept.
 * @throws Refused whatever the act itself would be refused with
 */
export async function rehearse(room: TicketRoom, actor: Actor, id: string, act: StaffAct, wordsOf: WordsOf): Promise<MessagePreview> {
  const ticket = await visibleTicket(room, actor, id);
  const key = { code: ticket.code, secret: room.keys.trackingSecret(ticket.id) };
  const before = await readTracking(room, key);
  const follows = approvals[act.action] ?? [];
  let preview: MessagePreview | null = null;
  try {
    await room.db.transaction(async (tx) => {
      const inside: TicketRoom = { ...room, db: withinTransaction(tx) };
      await actOnTicket(inside, { ticketId: id, by: { kind: 'staff', actor }, act, version: null, requestKey: null });
      for (const [action, permission] of follows) await actOnTicket(inside, { ticketId: id, by: { kind: 'staff', actor: somebodyElse(actor, permission) }, act: { action }, version: null, requestKey: null });
      const events = (await tx.getRepository(TicketEventRow).find({ where: { ticketId: id, version: MoreThan(ticket.version) }, order: { version: 'ASC' } })) as TicketEvent[];
      const contact = await tx.getRepository(TicketContactRow).findOneBy({ ticketId: id });
      preview = { messages: await wordsOf(tx, events), unreached: contact === null ? 'no_contact' : contact.confirmedAt === null ? 'not_confirmed' : null, ...seenBySender(before, await readTracking(inside, key)), afterApproval: follows.length > 0 };
      throw new Rehearsed();
    });
  } catch (error) {
    if (!(error instanceof Rehearsed)) throw error;
  }
  if (preview === null) throw new Error('The rehearsal ended without a preview.');
  return preview;
}

function seenBySender(before: TrackingView, after: TrackingView): Pick<MessagePreview, 'steps' | 'answer' | 'promisedAt'> {
  const answered = after.answer !== null && after.answer.at !== before.answer?.at ? { text: after.answer.text, result: after.answer.result } : null;
  return { steps: after.story.slice(before.story.length), answer: answered, promisedAt: after.promisedAt };
}

/** A person who may decide, in this rehearsal only. */
function somebodyElse(actor: Actor, permission: Permission): Actor {
  const grant = { scope: 'centre', body: null, restriction: 'none', types: null, categories: null, areas: null } as const;
  return { ...actor, personId: randomUUID(), grants: [{ permission: 'ticket.read', ...grant }, { permission, ...grant }] };
}
