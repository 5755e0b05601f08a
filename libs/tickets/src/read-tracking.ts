import { type PhotoRef, type Rating, type RequestKind, type ResultCode, type TicketState, type TrackingKey, type TrackingView } from '#contract';
import { type TicketAnswerRow, TicketDeadlineRow, TicketEventRow, TicketMessageRow, TicketPhotoRow, TicketRatingRow, TicketRow } from '#database';
import type { Reference } from '#directory';
import { maskPersonalData, stepsFrom } from '#rules';
import { In } from 'typeorm';
import { fitsLane } from './act-on-ticket.js';
import { citizenSteps, onceInReview } from './citizen-story.js';
import { promiseOf } from './clocks.js';
import type { TicketRoom } from './context.js';
import { photosInOrder, photosOfMessage } from './photo-refs.js';
import { type Facts, nobodyInPerson, readFacts } from './facts.js';
import { factsAllow, reopenUntil, reviewUntil, withdrawalEnds } from './needs.js';
import { contactOf, mayChangeContact } from './contacts.js';
import { areaRef, bodyRef } from './read-queue.js';
import { firstOf, ownWords, relativesOf } from './relatives.js';
import { trackingPath } from './submit-ticket.js';
import { trackedTicket } from './tracked-ticket.js';

/** Words that are meant for the sender, or came from them. */
const citizensWords = ['report', 'question', 'reply', 'information', 'answer', 'refusal', 'redirect', 'rating_reason', 'extension_reason', 'first_word', 'letter', 'reopen_reason', 'review_reason'];

/** The story as its sender may see it: human steps with dates and reasons, never who in the office did what. @throws Refused `tracking_not_found` */
export async function readTracking(room: TicketRoom, key: TrackingKey): Promise<TrackingView> {
  const ticket = await trackedTicket(room, key);
  const { db } = room;
  const of = { where: { ticketId: ticket.id } };
  const reference = await room.directory.reference();
  const [facts, messages, photos, history, rating, parent, contact, others] = await Promise.all([
    readFacts(db.manager, ticket, reference, room.now()),
    db.getRepository(TicketMessageRow).find({ where: { ticketId: ticket.id, kind: In(citizensWords) } }),
    db.getRepository(TicketPhotoRow).find({ ...of, order: photosInOrder }),
    db.getRepository(TicketEventRow).find({ ...of, order: { version: 'ASC' } }),
    db.getRepository(TicketRatingRow).findOne({ ...of, order: { ratedAt: 'DESC' } }),
    ticket.mergedInto === null ? null : db.getRepository(TicketRow).findOneBy({ id: ticket.mergedInto }),
    contactOf(room, ticket),
    relativesOf(db, ticket),
  ]);
  const message = new Map(messages.map((m) => [m.id, m]));
  const photosOf = (messageId: string | null): PhotoRef[] => photosOfMessage(photos, messageId);
  const report = messages.find((m) => m.kind === 'report');
  // Whoever has withdrawn from it hears no more of it.
  const left = ticket.detached ? (history.find((e) => e.action === 'detach_sender')?.version ?? 0) : Infinity;
  const events = history.filter((e) => e.version <= left);
  const clock = facts.clocks.get('answer') ?? null;
  // A restricted ticket shows its sender neutral words only: no body, no date that its own law does not give.
  const open = ticket.restriction === 'none';
  const promised = open && !ticket.detached && ticket.type !== 'complaint' && clock !== null;
  const state = shownState(ticket);
  // One of the restricted lane is named nowhere, and its own page names no other.
  const matters = open && !ticket.detached ? await mattersOf(room, others.filter((other) => other.restriction === 'none'), ticket, reference) : [];
  const answer = open && !ticket.detached ? (parent === null ? ownAnswer(facts, messages, photosOf, reference) : await parentsAnswer(room, parent, reference)) : null;
  const allowedActions = citizenMay(facts);
  return {
    code: ticket.code, version: events.at(-1)?.version ?? ticket.version, state, receivedAt: ticket.receivedAt.toISOString(), text: report?.text ?? '', photos: photosOf(report?.id ?? null),
    placeLine: ticket.detached ? null : placeLine(ticket, reference),
    body: open && !ticket.detached ? bodyRef(reference, ticket.leadBody) : null,
    promisedAt: promised ? promiseOf(clock).toISOString() : null, provisional: promised && clock.provisional, paused: promised && clock.pausedAt !== null, late: promised && clock.promisedAt !== null,
    replyBy: state === 'waiting_for_citizen' ? (facts.clocks.get('citizen_reply')?.dueAt.toISOString() ?? null) : null,
    answer,
    rating: rating === null || rating.answerId !== facts.answers[0]?.id ? null : { rating: rating.rating as Rating, reason: rating.reasonId === null ? null : (message.get(rating.reasonId)?.text ?? null), at: rating.ratedAt.toISOString() },
    story: events.flatMap((e) => citizenSteps(e, { reference, open, dated: open && ticket.type !== 'complaint', text: (id) => (id === null ? null : (message.get(id)?.text ?? null)), photosOf, wordsGranted: (kind, at) => wordsGranted(facts, kind, at, (id) => message.get(id)?.text ?? null) })).filter(onceInReview()).filter((step) => step.step !== 'divided' || matters.length > 0),
    allowedActions,
    reopenUntil: allowedActions.includes('reopen') ? (reopenUntil(facts)?.toISOString() ?? null) : null, reviewUntil: allowedActions.includes('request_review') ? reviewUntil(facts).toISOString() : null,
    withdrawalEnds: ticket.state === 'withdrawn' || (!ticket.detached && withdrawalEnds(ticket)), mergedInto: parent?.restriction === 'none' ? parent.code : null, matters, matter: matters.length > 0 && ticket.matter !== null ? ownWords(ticket, report?.text ?? '') : null, publication: ticket.detached ? 'none' : ticket.publication, contact, mayChangeContact: mayChangeContact(ticket, contact),
  };
}

