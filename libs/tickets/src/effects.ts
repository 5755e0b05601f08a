import { createHash, randomUUID } from 'node:crypto';
import { TicketAnswerRow, TicketProposalRow, TicketRatingRow, type TicketRow } from '#database';
import type { DetailValue } from '#events';
import type { EntityManager } from 'typeorm';
import type { Act } from './acts.js';

const LEASE_MS = 10 * 60_000;

export interface Effect {
  /** Columns of the ticket that the act changes, besides state, version and clocks. */
  readonly changes: Partial<TicketRow>;
  /** Codes for the history: what was chosen, never anybody's words. */
  readonly details: Record<string, DetailValue>;
  /** Rows beside the ticket. */
  readonly write?: (tx: EntityManager, messageId: string | null) => Promise<void>;
}

export interface EffectInput { readonly ticket: TicketRow; readonly act: Act; readonly actorId: string | null; readonly actorBody: string | null; readonly now: Date; readonly answer: TicketAnswerRow | null }

/** What an act changes, as data. The gate writes it together with state, clocks, counters and event. */
export function effectOf({ ticket, act, actorId, actorBody, now, answer }: EffectInput): Effect {
  const lease = { holderId: actorId, heldUntil: new Date(now.getTime() + LEASE_MS) };
  switch (act.action) {
    case 'claim':
      return { changes: lease, details: {} };
    case 'correct':
      return { changes: { ...lease, ...classification(act) }, details: decided(act, ticket) };
    case 'route': {
      const coordinating = act.coordinating.filter((code, i, all) => code !== act.lead && all.indexOf(code) === i);
      const decision = { ...decided(act, ticket), lead: act.lead, coordinating, proposedLead: ticket.leadProposed ? ticket.leadBody : null };
      return {
        changes: { ...classification(act), leadBody: act.lead, leadProposed: false, coordinating },
        details: decision,
        write: async (tx) => { await tx.getRepository(TicketProposalRow).update({ ticketId: ticket.id }, { decided: decision as object, decidedAt: now }); },
      };
    }
    case 'ask':
      return { changes: { askCount: ticket.askCount + 1 }, details: { time: ticket.askCount + 1 } };
    case 'refuse':
      return { changes: {}, details: { reason: act.reason } };
    case 'reply_timeout':
      return { changes: {}, details: { reason: 'no_reply_in_time' } };
    case 'restrict':
      return { changes: { restriction: 'denunciation', leadBody: 'VPUBND', leadProposed: true, coordinating: [] }, details: {} };
    case 'unrestrict':
      return { changes: { restriction: 'none', type: ticket.type === 'denunciation' ? 'report' : ticket.type, leadBody: null, leadProposed: true }, details: {} };
    case 'hand_back':
      return { changes: { handBackCount: ticket.handBackCount + 1 }, details: { competentBody: act.competentBody, time: ticket.handBackCount + 1 } };
    case 'rule_competence': {
      const coordinating = act.coordinating.filter((code, i, all) => code !== act.lead && all.indexOf(code) === i);
      return { changes: { leadBody: act.lead, leadProposed: false, coordinating }, details: { lead: act.lead, coordinating } };
    }
    case 'submit_answer':
      return { changes: {}, details: { result: act.result, evidence: (act.uploads ?? []).length }, write: (tx, messageId) => insertAnswer(tx, { ticket, act, actorId, actorBody, now, messageId }) };
    case 'send_back':
      return { changes: {}, details: {}, write: async (tx, messageId) => { await tx.getRepository(TicketAnswerRow).update({ id: answer?.id ?? '' }, { remarkId: messageId }); } };
    case 'approve':
      return { changes: {}, details: { result: answer?.result ?? null }, write: async (tx) => { await tx.getRepository(TicketAnswerRow).update({ id: answer?.id ?? '' }, { approverId: actorId, approvedAt: now }); } };
    case 'rate': case 'rate_dissatisfied':
      return {
        changes: {}, details: { rating: act.rating },
        write: async (tx, messageId) => { await tx.getRepository(TicketRatingRow).insert({ answerId: answer?.id ?? '', ticketId: ticket.id, rating: act.rating, reasonId: messageId, ratedAt: now }); },
      };
    default:
      return { changes: {}, details: {} };
  }
}

type Classified = Extract<Act, { action: 'correct' | 'route' }>;

function classification(act: Classified): Partial<TicketRow> {
  return { type: act.type, categoryCode: act.category, categoryProposed: false, areaCode: act.areaCode, priority: act.priority };
}

function decided(act: Classified, ticket: TicketRow): Record<string, DetailValue> {
  const changed = [act.type !== ticket.type && 'type', act.category !== ticket.categoryCode && 'category', act.areaCode !== ticket.areaCode && 'area', act.priority !== ticket.priority && 'priority'].filter((field) => field !== false);
  return { type: act.type, category: act.category, area: act.areaCode, priority: act.priority, changed };
}

async function insertAnswer(tx: EntityManager, a: { ticket: TicketRow; act: Extract<Act, { action: 'submit_answer' }>; actorId: string | null; actorBody: string | null; now: Date; messageId: string | null }): Promise<void> {
  await tx.getRepository(TicketAnswerRow).insert({
    id: randomUUID(), ticketId: a.ticket.id, messageId: a.messageId ?? '', result: a.act.result, bodyCode: a.actorBody ?? a.ticket.leadBody ?? '', authorId: a.actorId ?? '', submittedAt: a.now,
    approverId: null, approvedAt: null, contentHash: createHash('sha256').update(a.act.text).digest('hex'), noEvidenceReason: a.act.noEvidenceReason, remarkId: null,
  });
}
