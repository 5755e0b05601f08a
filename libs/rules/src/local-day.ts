/** A calendar day of Viet Nam, `YYYY-MM-DD`. */
export type IsoDay = string;

/** Days since 1970-01-01 of the local calendar. Whole numbers make day arithmetic plain addition. */
export type DayNumber = number;

export const MINUTE = 60_000;
const DAY = 86_400_000;
/** Asia/Ho_Chi_Minh has been UTC+7 without summer time since 1975, so a fixed offset is exact. */
const OFFSET = 7 * 60 * MINUTE;

/** Local day on which an instant falls. @throws RangeError for an invalid Date. */
export function dayOf(at: Date): DayNumber {
  const day = Math.floor((at.getTime() + OFFSET) / DAY);
  if (Number.isNaN(day)) throw new RangeError('The time is not a valid date.');
  return day;
}

/** Instant of a minute of a local day (0 = 00:00, 1440 = the next midnight). */
export function instantOf(day: DayNumber, minute: number): number {
  return day * DAY - OFFSET + minute * MINUTE;
}

/** @throws RangeError unless the text is an existing day written `YYYY-MM-DD`. */
export function parseDay(text: IsoDay): DayNumber {
  const day = Date.parse(`${text}T00:00:00Z`) / DAY;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(day) || formatDay(day) !== text) throw new RangeError(`"${text}" is not a day; expected YYYY-MM-DD.`);
  return day;
}

export function formatDay(day: DayNumber): IsoDay {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

export function yearOf(day: DayNumber): number {
  return new Date(day * DAY).getUTCFullYear();
}

/** 0 Sunday to 6 Saturday. 1970-01-01 was a Thursday. */
export function weekdayOf(day: DayNumber): number {
  return (((day + 4) % 7) + 7) % 7;
}

export function isWeekend(day: DayNumber): boolean {
  const weekday = weekdayOf(day);
  return weekday === 0 || weekday === 6;
}
