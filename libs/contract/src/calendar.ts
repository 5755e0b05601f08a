import * as z from 'zod/mini';
import { DeadlineKind } from './codes.js';
import { BodyRef } from './directory.js';
import { IsoDate } from './dates.js';
import { writtenText } from './text.js';

/** `[from, to]` in minutes of the local day. */
const Shift = z.tuple([z.int().check(z.gte(0, 'bad_hours'), z.lte(1440, 'bad_hours')), z.int().check(z.gte(0, 'bad_hours'), z.lte(1440, 'bad_hours'))]);
const DayShifts = z.array(Shift).check(z.maxLength(4, 'bad_hours'), z.refine((shifts: [number, number][]) => shifts.every(([from, to], i) => from < to && (i === 0 || from >= (shifts[i - 1]?.[1] ?? 0))), 'bad_hours'));
/** Shifts by weekday, Sunday first. At least one of Monday to Friday is open: weekends are worked only where a swap says so. */
export const WeekHours = z.tuple([DayShifts, DayShifts, DayShifts, DayShifts, DayShifts, DayShifts, DayShifts]).check(z.refine((week: unknown[][]) => week.slice(1, 6).some((day) => day.length > 0), 'bad_hours'));
export type WeekHours = z.infer<typeof WeekHours>;

/** What the official notice says about one year: Mondays to Fridays off, and weekdays off that are worked on a weekend day instead. */
export const CalendarYear = z.object({
  year: z.int().check(z.gte(2021, 'bad_date'), z.lte(2100, 'bad_date')),
  offWeekdays: z.array(IsoDate).check(z.maxLength(60, 'too_many')),
  swaps: z.array(z.object({ off: IsoDate, work: IsoDate })).check(z.maxLength(12, 'too_many')),
  status: z.enum(['confirmed', 'provisional']),
});
export type CalendarYear = z.infer<typeof CalendarYear>;

/** Hours of a body (`bodyCode` null: the centre and every body without its own) between two days; `hours` null: day and night. `validTo` is the last day, null while it lasts. */
export const BodyHours = z.object({ bodyCode: z.nullable(z.string()), validFrom: IsoDate, validTo: z.nullable(IsoDate), hours: z.nullable(WeekHours) });
export type BodyHours = z.infer<typeof BodyHours>;

/** One change of the calendar, as an administrator enters it. */
export const CalendarChange = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('year'), year: CalendarYear }),
  /** A holiday that is law only from some year on, switched on or off for years without a notice. */
  z.object({ kind: z.literal('holiday'), key: z.string().check(z.maxLength(40)), enabled: z.boolean() }),
  z.object({ kind: z.literal('hours'), hours: BodyHours }),
]);
export type CalendarChange = z.infer<typeof CalendarChange>;

/** `basedOn`: the version that the administrator saw. */
export const CalendarPreviewInput = z.object({ change: CalendarChange });
export const CalendarChangeInput = z.object({ basedOn: z.string().check(z.maxLength(100)), change: CalendarChange, /** Number and date of the notice. */ source: writtenText(300) });

export const CalendarView = z.object({
  version: z.string(),
  years: z.array(z.object({ ...CalendarYear.shape })),
  /** Holidays of the law for years without a notice. */
  holidays: z.array(z.object({ key: z.string(), solar: z.nullable(z.string()), lunar: z.nullable(z.string()), days: z.number(), enabled: z.boolean() })),
  /** Coming years without a notice, with the weekdays off that the fixed rules give. */
  unconfirmed: z.array(z.object({ year: z.number(), offWeekdays: z.array(z.string()) })),
  hours: z.array(z.object({ body: z.nullable(BodyRef), validFrom: z.string(), validTo: z.nullable(z.string()), hours: z.nullable(WeekHours), source: z.string() })),
  versions: z.array(z.object({ version: z.string(), at: z.string(), source: z.string(), byLabel: z.nullable(z.string()) })),
  /** Years about which the administrator is warned now. */
  warnings: z.array(z.number()),
  /** Open deadlines that have yet to be counted anew. */
  recounting: z.number(),
});
export type CalendarView = z.infer<typeof CalendarView>;

/** What a change would do to open deadlines. Restricted tickets are not counted here. */
export const CalendarPreview = z.object({
  later: z.number(), unchanged: z.number(), /** Would be earlier by the new calendar and stay as they are. */ kept: z.number(),
  sample: z.array(z.object({ code: z.string(), kind: DeadlineKind, body: z.nullable(BodyRef), before: z.string(), after: z.string(), kept: z.boolean() })),
});
export type CalendarPreview = z.infer<typeof CalendarPreview>;
