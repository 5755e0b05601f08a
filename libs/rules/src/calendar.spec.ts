import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildCalendar, isWorkingDay } from './calendar.js';
import { calendarDataFrom, type HolidaysFile } from './holidays-file.js';

const file = JSON.parse(readFileSync(new URL('../../database/src/seed/data/holidays.json', import.meta.url), 'utf8')) as HolidaysFile;
const calendar = buildCalendar(calendarDataFrom(file, 'test'));

const weekdaysOff = (year: number, of = calendar): string[] => {
  const off: string[] = [];
  for (let at = Date.UTC(year, 0, 1); new Date(at).getUTCFullYear() === year; at += 86_400_000) {
    const day = new Date(at).toISOString().slice(0, 10);
    if (![0, 6].includes(new Date(at).getUTCDay()) && !isWorkingDay(of, day)) off.push(day.slice(5));
  }
  return off;
};

describe('a year under notice', () => {
  it.each([
    ['2021-02-09', true, 'the day before the Tết break'],
    ['2021-02-10', false, 'Tết'],
    ['2021-02-16', false, 'Tết, compensatory day'],
    ['2021-02-17', true, 'the day after'],
    ['2021-05-01', false, 'a Saturday and a holiday'],
    ['2021-05-03', false, 'compensatory Monday for it'],
    ['2024-05-04', true, 'Saturday worked for 29 April'],
    ['2024-04-29', false, 'its swapped Monday'],
    ['2025-04-26', true, 'Saturday worked for 2 May'],
    ['2025-04-27', false, 'the Sunday after it'],
    ['2025-05-02', false, 'its swapped Friday'],
    ['2026-01-02', false, 'swapped Friday'],
    ['2026-01-10', true, 'Saturday worked for 2 January'],
    ['2026-04-26', false, 'Giỗ Tổ on a Sunday'],
    ['2026-04-27', false, 'compensatory Monday for it'],
    ['2026-08-22', true, 'Saturday worked for 31 August'],
    ['2026-08-31', false, 'swapped Monday'],
    ['2026-11-24', true, 'Culture day is switched off'],
  ])('%s working: %s (%s)', (day, expected) => expect(isWorkingDay(calendar, day)).toBe(expected));

  it.each([[2026, false], [2027, true], [2028, true], [2019, true]])('%s provisional: %s', (year, expected) => expect(calendar.isProvisional(year)).toBe(expected));
});

describe('a year without a notice', () => {
  it('gives 2027 the days that its provisional entry lists', () => {
    const { 2027: listed, ...others } = file.years;
    const byRule = buildCalendar(calendarDataFrom({ ...file, years: others }, 'test'));
    expect(weekdaysOff(2027, byRule).map((day) => `2027-${day}`)).toEqual(listed?.off_weekdays);
  });

  it('moves holidays of 2028 from the weekend to the next working day', () => {
    expect(weekdaysOff(2028)).toEqual(['01-03', '01-25', '01-26', '01-27', '01-28', '01-31', '04-04', '05-01', '05-02', '09-04', '09-05']);
  });

  it('keeps to solar holidays where no lunar date is known', () => {
    expect(weekdaysOff(2031)).toEqual(['01-01', '04-30', '05-01', '09-02', '09-03']);
  });

  it('counts Culture day once it is switched on', () => {
    expect(weekdaysOff(2028, buildCalendar(calendarDataFrom(file, 'test', ['ngay_van_hoa'])))).toContain('11-24');
  });
});

it.each(['2025-02-29', '2025-2-1', '', 'Tết'])('refuses "%s" as a day', (text) => expect(() => isWorkingDay(calendar, text)).toThrow(RangeError));
