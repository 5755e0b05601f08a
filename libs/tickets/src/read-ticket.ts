import { type AllowedAction, type AnswerView, type Proposal, type Rating, Refused, type ResultCode, type StoryStep, type TicketDetail } from '#contract';
import { AccessLogRow, type TicketAnswerRow, TicketContactRow, TicketEventRow, TicketRow } from '#database';
import type { Actor, Reference } from '#directory';
import { headCursor } from '#events';
import { actingBodies, maskPersonalData, mayAct, maySee, seesAsCentre, stepsFrom, typesBesideNames, vietnameseMasks } from '#rules';
import { accessOf, fitsLane } from './act-on-ticket.js';
import { clockView } from './clock-view.js';
import { besideOf } from './beside-view.js';
import type { TicketRoom } from './context.js';
import { type Facts, readFacts } from './facts.js';
import { factsAllow } from './needs.js';
import { offerOf } from './offer.js';
import { inLane, isForBodies, sendersWords, wordsForBodies } from './for-bodies.js';
import { areaRef, bodyRef } from './read-queue.js';
import { asTold, firstOf, isShownBeside } from './relatives.js';
import { answeredAlike, noneAlike, templatesOf } from './same-answers.js';
import { labelsOf, type Parts, type People, readParts } from './ticket-parts.js';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A ticket that this person may see. Whoever may not gets the same answer as for one that does not exist. @throws Refused `not_found` */
export async function visibleTicket(room: TicketRoom, actor: Pick<Actor, 'grants'>, id: string): Promise<TicketRow> {
  const ticket = uuid.test(id) ? await room.db.getRepository(TicketRow).findOneBy({ id }) : null;
  if (ticket === null || !maySee(actor.grants, accessOf(ticket))) throw new Refused('not_found');
  return ticket;
}

