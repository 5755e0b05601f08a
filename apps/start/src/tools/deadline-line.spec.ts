import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readSeedFile } from '#database/seed';
import { calendarDataFrom, type HolidaysFile } from '#rules';
import { findProjectRoot } from '../project-root.js';
import { DeadlineDesk } from './deadline-line.js';

const desk = new DeadlineDesk(calendarDataFrom(readSeedFile<HolidaysFile>(join(findProjectRoot(), 'libs/database/src/seed/data'), 'holidays.json'), 'lich'));
const ask = (question: object) => desk.answer(JSON.stringify(question));

describe('deadlines on the command line', () => {
  // Counted by hand on the calendars of the seed.
  it.each<[string, object, string, string]>([
    ['the example of the field: over 30/4 and the compensatory Monday', { receivedAt: '2021-04-29T10:00:00+07:00', workingDays: 7 }, '2021-04-29', '2021-05-12T17:00:00+07:00'],
    ['56 hours are seven days', { receivedAt: '2021-04-29T10:00:00+07:00', workingHours: 56 }, '2021-04-29', '2021-05-12T17:00:00+07:00'],
    ['eight hours from ten o’clock end at ten', { receivedAt: '2021-04-28T10:00:00+07:00', workingHours: 8 }, '2021-04-28', '2021-04-29T10:00:00+07:00'],
    ['four hours from Friday evening run on Monday', { receivedAt: '2026-11-20T18:00:00+07:00', workingHours: 4 }, '2026-11-20', '2026-11-23T11:30:00+07:00'],
    ['a message of Saturday is accepted on Monday', { receivedAt: '2026-11-21T09:00:00+07:00', workingDays: 1 }, '2026-11-23', '2026-11-24T17:00:00+07:00'],
    ['over Tết 2026, five days off', { receivedAt: '2026-02-13T16:00:00+07:00', workingDays: 3 }, '2026-02-13', '2026-02-25T17:00:00+07:00'],
    ['the worked Saturday 26/4/2025 counts', { receivedAt: '2025-04-25T09:00:00+07:00', workingDays: 1 }, '2025-04-25', '2025-04-26T17:00:00+07:00'],
    ['2/5/2025 is off for it', { receivedAt: '2025-04-29T09:00:00+07:00', workingDays: 1 }, '2025-04-29', '2025-05-05T17:00:00+07:00'],
    ['an instant in another zone, just after midnight here', { receivedAt: '2026-11-22T17:30:00Z', workingDays: 1 }, '2026-11-23', '2026-11-24T17:00:00+07:00'],
    ['a time without a zone is Vietnamese time', { receivedAt: '2026-11-23T09:00', workingDays: 1 }, '2026-11-23', '2026-11-24T17:00:00+07:00'],
  ])('%s', (_name, question, acceptedOn, dueAt) => {
    expect(ask(question)).toMatchObject({ acceptedOn, dueAt, dueDate: dueAt.slice(0, 10), explanation: expect.stringContaining(acceptedOn) });
  });

  it('names the days off and the worked days in the explanation', () => {
    expect(ask({ receivedAt: '2021-04-29T10:00:00+07:00', workingDays: 7 })).toMatchObject({ explanation: expect.stringContaining('2021-04-30, 2021-05-03') });
    expect(ask({ receivedAt: '2025-04-25T09:00:00+07:00', workingDays: 1 })).toMatchObject({ explanation: expect.stringContaining('làm bù: 2025-04-26') });
    expect(ask({ receivedAt: '2027-03-01T09:00:00+07:00', workingDays: 1 })).toMatchObject({ explanation: expect.stringContaining('tạm tính') });
  });

  it.each<[string, string, string]>([
    ['not JSON', '{"receivedAt"', 'not_json'],
    ['no limit', '{"receivedAt":"2021-04-29T10:00:00+07:00"}', 'not_a_question'],
    ['two limits', '{"receivedAt":"2021-04-29T10:00:00+07:00","workingDays":1,"workingHours":8}', 'not_a_question'],
    ['half a day', '{"receivedAt":"2021-04-29T10:00:00+07:00","workingDays":0.5}', 'not_a_question'],
    ['a negative limit', '{"receivedAt":"2021-04-29T10:00:00+07:00","workingHours":-8}', 'not_a_question'],
    ['the 30th of February', '{"receivedAt":"2021-02-30T10:00:00+07:00","workingDays":1}', 'not_a_question'],
    ['a list', '[1]', 'not_a_question'],
    ['a year without a calendar', '{"receivedAt":"2031-03-03T10:00:00+07:00","workingDays":1}', 'no_calendar'],
    ['an end in a year without a calendar', '{"receivedAt":"2027-12-30T10:00:00+07:00","workingDays":5}', 'no_calendar'],
  ])('%s is said to be so', (_name, line, error) => {
    expect(desk.answer(line)).toMatchObject({ error, message: expect.stringMatching(/ \/ /) });
  });
});
