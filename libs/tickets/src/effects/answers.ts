import { createHash, randomUUID } from 'node:crypto';
import { TicketAnswerRow, TicketMessageRow, TicketRatingRow, TicketRequestRow } from '#database';
import { sameWords } from '#rules';
import { type Facts, waiting, wroteBefore } from '../facts.js';
import type { Effect, Effects } from './effect.js';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Null where little is left of the words: too few to be called the same. */
function fingerprintOf(text: string): string | null {
  const words = sameWords(text);
  return words.split(' ').length < LEAST_WORDS ? null : hash(words);
}
const LEAST_WORDS = 6;

type Written = Pick<TicketAnswerRow, 'result' | 'bodyCode' | 'authorId' | 'approverId' | 'approvedAt' | 'noEvidenceReason' | 'urgent'> & { readonly text: string; readonly templateId?: string | null };

function insertAnswer({ ticket, now }: Facts, { text, ...answer }: Written): Effect['write'] {
  return async (tx, messageId) => { await tx.getRepository(TicketAnswerRow).insert({ id: randomUUID(), ticketId: ticket.id, messageId: messageId ?? '', submittedAt: now, contentHash: hash(text), fingerprint: fingerprintOf(text), templateId: null, remarkId: null, ...answer }); };
}

/** Answers of bodies and of the desk, their approval, rating, and the ticket's second life. */
export const answerEffects: Effects = {
  answer_question: ({ facts, found, actorId }) => {
    const text = found.approvedText?.text ?? '';
    const answer = insertAnswer(facts, { text, result: 'done', bodyCode: facts.reference.competence.deskBody, authorId: actorId ?? '', approverId: found.approvedText?.approverId ?? null, approvedAt: facts.now, noEvidenceReason: null, urgent: false });
    return {
      changes: { answeredAt: facts.now }, details: { result: 'done', approvedText: found.approvedText?.id ?? null },
      write: async (tx, _, room) => {
        const messageId = randomUUID();
        await tx.getRepository(TicketMessageRow).insert({ id: messageId, ticketId: facts.ticket.id, kind: 'answer', text, authorKind: 'staff', authorId: actorId, createdAt: facts.now });
        await answer?.(tx, messageId, room);
      },
    };
  },
  thank: ({ act, facts, actorId }) => {
    const answer = insertAnswer(facts, { text: act.text, result: 'done', bodyCode: facts.reference.competence.deskBody, authorId: actorId ?? '', approverId: null, approvedAt: facts.now, noEvidenceReason: null, urgent: false });
    return { changes: { answeredAt: facts.now }, details: { result: 'done' }, ...(answer ? { write: answer } : {}) };
  },
  approve_desk_answer: ({ facts, actorId }) => {
    const request = waiting(facts, 'desk_answer');
    const result = String(request?.data['result'] ?? 'done');
    return {
      changes: { answeredAt: facts.now, pending: facts.ticket.pending.filter((k) => k !== 'desk_answer') }, details: { result },
      write: async (tx, _, room) => {
        await tx.getRepository(TicketRequestRow).update({ id: request?.id ?? '' }, { state: 'granted', decidedBy: actorId, decidedAt: facts.now });
        const { text } = await tx.getRepository(TicketMessageRow).findOneByOrFail({ id: request?.messageId ?? '' });
        await insertAnswer(facts, { text, result, bodyCode: facts.reference.competence.deskBody, authorId: request?.askedBy ?? '', approverId: actorId, approvedAt: facts.now, noEvidenceReason: null, urgent: false })?.(tx, request?.messageId ?? null, room);
      },
    };
  },
  submit_answer: ({ act, facts, found, actorId, actorBody }) => {
    const write = insertAnswer(facts, { templateId: found.template ?? null, text: act.text, result: act.result, bodyCode: actorBody ?? facts.ticket.leadBody ?? '', authorId: actorId ?? '', approverId: null, approvedAt: null, noEvidenceReason: act.noEvidenceReason, urgent: false });
    return { details: answerDetails(act, facts, actorId), ...(write ? { write } : {}) };
  },
  answer_urgent: ({ act, facts, found, actorId, actorBody }) => {
    const write = insertAnswer(facts, { templateId: found.template ?? null, text: act.text, result: act.result, bodyCode: actorBody ?? facts.ticket.leadBody ?? '', authorId: actorId ?? '', approverId: null, approvedAt: null, noEvidenceReason: act.noEvidenceReason, urgent: true });
    return { changes: { answeredAt: facts.now, unapproved: true }, details: answerDetails(act, facts, actorId), ...(write ? { write } : {}) };
  },
  send_back: ({ facts, step }) => ({
    // An urgent answer that went out is recalled: the ticket is not answered any more, and its ladder begins again.
    ...(step.from === 'awaiting_approval' ? {} : { changes: { unapproved: false, answeredAt: null, level: 0 } }),
    write: async (tx, messageId) => { await tx.getRepository(TicketAnswerRow).update({ id: facts.answers[0]?.id ?? '' }, { remarkId: messageId }); },
  }),
  approve: ({ facts: { answers, now, ticket }, actorId, step }) => ({
    changes: { answeredAt: step.from === 'awaiting_approval' ? now : ticket.answeredAt, unapproved: false }, details: { result: answers[0]?.result ?? null },
    write: async (tx) => { await tx.getRepository(TicketAnswerRow).update({ id: answers[0]?.id ?? '' }, { approverId: actorId, approvedAt: now }); },
  }),
  rate: ({ act, facts }) => rated(act.rating, facts),
  rate_dissatisfied: ({ act, facts }) => rated(act.rating, facts),
  reopen: ({ facts: { ticket } }) => reopened(ticket.reopenCount + 1),
  reopen_by_supervisor: ({ facts: { ticket } }) => reopened(ticket.reopenCount + 1),
};

const reopened = (time: number): Effect => ({ changes: { reopenCount: time, level: 0, unapproved: false, askCount: 0, bodyAskCount: 0 }, details: { time } });

/** `sameOfficer`: the body has nobody else who could answer the reopened ticket; the supervisor can see it. */
function answerDetails(act: { result: string; uploads?: readonly string[] | undefined }, { ticket, answers }: Facts, actorId: string | null) {
  return { result: act.result, evidence: (act.uploads ?? []).length, ...(ticket.reopenCount > 0 && wroteBefore(answers, actorId) ? { sameOfficer: true } : {}) };
}

function rated(rating: string, { ticket, answers, now }: Facts): Effect {
  return { details: { rating }, write: async (tx, messageId) => { await tx.getRepository(TicketRatingRow).insert({ answerId: answers[0]?.id ?? '', ticketId: ticket.id, rating, reasonId: messageId, ratedAt: now }); } };
}
