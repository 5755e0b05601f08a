import type { ClockView } from '#contract';
import { dateFormat, numberFormat } from './formats.js';
import { currentLanguage } from './i18n.js';
import type { Say } from './staff.js';

/** Office hours of one working day, by which long spans are said in days. */
const OFFICE_DAY = 8 * 60;
const DAY = 24 * 60;

const locale = () => (currentLanguage() === 'en' ? 'en-GB' : 'vi-VN');
const unit = (count: number, name: 'minute' | 'hour' | 'day') => numberFormat(locale(), { style: 'unit', unit: name, unitDisplay: 'long' }).format(count);

/** "40 phút", "3 giờ", "2 ngày": one unit, rounded down, so that nobody believes there is more time than there is. */
export function spanOf(minutes: number, roundTheClock: boolean): string {
  const day = roundTheClock ? DAY : OFFICE_DAY;
  const size = Math.abs(minutes);
  if (size >= day) return unit(Math.floor(size / day), 'day');
  if (size >= 60) return unit(Math.floor(size / 60), 'hour');
  return unit(Math.floor(size), 'minute');
}

/** Minutes left now: a 24/7 clock is read from the wall, an office clock as the server counted it. */
export function minutesLeft(clock: ClockView, now: number): number | null {
  if (clock.status !== 'running' && clock.status !== 'missed') return null;
  if (clock.minutesLeft === null) return null;
  return clock.roundTheClock ? Math.trunc((new Date(clock.dueAt).getTime() - now) / 60_000) : clock.minutesLeft;
}

export type ClockMood = 'calm' | 'soon' | 'over' | 'still';

/** How pressing a clock is: overdue, within the last two hours, or not. */
export function clockMood(clock: ClockView, now: number): ClockMood {
  const left = minutesLeft(clock, now);
  if (left === null) return clock.status === 'missed' ? 'over' : 'still';
  if (left < 0 || clock.status === 'missed') return 'over';
  return left <= 120 ? 'soon' : 'calm';
}

/** The clock in words: "còn 3 giờ làm việc", "quá hạn 2 giờ". */
export function clockWords(clock: ClockView, now: number, say: Say): string {
  const left = minutesLeft(clock, now);
  if (left === null) return say(clock.status === 'paused' ? 'clock.paused' : clock.status === 'met' ? 'clock.met' : 'clock.missed');
  if (left === 0) return say('clock.now');
  const span = spanOf(left, clock.roundTheClock);
  if (left < 0) return say('clock.over', { span });
  return say(clock.roundTheClock ? 'clock.left' : 'clock.left_office', { span });
}

/** "3 phút trước" */
export function ago(at: number, now: number): string {
  const seconds = Math.max(0, Math.round((now - at) / 1000));
  const words = new Intl.RelativeTimeFormat(locale(), { numeric: 'always' });
  if (seconds < 60) return words.format(-seconds, 'second');
  if (seconds < 3600) return words.format(-Math.floor(seconds / 60), 'minute');
  if (seconds < 86_400) return words.format(-Math.floor(seconds / 3600), 'hour');
  return words.format(-Math.floor(seconds / 86_400), 'day');
}

/** "14:05" today, "26/11" on other days: as short as a row allows. */
export function shortTime(iso: string, now: number): string {
  const zone = 'Asia/Ho_Chi_Minh';
  const day = (at: Date) => dateFormat('en-GB', { timeZone: zone, day: '2-digit', month: '2-digit' }).format(at);
  const at = new Date(iso);
  if (day(at) !== day(new Date(now))) return day(at);
  return dateFormat(locale(), { timeZone: zone, hour: '2-digit', minute: '2-digit', hour12: false }).format(at);
}
