import { randomUUID } from 'node:crypto';
import { Refused } from '#contract';
import { PersonRow, TicketAnswerRow, TicketEventRow, TicketMessageRow, TicketRow } from '#database';
import type { Actor, Reference } from '#directory';
import { appendTicketEvent } from '#events';
import { classify, type Grant, mayAct, maySee, type Step, stepFor, type TicketAccess } from '#rules';
import type { EntityManager } from 'typeorm';
import { type Act, endsHolding, wordsOf } from './acts.js';
import { applyStep, type Clocks, pausesOf, readClocks, reclassify, saveClocks, shownClock } from './clocks.js';
import type { TicketRoom } from './context.js';
import { moveCounters } from './counters.js';
import { effectOf } from './effects.js';
import { checkNeeds } from './needs.js';

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
}

export function accessOf(ticket: Pick<TicketRow, 'restriction' | 'leadBody' | 'leadProposed'>): TicketAccess {
  return { restriction: ticket.restriction, lead: ticket.leadBody, leadDecided: !ticket.leadProposed };
}

/**
 * The gate: the only place that changes a ticket's state. Locks the row, asks the lifecycle table, checks rights and needs, then writes state, words, clocks,
 * counters and the event in one transaction.
 * @throws Refused `not_found`, `forbidden`, `action_not_allowed`, `stale_version`, `held_by_other` and what the step's needs refuse
 */
export async function actOnTicket(room: TicketRoom, deed: Deed): Promise<void> {
  const reference = await room.directory.reference();
  const accuses = deed.by.kind === 'citizen' && readsAsDenunciation(deed.act, reference);
  await room.db.transaction(async (tx) => {
    const after = await takeStep(room, tx, reference, deed);
    // In the transaction that stores the words: nobody outside citizen reception ever reads them.
    if (accuses && after?.restriction === 'none' && stepFor(after.state, 'restrict') !== undefined) await takeStep(room, tx, reference, { ticketId: deed.ticketId, by: { kind: 'system' }, act: { action: 'restrict' }, version: null, requestKey: null });
  });
}

/** What a sender adds may accuse somebody although the first message did not. */
function readsAsDenunciation(act: Act, reference: Reference): boolean {
  const words = wordsOf(act);
  return words !== null && classify(words.text, { areaCode: null }, reference.competence).type === 'denunciation';
}

/** @returns where the ticket is afterwards; null when the request was repeated and nothing was done */
async function takeStep(room: TicketRoom, tx: EntityManager, reference: Reference, deed: Deed): Promise<Pick<TicketRow, 'restriction' | 'state'> | null> {
  const { by, act } = deed;
  const now = room.now();
  const ticket = await tx.getRepository(TicketRow).findOne({ where: { id: deed.ticketId }, lock: { mode: 'pessimistic_write' } });
  const grants: readonly Grant[] = by.kind === 'staff' ? by.actor.grants : [];
  if (ticket === null || (by.kind === 'staff' && !maySee(grants, accessOf(ticket)))) throw new Refused('not_found');
  if (deed.requestKey !== null && (await tx.getRepository(TicketEventRow).existsBy({ ticketId: ticket.id, requestKey: deed.requestKey }))) return null;

  const step = stepFor(ticket.state, act.action);
  const actorId = by.kind === 'staff' ? by.actor.personId : null;
  if (step !== undefined && !allowed(step, by, grants, ticket)) throw new Refused('forbidden');
  const holding = act.action === 'claim';
  if (!holding && deed.version !== null && deed.version !== ticket.version) throw new Refused('stale_version', { facts: await whatChanged(tx, ticket, deed.version) });
  if (step === undefined || !isDue(act, ticket, now) || !fitsLane(step, ticket)) {
    // The holder of a link is told no state: theirs is the one that the tracking page shows, and spam is not shown as such.
    throw new Refused('action_not_allowed', by.kind === 'citizen' ? {} : { facts: { state: ticket.state, action: act.action } });
  }

  const clocks = await readClocks(tx, ticket.id);
  const answer = needsAnswer(step) ? await tx.getRepository(TicketAnswerRow).findOne({ where: { ticketId: ticket.id }, order: { submittedAt: 'DESC' } }) : null;
  if (by.kind !== 'system') await checkNeeds(step, { ticket, act, actorId, now, reference, clocks, answer, labelOf: async (id) => (await tx.getRepository(PersonRow).findOneBy({ id }))?.label ?? '' });

  const actorBody = by.kind === 'staff' ? bodyOf(by.actor, step, ticket) : null;
  const effect = effectOf({ ticket, act, actorId, actorBody, now, answer });
  const words = wordsOf(act);
  const messageId = words === null ? null : randomUUID();
  if (words !== null && messageId !== null) {
    await tx.getRepository(TicketMessageRow).insert({ id: messageId, ticketId: ticket.id, kind: words.kind, text: words.text, authorKind: by.kind, authorId: actorId, createdAt: now });
    await room.photos.attach(tx, words.uploads, ticket.id, messageId);
  }

  const dueBefore = clocks.get('answer')?.dueAt ?? null;
  const after = { ...ticket, ...effect.changes, ...(endsHolding.has(act.action) ? { holderId: null, heldUntil: null } : {}) };
  await moveClocks(tx, clocks, step, ticket, after, reference, now);
  const changed: Partial<TicketRow> = {
    ...effect.changes,
    ...(endsHolding.has(act.action) ? { holderId: null, heldUntil: null } : {}),
    ...(words !== null && by.kind === 'citizen' ? { photoCount: ticket.photoCount + words.uploads.length } : {}),
    ...shownClock(clocks, step.clock.runs, step.to),
    state: step.to,
    stateSince: step.to === ticket.state ? ticket.stateSince : now,
    version: ticket.version + 1,
  };
  await tx.getRepository(TicketRow).update({ id: ticket.id }, changed);
  await effect.write?.(tx, messageId);
  await moveCounters(tx, ticket, { ...after, state: step.to });
  await appendTicketEvent(tx, {
    ticketId: ticket.id, version: ticket.version + 1, action: act.action, fromState: ticket.state, toState: step.to, actorKind: by.kind, actorId, actorBody, at: now, messageId, priority: after.priority,
    leadBefore: decidedLead(ticket), leadAfter: decidedLead(after), restrictionBefore: ticket.restriction, restrictionAfter: after.restriction,
    answerDueBefore: dueBefore, answerDueAfter: clocks.get('answer')?.dueAt ?? null, details: effect.details, requestKey: deed.requestKey,
  });
  return { restriction: after.restriction, state: step.to };
}

