import { type Calendar, defaultOfficeHours, type Office, type OfficeHours, parseDay } from '#rules';

/** Hours of one body between two days, both included. `hours` null: day and night. `bodyCode` null: the centre and every body without its own. */
export interface DatedHours { readonly bodyCode: string | null; readonly validFrom: string; readonly validTo: string | null; readonly hours: OfficeHours | null; readonly source: string }

/** Office hours as they are kept: what holds where nothing else is said, and what was entered since, oldest first. */
export interface OfficeHoursData { readonly usual: OfficeHours; readonly periods: readonly DatedHours[] }

/** Reads stored hours; an older form was the week alone. */
export function officeHoursOf(data: OfficeHours | OfficeHoursData | undefined): OfficeHoursData {
  if (data === undefined) return { usual: defaultOfficeHours, periods: [] };
  return 'periods' in data ? data : { usual: data, periods: [] };
}

/** The office of each body over one calendar; bodies without hours of their own share the centre's. */
export function officesOf(calendar: Calendar, { usual, periods }: OfficeHoursData): (body: string | null) => Office {
  const of = (body: string | null) => periods.filter((p) => p.bodyCode === body).map((p) => ({ from: parseDay(p.validFrom), to: p.validTo === null ? null : parseDay(p.validTo), hours: p.hours }));
  const centre: Office = { calendar, hours: usual, periods: of(null) };
  const own = new Map([...new Set(periods.flatMap((p) => p.bodyCode ?? []))].map((code) => [code, { ...centre, periods: [...(centre.periods ?? []), ...of(code)] }]));
  return (body) => (body === null ? centre : (own.get(body) ?? centre));
}
