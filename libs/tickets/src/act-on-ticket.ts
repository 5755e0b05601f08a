import { randomUUID } from 'node:crypto';
import { blankPattern, Refused } from '#contract';
import { type EventScope, PersonRow, RuleDataRow, TicketEventRow, TicketMessageRow, TicketPublicationRow, TicketRow } from '#database';
import { type Actor, countUse, type Reference } from '#directory';
import { appendTicketEvent } from '#events';
import { actingBodies, classify, type Grant, ladderStepDue, mayAct, maySee, publicationAfter, seesAsCentre, type Step, stepFor, type TicketAccess } from '#rules';
import { type EntityManager, In, MoreThan, QueryFailedError } from 'typeorm';
import { type Act, endsHolding, wordsOf } from './acts.js';
import { applyStep, type Clocks, ladderClock, nextLadder, promiseOf, reclassify, recount, saveClocks, shownClock } from './clocks.js';
import type { TicketRoom } from './context.js';
import { moveCounters } from './counters.js';
import { effectOf, lapseRequests, withdrawOpenParts } from './effects/index.js';
import { type Facts, nobodyInPerson, readFacts } from './facts.js';
import { isForBodies } from './for-bodies.js';
import { checkInput, type LookedUp } from './inputs.js';
import { isDue } from './due-clocks.js';
import { checkFacts } from './needs.js';
import { asTold, isShownBeside, relativesOf } from './relatives.js';
import { keepWords } from './ticket-words.js';

/** Who acts. A citizen has proved the tracking secret before; the system acts when a clock has run out. */
export type ActBy = { readonly kind: 'staff'; readonly actor: Actor } | { readonly kind: 'citizen' } | { readonly kind: 'system' };

export interface Deed {
  readonly ticketId: string;
  readonly by: ActBy;
  readonly act: Act;
  /** Version the person saw; null where a newer one does no harm (a citizen's reply, the system). */
  readonly version: number | null;
  /** Repeating a key gives the first result again. */
  readonly requestKey: string | null;
  /** The template that the words began with. */
  readonly template?: string | null;
  /** The ticket is taken up first: both happen, or neither does. */
  readonly takesUp?: boolean;
}

type Accessible = Pick<TicketRow, 'restriction' | 'leadBody' | 'leadProposed' | 'coordinating' | 'type' | 'categoryCode' | 'areaCode'>;

export function accessOf(ticket: Accessible): TicketAccess {
  return { restriction: ticket.restriction, lead: ticket.leadBody, leadDecided: !ticket.leadProposed, coordinating: ticket.coordinating, type: ticket.type, category: ticket.categoryCode, area: ticket.areaCode };
}

/** Two acts that wait for each other: PostgreSQL ends one, which then goes again. */
const DEADLOCK = '40P01';

/**
 * The gate: the only place that changes a ticket's state. Locks the row, asks the lifecycle table, checks rights and needs, then writes state, words, clocks,
 * counters and the event in one transaction.
 * @throws Refused `not_found`, `forbidden`, `action_not_allowed`, `stale_version`, `held_by_other` and what the step's needs refuse
 */
export async function actOnTicket(room: TicketRoom, deed: Deed): Promise<void> {
  const reference = await room.directory.reference();
  const accuses = deed.by.kind === 'citizen' && readsAsDenunciation(deed.act, reference);
  const act = () => room.db.transaction(async (tx) => {
    if (deed.takesUp === true) await takeStep(room, tx, reference, { ...deed, act: { action: 'claim' }, requestKey: deed.requestKey === null ? null : `${deed.requestKey}.claim` });
    const after = await takeStep(room, tx, reference, deed.takesUp === true && deed.version !== null ? { ...deed, version: deed.version + 1 } : deed);
    const follow = (action: 'restrict' | 'auto_apologise') => takeStep(room, tx, reference, { ticketId: deed.ticketId, by: { kind: 'system' }, act: { action }, version: null, requestKey: null });
    // In the transaction that stores the words: nobody outside citizen reception ever reads them.
    if ((accuses || after?.accuses) && after?.restriction === 'none' && stepFor(after.state, 'restrict') !== undefined) await follow('restrict');
    if (after !== null && deed.act.action === 'escalate' && after.level >= APOLOGY_LEVEL && !after.promised) await follow('auto_apologise');
  });
  try {
    await act();
  } catch (error) {
    if (!(error instanceof QueryFailedError) || (error.driverError as { code?: string }).code !== DEADLOCK) throw error;
    await act();
  }
}

