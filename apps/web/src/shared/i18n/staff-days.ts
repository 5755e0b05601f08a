import { dateFormat } from './formats.js';
import { currentLanguage } from './i18n.js';

const DAY = 86_400_000;
const locale = () => (currentLanguage() === 'en' ? 'en-GB' : 'vi-VN');
const at = (day: string) => new Date(`${day}T00:00:00Z`);
const within = (words: string) => (currentLanguage() === 'vi' ? words.charAt(0).toLowerCase() + words.slice(1) : words);
const written = (day: string, parts: Intl.DateTimeFormatOptions) => dateFormat(locale(), { timeZone: 'UTC', ...parts }).format(at(day));

/** Days of the calendar are `YYYY-MM-DD`, without an hour and without a time zone. */
export type Day = string;

/** Today in Viet Nam, wherever the screen stands. */
export const today = (now: number = Date.now()): Day => dateFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh', year: 'numeric', month: '2-digit', day: '2-digit' }).format(now);
export const addDays = (day: Day, count: number): Day => new Date(at(day).getTime() + count * DAY).toISOString().slice(0, 10);
/** Sunday is 0. */
export const weekdayOf = (day: Day): number => at(day).getUTCDay();
export const isWeekend = (day: Day): boolean => weekdayOf(day) === 0 || weekdayOf(day) === 6;

/** "30/04/2026" */
export const dayFigures = (day: Day): string => written(day, { day: '2-digit', month: '2-digit', year: 'numeric' });
/** "30/04" */
export const dayOfYear = (day: Day): string => `${day.slice(8)}/${day.slice(5, 7)}`;
/** "Thứ Năm 30/04" where the year is known; a day of another year says its own. */
export const dayOf = (year: number, day: Day): string => `${weekdayName(weekdayOf(day))} ${day.startsWith(`${year}-`) ? dayOfYear(day) : dayFigures(day)}`;
/** The same within a sentence, where Vietnamese writes "thứ Năm". */
export const dayWithin = (year: number, day: Day): string => within(dayOf(year, day));
/** What follows the figure of a day: "30" + " tháng 4, thứ Năm". */
export const restOfDay = (day: Day): string => ` ${within(monthName(Number(day.slice(5, 7))))}, ${within(weekdayName(weekdayOf(day)))}`;
/** "Thứ Năm, 30/04/2026" */
export const dayWords = (day: Day): string => `${weekdayName(weekdayOf(day))}, ${dayFigures(day)}`;
/** "Thứ Năm"; Sunday is 0. */
export const weekdayName = (weekday: number): string => written(addDays('2023-01-01', weekday), { weekday: 'long' });
/** "T5" */
export const weekdayLetter = (weekday: number): string => written(addDays('2023-01-01', weekday), { weekday: currentLanguage() === 'en' ? 'short' : 'narrow' }).slice(0, 2);
/** "Tháng 4"; January is 1. */
export const monthName = (month: number): string => { const name = written(`2023-${String(month).padStart(2, '0')}-01`, { month: 'long' }); return name.charAt(0).toUpperCase() + name.slice(1); };
/** The Vietnamese week begins on Monday. */
export const weekOrder = [1, 2, 3, 4, 5, 6, 0] as const;
