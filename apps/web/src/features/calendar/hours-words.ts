import type { CalendarView, WeekHours } from '#contract';
import { weekdayName, weekOrder } from '../../shared/i18n/staff-days.js';
import type { Say } from '../../shared/i18n/staff.js';

export type HoursRow = CalendarView['hours'][number];
export type Shift = WeekHours[number][number];

/** "07:30" of minutes after midnight; the end of the day is 24:00. */
export const clockOf = (minutes: number): string => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Days with the same shifts in one line: "Thứ Hai–Thứ Sáu: 07:30–11:30, 13:00–17:00". Days without shifts are left out. */
export function weekLines(week: WeekHours, say: Say): { days: string; shifts: string }[] {
  const lines: { first: number; last: number; shifts: string }[] = [];
  for (const weekday of weekOrder) {
    const shifts = week[weekday].map(([from, to]) => say('calendar.hours.range', { first: clockOf(from), last: clockOf(to) })).join(', ');
    const line = lines.at(-1);
    if (line && line.shifts === shifts) line.last = weekday; else lines.push({ first: weekday, last: weekday, shifts });
  }
  return lines.filter((line) => line.shifts !== '').map(({ first, last, shifts }) => ({ days: first === last ? weekdayName(first) : say('calendar.hours.range', { first: weekdayName(first), last: weekdayName(last) }), shifts }));
}

/** A usual week to start from when nothing holds yet. */
const office: Shift[] = [[450, 690], [780, 1020]];
export const usualWeek: WeekHours = [[], office, office, office, office, office, []];

/** Shifts are in order, each ends after it begins, and some day is open. */
export const isWeekRight = (week: WeekHours): boolean => week.some((day) => day.length > 0) && week.every((day) => day.every(([from, to], i) => from < to && (i === 0 || from >= (day[i - 1]?.[1] ?? 0))));
