import type { Calendar } from './calendar.js';
import { type DayNumber, dayOf, formatDay, instantOf, type IsoDay, isWeekend, MINUTE, parseDay, weekdayOf } from './local-day.js';

/** `[from, to]` in minutes of the local day, from < to. */
export type Shift = readonly [number, number];

/**
 * Shifts by weekday, 0 Sunday to 6 Saturday, each list in order of time. They hold on working days only: an opening on a Saturday
 * morning is a service to visitors and lengthens or shortens no deadline.
 */
export type OfficeHours = readonly [readonly Shift[], readonly Shift[], readonly Shift[], readonly Shift[], readonly Shift[], readonly Shift[], readonly Shift[]];

const weekdayShifts: readonly Shift[] = [[450, 690], [780, 1020]];

/** 07:30–11:30 and 13:00–17:00, Monday to Friday: eight hours a day. */
export const defaultOfficeHours: OfficeHours = [[], weekdayShifts, weekdayShifts, weekdayShifts, weekdayShifts, weekdayShifts, []];

/** Hours between two days, both included; `to` null while they last, `hours` null: open day and night, holidays too. */
export interface HoursPeriod { readonly from: DayNumber; readonly to: DayNumber | null; readonly hours: OfficeHours | null }

/** Whose time is counted: a calendar, the hours of a body, and the periods in which it has others. A later period in the list goes before an earlier one. */
export interface Office {
  readonly calendar: Calendar;
  readonly hours: OfficeHours;
  readonly periods?: readonly HoursPeriod[];
}

const dayAndNight: readonly Shift[] = [[0, 1440]];

const MONDAY = 1;
/** Longer than any break; a search that goes on past it has office hours without a single shift. */
const LONGEST_CLOSURE_DAYS = 400;

function shiftsOn({ calendar, hours, periods }: Office, day: DayNumber): readonly Shift[] {
  const period = periods?.findLast(({ from, to }) => from <= day && (to === null || day <= to));
  if (period?.hours === null) return dayAndNight;
  if (calendar.isOff(day)) return [];
  // A weekend day that is worked stands in for a weekday, hence Monday's hours.
  return (period?.hours ?? hours)[isWeekend(day) ? MONDAY : weekdayOf(day)] ?? [];
}

const isOpenOn = (office: Office, day: DayNumber): boolean => shiftsOn(office, day).length > 0;

function openDayFrom(office: Office, day: DayNumber): DayNumber {
  for (let d = day; d < day + LONGEST_CLOSURE_DAYS; d++) if (isOpenOn(office, d)) return d;
  throw new RangeError(`The office is not open on any day within ${LONGEST_CLOSURE_DAYS} days of ${formatDay(day)}; check its hours.`);
}

/** The shift that is running at an instant (cut at it) or the next one, as `[from, to]` in milliseconds. */
function shiftFrom(office: Office, at: number): readonly [number, number] {
  for (let day = openDayFrom(office, dayOf(new Date(at))); ; day = openDayFrom(office, day + 1)) {
    for (const [from, to] of shiftsOn(office, day)) {
      const end = instantOf(day, to);
      if (end > at) return [Math.max(at, instantOf(day, from)), end];
    }
  }
}

/** The instant itself when the office is open, else the next opening. The minute of closing counts as closed. */
export function nextOpening(office: Office, at: Date): Date {
  return new Date(shiftFrom(office, at.getTime())[0]);
}

/** The calendar day of receipt, at any hour, if it is a working day, else the next working day. */
export function acceptanceDay(office: Office, receivedAt: Date): IsoDay {
  return formatDay(openDayFrom(office, dayOf(receivedAt)));
}

/**
 * Close of office hours on the n-th working day after `day`; day 1 is the next working day, day 0 the day itself or the next that is open.
 * @throws RangeError unless `days` is a whole number from 0.
 */
export function addWorkingDays(office: Office, day: IsoDay, days: number): Date {
  if (!Number.isInteger(days) || days < 0) throw new RangeError(`${days} is not a number of working days.`);
  let last = days === 0 ? openDayFrom(office, parseDay(day)) : parseDay(day);
  for (let counted = 0; counted < days; counted++) last = openDayFrom(office, last + 1);
  const close = shiftsOn(office, last).at(-1)?.[1] ?? 0;
  return new Date(instantOf(last, close));
}

/**
 * Instant at which `minutes` office minutes have passed. Counting starts at the next opening when the office is closed; a result may be
 * the minute of closing.
 * @throws RangeError for a negative or endless number.
 */
export function addWorkingMinutes(office: Office, from: Date, minutes: number): Date {
  if (!Number.isFinite(minutes) || minutes < 0) throw new RangeError(`${minutes} is not a number of working minutes.`);
  let left = minutes * MINUTE;
  let at = from.getTime();
  for (;;) {
    const [start, end] = shiftFrom(office, at);
    if (start + left <= end) return new Date(start + left);
    left -= end - start;
    at = end;
  }
}

/**
 * The latest instant from which `minutes` office minutes lead to `to`: the inverse of adding.
 * @throws RangeError for a negative or endless number, or an office that was never open before.
 */
export function subtractWorkingMinutes(office: Office, to: Date, minutes: number): Date {
  if (!Number.isFinite(minutes) || minutes < 0) throw new RangeError(`${minutes} is not a number of working minutes.`);
  let left = minutes * MINUTE;
  for (let day = dayOf(to), closed = 0; closed < LONGEST_CLOSURE_DAYS; day--) {
    const shifts = shiftsOn(office, day);
    closed = shifts.length > 0 ? 0 : closed + 1;
    for (const [from, until] of shifts.toReversed()) {
      const [start, end] = [instantOf(day, from), Math.min(instantOf(day, until), to.getTime())];
      if (end <= start) continue;
      if (end - left >= start) return new Date(end - left);
      left -= end - start;
    }
  }
  throw new RangeError(`The office was not open on any day within ${LONGEST_CLOSURE_DAYS} days; check its hours.`);
}

/** Office minutes from `a` to `b`, with fractions; negative when `b` is the earlier. */
export function workingMinutesBetween(office: Office, a: Date, b: Date): number {
  if (b < a) return 0 - workingMinutesBetween(office, b, a);
  let total = 0;
  for (let day = dayOf(a); day <= dayOf(b); day++) {
    for (const [from, to] of shiftsOn(office, day)) total += Math.max(0, Math.min(b.getTime(), instantOf(day, to)) - Math.max(a.getTime(), instantOf(day, from)));
  }
  return total / MINUTE;
}

/** Working days after `a` up to and with `b`; negative when `b` is the earlier. */
export function workingDaysBetween(office: Office, a: IsoDay, b: IsoDay): number {
  const [first, last] = [parseDay(a), parseDay(b)];
  if (last < first) return 0 - workingDaysBetween(office, b, a);
  let count = 0;
  for (let day = first + 1; day <= last; day++) if (isOpenOn(office, day)) count++;
  return count;
}

/** Close of office hours on a working day. @throws RangeError unless `day` is a day */
export function instantAtClose(office: Office, day: IsoDay): Date {
  return addWorkingDays(office, day, 0);
}
