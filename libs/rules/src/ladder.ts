import { dayOf, formatDay } from './local-day.js';
import { addWorkingDays, addWorkingMinutes, type Office, subtractWorkingMinutes } from './working-time.js';

/** Steps of the ladder of reminders (đôn đốc), domain 4.5: half, near, overdue, and 1, 3 and 10 working days over. */
export const ladderLevels = [1, 2, 3, 4, 5, 6] as const;
export type LadderLevel = (typeof ladderLevels)[number];

/** An answer's clock as the ladder needs it. `limitMinutes`: office minutes of the limit, extensions included; pauses have moved `dueAt` already. */
export interface LadderClock { readonly startedAt: Date; readonly dueAt: Date; readonly limitMinutes: number; readonly inDays: boolean }

const DAY_MINUTES = 480;
/** Limits of three days and more: the leader hears not later than one day before the end. */
const LONG_LIMIT_MINUTES = 24 * 60;
const overdueDays: Readonly<Record<4 | 5 | 6, number>> = { 4: 1, 5: 3, 6: 10 };

/** When a step is reached. Steps before the end count from the end, so that a pause or an extension moves them with it. */
export function ladderTime(office: Office, clock: LadderClock, level: LadderLevel): Date {
  const before = (minutes: number) => {
    const at = subtractWorkingMinutes(office, clock.dueAt, minutes);
    return at < clock.startedAt ? clock.startedAt : at;
  };
  if (level === 1) return before(clock.limitMinutes / 2);
  if (level === 2) return before(Math.max(clock.limitMinutes / 5, clock.limitMinutes >= LONG_LIMIT_MINUTES ? DAY_MINUTES : 0));
  if (level === 3) return clock.dueAt;
  return clock.inDays ? addWorkingDays(office, formatDay(dayOf(clock.dueAt)), overdueDays[level]) : addWorkingMinutes(office, clock.dueAt, overdueDays[level] * DAY_MINUTES);
}

/** The highest step that is reached at `now` and lies above `reached` (0: none yet), or null. Steps that were jumped over (the program stood still) are not made up for one by one. */
export function ladderStepDue(office: Office, clock: LadderClock, reached: number, now: Date): LadderLevel | null {
  return ladderLevels.findLast((level) => level > reached && now > ladderTime(office, clock, level)) ?? null;
}

/** When to look again: the time of the next step, or null after the last. */
export function nextLadderTime(office: Office, clock: LadderClock, reached: number): Date | null {
  const next = ladderLevels.find((level) => level > reached);
  return next === undefined ? null : ladderTime(office, clock, next);
}
