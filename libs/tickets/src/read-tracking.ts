import { randomUUID } from 'node:crypto';
import { type CitizenStep, openStates, type PhotoRef, type Rating, Refused, type ResultCode, type TicketState, type TrackingKey, type TrackingView } from '#contract';
import { TicketAnswerRow, TicketDeadlineRow, TicketEventRow, TicketMessageRow, TicketPhotoRow, TicketRatingRow, TicketRow } from '#database';
import type { Reference } from '#directory';
import { In } from 'typeorm';
import type { TicketRoom } from './context.js';
import { areaRef, bodyRef } from './read-queue.js';

/**
 * The ticket of a tracking link. A wrong secret and an unknown code get the same answer for the same work: one look-up, one comparison.
 * @throws Refused `tracking_not_found`
 */
export async function trackedTicket(room: TicketRoom, { code, secret }: TrackingKey): Promise<TicketRow> {
  const asked = code.trim().toUpperCase();
  const ticket = await room.db.getRepository(TicketRow).findOneBy({ code: /^[A-Z0-9-]{1,32}$/.test(asked) ? asked : '' });
  const right = room.keys.trackingSecretIs(ticket?.id ?? randomUUID(), secret);
  if (ticket === null || !right) throw new Refused('tracking_not_found');
  return ticket;
}

/** The story as its sender may see it: human steps with dates and reasons, never who in the office did what. @throws Refused `tracking_not_found` */
export async function readTracking(room: TicketRoom, key: TrackingKey): Promise<TrackingView> {
  const ticket = await trackedTicket(room, key);
  const { db } = room;
  const of = { where: { ticketId: ticket.id } };
  const [reference, messages, photos, events, clocks, answers, rating] = await Promise.all([
    room.directory.reference(),
    db.getRepository(TicketMessageRow).find({ where: { ticketId: ticket.id, kind: In(['report', 'question', 'reply', 'information', 'answer', 'refusal', 'rating_reason']) } }),
    db.getRepository(TicketPhotoRow).find({ ...of, order: { createdAt: 'ASC' } }),
    db.getRepository(TicketEventRow).find({ ...of, order: { version: 'ASC' } }),
    db.getRepository(TicketDeadlineRow).find(of),
    db.getRepository(TicketAnswerRow).find({ ...of, order: { submittedAt: 'DESC' } }),
    db.getRepository(TicketRatingRow).findOne({ ...of, order: { ratedAt: 'DESC' } }),
  ]);
  const message = new Map(messages.map((m) => [m.id, m]));
  const photosOf = (messageId: string | null): PhotoRef[] => (messageId === null ? [] : photos.filter((p) => p.messageId === messageId).map(({ id, width, height }) => ({ id, width, height })));
  const report = messages.find((m) => m.kind === 'report');
  const answered = answers.find((a) => a.approvedAt !== null) ?? null;
  const clock = clocks.find((c) => c.kind === 'answer') ?? null;
  // A restricted ticket shows its sender neutral words only: no body, no date that its own law does not give.
  const open = ticket.restriction === 'none';
  const promised = open && ticket.type !== 'complaint' && clock !== null;
  const state = shownState(ticket.state as TicketState);
  return {
    code: ticket.code, version: ticket.version, state, receivedAt: ticket.receivedAt.toISOString(), text: report?.text ?? '', photos: photosOf(report?.id ?? null),
    placeLine: placeLine(ticket, reference),
    body: open ? bodyRef(reference, ticket.leadBody) : null,
    promisedAt: promised ? clock.dueAt.toISOString() : null, provisional: clock?.provisional ?? false, paused: promised && clock.pausedAt !== null,
    replyBy: state === 'waiting_for_citizen' ? (clocks.find((c) => c.kind === 'citizen_reply')?.dueAt.toISOString() ?? null) : null,
    answer: answered === null ? null : { text: message.get(answered.messageId)?.text ?? '', result: answered.result as ResultCode, body: bodyRef(reference, answered.bodyCode) ?? { code: '', name: '', nameEn: '' }, at: (answered.approvedAt ?? answered.submittedAt).toISOString(), photos: photosOf(answered.messageId) },
    rating: rating === null ? null : { rating: rating.rating as Rating, reason: rating.reasonId === null ? null : (message.get(rating.reasonId)?.text ?? null), at: rating.ratedAt.toISOString() },
    story: events.flatMap((e) => stepsOf(e, { reference, open, dated: open && ticket.type !== 'complaint', text: (id) => (id === null ? null : (message.get(id)?.text ?? null)), photosOf })).filter(onceInReview()),
    allowedActions: citizenMay(state, rating !== null),
  };
}

