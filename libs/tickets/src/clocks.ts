import type { DeadlineKind, TicketState } from '#contract';
import { TicketDeadlineRow, type TicketRow } from '#database';
import type { Reference } from '#directory';
import { computeDeadlines, countAgain, type Deadline, type DeadlineOccasion, isProvisionalBetween, dayOf, type LadderClock, nextLadderTime, type Office, resumeAfterPause, type Step, workingMinutesBetween } from '#rules';
import type { EntityManager } from 'typeorm';

export type Clocks = Map<DeadlineKind, TicketDeadlineRow>;

const DAY_MINUTES = 480;
/** Clocks that stand still while the citizen is asked. */
const pausable: ReadonlySet<string> = new Set(['answer', 'first_word']);
/** Kept in the body's own office hours; all others in the centre's. */
const bodysOwn: ReadonlySet<string> = new Set(['acceptance']);

/** A computed deadline as its row. */
export function clockRow(ticketId: string, d: Deadline): TicketDeadlineRow {
  return {
    ticketId, kind: d.kind, startedAt: d.startedAt, dueAt: d.dueAt, pausedAt: null, metAt: null, countedFrom: d.countedFrom, limitMinutes: d.limitMinutes, pauses: [], extendedDays: 0, promisedAt: null,
    inDays: d.limitInDays, roundTheClock: d.roundTheClock, provisional: d.provisional, ruleVersion: d.ruleVersion, calendarVersion: d.calendarVersion,
  };
}

export function deadlinesFor(reference: Reference, occasion: DeadlineOccasion, office: Office = reference.office): Deadline[] {
  return computeDeadlines({ ...occasion, ...office, rules: reference.deadlineRules });
}

export async function readClocks(tx: EntityManager, ticketId: string): Promise<Clocks> {
  const rows = await tx.getRepository(TicketDeadlineRow).find({ where: { ticketId } });
  return new Map(rows.map((row) => [row.kind as DeadlineKind, row]));
}

/** The time that the citizen was told: the deadline, or the later date of an apology. */
export const promiseOf = (clock: Pick<TicketDeadlineRow, 'dueAt' | 'promisedAt'>): Date => (clock.promisedAt !== null && clock.promisedAt > clock.dueAt ? clock.promisedAt : clock.dueAt);

type Dated = Pick<TicketRow, 'id' | 'receivedAt' | 'priority' | 'categoryCode' | 'leadBody'>;

/** What a step does to the clocks of a ticket; changes the map in place. Recomputing after a changed classification is a matter of its own: `reclassify`. */
export function applyStep(clocks: Clocks, step: Step, ticket: Dated, reference: Reference, now: Date): void {
  const { clock } = step;
  for (const kind of clock.meets ?? []) stop(clocks, kind, now);
  for (const kind of clock.starts ?? []) {
    const started = start(kind, ticket, reference, now);
    if (started) clocks.set(kind, clockRow(ticket.id, started));
  }
  for (const row of clocks.values()) {
    if (row.metAt !== null || !pausable.has(row.kind)) continue;
    if (clock.pauses) row.pausedAt = now;
    if (clock.resumes) resume(row, reference, now);
  }
}

function resume(row: TicketDeadlineRow, reference: Reference, now: Date): void {
  if (row.pausedAt === null) return;
  row.dueAt = resumeAfterPause({ dueAt: row.dueAt, pausedAt: row.pausedAt, resumedAt: now, limitInDays: row.inDays, roundTheClock: row.roundTheClock, ...reference.office });
  row.pauses = [...row.pauses, { from: row.pausedAt.toISOString(), to: now.toISOString() }];
  row.pausedAt = null;
}

function stop(clocks: Clocks, kind: DeadlineKind, now: Date): void {
  const row = clocks.get(kind);
  if (row && row.metAt === null) Object.assign(row, { metAt: now, pausedAt: null });
}

function start(kind: DeadlineKind, ticket: Dated, reference: Reference, now: Date): Deadline | undefined {
  const { priority } = ticket;
  const limitHours = ticket.categoryCode === null ? null : (reference.categories.get(ticket.categoryCode)?.limitHours ?? null);
  const occasion: DeadlineOccasion | null =
    kind === 'acceptance' ? { moment: 'routing', at: now, priority }
    : kind === 'citizen_reply' ? { moment: 'ask', at: now }
    : kind === 'rating' ? { moment: 'answer', at: now }
    : kind === 'approval' ? { moment: 'urgent_answer', at: now }
    // Intake starts anew when the citizen has replied; intake and answer when the ticket begins a second life.
    : kind === 'intake' || kind === 'answer' ? { moment: 'submission', receivedAt: now, priority, category: ticket.categoryCode, categoryLimitHours: limitHours }
    : null;
  return occasion === null ? undefined : deadlinesFor(reference, occasion, bodysOwn.has(kind) ? reference.officeOf(ticket.leadBody) : reference.office).find((d) => d.kind === kind);
}

const counted = (row: TicketDeadlineRow) => ({
  countedFrom: row.countedFrom, limitMinutes: row.limitMinutes, inDays: row.inDays, roundTheClock: row.roundTheClock, extendedDays: row.extendedDays, pauses: row.pauses.map((p) => ({ from: new Date(p.from), to: new Date(p.to) })),
});