/** The lead has answered or the matter has ended: nobody needs the others' parts any more. */
const partsEnd: ReadonlySet<string> = new Set(['answered', 'closed', 'refused', 'redirected', 'withdrawn', 'merged', 'spam', 'new']);

/** Three working days over: the citizen gets an apology and a new date, written by a person or, where nobody has, by the program (domain 4.5). */
const APOLOGY_LEVEL = 5;

/** What a sender adds may accuse somebody although the first message did not. */
function readsAsDenunciation(act: Act, reference: Reference): boolean {
  const words = wordsOf(act);
  return words !== null && classify(words.text, { areaCode: null }, reference.competence, reference.weights).type === 'denunciation';
}

interface After extends Pick<TicketRow, 'restriction' | 'state' | 'level'> { /** A date that was promised with an apology is still to come. */ readonly promised: boolean; /** What stays on a divided ticket reads as a denunciation. */ readonly accuses: boolean }

/** @returns where the ticket is afterwards; null when the request was repeated, or there was nothing to do */
async function takeStep(room: TicketRoom, tx: EntityManager, reference: Reference, deed: Deed): Promise<After | null> {
  const { by, act } = deed;
  const now = room.now();
  const ticket = await tx.getRepository(TicketRow).findOne({ where: { id: deed.ticketId }, lock: { mode: 'pessimistic_write' } });
  const grants: readonly Grant[] = by.kind === 'staff' ? by.actor.grants : [];
  if (ticket === null || (by.kind === 'staff' && !maySee(grants, accessOf(ticket)))) throw new Refused('not_found');
  if (deed.requestKey !== null && (await tx.getRepository(TicketEventRow).existsBy({ ticketId: ticket.id, requestKey: deed.requestKey }))) return null;

  const access = accessOf(ticket);
  const step = stepFor(ticket.state, act.action);
  const actorId = by.kind === 'staff' ? by.actor.personId : null;
  if (step !== undefined && !allowed(step, by, grants, access)) throw new Refused('forbidden');
  // Taking up alone does no harm to what others wrote meanwhile; with an act behind it, the person must have seen it.
  const holding = act.action === 'claim' && deed.takesUp !== true;
  if (!holding && deed.version !== null && deed.version !== ticket.version) throw new Refused('stale_version', { facts: await whatChanged(tx, ticket, deed.version, by.kind === 'staff' && !seesAsCentre(grants, access), (other) => maySee(grants, accessOf(other))) });
  const parent = ticket.mergedInto === null ? null : await tx.getRepository(TicketRow).findOneBy({ id: ticket.mergedInto });
  if (step === undefined || !fitsLane(step, ticket) || (by.kind === 'system' && !isDue(act, ticket, parent, reference, now)) || (by.kind === 'citizen' && ticket.detached)) {
    // The holder of a link is told no state: theirs is the one that the tracking page shows, and spam is not shown as such.
    throw new Refused('action_not_allowed', by.kind === 'citizen' ? {} : { facts: { state: ticket.state, action: act.action } });
  }

  const facts = await readFacts(tx, ticket, reference, now);
  const { clocks } = facts;
  const promisedBefore = promised(clocks);
  if (act.action === 'recalendar' && !(await isInForce(tx, reference))) { room.directory.forget(); return null; }
  if (act.action === 'recalendar' && !recount(clocks, ticket.leadBody, reference)) return noteCalendar(tx, facts);
  if (act.action === 'escalate' && !ladderHasStep(facts)) return noteLadder(tx, facts);
  let found: LookedUp = parent === null ? {} : { parent };
  if (by.kind !== 'system') {
    checkFacts(step, facts, by.kind === 'staff' ? { actorId, actingBodies: (permission) => actingBodies(grants, permission, access) } : nobodyInPerson);
    found = { ...found, ...(await checkInput(tx, act, facts, (other) => by.kind === 'staff' && maySee(grants, accessOf(other)))) };
  }

  const actorBody = by.kind === 'staff' && step.by !== 'tracking_link' && step.by !== 'system' ? bodyOf(actingBodies(grants, step.by, access), act, facts) : null;
  const words = wordsOf(act);
  if (by.kind === 'staff' && words !== null && blankPattern.test(words.text)) throw new Refused('blank_left');
  const messageId = words === null ? null : randomUUID();
  if (words !== null && messageId !== null) {
    await tx.getRepository(TicketMessageRow).insert({ id: messageId, ticketId: ticket.id, kind: words.kind, text: words.text, authorKind: by.kind, authorId: actorId, createdAt: now });
    await room.photos.attach(tx, words.uploads, ticket.id, messageId);
  }

  const counted = deed.template != null && words !== null && (await countUse(tx, deed.template, actorBody, now));
  const effect = effectOf({ act, step, facts, found: counted ? { ...found, template: deed.template ?? null } : found, actorId, actorBody });
  const pending = await lapseRequests(tx, facts, effect.changes?.pending ?? ticket.pending, step.to);
  const publication = publicationAfter(ticket.publication, act.action) ?? ticket.publication;
  const after: TicketRow = { ...ticket, ...effect.changes, publication, pending, state: step.to, ...(endsHolding.has(act.action) ? { holderId: null, heldUntil: null } : {}) };
  if (ticket.priority !== after.priority || ticket.categoryCode !== after.categoryCode) reclassify(clocks, after, reference, now);
  applyStep(clocks, step, after, reference, now);
  effect.clocks?.();
  await saveClocks(tx, clocks);
  const shown = shownClock(clocks, step.clock.runs, step.to, ticket);
  const changed: Partial<TicketRow> = {
    ...effect.changes,
    publication, pending, state: step.to, holderId: after.holderId, heldUntil: after.heldUntil,
    ...(words !== null && by.kind === 'citizen' ? { photoCount: ticket.photoCount + words.uploads.length } : {}),
    ...shown, ...(act.action === 'alarm' ? { alarmDue: null } : {}),
    ladderDue: nextLadder(clocks, after, stepFor(step.to, 'escalate') !== undefined, reference),
    stateSince: step.to === ticket.state ? ticket.stateSince : now,
    version: ticket.version + 1,
  };
  await tx.getRepository(TicketRow).update({ id: ticket.id }, changed);
  await effect.write?.(tx, messageId, room);
  if (publication !== ticket.publication) await tx.getRepository(TicketPublicationRow).upsert({ ticketId: ticket.id, state: publication, at: now }, ['ticketId']);
  if ((words !== null && by.kind === 'citizen') || after.areaCode !== ticket.areaCode || act.action === 'divide') await keepWords(tx, [after], reference);
  if (step.to !== ticket.state && partsEnd.has(step.to)) await withdrawOpenParts(tx, facts);
  await moveCounters(tx, ticket, after);
  await appendTicketEvent(tx, {
    ticketId: ticket.id, version: ticket.version + 1, action: effect.told ?? act.action, fromState: ticket.state, toState: step.to, actorKind: by.kind, actorId, actorBody, at: now, messageId, priority: after.priority,
    leadBefore: decidedLead(ticket), leadAfter: decidedLead(after), restrictionBefore: ticket.restriction, restrictionAfter: after.restriction, scopeBefore: scopeOf(ticket), scopeAfter: scopeOf(after),
    answerDueBefore: promisedBefore, answerDueAfter: promised(clocks), details: effect.details ?? {}, requestKey: deed.requestKey,
  });
  const answer = clocks.get('answer');
  return { restriction: after.restriction, state: step.to, level: after.level, promised: answer !== undefined && answer.promisedAt !== null && answer.promisedAt > now, accuses: found.matters?.[0]?.accuses ?? false };
}

