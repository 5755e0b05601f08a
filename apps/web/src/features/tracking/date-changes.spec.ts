import { describe, expect, it } from '@jest/globals';
import type { CitizenStep } from '#contract';
import { beginsAnew, dateChanges } from './date-changes.js';

const step = (name: CitizenStep['step'], promisedAt: string | null = null, reason: string | null = null): CitizenStep => ({ at: '2026-11-20T08:00:00+07:00', step: name, body: null, text: null, promisedAt, reason, photos: [] });
const day = (n: number) => `2026-11-${n}T17:00:00+07:00`;
const told = (story: readonly CitizenStep[]) => dateChanges(story).map(({ from, to, reason }) => [from, to, reason]);

describe('moves of the promised date', () => {
  it('begin with the date of the receipt, which is none itself', () => expect(told([step('received', day(24)), step('in_review')])).toEqual([]));

  it('say from when to when, and why', () => {
    expect(told([step('received', day(24)), step('replied', day(25)), step('date_changed', day(27), 'extension'), step('answered'), step('date_changed', day(30), 'reopened')])).toEqual([
      [day(24), day(25), 'waiting'], [day(25), day(27), 'extension'], [day(27), day(30), 'reopened'],
    ]);
  });

  it('have no "from" where nothing was promised before', () => expect(told([step('received'), step('date_changed', day(24), 'correction')])).toEqual([[null, day(24), 'correction']]));

  it('leave out the same time in another spelling, and a reason that is not known', () => {
    expect(told([step('received', day(24)), step('replied', '2026-11-24T10:00:00.000Z'), step('date_changed', day(26), 'somebody said so')])).toEqual([['2026-11-24T10:00:00.000Z', day(26), null]]);
  });

  it('tell a round of its own from a date that was put off', () => {
    expect(dateChanges([step('received', day(24)), step('date_changed', day(26), 'calendar'), step('date_changed', day(29), 'review')]).map(beginsAnew)).toEqual([false, true]);
  });
});
