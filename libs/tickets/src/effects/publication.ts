import { randomUUID } from 'node:crypto';
import type { PublicationState } from '#contract';
import { TicketMessageRow, TicketPublicationRow } from '#database';
import { publicationAfter } from '#rules';
import type { EntityManager } from 'typeorm';
import type { Facts } from '../facts.js';
import type { Effect, Effects, EffectInput } from './effect.js';

function moved({ act, facts }: Pick<EffectInput, 'act' | 'facts'>, row: (tx: EntityManager) => Promise<Partial<TicketPublicationRow>>, more: Effect['changes'] = {}): Effect {
  const publication: PublicationState = publicationAfter(facts.ticket.publication, act.action) ?? facts.ticket.publication;
  return {
    changes: more, details: { publication },
    write: async (tx) => { await tx.getRepository(TicketPublicationRow).upsert({ ticketId: facts.ticket.id, state: publication, at: facts.now, ...(await row(tx)) }, ['ticketId']); },
  };
}

/** Decided apart from the answer, each step by somebody else. */
export const publicationEffects: Effects = {
  propose_publication: (input) => moved(input, async () => ({ proposedBy: input.actorId, decidedBy: null })),
  publish: (input) => moved(input, async (tx) => ({ decidedBy: input.actorId, reportId: await keep(tx, input.facts, 'published_report', input.act.reportText, input.actorId), answerId: await keep(tx, input.facts, 'published_answer', input.act.answerText, input.actorId) })),
  take_down: (input) => moved(input, async () => ({ decidedBy: input.actorId })),
  object_to_publication: (input) => moved(input, async () => ({}), { objected: true }),
};

async function keep(tx: EntityManager, { ticket, now }: Facts, kind: 'published_report' | 'published_answer', text: string, authorId: string | null): Promise<string> {
  const id = randomUUID();
  await tx.getRepository(TicketMessageRow).insert({ id, ticketId: ticket.id, kind, text, authorKind: 'staff', authorId, createdAt: now });
  return id;
}
