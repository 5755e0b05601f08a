import { type AllowedAction, type PhotoRef, type Proposal, type Rating, Refused, type ResultCode, type StoryStep, type TicketDetail } from '#contract';
import { AccessLogRow, NotificationRow, PersonRow, TicketAnswerRow, TicketConsentRow, TicketContactRow, TicketDeadlineRow, TicketEventRow, TicketMessageRow, TicketPhotoRow, TicketProposalRow, TicketRatingRow, TicketRow } from '#database';
import type { Actor, Reference } from '#directory';
import { headCursor } from '#events';
import { maskPersonalData, mayAct, maySee, seesAsCentre, stepsFrom } from '#rules';
import { In } from 'typeorm';
import { accessOf, fitsLane } from './act-on-ticket.js';
import { clockView } from './clock-view.js';
import type { TicketRoom } from './context.js';
import { HAND_BACKS } from './needs.js';
import { areaRef, bodyRef } from './read-queue.js';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A ticket that this person may see. Whoever may not gets the same answer as for one that does not exist. @throws Refused `not_found` */
export async function visibleTicket(room: TicketRoom, actor: Actor, id: string): Promise<TicketRow> {
  const ticket = uuid.test(id) ? await room.db.getRepository(TicketRow).findOneBy({ id }) : null;
  if (ticket === null || !maySee(actor.grants, accessOf(ticket))) throw new Refused('not_found');
  return ticket;
}

/** Everything the person may know of a ticket, and what they may do with it. Bodies read the words with found personal data masked. @throws Refused `not_found` */
export async function readTicket(room: TicketRoom, actor: Actor, id: string): Promise<TicketDetail> {
  const cursor = room.keys.sealPlace(await headCursor(room.db));
  const ticket = await visibleTicket(room, actor, id);
  await recordReading(room, actor, ticket, 'restricted_ticket');
  const parts = await readParts(room, ticket);
  const reference = await room.directory.reference();
  const now = room.now();
  const masked = !seesAsCentre(actor.grants, accessOf(ticket));
  const shown = (text: string) => (masked ? maskPersonalData(text) : text);
  const line = (text: string | null) => (text === null ? null : shown(text));
  const report = parts.messages.find((m) => m.kind === 'report');
  const events = masked ? parts.events.filter(isForBodies) : parts.events;
  const deliveries = masked ? parts.deliveries.filter((n) => n.template !== 'restricted_new' && events.some((e) => e.id === n.eventId)) : parts.deliveries;
  const held = ticket.holderId !== null && ticket.heldUntil !== null && ticket.heldUntil > now;
  return {
    id: ticket.id, code: ticket.code, version: ticket.version, type: ticket.type as TicketDetail['type'], state: ticket.state as TicketDetail['state'], priority: ticket.priority as TicketDetail['priority'],
    restriction: ticket.restriction as TicketDetail['restriction'], channel: ticket.channel as TicketDetail['channel'], receivedAt: ticket.receivedAt.toISOString(),
    text: shown(report?.text ?? ''), masked, photos: parts.photosOf(report?.id ?? null),
    place: { area: areaRef(reference, ticket.areaCode), street: line(ticket.street), landmark: line(ticket.landmark), position: ticket.lat === null || ticket.lon === null ? null : { lat: ticket.lat, lon: ticket.lon } },
    category: ticket.categoryCode, lead: bodyRef(reference, ticket.leadBody), coordinating: ticket.coordinating.flatMap((code) => bodyRef(reference, code) ?? []),
    holder: held ? { id: ticket.holderId ?? '', label: parts.label(ticket.holderId) ?? '', until: (ticket.heldUntil ?? now).toISOString(), me: ticket.holderId === actor.personId } : null,
    contact: parts.contact === null ? null : { kind: parts.contact.kind as 'email' | 'phone', canReveal: mayAct(actor.grants, 'contact.reveal', accessOf(ticket)) },
    consents: parts.consents.map((c) => c.purpose),
    // The proposal quotes the sender's words: for the centre only.
    proposal: masked ? null : ((parts.proposal?.proposed as Proposal | undefined) ?? null),
    clocks: parts.clocks.map((c) => clockView({ clock_kind: c.kind, due_at: c.dueAt, paused_at: c.pausedAt, met_at: c.metAt, round_the_clock: c.roundTheClock, provisional: c.provisional, rule_version: c.ruleVersion, calendar_version: c.calendarVersion }, reference, now)),
    answer: answerOf(parts, reference, actor),
    rating: parts.rating === null ? null : { rating: parts.rating.rating as Rating, reason: parts.rating.reasonId === null ? null : shown(parts.text(parts.rating.reasonId)), at: parts.rating.ratedAt.toISOString() },
    story: events.map((e) => storyStep(masked && inLane(e) ? { ...e, details: {} } : e, parts, reference, shown)),
    deliveries: deliveries.map((n) => ({ id: n.id, event: parts.events.find((e) => e.id === n.eventId)?.action as StoryStep['action'], channel: n.channel as 'email' | 'sms', to: n.recipient === 'citizen' ? 'citizen' : 'staff', state: n.state as TicketDetail['deliveries'][number]['state'], attempts: n.attempts, errorCode: n.errorCode, at: (n.sentAt ?? n.createdAt).toISOString() })),
    allowedActions: allowedActions(actor, ticket, now),
    cursor,
  };
}

