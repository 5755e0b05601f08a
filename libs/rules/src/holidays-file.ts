import type { CalendarData } from './calendar.js';
import type { IsoDay } from './local-day.js';

/** Shape of the shipped calendar file (`holidays.json`), as far as the rules read it. */
export interface HolidaysFile {
  readonly fixed_rules: readonly { readonly key: string; readonly solar?: string; readonly lunar?: string; readonly days: number; readonly status?: string }[];
  readonly lunar_1_1_tet: Readonly<Record<string, IsoDay>>;
  readonly lunar_10_3_gio_to: Readonly<Record<string, IsoDay>>;
  readonly years: Readonly<Record<string, { readonly off_weekdays: readonly IsoDay[]; readonly swaps: readonly { readonly off: IsoDay; readonly work: IsoDay }[]; readonly status: string }>>;
}

/**
 * Reads the shipped file into calendar data.
 * @param version name under which deadlines remember this calendar
 * @param switchedOn keys of holidays to count although the file marks them uncertain (`ngay_van_hoa`)
 */
export function calendarDataFrom(file: HolidaysFile, version: string, switchedOn: readonly string[] = []): CalendarData {
  return {
    version,
    years: Object.fromEntries(
      Object.entries(file.years).map(([year, { off_weekdays, swaps, status }]) => [year, { offWeekdays: off_weekdays, swaps, status: status === 'confirmed' ? ('confirmed' as const) : ('provisional' as const) }]),
    ),
    fixedRules: file.fixed_rules.map(({ status, ...rule }) => ({ ...rule, enabled: !status?.startsWith('UNCERTAIN') || switchedOn.includes(rule.key) })),
    lunarDates: { '01-01': file.lunar_1_1_tet, '03-10': file.lunar_10_3_gio_to },
  };
}
