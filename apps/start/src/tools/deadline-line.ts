import * as z from 'zod/mini';
import { acceptanceDay, addWorkingDays, addWorkingMinutes, type CalendarData, buildCalendar, dayOf, defaultOfficeHours, formatDay, type IsoDay, isWorkingDay, type Office } from '#rules';

/** From here on a limit in working hours is counted in days of eight hours (domain 4.12). */
const DAYS_FROM_HOURS = 24;
const HOURS_PER_DAY = 8;
const LONGEST_DAYS = 2_000;

const Line = z.strictObject({
  receivedAt: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?$/)),
  workingDays: z.optional(z.int().check(z.gte(1), z.lte(LONGEST_DAYS))),
  workingHours: z.optional(z.number().check(z.gt(0), z.lte(LONGEST_DAYS * HOURS_PER_DAY))),
});

export interface DeadlineAnswer { readonly acceptedOn: IsoDay; readonly dueAt: string; readonly dueDate: IsoDay; readonly explanation: string }
export interface DeadlineError { readonly error: 'not_json' | 'not_a_question' | 'no_calendar'; readonly message: string }

/** Answers questions about deadlines, one line of JSON each, without a database. */
export class DeadlineDesk {
  readonly #office: Office;

  constructor(private readonly data: CalendarData) {
    this.#office = { calendar: buildCalendar(data), hours: defaultOfficeHours };
  }

  /** @param line `{"receivedAt": ISO time, "workingDays": n}` or `{"receivedAt", "workingHours": n}`; a time without an offset is Vietnamese time */
  answer(line: string): DeadlineAnswer | DeadlineError {
    let parsed: unknown;
    try {
      parsed = JSON.parse(line);
    } catch {
      return { error: 'not_json', message: 'Dòng này không phải JSON. / This line is not JSON.' };
    }
    const question = Line.safeParse(parsed);
    const receivedAt = question.success ? instantOf(question.data.receivedAt) : null;
    if (!question.success || receivedAt === null || (question.data.workingDays === undefined) === (question.data.workingHours === undefined)) {
      return { error: 'not_a_question', message: 'Cần {"receivedAt": thời điểm ISO, "workingDays": số ngày} hoặc "workingHours": số giờ. / Needs {"receivedAt": ISO time, "workingDays": n} or "workingHours": n.' };
    }
    return this.#count(receivedAt, question.data);
  }

  #count(receivedAt: Date, { workingDays, workingHours }: { workingDays?: number | undefined; workingHours?: number | undefined }): DeadlineAnswer | DeadlineError {
    const days = workingDays ?? (workingHours !== undefined && workingHours >= DAYS_FROM_HOURS ? Math.ceil(workingHours / HOURS_PER_DAY) : null);
    const acceptedOn = acceptanceDay(this.#office, receivedAt);
    const due = days === null ? addWorkingMinutes(this.#office, receivedAt, (workingHours ?? 0) * 60) : addWorkingDays(this.#office, acceptedOn, days);
    const dueDate = formatDay(dayOf(due));
    const missing = yearsBetween(formatDay(dayOf(receivedAt)), dueDate).filter((year) => this.data.years[year] === undefined);
    if (missing.length > 0) return { error: 'no_calendar', message: `Chưa có lịch nghỉ của năm ${missing.join(', ')}. / There is no calendar for ${missing.join(', ')}.` };
    return { acceptedOn, dueAt: localTime(due), dueDate, explanation: this.#explain(receivedAt, acceptedOn, dueDate, days, workingHours ?? 0) };
  }

  #explain(receivedAt: Date, acceptedOn: IsoDay, dueDate: IsoDay, days: number | null, hours: number): string {
    const received = `Nhận ${localTime(receivedAt)}, ngày tiếp nhận ${acceptedOn}.`;
    const limit = days === null ? `${hours} giờ làm việc, chỉ tính trong giờ hành chính.` : `${days} ngày làm việc, ngày 1 là ngày làm việc sau ngày tiếp nhận, hết hạn lúc hết giờ làm việc.`;
    const off = daysBetween(acceptedOn, dueDate).filter((day) => !isWorkingDay(this.#office.calendar, day) && !isWeekend(day));
    const worked = daysBetween(acceptedOn, dueDate).filter((day) => isWorkingDay(this.#office.calendar, day) && isWeekend(day));
    const provisional = yearsBetween(acceptedOn, dueDate).some((year) => this.data.years[year]?.status === 'provisional');
    return [received, limit, off.length > 0 && `Không tính ngày nghỉ: ${off.join(', ')}.`, worked.length > 0 && `Tính ngày làm bù: ${worked.join(', ')}.`, provisional && 'Lịch của năm này còn tạm tính.'].filter(Boolean).join(' ');
  }
}

function instantOf(text: string): Date | null {
  const iso = text.replace(' ', 'T');
  const at = new Date(/(Z|[+-]\d{2}:?\d{2})$/.test(iso) ? iso : `${iso}+07:00`);
  // JavaScript rolls a 30 February over into March; a calendar does not.
  return Number.isNaN(at.getTime()) || Number.isNaN(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`)) || new Date(`${iso.slice(0, 10)}T00:00:00Z`).toISOString().slice(0, 10) !== iso.slice(0, 10) ? null : at;
}

const localTime = (at: Date): string => `${new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(0, 19)}+07:00`;
const isWeekend = (day: IsoDay): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

function daysBetween(first: IsoDay, last: IsoDay): IsoDay[] {
  const days: IsoDay[] = [];
  for (let at = Date.parse(`${first}T00:00:00Z`); at <= Date.parse(`${last}T00:00:00Z`); at += 86_400_000) days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}

function yearsBetween(first: IsoDay, last: IsoDay): string[] {
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  return Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
}
