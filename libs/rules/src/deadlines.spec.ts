import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Priority } from '#contract';
import fc from 'fast-check';
import { buildCalendar } from './calendar.js';
import { seedDeadlineRules } from './deadline-rules.js';
import { clockStatus, computeDeadlines, type DeadlineOccasion, resumeAfterPause } from './deadlines.js';
import { calendarDataFrom, type HolidaysFile } from './holidays-file.js';
import { defaultOfficeHours, type Office } from './working-time.js';

const file = JSON.parse(readFileSync(new URL('../../database/src/seed/data/holidays.json', import.meta.url), 'utf8')) as HolidaysFile;
const office: Office = { calendar: buildCalendar(calendarDataFrom(file, 'calendar-1')), hours: defaultOfficeHours };

const at = (local: string) => new Date(`${local.replace(' ', 'T')}+07:00`);
const local = (instant: Date) => new Date(instant.getTime() + 7 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
const compute = (occasion: DeadlineOccasion) => computeDeadlines({ ...occasion, ...office, rules: seedDeadlineRules });
const due = (occasion: DeadlineOccasion) => Object.fromEntries(compute(occasion).map((d) => [d.kind, local(d.dueAt)]));
const submitted = (received: string, priority: Priority, category: string | null = null, categoryLimitHours: number | null = null): DeadlineOccasion => ({ moment: 'submission', receivedAt: at(received), priority, category, categoryLimitHours });

describe('submission', () => {
  it.each([
    ['2021-04-29 10:00', 'P2', null, null, { intake: '2021-04-29 15:30', answer: '2021-05-12 17:00' }],
    ['2021-04-29 10:00', 'P1', null, null, { intake: '2021-04-29 15:30', answer: '2021-05-06 17:00' }],
    ['2021-04-29 10:00', 'P3', null, null, { intake: '2021-04-29 15:30', answer: '2021-05-17 17:00' }],
    ['2025-06-13 20:00', 'P2', null, null, { intake: '2025-06-16 11:30', answer: '2025-06-24 17:00' }],
    // P0 in the first night of Tết: its desk clocks go on, its answer waits for the office.
    ['2025-01-28 23:50', 'P0', 'XD-03', 8, { intake: '2025-01-29 00:05', first_word: '2025-01-29 03:50', answer: '2025-02-03 17:00' }],
    ['2025-01-28 23:50', 'P0', 'KT-03', 4, { intake: '2025-01-29 00:05', first_word: '2025-01-29 01:50', answer: '2025-02-03 11:30' }],
    // A question for the desk: a category of P1 with eight hours.
    ['2025-06-11 10:00', 'P1', 'HC-04', 8, { intake: '2025-06-11 15:30', answer: '2025-06-12 10:00' }],
    // A category never lengthens what the priority promises.
    ['2025-06-11 10:00', 'P0', 'GT-01', 24, { intake: '2025-06-11 10:15', first_word: '2025-06-11 14:00', answer: '2025-06-12 10:00' }],
    ['2025-06-11 10:00', 'P3', 'GT-01', 24, { intake: '2025-06-11 15:30', answer: '2025-06-16 17:00' }],
  ] as const)('received %s, %s %s', (received, priority, category, hours, expected) => expect(due(submitted(received, priority, category, hours))).toEqual(expected));

  it('says how it was counted', () => {
    const answer = compute(submitted('2021-04-29 10:00', 'P2')).find((d) => d.kind === 'answer');
    expect(answer).toMatchObject({
      acceptedOn: '2021-04-29', roundTheClock: false, limitInDays: true, provisional: false, ruleVersion: seedDeadlineRules.version, calendarVersion: 'calendar-1', startedAt: at('2021-04-29 10:00'),
      explanation: { code: 'working_days', params: { days: 7, acceptedOn: '2021-04-29', limitFrom: 'rule' } },
    });
  });

  it('starts an office clock at the next opening and a 24/7 clock at once', () => {
    const [intake, firstWord, answer] = compute(submitted('2025-06-14 10:00', 'P0', 'KT-03', 4));
    expect([intake, firstWord, answer].map((d) => d && local(d.startedAt))).toEqual(['2025-06-14 10:00', '2025-06-14 10:00', '2025-06-16 07:30']);
    expect(firstWord?.explanation).toMatchObject({ code: 'round_the_clock', params: { minutes: 120, limitFrom: 'category' } });
    expect(answer).toMatchObject({ limitInDays: false, explanation: { code: 'office_minutes', params: { minutes: 240, limitFrom: 'category' } } });
  });

  it.each([
    ['2026-12-20 10:00', 'P2', [false, false]],
    ['2026-12-30 10:00', 'P2', [false, true]],
    ['2028-03-01 10:00', 'P2', [true, true]],
    ['2028-03-01 10:00', 'P0', [false, false, true]],
  ] as const)('received %s, %s: provisional %s', (received, priority, expected) => expect(compute(submitted(received, priority)).map((d) => d.provisional)).toEqual(expected));
});

describe('later moments', () => {
  it.each([
    ['a correction counts from the receipt', { moment: 'correction', receivedAt: at('2021-04-29 10:00'), priority: 'P1', category: 'GT-01', categoryLimitHours: 24 }, { answer: '2021-05-06 17:00' }],
    ['a body accepts in eight office hours', { moment: 'routing', at: at('2025-06-13 14:00'), priority: 'P2' }, { acceptance: '2025-06-16 14:00' }],
    ['an urgent one in one hour, also at night', { moment: 'routing', at: at('2025-06-14 23:30'), priority: 'P0' }, { acceptance: '2025-06-15 00:30' }],
    ['the citizen has five working days', { moment: 'ask', at: at('2025-04-25 10:00') }, { citizen_reply: '2025-05-06 17:00' }],
    ['and ten for the rating', { moment: 'answer', at: at('2025-06-14 10:00') }, { rating: '2025-06-30 17:00' }],
  ] as const)('%s', (_what, occasion, expected) => expect(due(occasion)).toEqual(expected));
});

describe('a pause', () => {
  it.each([
    // due, paused, resumed, in days, round the clock, new end
    ['2021-05-12 17:00', '2021-05-04 09:00', '2021-05-07 09:00', true, false, '2021-05-17 17:00'],
    ['2021-05-12 17:00', '2021-05-04 09:00', '2021-05-04 16:00', true, false, '2021-05-12 17:00'],
    ['2021-05-14 17:00', '2021-05-07 20:00', '2021-05-10 09:00', true, false, '2021-05-14 17:00'],
    ['2025-04-29 17:00', '2025-04-29 09:00', '2025-05-05 09:00', true, false, '2025-05-05 17:00'],
    ['2025-06-12 16:00', '2025-06-12 09:00', '2025-06-13 10:00', false, false, '2025-06-13 17:00'],
    ['2025-06-12 17:00', '2025-06-14 09:00', '2025-06-15 10:00', false, false, '2025-06-12 17:00'],
    ['2025-06-14 10:00', '2025-06-14 09:00', '2025-06-14 09:45', false, true, '2025-06-14 10:45'],
    ['2025-06-12 16:00', '2025-06-12 10:00', '2025-06-12 09:00', false, false, '2025-06-12 16:00'],
  ])('due %s, paused %s to %s', (dueAt, pausedAt, resumedAt, limitInDays, roundTheClock, expected) => {
    expect(local(resumeAfterPause({ ...office, dueAt: at(dueAt), pausedAt: at(pausedAt), resumedAt: at(resumedAt), limitInDays, roundTheClock }))).toBe(expected);
  });

  it('never makes an end earlier', () => {
    const moment = fc.date({ min: at('2021-01-01 00:00'), max: at('2031-12-31 23:59'), noInvalidDate: true });
    const span = fc.integer({ min: -5 * 86_400_000, max: 40 * 86_400_000 });
    fc.assert(fc.property(moment, span, span, fc.boolean(), fc.boolean(), (pausedAt, toDue, toResume, limitInDays, roundTheClock) => {
      const dueAt = new Date(pausedAt.getTime() + toDue);
      const resumedAt = new Date(pausedAt.getTime() + toResume);
      expect(resumeAfterPause({ ...office, dueAt, pausedAt, resumedAt, limitInDays, roundTheClock }) >= dueAt).toBe(true);
    }));
  });
});

describe('a running clock', () => {
  it.each([
    ['2025-06-13 17:00', false, '2025-06-13 10:00', 330, false],
    ['2025-06-13 17:00', false, '2025-06-13 17:00', 0, false],
    ['2025-06-13 17:00', false, '2025-06-14 10:00', 0, true],
    ['2025-06-13 17:00', false, '2025-06-16 08:00', -30, true],
    ['2025-06-14 10:00', true, '2025-06-14 09:00', 60, false],
    ['2025-06-14 10:00', true, '2025-06-14 10:00:30', -1, true],
  ])('due %s (24/7: %s) seen at %s: %s minutes left, missed: %s', (dueAt, roundTheClock, now, minutesLeft, missed) => {
    expect(clockStatus(office, { dueAt: at(dueAt), roundTheClock }, at(now))).toEqual({ minutesLeft, missed });
  });
});