function allowed(step: Step, by: ActBy, grants: readonly Grant[], ticket: TicketRow): boolean {
  if (step.by === 'tracking_link') return by.kind === 'citizen';
  // The program marks what reads as a denunciation by itself, in doubt too often: citizen reception takes the mark off again.
  if (step.by === 'system' || by.kind === 'system') return by.kind === 'system' && (step.by === 'system' || step.action === 'restrict');
  return by.kind === 'staff' && mayAct(grants, step.by, accessOf(ticket));
}

/** What the lane forbids whatever rights a person has gathered: a restricted ticket is routed to no body, and a mark is set or taken off once. */
export function fitsLane({ action }: Pick<Step, 'action'>, { restriction }: Pick<TicketRow, 'restriction'>): boolean {
  return restriction === 'none' ? action !== 'unrestrict' : action !== 'restrict' && action !== 'route' && action !== 'rule_competence';
}

/** The system's acts come with their clock; another process may have acted meanwhile. An urgent ticket is never refused for silence. */
function isDue(act: Act, ticket: TicketRow, now: Date): boolean {
  if (act.action === 'claim_expired') return ticket.heldUntil !== null && ticket.heldUntil <= now;
  if (act.action === 'reply_timeout') return ticket.priority !== 'P0' && ticket.clockDue !== null && ticket.clockDue <= now;
  if (act.action === 'auto_close') return ticket.clockDue !== null && ticket.clockDue <= now;
  return true;
}

const needsAnswer = (step: Step): boolean => step.needs.includes('not_author') || step.needs.includes('rating');

/** The body in which the person acts: the lead, where they hold the permission there; else none (the centre). */
function bodyOf(actor: Actor, step: Step, ticket: TicketRow): string | null {
  return actor.grants.some((g) => g.permission === step.by && g.scope === 'own_body' && g.body === ticket.leadBody) ? ticket.leadBody : null;
}

function decidedLead(ticket: Pick<TicketRow, 'leadBody' | 'leadProposed'>): string | null {
  return ticket.leadProposed ? null : ticket.leadBody;
}

async function moveClocks(tx: EntityManager, clocks: Clocks, step: Step, before: TicketRow, after: TicketRow, reference: Reference, now: Date): Promise<void> {
  if (before.priority !== after.priority || before.categoryCode !== after.categoryCode) {
    const pauses = before.askCount === 0 ? [] : pausesOf(await tx.getRepository(TicketEventRow).find({ where: { ticketId: before.id }, order: { version: 'ASC' }, select: { id: true, action: true, at: true } }));
    reclassify(clocks, after, reference, pauses);
  }
  applyStep(clocks, step, after, reference, now);
  await saveClocks(tx, clocks);
}

/** What happened since the version that the person saw. */
async function whatChanged(tx: EntityManager, ticket: TicketRow, seen: number): Promise<Record<string, unknown>> {
  const changes = await tx.query(
    `SELECT e.action, e.at, e.to_state AS state, p.label AS by FROM ticket_event e LEFT JOIN person p ON p.id = e.actor_id WHERE e.ticket_id = $1 AND e.version > $2 ORDER BY e.version LIMIT 20`,
    [ticket.id, seen],
  );
  return { version: ticket.version, state: ticket.state, changes };
}
