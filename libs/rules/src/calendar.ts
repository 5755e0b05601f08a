import { fixedDaysOff, type HolidayRule, type LunarDates } from './fixed-holidays.js';
import { type DayNumber, type IsoDay, isWeekend, parseDay, yearOf } from './local-day.js';

/** What the official notice says about one year. */
export interface CalendarYear {
  /** Mondays to Fridays off, holidays and compensatory days together. */
  readonly offWeekdays: readonly IsoDay[];
  /** A weekday off that is worked on a weekend day instead. */
  readonly swaps: readonly { readonly off: IsoDay; readonly work: IsoDay }[];
  readonly status: 'confirmed' | 'provisional';
}

/** A calendar as it is kept: years under notice, and the rules for all others. */
export interface CalendarData {
  readonly version: string;
  readonly years: Readonly<Record<string, CalendarYear>>;
  readonly fixedRules: readonly HolidayRule[];
  readonly lunarDates: LunarDates;
}

/** A calendar ready for questions; made by `buildCalendar`. */
export interface Calendar {
  readonly version: string;
  readonly isOff: (day: DayNumber) => boolean;
  readonly isProvisional: (year: number) => boolean;
}

/**
 * Prepares calendar data for fast answers. A listed year is taken as it stands; any other year follows the fixed rules and is provisional.
 * @throws RangeError when a date in the data is not a day.
 */
export function buildCalendar(data: CalendarData): Calendar {
  const listed = Object.values(data.years);
  const off = new Set(listed.flatMap((year) => [...year.offWeekdays, ...year.swaps.map((swap) => swap.off)]).map(parseDay));
  const worked = new Set(listed.flatMap((year) => year.swaps.map((swap) => swap.work)).map(parseDay));
  const byRule = new Map<number, ReadonlySet<DayNumber>>();

  const offByRule = (year: number): ReadonlySet<DayNumber> => {
    const known = byRule.get(year);
    if (known) return known;
    const days = fixedDaysOff(year, data.fixedRules, data.lunarDates);
    byRule.set(year, days);
    return days;
  };

  return {
    version: data.version,
    isOff: (day) => {
      if (worked.has(day)) return false;
      if (isWeekend(day) || off.has(day)) return true;
      const year = yearOf(day);
      return !data.years[year] && offByRule(year).has(day);
    },
    isProvisional: (year) => data.years[year]?.status !== 'confirmed',
  };
}

/** Is the office open on this day at all? @throws RangeError unless `day` is `YYYY-MM-DD`. */
export function isWorkingDay(calendar: Calendar, day: IsoDay): boolean {
  return !calendar.isOff(parseDay(day));
}

/** Does anything between two days (both included) rest on a year without a confirmed notice? */
export function isProvisionalBetween(calendar: Calendar, first: DayNumber, last: DayNumber): boolean {
  for (let year = yearOf(first); year <= yearOf(last); year++) if (calendar.isProvisional(year)) return true;
  return false;
}
