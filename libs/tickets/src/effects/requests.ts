import { randomUUID } from 'node:crypto';
import type { RequestKind, TicketState } from '#contract';
import { TicketRequestRow, type TicketRow } from '#database';
import { extendBy } from '#rules';
import type { EntityManager } from 'typeorm';
import { type Facts, waiting } from '../facts.js';
import type { Effect, Effects } from './effect.js';

type Data = TicketRequestRow['data'];

/** States in which a request still means something; the ticket leaving them lets it lapse. */
const livesIn: Readonly<Record<RequestKind, TicketState>> = { refusal: 'in_triage', desk_answer: 'in_triage', extension: 'in_progress', late_hand_back: 'in_progress', citizen_question: 'in_progress' };

function ask(kind: RequestKind, { ticket, now }: Facts, actorId: string | null, data: Data): Effect {
  return {
    changes: { pending: [...ticket.pending, kind] }, details: data,
    write: async (tx, messageId) => { await tx.getRepository(TicketRequestRow).insert({ id: randomUUID(), ticketId: ticket.id, kind, state: 'pending', askedBy: actorId ?? '', askedAt: now, messageId: messageId ?? '', data }); },
  };
}

function decide(kind: RequestKind, state: 'granted' | 'declined', facts: Facts, actorId: string | null, more: Effect = {}): Effect {
  const request = waiting(facts, kind);
  return {
    ...more,
    changes: { ...more.changes, pending: facts.ticket.pending.filter((k) => k !== kind) },
    details: { ...request?.data, ...more.details },
    write: async (tx, messageId, room) => {
      await tx.getRepository(TicketRequestRow).update({ id: request?.id ?? '' }, { state, decidedBy: actorId, decidedAt: facts.now, decisionId: messageId });
      await more.write?.(tx, messageId, room);
    },
  };
}

/** What one person asks for and another decides. */
export const requestEffects: Effects = {
  request_refusal: ({ act, facts, actorId }) => ask('refusal', facts, actorId, { reason: act.reason }),
  confirm_refusal: ({ facts, actorId }) => decide('refusal', 'granted', facts, actorId),
  decline_refusal: ({ facts, actorId }) => decide('refusal', 'declined', facts, actorId),
  reply_timeout: () => ({ details: { reason: 'no_reply_in_time' } }),
  request_review: ({ facts: { ticket } }) => ({ changes: { reviewCount: ticket.reviewCount + 1, level: 0, askCount: 0 }, details: { time: ticket.reviewCount + 1 } }),
  request_desk_answer: ({ act, facts, actorId }) => ask('desk_answer', facts, actorId, { result: act.result }),
  decline_desk_answer: ({ facts, actorId }) => decide('desk_answer', 'declined', facts, actorId),
  request_extension: ({ act, facts, actorId }) => ask('extension', facts, actorId, { days: act.days }),
  endorse_extension: ({ facts, actorId }) => ({
    details: waiting(facts, 'extension')?.data ?? {},
    write: async (tx) => { await tx.getRepository(TicketRequestRow).update({ id: waiting(facts, 'extension')?.id ?? '' }, { state: 'endorsed', endorsedBy: actorId, endorsedAt: facts.now }); },
  }),
  grant_extension: ({ facts, actorId }) => {
    const days = Number(waiting(facts, 'extension')?.data['days'] ?? 0);
    return decide('extension', 'granted', facts, actorId, {
      clocks: () => {
        const answer = facts.clocks.get('answer');
        if (answer && answer.metAt === null) Object.assign(answer, { dueAt: extendBy(facts.reference.office, answer.dueAt, days), extendedDays: days });
      },
    });
  },
  decline_extension: ({ facts, actorId }) => decide('extension', 'declined', facts, actorId),
  request_late_hand_back: ({ act, facts, actorId }) => ask('late_hand_back', facts, actorId, { competentBody: act.competentBody }),
  agree_late_hand_back: ({ facts, actorId }) => {
    const time = facts.ticket.handBackCount + 1;
    return decide('late_hand_back', 'granted', facts, actorId, { changes: { handBackCount: time }, details: { time } });
  },
  decline_late_hand_back: ({ facts, actorId }) => decide('late_hand_back', 'declined', facts, actorId),
  request_question: ({ facts, actorId }) => ask('citizen_question', facts, actorId, {}),
  decline_question: ({ facts, actorId }) => decide('citizen_question', 'declined', facts, actorId),
  ask: ({ facts, actorId }) => {
    const { ticket } = facts;
    const forBody = ticket.state === 'in_progress';
    if (!forBody) return { changes: { askCount: ticket.askCount + 1, askedFor: 'desk' }, details: { time: ticket.askCount + 1 } };
    return decide('citizen_question', 'granted', facts, actorId, { changes: { bodyAskCount: ticket.bodyAskCount + 1, askedFor: 'body' }, details: { time: 1, forBody: true } });
  },
};

/** Requests that the ticket leaves behind in its new state. @returns kinds that still wait */
export async function lapseRequests(tx: EntityManager, facts: Facts, pending: readonly RequestKind[], to: TicketState): Promise<TicketRow['pending']> {
  const lapsed = pending.filter((kind) => livesIn[kind] !== to);
  for (const kind of lapsed) {
    const request = waiting(facts, kind);
    if (request) await tx.getRepository(TicketRequestRow).update({ id: request.id }, { state: 'lapsed', decidedAt: facts.now });
  }
  return pending.filter((kind) => !lapsed.includes(kind));
}