/** Landmark, street, ward and district in one line; null where no place was given. */
function placeLine(ticket: TicketRow, reference: Reference): string | null {
  const area = areaRef(reference, ticket.areaCode);
  return [ticket.landmark, ticket.street, area?.name, area?.code === area?.districtCode ? null : area?.districtName].filter(Boolean).join(', ') || null;
}

/** What the link's holder may do in a state. */
function citizenMay(state: TicketState, rated: boolean): TrackingView['allowedActions'] {
  if (state === 'waiting_for_citizen') return ['reply'];
  if (state === 'answered') return rated ? [] : ['rate'];
  return openStates.includes(state) ? ['add_information'] : [];
}

/** Spam is not shown as such: its sender sees a message that was sent. */
function shownState(state: TicketState): TicketState {
  return state === 'spam' ? 'closed' : state;
}

interface Around { readonly reference: Reference; readonly open: boolean; /** An answer date may be promised. */ readonly dated: boolean; readonly text: (id: string | null) => string | null; readonly photosOf: (id: string | null) => PhotoRef[] }

function stepsOf(e: TicketEventRow, { reference, open, dated, text, photosOf }: Around): CitizenStep[] {
  const at = e.at.toISOString();
  const dateMoved = dated && e.answerDueBefore !== null && e.answerDueAfter !== null && e.answerDueBefore.getTime() !== e.answerDueAfter.getTime();
  const promisedAt = dateMoved ? (e.answerDueAfter?.toISOString() ?? null) : null;
  const step = (name: CitizenStep['step'], more: Partial<CitizenStep> = {}): CitizenStep => ({ at, step: name, body: null, text: null, promisedAt: null, reason: null, photos: [], ...more });
  const lead = open ? bodyRef(reference, e.leadAfter) : null;
  switch (e.action) {
    case 'submit': return [step('received', { promisedAt: dated ? (e.answerDueAfter?.toISOString() ?? null) : null })];
    case 'claim': return [step('in_review')];
    case 'ask': return [step('asked', { text: text(e.messageId) })];
    case 'reply': return [step('replied', { text: text(e.messageId), photos: photosOf(e.messageId), promisedAt })];
    case 'add_information': return [step('information_added', { text: text(e.messageId), photos: photosOf(e.messageId) })];
    case 'refuse': case 'reply_timeout': return [step('refused', { text: text(e.messageId), reason: String(e.details['reason'] ?? '') || null })];
    case 'correct': return dateMoved ? [step('date_changed', { promisedAt, reason: 'classification' })] : [];
    case 'route': case 'rule_competence': return [step(e.leadBefore !== null && e.leadBefore !== e.leadAfter ? 'body_changed' : 'routed', { body: lead }), ...(dateMoved ? [step('date_changed', { promisedAt, reason: 'classification' })] : [])];
    case 'accept': return [step('in_progress', { body: lead })];
    case 'approve': return [step('answered', { body: lead })];
    case 'rate': case 'rate_dissatisfied': return [step('rated', { reason: String(e.details['rating'] ?? '') || null, text: text(e.messageId) })];
    case 'auto_close': return [step('closed')];
    default: return [];
  }
}

/** Several operators may have looked; the sender reads once that somebody does. */
function onceInReview(): (step: CitizenStep) => boolean {
  let seen = false;
  return ({ step }) => {
    if (step === 'asked' || step === 'replied') seen = false;
    if (step !== 'in_review') return true;
    const first = !seen;
    seen = true;
    return first;
  };
}
