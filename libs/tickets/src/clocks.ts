import type { DeadlineKind, Priority, TicketState } from '#contract';
import { TicketDeadlineRow, type TicketEventRow, type TicketRow } from '#database';
import type { Reference } from '#directory';
import { computeDeadlines, type Deadline, type DeadlineOccasion, resumeAfterPause, type Step } from '#rules';
import type { EntityManager } from 'typeorm';

export type Clocks = Map<DeadlineKind, TicketDeadlineRow>;

/** A computed deadline as its row. */
export function clockRow(ticketId: string, d: Deadline): TicketDeadlineRow {
  return { ticketId, kind: d.kind, startedAt: d.startedAt, dueAt: d.dueAt, pausedAt: null, metAt: null, inDays: d.limitInDays, roundTheClock: d.roundTheClock, provisional: d.provisional, ruleVersion: d.ruleVersion, calendarVersion: d.calendarVersion };
}

export function deadlinesFor(reference: Reference, occasion: DeadlineOccasion): Deadline[] {
  return computeDeadlines({ ...occasion, ...reference.office, rules: reference.deadlineRules });
}

export async function readClocks(tx: EntityManager, ticketId: string): Promise<Clocks> {
  const rows = await tx.getRepository(TicketDeadlineRow).find({ where: { ticketId } });
  return new Map(rows.map((row) => [row.kind as DeadlineKind, row]));
}

type Dated = Pick<TicketRow, 'id' | 'receivedAt' | 'priority' | 'categoryCode'>;

/** What a step does to the clocks of a ticket; changes the map in place. Recomputing after a changed classification is a matter of its own: `reclassify`. */
export function applyStep(clocks: Clocks, step: Step, ticket: Dated, reference: Reference, now: Date): void {
  const { clock } = step;
  for (const kind of clock.meets ?? []) stop(clocks, kind, now);
  for (const kind of clock.starts ?? []) {
    const started = start(kind, ticket, reference, now);
    if (started) clocks.set(kind, clockRow(ticket.id, started));
  }
  for (const row of clocks.values()) {
    if (row.metAt !== null || (row.kind !== 'answer' && row.kind !== 'first_word')) continue;
    if (clock.pauses) row.pausedAt = now;
    if (clock.resumes && row.pausedAt !== null) {
      row.dueAt = resumeAfterPause({ dueAt: row.dueAt, pausedAt: row.pausedAt, resumedAt: now, limitInDays: row.inDays, roundTheClock: row.roundTheClock, ...reference.office });
      row.pausedAt = null;
    }
  }
}

function stop(clocks: Clocks, kind: DeadlineKind, now: Date): void {
  const row = clocks.get(kind);
  if (row && row.metAt === null) Object.assign(row, { metAt: now, pausedAt: null });
}

function start(kind: DeadlineKind, ticket: Dated, reference: Reference, now: Date): Deadline | undefined {
  const priority = ticket.priority as Priority;
  const occasion: DeadlineOccasion | null =
    kind === 'acceptance' ? { moment: 'routing', at: now, priority }
    : kind === 'citizen_reply' ? { moment: 'ask', at: now }
    : kind === 'rating' ? { moment: 'answer', at: now }
    // Intake starts anew when the citizen has replied.
    : kind === 'intake' ? { moment: 'submission', receivedAt: now, priority, category: ticket.categoryCode, categoryLimitHours: null }
    : null;
  return occasion === null ? undefined : deadlinesFor(reference, occasion).find((d) => d.kind === kind);
}

/**
 * The answer's clock after the desk changed category or urgency: counted from the same receipt, with the pauses there were.
 * @param pauses times of asking and of the citizen's reply, oldest first
 */
export function reclassify(clocks: Clocks, ticket: Dated, reference: Reference, pauses: readonly { from: Date; to: Date }[]): void {
  const category = ticket.categoryCode;
  const fresh = deadlinesFor(reference, { moment: 'correction', receivedAt: ticket.receivedAt, priority: ticket.priority as Priority, category, categoryLimitHours: category === null ? null : (reference.categories.get(category)?.limitHours ?? null) });
  for (const d of fresh) {
    const old = clocks.get(d.kind);
    if (old?.metAt) continue;
    const row = clockRow(ticket.id, d);
    for (const { from, to } of pauses) row.dueAt = resumeAfterPause({ dueAt: row.dueAt, pausedAt: from, resumedAt: to, limitInDays: row.inDays, roundTheClock: row.roundTheClock, ...reference.office });
    clocks.set(d.kind, row);
  }
  // Urgency taken back: no first word is promised any more.
  const firstWord = clocks.get('first_word');
  if (firstWord && firstWord.metAt === null && !fresh.some((d) => d.kind === 'first_word')) firstWord.metAt = firstWord.startedAt;
}

/** Pauses of a ticket from its history. */
export function pausesOf(events: readonly Pick<TicketEventRow, 'action' | 'at'>[]): { from: Date; to: Date }[] {
  const pauses: { from: Date; to: Date }[] = [];
  let asked: Date | null = null;
  for (const { action, at } of events) {
    if (action === 'ask') asked = at;
    if (action === 'reply' && asked !== null) {
      pauses.push({ from: asked, to: at });
      asked = null;
    }
  }
  return pauses;
}

/** Writes all clocks of a ticket in one statement. */
export async function saveClocks(tx: EntityManager, clocks: Clocks): Promise<void> {
  if (clocks.size > 0) await tx.getRepository(TicketDeadlineRow).upsert([...clocks.values()], ['ticketId', 'kind']);
}

/** Which clock the queue shows for a ticket after a step. */
export function shownClock(clocks: Clocks, kind: DeadlineKind | null, state: TicketState): { clockKind: string | null; clockDue: Date | null } {
  const row = kind === null ? undefined : clocks.get(kind);
  return row === undefined || state === 'spam' ? { clockKind: null, clockDue: null } : { clockKind: row.kind, clockDue: row.dueAt };
}