const inLane = (e: TicketEventRow): boolean => e.restrictionBefore !== 'none' || e.restrictionAfter !== 'none';

/** A mark that was taken off again stays between desk and citizen reception: the body must not learn that the sender was once taken for an accuser. */
function isForBodies(e: TicketEventRow): boolean {
  return !inLane(e) || e.action === 'submit' || (e.actorKind === 'citizen' && e.messageId !== null);
}

/** Every reading of a restricted ticket is recorded. */
export async function recordReading(room: TicketRoom, actor: Actor, ticket: Pick<TicketRow, 'id' | 'restriction'>, what: 'restricted_ticket' | 'restricted_photo'): Promise<void> {
  if (ticket.restriction !== 'none') await room.db.getRepository(AccessLogRow).insert({ at: room.now(), personId: actor.personId, ticketId: ticket.id, what });
}

/** What the person may do now, from the lifecycle table. Acts that need the holder are offered to the holder alone. */
export function allowedActions(actor: Actor, ticket: TicketRow, now: Date): AllowedAction[] {
  const access = accessOf(ticket);
  const heldByOther = ticket.holderId !== null && ticket.holderId !== actor.personId && ticket.heldUntil !== null && ticket.heldUntil > now;
  return stepsFrom(ticket.state as TicketDetail['state']).flatMap((step) => {
    if (step.by === 'tracking_link' || step.by === 'system' || !mayAct(actor.grants, step.by, access)) return [];
    if (step.needs.includes('holder') && ticket.holderId !== actor.personId) return [];
    if (step.needs.includes('free') && (heldByOther || ticket.holderId === actor.personId)) return [];
    if ((step.needs.includes('hand_back_left') || step.needs.includes('desk_may_route')) && ticket.handBackCount >= HAND_BACKS) return [];
    if (step.needs.includes('ruling_due') && ticket.handBackCount < HAND_BACKS) return [];
    if (!fitsLane(step, ticket)) return [];
    return [{ action: step.action, to: step.to, needs: [...step.needs] }];
  });
}

/** The sender's contact, for those who may; every reading is recorded. @throws Refused `not_found`, `forbidden` */
export async function revealContact(room: TicketRoom, actor: Actor, id: string): Promise<{ kind: 'email' | 'phone'; value: string }> {
  const ticket = await visibleTicket(room, actor, id);
  if (!mayAct(actor.grants, 'contact.reveal', accessOf(ticket))) throw new Refused('forbidden');
  const contact = await room.db.getRepository(TicketContactRow).findOneBy({ ticketId: id });
  if (contact === null) throw new Refused('not_found');
  await room.db.getRepository(AccessLogRow).insert({ at: room.now(), personId: actor.personId, ticketId: id, what: 'contact' });
  return { kind: contact.kind as 'email' | 'phone', value: room.keys.open(contact.valueEncrypted, id) };
}

