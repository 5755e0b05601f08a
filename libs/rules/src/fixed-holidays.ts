import { type DayNumber, formatDay, type IsoDay, isWeekend, parseDay } from './local-day.js';

/** One public holiday of Điều 112, Bộ luật Lao động 2019. `solar` and `lunar` are `MM-DD`; one of them is set. */
export interface HolidayRule {
  readonly key: string;
  readonly solar?: string;
  readonly lunar?: string;
  readonly days: number;
  /** A holiday that is not law for certain is switched off until an administrator turns it on. */
  readonly enabled: boolean;
}

/** Solar dates of a lunar date by year: `{ '01-01': { '2028': '2028-01-26' } }`. A year missing here has no lunar holiday. */
export type LunarDates = Readonly<Record<string, Readonly<Record<string, IsoDay>>>>;

/** The law lets the yearly notice choose how the five days lie around the first lunar day; eve plus four is assumed until it does. */
const daysBeforeAnchor = (rule: HolidayRule): number => (rule.lunar === '01-01' ? 1 : 0);

/**
 * Weekdays off in a year for which no notice is known: the holidays themselves, and for each that falls on a weekend the next
 * working day (Điều 111 khoản 3, Bộ luật Lao động 2019).
 */
export function fixedDaysOff(year: number, rules: readonly HolidayRule[], lunarDates: LunarDates): Set<DayNumber> {
  const holidays = new Set(rules.filter((rule) => rule.enabled).flatMap((rule) => daysOfRule(year, rule, lunarDates)));
  const off = new Set([...holidays].filter((day) => !isWeekend(day)));
  for (const day of [...holidays].sort((a, b) => a - b)) {
    if (!isWeekend(day)) continue;
    let instead = day + 1;
    while (isWeekend(instead) || off.has(instead)) instead++;
    off.add(instead);
  }
  return off;
}

/** The same as days, in order. */
export function fixedWeekdaysOff(year: number, rules: readonly HolidayRule[], lunarDates: LunarDates): IsoDay[] {
  return [...fixedDaysOff(year, rules, lunarDates)].sort((a, b) => a - b).map(formatDay);
}

function daysOfRule(year: number, rule: HolidayRule, lunarDates: LunarDates): DayNumber[] {
  const anchor = rule.solar ? `${String(year).padStart(4, '0')}-${rule.solar}` : lunarDates[rule.lunar ?? '']?.[String(year)];
  if (!anchor) return [];
  const first = parseDay(anchor) - daysBeforeAnchor(rule);
  return Array.from({ length: rule.days }, (_, i) => first + i);
}
