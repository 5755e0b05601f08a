import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildCalendar, isWorkingDay } from './calendar.js';
import { calendarDataFrom, type HolidaysFile } from './holidays-file.js';
import { acceptanceDay, addWorkingDays, addWorkingMinutes, defaultOfficeHours, nextOpening, type Office, workingDaysBetween, workingMinutesBetween } from './working-time.js';

const file = JSON.parse(readFileSync(new URL('../../database/src/seed/data/holidays.json', import.meta.url), 'utf8')) as HolidaysFile;
const office: Office = { calendar: buildCalendar(calendarDataFrom(file, 'test')), hours: defaultOfficeHours };

const at = (local: string) => new Date(`${local.replace(' ', 'T')}+07:00`);
const local = (instant: Date) => new Date(instant.getTime() + 7 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

describe('limits in days', () => {
  it.each([
    // received, days, accepted on, due
    ['2021-04-29 10:00', 7, '2021-04-29', '2021-05-12 17:00'],
    ['2021-02-09 16:00', 3, '2021-02-09', '2021-02-19 17:00'],
    ['2021-02-12 09:00', 3, '2021-02-17', '2021-02-22 17:00'],
    ['2025-01-24 23:59', 3, '2025-01-24', '2025-02-05 17:00'],
    ['2025-01-25 00:00', 3, '2025-02-03', '2025-02-06 17:00'],
    ['2025-04-25 09:00', 3, '2025-04-25', '2025-04-29 17:00'],
    ['2025-04-25 09:00', 7, '2025-04-25', '2025-05-08 17:00'],
    ['2025-04-26 10:00', 1, '2025-04-26', '2025-04-28 17:00'],
    ['2025-05-02 10:00', 1, '2025-05-05', '2025-05-06 17:00'],
    ['2025-06-13 20:00', 3, '2025-06-13', '2025-06-18 17:00'],
    ['2025-12-31 16:00', 3, '2025-12-31', '2026-01-07 17:00'],
    ['2025-12-31 16:00', 7, '2025-12-31', '2026-01-12 17:00'],
    ['2026-01-09 16:00', 1, '2026-01-09', '2026-01-10 17:00'],
    ['2026-02-13 16:59', 10, '2026-02-13', '2026-03-06 17:00'],
    ['2026-12-30 08:00', 7, '2026-12-30', '2027-01-11 17:00'],
    ['2028-01-24 08:00', 1, '2028-01-24', '2028-02-01 17:00'],
    ['2025-06-11 08:00', 0, '2025-06-11', '2025-06-11 17:00'],
  ])('received %s, %s days: accepted on %s, due %s', (received, days, accepted, due) => {
    expect(acceptanceDay(office, at(received))).toBe(accepted);
    expect(local(addWorkingDays(office, accepted, days))).toBe(due);
  });

  it.each([
    ['2025-06-10 23:59:59.999', '2025-06-10'],
    ['2025-06-11 00:00', '2025-06-11'],
    ['2025-06-13 17:00', '2025-06-13'],
    ['2025-06-14 00:00', '2025-06-16'],
  ])('received %s: accepted on %s', (received, accepted) => expect(acceptanceDay(office, at(received))).toBe(accepted));

  it.each([
    ['2025-01-24', '2025-02-03', 1],
    ['2025-04-25', '2025-05-05', 4],
    ['2025-06-13', '2025-06-15', 0],
    ['2025-06-16', '2025-06-13', -1],
    ['2025-06-16', '2025-06-16', 0],
  ])('from %s to %s: %s working days', (a, b, days) => expect(workingDaysBetween(office, a, b)).toBe(days));
});

describe('limits in office minutes', () => {
  it.each([
    ['2025-06-11 07:30', 240, '2025-06-11 11:30'],
    ['2025-06-11 07:30', 480, '2025-06-11 17:00'],
    ['2025-06-11 11:30', 240, '2025-06-11 17:00'],
    ['2025-06-11 12:15', 60, '2025-06-11 14:00'],
    ['2025-06-11 17:00', 240, '2025-06-12 11:30'],
    ['2025-06-13 16:59', 480, '2025-06-16 16:59'],
    ['2025-06-13 20:00', 240, '2025-06-16 11:30'],
    ['2021-02-09 15:00', 240, '2021-02-17 09:30'],
    ['2026-02-13 16:59', 480, '2026-02-23 16:59'],
    ['2025-04-26 15:00', 240, '2025-04-28 09:30'],
    ['2025-12-31 16:00', 240, '2026-01-05 10:30'],
    ['2026-01-09 16:00', 120, '2026-01-10 08:30'],
    ['2025-06-14 10:00', 0, '2025-06-16 07:30'],
  ])('%s plus %s minutes: %s', (from, minutes, due) => expect(local(addWorkingMinutes(office, at(from), minutes))).toBe(due));

  it.each([
    ['2025-06-11 10:00', '2025-06-11 10:00'],
    ['2025-06-11 11:30', '2025-06-11 13:00'],
    ['2025-06-11 03:00', '2025-06-11 07:30'],
    ['2025-06-13 17:00', '2025-06-16 07:30'],
    ['2021-02-09 17:00', '2021-02-17 07:30'],
  ])('the next opening from %s is %s', (from, opening) => expect(local(nextOpening(office, at(from)))).toBe(opening));

  it.each([
    ['2025-06-11 10:00', '2025-06-11 14:00', 150],
    ['2025-06-13 16:00', '2025-06-16 08:00', 90],
    ['2025-06-16 08:00', '2025-06-13 16:00', -90],
    ['2021-02-09 17:00', '2021-02-17 07:30', 0],
    ['2021-02-17 07:30', '2021-02-09 17:00', 0],
    ['2025-12-31 00:00', '2026-01-11 00:00', 7 * 480],
  ])('from %s to %s: %s minutes', (a, b, minutes) => expect(workingMinutesBetween(office, at(a), at(b))).toBe(minutes));
});

describe('what cannot be counted is refused', () => {
  const never: Office = { ...office, hours: [[], [], [], [], [], [], []] };
  it.each([
    ['an invalid date', () => acceptanceDay(office, new Date(Number.NaN))],
    ['a fraction of a day', () => addWorkingDays(office, '2025-06-11', 1.5)],
    ['days backwards', () => addWorkingDays(office, '2025-06-11', -1)],
    ['minutes backwards', () => addWorkingMinutes(office, at('2025-06-11 10:00'), -1)],
    ['endless minutes', () => addWorkingMinutes(office, at('2025-06-11 10:00'), Number.POSITIVE_INFINITY)],
    ['an office that never opens', () => nextOpening(never, at('2025-06-11 10:00'))],
  ])('%s', (_what, count) => expect(count).toThrow(RangeError));
});

it('counts a body with a weekday closed and other hours by its own table', () => {
  const friday: readonly (readonly [number, number])[] = [[480, 720]];
  const own: Office = { ...office, hours: [[], defaultOfficeHours[1], defaultOfficeHours[2], [], defaultOfficeHours[4], friday, []] };
  expect(acceptanceDay(own, at('2025-06-11 09:00'))).toBe('2025-06-12');
  expect(local(addWorkingDays(own, '2025-06-12', 1))).toBe('2025-06-13 12:00');
});

describe('for every moment', () => {
  const moment = fc.date({ min: at('2021-01-01 00:00'), max: at('2032-12-31 23:59'), noInvalidDate: true });
  const minutes = fc.integer({ min: 0, max: 10_000 });
  const days = fc.integer({ min: 1, max: 30 });
  const dayOf = (instant: Date) => local(instant).slice(0, 10);
  const minuteOf = (instant: Date) => (instant.getTime() / 60_000 + 7 * 60) % 1440;

  it('a later receipt is never due earlier', () => {
    fc.assert(fc.property(moment, fc.integer({ min: 0, max: 40 * 86_400_000 }), minutes, days, (a, gap, m, n) => {
      const b = new Date(a.getTime() + gap);
      expect(addWorkingMinutes(office, b, m) >= addWorkingMinutes(office, a, m)).toBe(true);
      expect(addWorkingDays(office, acceptanceDay(office, b), n) >= addWorkingDays(office, acceptanceDay(office, a), n)).toBe(true);
    }));
  });

  it('a limit ends inside office hours, never on a day off', () => {
    fc.assert(fc.property(moment, minutes, days, (a, m, n) => {
      for (const due of [addWorkingMinutes(office, a, m), addWorkingDays(office, acceptanceDay(office, a), n)]) {
        expect(isWorkingDay(office.calendar, dayOf(due))).toBe(true);
        expect(defaultOfficeHours[1].some(([from, to]) => minuteOf(due) >= from && minuteOf(due) <= to)).toBe(true);
        expect(due >= a).toBe(true);
      }
    }));
  });

  it('adding and measuring office minutes are inverse', () => {
    fc.assert(fc.property(moment, minutes, (a, m) => {
      expect(workingMinutesBetween(office, a, addWorkingMinutes(office, a, m))).toBe(m);
      expect(workingMinutesBetween(office, addWorkingMinutes(office, a, m), a)).toBe(0 - m);
    }));
  });

  it('adding and measuring working days are inverse', () => {
    fc.assert(fc.property(moment, days, (a, n) => {
      const accepted = acceptanceDay(office, a);
      expect(workingDaysBetween(office, accepted, dayOf(addWorkingDays(office, accepted, n)))).toBe(n);
    }));
  });

  it('minutes may be added in any parts', () => {
    fc.assert(fc.property(moment, fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 5000 }), (a, m, n) => {
      expect(addWorkingMinutes(office, addWorkingMinutes(office, a, m), n)).toEqual(addWorkingMinutes(office, a, m + n));
    }));
  });
});