/** Another process may have kept an older calendar for some seconds: what it would count is not told to anybody. */
async function isInForce(tx: EntityManager, reference: Reference): Promise<boolean> {
  return tx.getRepository(RuleDataRow).existsBy({ kind: 'calendar', version: reference.office.calendar.version, active: true });
}

/** The calendar changed and moved nothing: noted beside the history, for there is nothing to tell. */
async function noteCalendar(tx: EntityManager, { ticket, clocks, reference }: Facts): Promise<null> {
  await saveClocks(tx, clocks);
  await tx.getRepository(TicketRow).update({ id: ticket.id }, { calendarChecked: reference.office.calendar.version });
  return null;
}

function ladderHasStep({ clocks, ticket, reference, now }: Facts): boolean {
  const clock = ladderClock(clocks, reference);
  return clock !== null && ladderStepDue(reference.office, clock, ticket.level, now) !== null;
}

/** Another calendar has moved the step: looked at again when it is due. */
async function noteLadder(tx: EntityManager, { ticket, clocks, reference }: Facts): Promise<null> {
  await tx.getRepository(TicketRow).update({ id: ticket.id }, { ladderDue: nextLadder(clocks, ticket, true, reference) });
  return null;
}

function allowed(step: Step, by: ActBy, grants: readonly Grant[], access: TicketAccess): boolean {
  if (step.by === 'tracking_link') return by.kind === 'citizen';
  // The program marks what reads as a denunciation by itself, in doubt too often: citizen reception takes the mark off again.
  if (step.by === 'system' || by.kind === 'system') return by.kind === 'system' && (step.by === 'system' || step.action === 'restrict');
  return by.kind === 'staff' && mayAct(grants, step.by, access);
}