/** Everything the person may know of a ticket, and what they may do with it. Bodies read the words with found personal data masked. @throws Refused `not_found` */
export async function readTicket(room: TicketRoom, actor: Actor, id: string): Promise<TicketDetail> {
  const cursor = room.keys.sealPlace(await headCursor(room.db));
  const reference = await room.directory.reference();
  const now = room.now();
  const { ticket, facts, parts } = await steadyPicture(room, actor, id, reference, now);
  await recordReading(room, actor, ticket, 'restricted_ticket');
  const [people, alike, templates] = await Promise.all([labelsOf(room, ticket, facts, parts), answeredAlike(room, actor, ticket, facts), templatesOf(room, ticket, facts, reference, now)]);
  const masked = !seesAsCentre(actor.grants, accessOf(ticket));
  const shown = (text: string) => (masked ? maskPersonalData(text) : text);
  // A street bears a person's name.
  const line = (text: string | null) => (text === null || !masked ? text : maskPersonalData(text, vietnameseMasks, typesBesideNames));
  const report = parts.messages.find((m) => m.kind === 'report');
  const relatives = parts.relatives.filter((other) => isShownBeside(other, ticket, (one) => maySee(actor.grants, accessOf(one))));
  const history = asTold(parts.events, relatives.length > 0);
  const events = masked ? history.filter(isForBodies) : history;
  const deliveries = masked ? parts.deliveries.filter((n) => n.template !== 'restricted_new' && n.template !== 'restricted_alarm' && events.some((e) => e.id === n.eventId)) : parts.deliveries;
  const held = ticket.holderId !== null && ticket.heldUntil !== null && ticket.heldUntil > now;
  return {
    id: ticket.id, code: ticket.code, version: ticket.version, type: ticket.type as TicketDetail['type'], state: ticket.state as TicketDetail['state'], priority: ticket.priority as TicketDetail['priority'],
    restriction: ticket.restriction as TicketDetail['restriction'], channel: ticket.channel as TicketDetail['channel'], receivedAt: ticket.receivedAt.toISOString(),
    text: shown(report?.text ?? ''), masked, canRevealWords: masked && mayAct(actor.grants, 'words.reveal', accessOf(ticket)) && sendersWords(parts).some(({ text }) => shown(text) !== text), photos: parts.photosOf(report?.id ?? null),
    place: { area: areaRef(reference, ticket.areaCode), street: line(ticket.street), landmark: line(ticket.landmark), position: ticket.lat === null || ticket.lon === null ? null : { lat: ticket.lat, lon: ticket.lon } },
    category: ticket.categoryCode, categoryProposed: ticket.categoryProposed, lead: bodyRef(reference, ticket.leadBody), coordinating: ticket.coordinating.flatMap((code) => bodyRef(reference, code) ?? []),
    holder: held ? { id: ticket.holderId ?? '', label: people.label(ticket.holderId) ?? '', until: (ticket.heldUntil ?? now).toISOString(), me: ticket.holderId === actor.personId } : null,
    assignee: masked || ticket.assignedTo === null ? null : { id: ticket.assignedTo, label: people.label(ticket.assignedTo) ?? '' }, tags: masked ? [] : ticket.tags,
    contact: parts.contact === null ? null : { kind: parts.contact.kind as 'email' | 'phone', canReveal: mayAct(actor.grants, 'contact.reveal', accessOf(ticket)), confirmedBy: parts.contact.confirmedBy },
    consents: parts.consents.map((c) => c.purpose),
    // The proposal quotes the sender's words: for the centre only.
    proposal: masked ? null : ((parts.proposal?.proposed as Proposal | undefined) ?? null),
    offer: masked ? null : offerOf(facts, parts, actor.personId, (of) => allowedActions(actor, of)),
    senderCategory: masked ? null : (parts.proposal?.senderCategory ?? null),
    clocks: [...facts.clocks.values()].sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime()).map((c) => clockView(c, reference, now)),
    ...answersOf(facts, parts, people, actor, alike, templates),
    ...besideOf(facts, parts, people, { personId: actor.personId, bodies: actor.grants.flatMap((g) => (g.scope === 'centre' ? [] : (g.body ?? []))), sees: (other) => maySee(actor.grants, accessOf(other)), shown, masked }),
    relatives: relatives.map((other) => ({ id: other.id, code: other.code, state: other.state, category: other.categoryCode, firstWords: other.firstWords, first: other.id === firstOf(ticket) })),
    whole: masked || ticket.matter === null || relatives.length < parts.relatives.length ? null : { text: parts.sent, stretches: ticket.matter },
    rating: parts.rating === null ? null : { rating: parts.rating.rating as Rating, reason: parts.rating.reasonId === null ? null : shown(parts.text(parts.rating.reasonId)), at: parts.rating.ratedAt.toISOString() },
    story: events.map((e) => storyStep(masked ? { ...e, details: inLane(e) ? {} : e.details, messageId: wordsForBodies(e) ? e.messageId : null } : e, parts, people, reference, shown)),
    deliveries: deliveries.map((n) => ({ id: n.id, event: history.find((e) => e.id === n.eventId)?.action as StoryStep['action'], channel: n.channel as 'email' | 'sms', to: n.recipient === 'citizen' ? 'citizen' : n.recipient.startsWith('contact') ? 'contact' : 'staff', state: n.state as TicketDetail['deliveries'][number]['state'], attempts: n.attempts, errorCode: n.errorCode, at: (n.sentAt ?? n.createdAt).toISOString() })),
    allowedActions: allowedActions(actor, facts),
    cursor,
  };
}

const TRIES = 5;

/** Ticket, facts and words of one moment: what was restricted while it was read is looked at again, with the rights that hold now. @throws Refused `not_found` */
async function steadyPicture(room: TicketRoom, actor: Actor, id: string, reference: Reference, now: Date) {
  for (let tries = 1; ; tries++) {
    const ticket = await visibleTicket(room, actor, id);
    const [facts, parts] = await Promise.all([readFacts(room.db.manager, ticket, reference, now), readParts(room, ticket)]);
    const { version } = await visibleTicket(room, actor, id);
    if (version === ticket.version) return { ticket, facts, parts };
    if (tries === TRIES) throw new Refused('unavailable');
  }
}

/** Every reading of a restricted ticket is recorded. */
export async function recordReading(room: TicketRoom, actor: Actor, ticket: Pick<TicketRow, 'id' | 'restriction'>, what: 'restricted_ticket' | 'restricted_photo' | 'restricted_nearby'): Promise<void> {
  if (ticket.restriction !== 'none') await room.db.getRepository(AccessLogRow).insert({ at: room.now(), personId: actor.personId, ticketId: ticket.id, what });
}

