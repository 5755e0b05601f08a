import type { Classification } from '#contract';
import { TicketProposalRow, TicketContactRow, type TicketRow } from '#database';
import type { DetailValue } from '#events';
import { askBodies, helpers } from './coordination.js';
import type { Effects } from './effect.js';

const LEASE_MS = 10 * 60_000;

/** Taking up, classifying, routing, merging, and what is nobody's matter. */
export const triageEffects: Effects = {
  claim: ({ actorId, facts: { now } }) => ({ changes: lease(actorId, now) }),
  take_over: ({ actorId, facts: { ticket, now } }) => ({ changes: lease(actorId, now), details: { holder: ticket.holderId } }),
  correct: ({ act, actorId, facts: { ticket, now } }) => ({ changes: { ...lease(actorId, now), ...classification(act) }, details: decided(act, ticket) }),
  route: ({ act, facts }) => {
    const { ticket, now, reference } = facts;
    const coordinating = helpers(act.coordinating, act.lead, ticket, reference.competence.deskBody);
    const decision = { ...decided(act, ticket), lead: act.lead, coordinating, proposedLead: ticket.leadProposed ? ticket.leadBody : null };
    return {
      changes: { ...classification(act), leadBody: act.lead, leadProposed: false, coordinating },
      details: decision,
      write: async (tx) => {
        await tx.getRepository(TicketProposalRow).update({ ticketId: ticket.id }, { decided: decision as object, decidedAt: now });
        await askBodies(tx, facts, coordinating, { questionId: null, others: 'withdraw', priority: act.priority });
      },
    };
  },
  // Who helped the first time is asked again only by the lead, with a question.
  auto_route: ({ facts }) => ({ details: { lead: facts.ticket.leadBody, coordinating: [] } }),
  redirect: ({ act }) => ({ details: { channel: act.channel } }),
  merge: ({ found }) => ({ changes: { mergedInto: found.parent?.id ?? null }, details: { parent: found.parent?.code ?? null } }),
  assign: ({ act, facts: { now } }) => ({ changes: { assignedTo: act.person, assignedAt: act.person === null ? null : now }, details: { person: act.person } }),
  auto_assign: ({ act, facts: { now } }) => ({ changes: { assignedTo: act.person, assignedAt: now }, details: { person: act.person } }),
  auto_unassign: ({ facts: { ticket } }) => ({ changes: { assignedTo: null, assignedAt: null }, details: { person: ticket.assignedTo } }),
  tag: ({ act }) => { const tags = [...new Set(act.tags)]; return { changes: { tags }, details: { tags } }; },
  split: () => ({ changes: { mergedInto: null, answeredAt: null } }),
  auto_split: () => ({ changes: { mergedInto: null, answeredAt: null } }),
  restrict: ({ facts: { ticket, reference } }) => ({
    changes: { restriction: 'denunciation', leadBody: reference.competence.deskBody, leadProposed: true, coordinating: [], unapproved: false, mergedInto: null, assignedTo: null, assignedAt: null, tags: [], ...(ticket.answeredAt === null ? {} : { answeredAt: null, level: 0 }) },
  }),
  unrestrict: ({ facts: { ticket } }) => ({ changes: { restriction: 'none', type: ticket.type === 'denunciation' ? 'report' : ticket.type, leadBody: null, leadProposed: true } }),
  detach_sender: ({ facts: { ticket } }) => ({ changes: { detached: true }, write: async (tx) => { await tx.getRepository(TicketContactRow).delete({ ticketId: ticket.id }); } }),
};

export const lease = (actorId: string | null, now: Date): Partial<TicketRow> => ({ holderId: actorId, heldUntil: new Date(now.getTime() + LEASE_MS) });

export function classification(act: Classification): Partial<TicketRow> {
  return { type: act.type, categoryCode: act.category, categoryProposed: false, areaCode: act.areaCode, priority: act.priority };
}

export function decided(act: Classification, ticket: TicketRow): Record<string, DetailValue> {
  const changed = [act.type !== ticket.type && 'type', act.category !== ticket.categoryCode && 'category', act.areaCode !== ticket.areaCode && 'area', act.priority !== ticket.priority && 'priority'].filter((field) => field !== false);
  return { type: act.type, category: act.category, area: act.areaCode, priority: act.priority, changed };
}
