import type { CalendarView, CalendarYear } from '#contract';
import { addDays, type Day, isWeekend } from '../../shared/i18n/staff-days.js';

/** What a year's calendar says of its days, as far as the screen needs it. */
export type YearPlan = CalendarYear;
export type DayKind = 'work' | 'weekend' | 'off' | 'swap_off' | 'swap_work';

/** The plan of a year: its notice, or else what the fixed rules give. Null: the calendar doesn't know the year. */
export function planOf(view: CalendarView, year: number): { plan: YearPlan; byRules: boolean } | null {
  const noticed = view.years.find((y) => y.year === year);
  if (noticed) return { plan: noticed, byRules: false };
  const rule = view.unconfirmed.find((y) => y.year === year);
  return rule ? { plan: { year, offWeekdays: rule.offWeekdays, swaps: [], status: 'provisional' }, byRules: true } : null;
}

export function kindOf(plan: YearPlan, day: Day): DayKind {
  if (plan.swaps.some((s) => s.work === day)) return 'swap_work';
  if (plan.swaps.some((s) => s.off === day)) return 'swap_off';
  if (plan.offWeekdays.includes(day)) return 'off';
  return isWeekend(day) ? 'weekend' : 'work';
}

/** The plan after a press on a day: weekdays switch between off and worked, a day of a swap takes the swap away, a weekend day stays. */
export function toggled(plan: YearPlan, day: Day): YearPlan {
  const kind = kindOf(plan, day);
  if (kind === 'swap_off' || kind === 'swap_work') return { ...plan, swaps: plan.swaps.filter((s) => s.off !== day && s.work !== day) };
  if (kind === 'off') return { ...plan, offWeekdays: plan.offWeekdays.filter((d) => d !== day) };
  return kind === 'work' ? { ...plan, offWeekdays: [...plan.offWeekdays, day].sort() } : plan;
}

export const isSwapRight = (year: number, off: Day, work: Day): boolean => off.startsWith(`${year}-`) && !isWeekend(off) && work !== '' && isWeekend(work);
/** A swap takes the place of what was said of its day off before. */
export const withSwap = (plan: YearPlan, off: Day, work: Day): YearPlan => ({ ...plan, offWeekdays: plan.offWeekdays.filter((d) => d !== off), swaps: [...plan.swaps.filter((s) => s.off !== off && s.work !== work), { off, work }].sort((a, b) => a.off.localeCompare(b.off)) });
export const withoutSwap = (plan: YearPlan, off: Day): YearPlan => ({ ...plan, swaps: plan.swaps.filter((s) => s.off !== off) });

/** Days that the two plans say different things of. */
export function changedDays(before: YearPlan, after: YearPlan): Day[] {
  const named = new Set([before, after].flatMap((p) => [...p.offWeekdays, ...p.swaps.flatMap((s) => [s.off, s.work])]));
  return [...named].filter((day) => kindOf(before, day) !== kindOf(after, day)).sort();
}

export const samePlan = (a: YearPlan, b: YearPlan): boolean => a.status === b.status && changedDays(a, b).length === 0 && a.swaps.every((s) => b.swaps.some((t) => t.off === s.off && t.work === s.work));

/** Days off that follow each other, a weekend between them not counting as a gap: "10/02 to 16/02". */
export function runsOf(days: readonly Day[]): { first: Day; last: Day; count: number }[] {
  const runs: { first: Day; last: Day; count: number }[] = [];
  for (const day of [...days].sort()) {
    const run = runs.at(-1);
    if (run && nextWeekday(run.last) === day) { run.last = day; run.count += 1; } else runs.push({ first: day, last: day, count: 1 });
  }
  return runs;
}

function nextWeekday(day: Day): Day {
  const next = addDays(day, 1);
  return isWeekend(next) ? nextWeekday(next) : next;
}

/** The days of a month in weeks that begin on Monday; null where another month's days would be. */
export function weeksOf(year: number, month: number): (Day | null)[][] {
  const first = `${year}-${String(month).padStart(2, '0')}-01`;
  const days: Day[] = [];
  for (let day = first; day.slice(0, 7) === first.slice(0, 7); day = addDays(day, 1)) days.push(day);
  const lead = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7;
  const cells: (Day | null)[] = [...new Array<null>(lead).fill(null), ...days];
  while (cells.length % 7 !== 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, i) => cells.slice(i * 7, i * 7 + 7));
}

/** Where a key leads from a day, within the year; null for keys that don't move. */
export function dayAfterKey(key: string, day: Day): Day | null {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  const steps: Record<string, Day> = { ArrowLeft: addDays(day, -1), ArrowRight: addDays(day, 1), ArrowUp: addDays(day, -7), ArrowDown: addDays(day, 7), Home: addDays(day, -weekday), End: addDays(day, 6 - weekday), PageUp: otherMonth(day, -1), PageDown: otherMonth(day, 1) };
  const to = steps[key];
  return to !== undefined && to.slice(0, 4) === day.slice(0, 4) ? to : null;
}

function otherMonth(day: Day, by: 1 | -1): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastThere = new Date(Date.UTC(year, month + by, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + by, Math.min(date, lastThere))).toISOString().slice(0, 10);
}