/** What the person may do now: the steps of the table that their rights and the ticket's facts allow. What must be filled in is named in `needs`. */
export function allowedActions(actor: Actor, facts: Facts): AllowedAction[] {
  const { ticket } = facts;
  const access = accessOf(ticket);
  const before = { actorId: actor.personId, actingBodies: (permission: Parameters<typeof actingBodies>[1]) => actingBodies(actor.grants, permission, access) };
  return stepsFrom(ticket.state).flatMap((step) => {
    if (step.by === 'tracking_link' || step.by === 'system' || !mayAct(actor.grants, step.by, access) || !fitsLane(step, ticket)) return [];
    // A ticket that the person holds already is not offered to be taken up again.
    if (step.action === 'claim' && ticket.holderId === actor.personId) return [];
    return factsAllow(step, facts, before) ? [{ action: step.action, to: step.to, needs: [...step.needs] }] : [];
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

/** The newest answer of this round, and those of earlier rounds that the citizen got. */
function answersOf({ answers, ticket, reference }: Facts, parts: Parts, people: People, actor: Actor, alike: AnswerView['usedBefore'], templates: ReadonlyMap<string, AnswerView['template']>): Pick<TicketDetail, 'answer' | 'earlierAnswers'> {
  const [newest] = answers;
  const view = (a: TicketAnswerRow): AnswerView => ({
    text: parts.text(a.messageId), result: a.result as ResultCode, body: bodyRef(reference, a.bodyCode) ?? { code: '', name: '', nameEn: '' }, authorLabel: people.label(a.authorId) ?? '', authorIsMe: a.authorId === actor.personId,
    submittedAt: a.submittedAt.toISOString(), approvedAt: a.approvedAt?.toISOString() ?? null, approverLabel: people.label(a.approverId), urgent: a.urgent, photos: parts.photosOf(a.messageId), noEvidenceReason: a.noEvidenceReason, remark: a.remarkId === null ? null : parts.text(a.remarkId),
    usedBefore: a === newest ? alike : noneAlike, template: (a === newest && a.templateId !== null ? templates.get(a.templateId) : null) ?? null,
  });
  const reopenedAt = parts.events.findLast((e) => e.action === 'reopen' || e.action === 'reopen_by_supervisor')?.at ?? null;
  const current = newest !== undefined && (reopenedAt === null || newest.submittedAt >= reopenedAt) ? newest : null;
  const earlier = ticket.reopenCount === 0 ? [] : answers.filter((a) => a !== current && (a.approvedAt !== null || a.urgent));
  return { answer: current === null ? null : view(current), earlierAnswers: earlier.map(view) };
}

const given: ReadonlySet<string> = new Set(['assign', 'auto_assign', 'auto_unassign']);

function storyStep(e: TicketEventRow, parts: Parts, people: People, reference: Reference, shown: (text: string) => string): StoryStep {
  const words = e.action === 'submit' ? undefined : parts.message(e.messageId);
  return {
    id: String(e.version), at: e.at.toISOString(), version: e.version, action: e.action as StoryStep['action'], from: e.fromState as StoryStep['from'], to: e.toState as StoryStep['to'],
    by: { kind: e.actorKind as StoryStep['by']['kind'], label: people.label(e.actorId), body: bodyRef(reference, e.actorBody) },
    message: words === undefined ? null : { kind: words.kind as NonNullable<StoryStep['message']>['kind'], text: words.authorKind === 'citizen' ? shown(words.text) : words.text, photos: parts.photosOf(words.id) },
    // Whoever held it before stands in the history by id; a reader gets the label, too.
    details: e.action === 'take_over' ? { ...e.details, holderLabel: people.label(String(e.details['holder'])) } : given.has(e.action) ? { ...e.details, personLabel: people.label(typeof e.details['person'] === 'string' ? e.details['person'] : null) } : e.details, answerDueBefore: e.answerDueBefore?.toISOString() ?? null, answerDueAfter: e.answerDueAfter?.toISOString() ?? null,
  };
}
