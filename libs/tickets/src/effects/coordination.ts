import { randomUUID } from 'node:crypto';
import type { Priority } from '#contract';
import { TicketContributionRow } from '#database';
import type { EntityManager } from 'typeorm';
import { deadlinesFor } from '../clocks.js';
import type { Facts } from '../facts.js';
import type { Effects } from './effect.js';

interface Asking { readonly questionId: string | null; /** What becomes of parts that other bodies still owe. */ readonly others: 'keep' | 'withdraw'; readonly priority: Priority }

/** Asks bodies for their part, each with its own date; who owes one already keeps its date. */
export async function askBodies(tx: EntityManager, { ticket, contributions, clocks, reference, now }: Facts, bodies: readonly string[], { questionId, others, priority }: Asking): Promise<void> {
  const open = contributions.filter((c) => c.state === 'asked');
  const rows = tx.getRepository(TicketContributionRow);
  if (others === 'withdraw') for (const c of open.filter((part) => !bodies.includes(part.bodyCode))) await rows.update({ id: c.id }, { state: 'withdrawn' });
  for (const bodyCode of bodies) {
    const owed = open.find((c) => c.bodyCode === bodyCode);
    if (owed) {
      if (questionId !== null) await rows.update({ id: owed.id }, { questionId });
      continue;
    }
    const due = deadlinesFor(reference, { moment: 'coordination', at: now, priority, answerDueAt: clocks.get('answer')?.dueAt ?? null }, reference.officeOf(bodyCode))[0];
    await rows.insert({ id: randomUUID(), ticketId: ticket.id, bodyCode, state: 'asked', askedAt: now, dueAt: due?.dueAt ?? now, questionId, messageId: null, answeredBy: null, answeredAt: null });
  }
}

/** Each helping body once, never the lead. Where a file of the one-stop desk is named, the desk's body helps and sees the answer first (domain 4.12). */
export function helpers(named: readonly string[], lead: string, ticket: Pick<Facts['ticket'], 'dossier'>, deskBody: string): string[] {
  return [...new Set([...named, ...(ticket.dossier === null ? [] : [deskBody])])].filter((code) => code !== lead);
}

/** Parts that nobody needs any more: the lead has answered, or the matter has ended. */
export async function withdrawOpenParts(tx: EntityManager, { contributions }: Facts): Promise<void> {
  for (const c of contributions) if (c.state === 'asked') await tx.getRepository(TicketContributionRow).update({ id: c.id, state: 'asked' }, { state: 'withdrawn' });
}

/** Competence, and one lead with others that help. */
export const coordinationEffects: Effects = {
  hand_back: ({ act, facts: { ticket } }) => ({ changes: { handBackCount: ticket.handBackCount + 1 }, details: { competentBody: act.competentBody, time: ticket.handBackCount + 1 } }),
  rule_competence: ({ act, facts }) => {
    const coordinating = helpers(act.coordinating, act.lead, facts.ticket, facts.reference.competence.deskBody);
    return {
      changes: { leadBody: act.lead, leadProposed: false, coordinating }, details: { lead: act.lead, coordinating },
      write: (tx) => askBodies(tx, facts, coordinating, { questionId: null, others: 'withdraw', priority: facts.ticket.priority }),
    };
  },
  request_coordination: ({ act, facts }) => {
    const bodies = [...new Set(act.bodies)];
    return {
      changes: { coordinating: [...new Set([...facts.ticket.coordinating, ...bodies])] }, details: { bodies },
      write: (tx, questionId) => askBodies(tx, facts, bodies, { questionId, others: 'keep', priority: facts.ticket.priority }),
    };
  },
  contribute: ({ act, facts, actorId, actorBody }) => ({
    details: { body: actorBody, evidence: (act.uploads ?? []).length },
    write: async (tx, messageId) => {
      const owed = facts.contributions.find((c) => c.state === 'asked' && c.bodyCode === actorBody);
      await tx.getRepository(TicketContributionRow).update({ id: owed?.id ?? '' }, { state: 'answered', messageId, answeredBy: actorId, answeredAt: facts.now });
    },
  }),
};
