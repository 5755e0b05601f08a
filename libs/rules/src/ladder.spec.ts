import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildCalendar, type CalendarData } from './calendar.js';
import { countAgain, extendBy } from './deadlines.js';
import { calendarDataFrom, type HolidaysFile } from './holidays-file.js';
import { type LadderClock, ladderLevels, ladderStepDue, ladderTime, nextLadderTime } from './ladder.js';
import { acceptanceDay, addWorkingDays, addWorkingMinutes, defaultOfficeHours, type Office, subtractWorkingMinutes, workingMinutesBetween } from './working-time.js';

const file = JSON.parse(readFileSync(new URL('../../database/src/seed/data/holidays.json', import.meta.url), 'utf8')) as HolidaysFile;
const data = calendarDataFrom(file, 'test');
const office: Office = { calendar: buildCalendar(data), hours: defaultOfficeHours };
const at = (local: string) => new Date(`${local.replace(' ', 'T')}+07:00`);
const local = (instant: Date) => new Date(instant.getTime() + 7 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

/** A limit in days, received at a moment. */
const days = (received: string, n: number): LadderClock => ({ startedAt: at(received), dueAt: addWorkingDays(office, acceptanceDay(office, at(received)), n), limitMinutes: n * 480, inDays: true });
const minutes = (received: string, m: number): LadderClock => ({ startedAt: at(received), dueAt: addWorkingMinutes(office, at(received), m), limitMinutes: m, inDays: false });

describe('the ladder of reminders, counted by hand', () => {
  it.each<[string, LadderClock, string[]]>([
    // 7 days from Wednesday 2025-06-11: due Friday 20/6 17:00. Half: 3½ days before; near: one day and 3:12 h before (20 % of 7 days is 11:12 h); then 1, 3, 10 working days over.
    ['seven days in June', days('2025-06-11 08:00', 7), ['2025-06-17 11:30', '2025-06-19 13:48', '2025-06-20 17:00', '2025-06-23 17:00', '2025-06-25 17:00', '2025-07-04 17:00']],
    // 3 days: 20 % is 4:48 h, but the leader hears a whole day before the end.
    ['three days: a day before the end', days('2025-06-11 08:00', 3), ['2025-06-13 11:30', '2025-06-13 17:00', '2025-06-16 17:00', '2025-06-17 17:00', '2025-06-19 17:00', '2025-06-30 17:00']],
    // Over Tết 2025 (27/1–31/1 off): due on the first days after it; what is before the end lies before Tết.
    ['over Tết', days('2025-01-22 09:00', 3), ['2025-01-24 13:00', '2025-01-24 17:00', '2025-02-03 17:00', '2025-02-04 17:00', '2025-02-06 17:00', '2025-02-17 17:00']],
    // 30/4 and 1/5 off, 2/5 swapped for Saturday 26/4, which is worked.
    ['a worked Saturday counts', days('2025-04-24 10:00', 3), ['2025-04-26 11:30', '2025-04-26 17:00', '2025-04-28 17:00', '2025-04-29 17:00', '2025-05-06 17:00', '2025-05-15 17:00']],
    // An urgent answer of eight office hours from 10:00.
    ['eight hours', minutes('2025-06-11 10:00', 480), ['2025-06-11 15:30', '2025-06-12 08:24', '2025-06-12 10:00', '2025-06-13 10:00', '2025-06-17 10:00', '2025-06-26 10:00']],
  ])('%s', (_what, clock, expected) => {
    // The end of a day and the beginning of the next are one moment of working time.
    const sameMoment = (a: string, b: string) => a === b || workingMinutesBetween(office, at(a), at(b)) === 0;
    const times = ladderLevels.map((level) => local(ladderTime(office, clock, level)));
    expect(times.map((time, i) => (sameMoment(time, expected[i] ?? '') ? expected[i] : time))).toEqual(expected);
  });

  it('fires one step for all that were jumped over, and none twice', () => {
    const clock = days('2025-06-11 08:00', 7);
    expect(ladderStepDue(office, clock, 0, at('2025-06-12 08:00'))).toBeNull();
    expect(ladderStepDue(office, clock, 0, at('2025-06-18 08:00'))).toBe(1);
    expect(ladderStepDue(office, clock, 1, at('2025-06-18 08:00'))).toBeNull();
    // The program stood still for two weeks.
    expect(ladderStepDue(office, clock, 1, at('2025-06-26 08:00'))).toBe(5);
    expect(ladderStepDue(office, clock, 6, at('2026-06-26 08:00'))).toBeNull();
    expect(nextLadderTime(office, clock, 6)).toBeNull();
    // The minute of the promise is not yet overdue.
    expect(ladderStepDue(office, clock, 2, clock.dueAt)).toBeNull();
  });

  it('climbs in order, whatever the clock', () => {
    const moment = fc.date({ min: at('2021-01-01 00:00'), max: at('2031-12-31 23:59'), noInvalidDate: true });
    fc.assert(fc.property(moment, fc.integer({ min: 1, max: 20 }), fc.integer({ min: 30, max: 1400 }), fc.boolean(), (from, n, m, inDays) => {
      const clock = inDays ? days(local(from), n) : minutes(local(from), m);
      const times = ladderLevels.map((level) => ladderTime(office, clock, level).getTime());
      expect([...times].sort((a, b) => a - b)).toEqual(times);
      expect(times.every((time) => time >= clock.startedAt.getTime())).toBe(true);
    }));
  });
});

describe('taking office minutes away', () => {
  it.each([
    ['2025-06-11 10:00', 90, '2025-06-11 08:30'],
    ['2025-06-11 14:00', 120, '2025-06-11 10:30'],
    ['2025-06-16 08:00', 60, '2025-06-13 16:30'],
    ['2025-06-15 12:00', 60, '2025-06-13 16:00'],
    ['2025-02-03 09:30', 240, '2025-01-24 15:00'],
    ['2025-06-11 10:00', 0, '2025-06-11 10:00'],
  ])('%s minus %s minutes is %s', (from, m, expected) => expect(local(subtractWorkingMinutes(office, at(from), m))).toBe(expected));

  it('is the inverse of adding', () => {
    const moment = fc.date({ min: at('2021-02-01 00:00'), max: at('2031-12-31 23:59'), noInvalidDate: true });
    fc.assert(fc.property(moment, fc.integer({ min: 0, max: 10_000 }), (to, m) => {
      expect(workingMinutesBetween(office, subtractWorkingMinutes(office, to, m), to)).toBe(m);
    }));
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('refuses %s minutes', (m) => expect(() => subtractWorkingMinutes(office, at('2025-06-11 10:00'), m)).toThrow(RangeError));
});

describe('counting a clock again', () => {
  it.each([
    // from, days, pauses, extended days, due
    ['2021-04-29 10:00', 7, [], 0, '2021-05-12 17:00'],
    ['2021-04-29 10:00', 7, [['2021-05-04 09:00', '2021-05-07 09:00']], 0, '2021-05-17 17:00'],
    ['2021-04-29 10:00', 7, [], 5, '2021-05-19 17:00'],
    // Pause and extension over the days off of 2025: 30/4, 1/5, 2/5; the extension counts from the end that the pause has moved.
    ['2025-04-22 10:00', 7, [['2025-04-23 09:00', '2025-04-24 09:00']], 3, '2025-05-09 17:00'],
    ['2025-12-30 16:00', 3, [], 3, '2026-01-09 17:00'],
  ] as const)('from %s, %s days, pauses %j, %s days more: %s', (from, n, pauses, extendedDays, due) => {
    const clock = { countedFrom: at(from), limitMinutes: n * 480, inDays: true, roundTheClock: false, extendedDays, pauses: pauses.map(([a, b]) => ({ from: at(a), to: at(b) })) };
    expect(local(countAgain(office, clock))).toBe(due);
  });

  it('gives the same end as the first time, and an extension is later by its days', () => {
    const moment = fc.date({ min: at('2021-01-01 00:00'), max: at('2031-12-31 23:59'), noInvalidDate: true });
    fc.assert(fc.property(moment, fc.integer({ min: 1, max: 15 }), fc.integer({ min: 1, max: 5 }), (from, n, more) => {
      const clock = { countedFrom: from, limitMinutes: n * 480, inDays: true, roundTheClock: false, extendedDays: 0, pauses: [] };
      const due = addWorkingDays(office, acceptanceDay(office, from), n);
      expect(countAgain(office, clock)).toEqual(due);
      expect(countAgain(office, { ...clock, extendedDays: more })).toEqual(extendBy(office, due, more));
      expect(extendBy(office, due, more) > due).toBe(true);
    }));
  });

  it('by a calendar with more days off never ends earlier', () => {
    const moment = fc.date({ min: at('2026-01-01 00:00'), max: at('2026-11-30 23:59'), noInvalidDate: true });
    const weekday = fc.date({ min: at('2026-01-02 12:00'), max: at('2026-12-31 12:00'), noInvalidDate: true }).map((d) => local(d).slice(0, 10)).filter((day) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()));
    fc.assert(fc.property(moment, fc.integer({ min: 1, max: 15 }), fc.uniqueArray(weekday, { maxLength: 10 }), (from, n, off) => {
      const year = data.years['2026'];
      if (year === undefined) throw new Error('2026 is shipped');
      const swaps = year.swaps.flatMap((s) => [s.off, s.work]);
      const more: CalendarData = { ...data, version: 'more', years: { ...data.years, 2026: { ...year, offWeekdays: [...new Set([...year.offWeekdays, ...off.filter((d) => !swaps.includes(d))])] } } };
      const clock = { countedFrom: from, limitMinutes: n * 480, inDays: true, roundTheClock: false, extendedDays: 0, pauses: [] };
      expect(countAgain({ ...office, calendar: buildCalendar(more) }, clock) >= countAgain(office, clock)).toBe(true);
    }));
  });
});

describe('hours of a body with dates', () => {
  const morning = [[], [[480, 720]], [[480, 720]], [[480, 720]], [[480, 720]], [[480, 720]], []] as const;
  const day = (text: string) => Math.floor(Date.parse(`${text}T00:00:00Z`) / 86_400_000);
  const own: Office = { ...office, periods: [{ from: day('2025-06-16'), to: day('2025-06-20'), hours: morning }, { from: day('2025-07-01'), to: null, hours: null }] };

  it.each([
    // The centre's hours until Friday, mornings alone in the week from 16/6, the centre's again, day and night from 1/7.
    ['2025-06-13 16:00', 120, '2025-06-16 09:00'],
    ['2025-06-16 11:00', 120, '2025-06-17 09:00'],
    ['2025-06-20 11:00', 120, '2025-06-23 08:30'],
    ['2025-07-05 23:00', 120, '2025-07-06 01:00'],
    ['2025-06-30 16:00', 120, '2025-07-01 01:00'],
  ])('%s plus %s minutes is %s', (from, m, expected) => expect(local(addWorkingMinutes(own, at(from), m))).toBe(expected));

  it('an office that is open day and night takes no holiday', () => {
    expect(acceptanceDay(own, at('2025-09-02 10:00'))).toBe('2025-09-02');
    expect(acceptanceDay(office, at('2025-09-02 10:00'))).toBe('2025-09-03');
    expect(local(addWorkingDays(own, '2025-09-01', 1))).toBe('2025-09-03 00:00');
  });
});
