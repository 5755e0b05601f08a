import { randomBytes } from 'node:crypto';
import { type CalendarChange, type CalendarView, Refused } from '#contract';
import { PersonRow, RuleDataRow } from '#database';
import { addWorkingDays, buildCalendar, type CalendarData, fixedWeekdaysOff, formatDay, isWeekend, type Office, type OfficeHours, parseDay } from '#rules';
import { type DataSource, In } from 'typeorm';
import { calendarWarnings } from './calendar-warnings.js';
import type { Directory } from './directory.js';
import { type OfficeHoursData, officesOf } from './office-hours.js';
import type { Reference } from './reference.js';
import type { Actor } from './sign-in.js';

const YEARS_AHEAD = 2;
const VERSIONS_SHOWN = 30;

/** The calendar of holidays, swap days and office hours, as an administrator keeps it without a release. A version is never changed; a new one takes over. */
export class CalendarKeeper {
  constructor(private readonly db: DataSource, private readonly directory: Directory, private readonly now: () => Date) {}

  /** @param recounting open deadlines that have yet to be counted anew */
  async view(recounting: number): Promise<CalendarView> {
    const { calendarData, officeHours, bodies } = await this.directory.reference();
    const versions = await this.db.getRepository(RuleDataRow).find({ where: { kind: 'calendar' }, order: { createdAt: 'DESC' }, take: VERSIONS_SHOWN });
    const people = await this.db.getRepository(PersonRow).find({ where: { id: In(versions.flatMap((v) => v.createdBy ?? [])) }, select: { id: true, label: true } });
    const thisYear = Number(formatDay(parseDay(this.now().toISOString().slice(0, 10))).slice(0, 4));
    const ahead = Array.from({ length: YEARS_AHEAD + 1 }, (_, i) => thisYear + i);
    return {
      version: calendarData.version,
      years: Object.entries(calendarData.years).map(([year, y]) => ({ year: Number(year), offWeekdays: [...y.offWeekdays], swaps: y.swaps.map((s) => ({ ...s })), status: y.status })).sort((a, b) => a.year - b.year),
      holidays: calendarData.fixedRules.map((rule) => ({ key: rule.key, solar: rule.solar ?? null, lunar: rule.lunar ?? null, days: rule.days, enabled: rule.enabled })),
      unconfirmed: ahead.filter((year) => calendarData.years[String(year)] === undefined).map((year) => ({ year, offWeekdays: fixedWeekdaysOff(year, calendarData.fixedRules, calendarData.lunarDates) })),
      hours: [{ body: null, validFrom: '2021-01-01', validTo: null, hours: week(officeHours.usual), source: '' }, ...officeHours.periods.map((p) => ({ body: p.bodyCode === null ? null : (bodies.get(p.bodyCode) ?? { code: p.bodyCode, name: p.bodyCode, nameEn: p.bodyCode }), validFrom: p.validFrom, validTo: p.validTo, hours: p.hours === null ? null : week(p.hours), source: p.source }))],
      versions: versions.map((v) => ({ version: v.version, at: v.createdAt.toISOString(), source: v.source, byLabel: people.find((p) => p.id === v.createdBy)?.label ?? null })),
      warnings: calendarWarnings(calendarData, this.now()), recounting,
    };
  }

  /** The reference as it would be after a change. @throws Refused `calendar_wrong`, `unknown_body` */
  async after(change: CalendarChange): Promise<Reference> {
    const reference = await this.directory.reference();
    const { calendarData, officeHours } = applied(change, reference, '');
    const officeOf = officesOf(buildCalendar(calendarData), officeHours);
    return { ...reference, calendarData, officeHours, officeOf, office: officeOf(null) };
  }