type Parts = Awaited<ReturnType<typeof readParts>>;

async function readParts(room: TicketRoom, ticket: TicketRow) {
  const { db } = room;
  const of = { where: { ticketId: ticket.id } };
  const [messages, photos, events, clocks, contact, consents, proposal, answers, rating, deliveries] = await Promise.all([
    db.getRepository(TicketMessageRow).find(of),
    db.getRepository(TicketPhotoRow).find({ ...of, order: { createdAt: 'ASC' } }),
    db.getRepository(TicketEventRow).find({ ...of, order: { version: 'ASC' } }),
    db.getRepository(TicketDeadlineRow).find({ ...of, order: { dueAt: 'ASC' } }),
    db.getRepository(TicketContactRow).findOneBy({ ticketId: ticket.id }),
    db.getRepository(TicketConsentRow).find(of),
    db.getRepository(TicketProposalRow).findOneBy({ ticketId: ticket.id }),
    db.getRepository(TicketAnswerRow).find({ ...of, order: { submittedAt: 'DESC' } }),
    db.getRepository(TicketRatingRow).findOne({ ...of, order: { ratedAt: 'DESC' } }),
    db.getRepository(NotificationRow).find({ ...of, order: { createdAt: 'ASC' } }),
  ]);
  const ids = [ticket.holderId, ...events.map((e) => e.actorId), ...answers.flatMap((a) => [a.authorId, a.approverId])].filter((v): v is string => v !== null);
  const people = new Map((ids.length === 0 ? [] : await db.getRepository(PersonRow).find({ where: { id: In([...new Set(ids)]) }, select: { id: true, label: true } })).map((p) => [p.id, p.label]));
  const message = new Map(messages.map((m) => [m.id, m]));
  return {
    messages, events, clocks, contact, consents, proposal, answer: answers[0] ?? null, rating, deliveries,
    label: (id: string | null) => (id === null ? null : (people.get(id) ?? null)),
    message: (id: string | null) => (id === null ? undefined : message.get(id)),
    text: (id: string | null) => (id === null ? '' : (message.get(id)?.text ?? '')),
    photosOf: (messageId: string | null): PhotoRef[] => (messageId === null ? [] : photos.filter((p) => p.messageId === messageId).map(({ id, width, height }) => ({ id, width, height }))),
  };
}

function answerOf(parts: Parts, reference: Reference, actor: Actor): TicketDetail['answer'] {
  const { answer } = parts;
  if (answer === null) return null;
  return {
    text: parts.text(answer.messageId), result: answer.result as ResultCode, body: bodyRef(reference, answer.bodyCode) ?? { code: '', name: '', nameEn: '' }, authorLabel: parts.label(answer.authorId) ?? '', authorIsMe: answer.authorId === actor.personId,
    submittedAt: answer.submittedAt.toISOString(), approvedAt: answer.approvedAt?.toISOString() ?? null, approverLabel: parts.label(answer.approverId), photos: parts.photosOf(answer.messageId), noEvidenceReason: answer.noEvidenceReason, remark: answer.remarkId === null ? null : parts.text(answer.remarkId),
  };
}

function storyStep(e: TicketEventRow, parts: Parts, reference: Reference, shown: (text: string) => string): StoryStep {
  const words = e.action === 'submit' ? undefined : parts.message(e.messageId);
  return {
    id: String(e.version), at: e.at.toISOString(), version: e.version, action: e.action as StoryStep['action'], from: e.fromState as StoryStep['from'], to: e.toState as StoryStep['to'],
    by: { kind: e.actorKind as StoryStep['by']['kind'], label: parts.label(e.actorId), body: bodyRef(reference, e.actorBody) },
    message: words === undefined ? null : { kind: words.kind as NonNullable<StoryStep['message']>['kind'], text: words.authorKind === 'citizen' ? shown(words.text) : words.text, photos: parts.photosOf(words.id) },
    details: e.details, answerDueBefore: e.answerDueBefore?.toISOString() ?? null, answerDueAfter: e.answerDueAfter?.toISOString() ?? null,
  };
}