/** The other matters of the message, with links of their own: whoever holds one link of a sender is that sender. */
async function mattersOf({ db, keys }: TicketRoom, others: readonly TicketRow[], ticket: TicketRow, reference: Reference): Promise<TrackingView['matters']> {
  if (others.length === 0) return [];
  const clocks = new Map((await db.getRepository(TicketDeadlineRow).findBy({ ticketId: In(others.map((other) => other.id)), kind: 'answer' })).map((clock) => [clock.ticketId, clock]));
  return others.map((other) => {
    const clock = clocks.get(other.id);
    return {
      code: other.code, trackingPath: trackingPath(other.code, keys.trackingSecret(other.id)), state: shownState(other), firstWords: other.firstWords, body: other.leadProposed ? null : bodyRef(reference, other.leadBody),
      promisedAt: clock === undefined || clock.metAt !== null || other.detached || other.type === 'complaint' ? null : promiseOf(clock).toISOString(), first: other.id === firstOf(ticket),
    };
  });
}

type Messages = readonly { readonly id: string; readonly text: string }[];

/** The newest answer that went out and was not recalled. */
function ownAnswer({ answers }: Pick<Facts, 'answers'>, messages: Messages, photosOf: (id: string | null) => PhotoRef[], reference: Reference): TrackingView['answer'] {
  const given = answers.find((a) => a.approvedAt !== null || (a.urgent && a.remarkId === null));
  return given === undefined ? null : answerView(given, messages.find((m) => m.id === given.messageId)?.text ?? '', photosOf(given.messageId), reference);
}

/** All senders of merged tickets get the answer; photos stay with the ticket that they belong to. */
async function parentsAnswer(room: TicketRoom, parent: TicketRow, reference: Reference): Promise<TrackingView['answer']> {
  if (parent.restriction !== 'none' || parent.answeredAt === null) return null;
  const { answers } = await readFacts(room.db.manager, parent, reference, room.now());
  const messages = await room.db.getRepository(TicketMessageRow).find({ where: { ticketId: parent.id, kind: 'answer' } });
  const answer = ownAnswer({ answers }, messages, () => [], reference);
  // It was written to somebody else.
  return answer && { ...answer, text: maskPersonalData(answer.text), noEvidenceReason: answer.noEvidenceReason === null ? null : maskPersonalData(answer.noEvidenceReason) };
}

function answerView(a: TicketAnswerRow, text: string, photos: PhotoRef[], reference: Reference): TrackingView['answer'] {
  return { text, result: a.result as ResultCode, body: a.bodyCode === reference.competence.deskBody ? null : bodyRef(reference, a.bodyCode), at: (a.approvedAt === null || a.urgent ? a.submittedAt : a.approvedAt).toISOString(), photos, noEvidenceReason: a.noEvidenceReason };
}

function wordsGranted({ requests }: Facts, kind: RequestKind, at: Date, text: (id: string) => string | null): string | null {
  const granted = requests.find((r) => r.kind === kind && r.state === 'granted' && r.decidedAt?.getTime() === at.getTime());
  return granted === undefined ? null : text(granted.messageId);
}

/** Landmark, street, ward and district in one line; null where no place was given. */
function placeLine(ticket: TicketRow, reference: Reference): string | null {
  const area = areaRef(reference, ticket.areaCode);
  return [ticket.landmark, ticket.street, area?.name, area?.code === area?.districtCode ? null : area?.districtName].filter(Boolean).join(', ') || null;
}

const offered: Readonly<Record<string, TrackingView['allowedActions'][number]>> = {
  reply: 'reply', reply_to_body: 'reply', add_information: 'add_information', rate: 'rate', reopen: 'reopen', request_review: 'request_review', withdraw: 'withdraw', detach_sender: 'withdraw', object_to_publication: 'object_to_publication',
};

/** What the link's holder may do now, from the table. Objecting is offered to those who had agreed to publication. */
function citizenMay(facts: Facts): TrackingView['allowedActions'] {
  const { ticket } = facts;
  if (ticket.detached || ticket.state === 'spam') return [];
  const steps = stepsFrom(ticket.state).filter((step) => step.by === 'tracking_link' && fitsLane(step, ticket) && factsAllow(step, facts, nobodyInPerson) && (step.action !== 'object_to_publication' || facts.mayPublish));
  return [...new Set(steps.flatMap((step) => offered[step.action] ?? []))];
}

/** Spam is not shown as such: its sender sees a message that was sent. Whoever has withdrawn sees that. */
function shownState({ state, detached }: TicketRow): TicketState {
  return detached ? 'withdrawn' : state === 'spam' ? 'closed' : state;
}