/**
 * The clocks after the desk changed category or urgency: the answer is counted from the same day and is never due earlier than it was promised; a matter that has
 * become urgent gets its first word counted from now.
 */
export function reclassify(clocks: Clocks, ticket: Dated, reference: Reference, now: Date): void {
  const category = ticket.categoryCode;
  const answer = clocks.get('answer');
  const occasion = { moment: 'correction', receivedAt: answer?.countedFrom ?? ticket.receivedAt, priority: ticket.priority, category, categoryLimitHours: category === null ? null : (reference.categories.get(category)?.limitHours ?? null) } as const;
  const fresh = deadlinesFor(reference, occasion).find((d) => d.kind === 'answer');
  if (answer && answer.metAt === null && fresh) {
    const row = { ...clockRow(ticket.id, fresh), pausedAt: answer.pausedAt, pauses: answer.pauses, extendedDays: answer.extendedDays, promisedAt: answer.promisedAt };
    row.dueAt = countAgain(reference.office, counted(row));
    if (row.dueAt > answer.dueAt) clocks.set('answer', row);
  }
  const firstWord = deadlinesFor(reference, { ...occasion, receivedAt: now }).find((d) => d.kind === 'first_word');
  const promised = clocks.get('first_word');
  // Urgency taken back: no first word is promised any more; urgent again, it is counted anew.
  const takenBack = promised !== undefined && promised.metAt?.getTime() === promised.startedAt.getTime();
  if (firstWord && (promised === undefined || takenBack)) clocks.set('first_word', clockRow(ticket.id, firstWord));
  if (!firstWord && promised && promised.metAt === null) promised.metAt = promised.startedAt;
}

/** Counts every clock that runs anew by the calendar in force. Later ends are taken, earlier ones are not. @returns whether any end moved */
export function recount(clocks: Clocks, leadBody: string | null, reference: Reference): boolean {
  let moved = false;
  const { version } = reference.office.calendar;
  for (const row of clocks.values()) {
    if (row.metAt !== null || row.roundTheClock || row.limitMinutes === 0) continue;
    const dueAt = countAgain(bodysOwn.has(row.kind) ? reference.officeOf(leadBody) : reference.office, counted(row));
    if (dueAt < row.dueAt) continue;
    if (dueAt > row.dueAt) moved = true;
    Object.assign(row, { dueAt, calendarVersion: version, provisional: isProvisionalBetween(reference.office.calendar, dayOf(row.countedFrom), dayOf(dueAt)) });
  }
  return moved;
}

/** What a changed calendar would do to one stored clock. */
export function recountOne(row: TicketDeadlineRow, leadBody: string | null, reference: Reference): Date {
  return row.roundTheClock || row.limitMinutes === 0 ? row.dueAt : countAgain(bodysOwn.has(row.kind) ? reference.officeOf(leadBody) : reference.office, counted(row));
}

/** Writes all clocks of a ticket in one statement. */
export async function saveClocks(tx: EntityManager, clocks: Clocks): Promise<void> {
  if (clocks.size > 0) await tx.getRepository(TicketDeadlineRow).upsert([...clocks.values()], ['ticketId', 'kind']);
}

const alarmed: ReadonlySet<string> = new Set(['intake', 'acceptance', 'approval']);

/** Which clock the queue shows for a ticket after a step, and when somebody is told that it ran out. An urgent answer that waits for its approval is shown by that. */
export function shownClock(clocks: Clocks, kind: DeadlineKind | null, state: TicketState, before: Pick<TicketRow, 'clockKind' | 'clockDue' | 'alarmDue'>): Pick<TicketRow, 'clockKind' | 'clockDue' | 'alarmDue'> {
  const approval = clocks.get('approval');
  const row = (state === 'answered' || state === 'closed') && approval?.metAt === null ? approval : kind === null ? undefined : clocks.get(kind);
  if (row === undefined) return { clockKind: null, clockDue: null, alarmDue: null };
  const same = before.clockKind === row.kind && before.clockDue?.getTime() === row.dueAt.getTime();
  return { clockKind: row.kind, clockDue: row.dueAt, alarmDue: same ? before.alarmDue : alarmed.has(row.kind) ? row.dueAt : null };
}

/** The answer's clock as the ladder of reminders reads it; null while none runs. */
export function ladderClock(clocks: Clocks, reference: Reference): LadderClock | null {
  const row = clocks.get('answer');
  if (row === undefined || row.metAt !== null || row.pausedAt !== null) return null;
  const limitMinutes = row.limitMinutes === 0 ? workingMinutesBetween(reference.office, row.startedAt, row.dueAt) : row.limitMinutes + row.extendedDays * DAY_MINUTES;
  return { startedAt: row.startedAt, dueAt: row.dueAt, limitMinutes, inDays: row.inDays };
}

/** When the ladder is looked at next; null where it does not climb: in the restricted lane another law has its own clocks. */
export function nextLadder(clocks: Clocks, after: Pick<TicketRow, 'restriction' | 'state' | 'level'>, climbs: boolean, reference: Reference): Date | null {
  const clock = after.restriction === 'none' && climbs ? ladderClock(clocks, reference) : null;
  return clock === null ? null : nextLadderTime(reference.office, clock, after.level);
}