const inLane: ReadonlySet<string> = new Set(['submit', 'claim', 'take_over', 'release', 'claim_expired', 'correct', 'ask', 'reply', 'resume_triage', 'redirect', 'unrestrict', 'add_information', 'detach_sender', 'alarm', 'recalendar', 'comment']);

/** What the lane forbids whatever rights a person has gathered: a restricted ticket is routed to no body and read by nobody else, and a mark is set or taken off once. */
export function fitsLane({ action }: Pick<Step, 'action'>, { restriction }: Pick<TicketRow, 'restriction'>): boolean {
  return restriction === 'none' ? action !== 'unrestrict' : inLane.has(action);
}

/** The body in which the person acts: of several that help, the one whose part is owed. None where they act for the centre. */
function bodyOf(bodies: readonly string[], act: Act, { contributions }: Facts): string | null {
  if (act.action !== 'contribute') return bodies[0] ?? null;
  return contributions.find((c) => c.state === 'asked' && bodies.includes(c.bodyCode))?.bodyCode ?? null;
}

function promised(clocks: Clocks): Date | null {
  const answer = clocks.get('answer');
  return answer === undefined ? null : promiseOf(answer);
}

const scopeOf = (t: Accessible): EventScope => ({ type: t.type, category: t.categoryCode, area: t.areaCode, coordinating: t.leadProposed ? [] : t.coordinating });

function decidedLead(ticket: Pick<TicketRow, 'leadBody' | 'leadProposed'>): string | null {
  return ticket.leadProposed ? null : ticket.leadBody;
}

/** What happened since the version that the person saw, as far as they may read it. */
async function whatChanged(tx: EntityManager, ticket: TicketRow, seen: number, masked: boolean, sees: (other: TicketRow) => boolean): Promise<Record<string, unknown>> {
  const events = await tx.getRepository(TicketEventRow).find({ where: { ticketId: ticket.id, version: MoreThan(seen) }, order: { version: 'ASC' }, take: 20 });
  const told = events.some((e) => e.action === 'divide') ? asTold(events, (await relativesOf(tx, ticket)).some((other) => isShownBeside(other, ticket, sees))) : events;
  const shown = masked ? told.filter(isForBodies) : told;
  const people = new Map((await tx.getRepository(PersonRow).find({ where: { id: In(shown.flatMap((e) => e.actorId ?? [])) }, select: { id: true, label: true } })).map((p) => [p.id, p.label]));
  const changes = shown.map((e) => ({ action: e.action, at: e.at, state: e.toState, by: e.actorId === null ? null : (people.get(e.actorId) ?? null) }));
  return { version: ticket.version, state: ticket.state, changes };
}