  /**
   * Puts a change into force as a new version; open deadlines are counted anew by it, soon and in the background.
   * @param basedOn version that the administrator saw @throws Refused `calendar_changed`, `calendar_wrong`, `unknown_body`
   */
  async apply(actor: Actor, basedOn: string, change: CalendarChange, source: string): Promise<void> {
    const reference = await this.directory.reference();
    await this.db.transaction(async (tx) => {
      const rows = tx.getRepository(RuleDataRow);
      // One change at a time over all processes.
      await tx.query(`SELECT pg_advisory_xact_lock(hashtext('calendar'))`);
      const current = await rows.findOneByOrFail({ kind: 'calendar', active: true });
      if (current.version !== basedOn || reference.calendarData.version !== current.version) throw new Refused('calendar_changed');
      const version = `lich-${this.now().toISOString().replace(/\D/g, '').slice(0, 14)}-${randomBytes(3).toString('hex')}`;
      const { calendarData, officeHours } = applied(change, reference, source);
      refuseUncountable(change, officesOf(buildCalendar(calendarData), officeHours), this.now());
      await rows.update({ kind: 'calendar', active: true }, { active: false });
      await rows.insert({ kind: 'calendar', version, data: { ...calendarData, version } as object, source, active: true, createdAt: this.now(), createdBy: actor.personId });
      if (change.kind !== 'hours') return;
      await rows.update({ kind: 'office_hours', active: true }, { active: false });
      await rows.insert({ kind: 'office_hours', version: version.replace('lich', 'gio'), data: officeHours as object, source, active: true, createdAt: this.now(), createdBy: actor.personId });
    });
    this.directory.forget();
  }
}

/** A calendar by which nothing can be counted would stop the whole centre. */
function refuseUncountable(change: CalendarChange, officeOf: (body: string | null) => Office, now: Date): void {
  const from = change.kind === 'hours' ? change.hours.validFrom : change.kind === 'year' ? `${change.year.year}-01-02` : now.toISOString().slice(0, 10);
  try {
    for (const day of [from, now.toISOString().slice(0, 10)]) addWorkingDays(officeOf(change.kind === 'hours' ? change.hours.bodyCode : null), day, 20);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Refused('calendar_wrong', { facts: { days: [from] } });
  }
}

/** Calendar and hours after a change. A year is taken as it is entered, as long as it says one thing only. */
function applied(change: CalendarChange, { calendarData, officeHours, bodies }: Reference, source: string): { calendarData: CalendarData; officeHours: OfficeHoursData } {
  switch (change.kind) {
    case 'year': {
      const { year, offWeekdays, swaps, status } = change.year;
      const wrong = wrongDays(year, offWeekdays, swaps);
      if (wrong.length > 0) throw new Refused('calendar_wrong', { facts: { days: wrong } });
      const entered = { offWeekdays: [...new Set(offWeekdays)].sort(), swaps: [...swaps].sort((a, b) => a.off.localeCompare(b.off)), status };
      return { calendarData: { ...calendarData, years: { ...calendarData.years, [String(year)]: entered } }, officeHours };
    }
    case 'holiday': {
      if (!calendarData.fixedRules.some((rule) => rule.key === change.key)) throw new Refused('calendar_wrong');
      return { calendarData: { ...calendarData, fixedRules: calendarData.fixedRules.map((rule) => (rule.key === change.key ? { ...rule, enabled: change.enabled } : rule)) }, officeHours };
    }
    case 'hours': {
      const { bodyCode, validFrom, validTo, hours } = change.hours;
      if (bodyCode !== null && !bodies.has(bodyCode)) throw new Refused('unknown_body');
      if (validTo !== null && validTo < validFrom) throw new Refused('calendar_wrong', { facts: { days: [validTo] } });
      return { calendarData, officeHours: { ...officeHours, periods: [...officeHours.periods, { bodyCode, validFrom, validTo, hours: hours as OfficeHours | null, source }] } };
    }
  }
}

/** Days that do not fit: outside the year, a day off on a weekend, a swap that is not from a weekday to a weekend day, a day named twice. A swap may be worked in a neighbouring year. */
function wrongDays(year: number, offWeekdays: readonly string[], swaps: readonly { off: string; work: string }[]): string[] {
  const inYear = (day: string) => day.startsWith(`${year}-`);
  const weekend = (day: string) => isWeekend(parseDay(day));
  const off = [...new Set(offWeekdays)];
  const named = [...off, ...swaps.flatMap((s) => [s.off, s.work])];
  return [...new Set([...off.filter((day) => !inYear(day) || weekend(day)), ...swaps.flatMap((s) => [...(!inYear(s.off) || weekend(s.off) ? [s.off] : []), ...(weekend(s.work) ? [] : [s.work])]), ...named.filter((day, i) => named.indexOf(day) !== i)])];
}

const week = (hours: OfficeHours) => hours.map((day) => day.map(([from, to]): [number, number] => [from, to])) as CalendarView['hours'][number]['hours'];
