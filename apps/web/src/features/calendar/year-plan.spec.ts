import { describe, expect, it } from '@jest/globals';
import { changedDays, dayAfterKey, isSwapRight, kindOf, runsOf, samePlan, toggled, weeksOf, withSwap, type YearPlan } from './year-plan.js';

const plan: YearPlan = { year: 2026, offWeekdays: ['2026-04-27', '2026-04-30', '2026-05-01'], swaps: [{ off: '2026-08-31', work: '2026-08-22' }], status: 'confirmed' };

it.each([['2026-04-30', 'off'], ['2026-08-31', 'swap_off'], ['2026-08-22', 'swap_work'], ['2026-08-23', 'weekend'], ['2026-08-24', 'work']])('%s is %s', (day, kind) => expect(kindOf(plan, day)).toBe(kind));

describe('pressing a day', () => {
  it('switches a weekday off and back on', () => {
    const off = toggled(plan, '2026-11-24');
    expect(kindOf(off, '2026-11-24')).toBe('off');
    expect(toggled(off, '2026-11-24')).toEqual(plan);
  });
  it.each(['2026-08-31', '2026-08-22'])('takes the swap away from either of its days (%s)', (day) => expect(toggled(plan, day).swaps).toEqual([]));
  it('leaves a weekend day alone', () => expect(toggled(plan, '2026-08-23')).toBe(plan));
});

it('a swap replaces the day off that stood there', () => {
  const swapped = withSwap(plan, '2026-05-01', '2026-05-09');
  expect(kindOf(swapped, '2026-05-01')).toBe('swap_off');
  expect(changedDays(plan, swapped)).toEqual(['2026-05-01', '2026-05-09']);
});

it('knows plans that say the same, in whatever order', () => {
  expect(samePlan(plan, { ...plan, offWeekdays: [...plan.offWeekdays].reverse() })).toBe(true);
  expect(samePlan(plan, { ...plan, status: 'provisional' })).toBe(false);
  expect(samePlan({ ...plan, swaps: [{ off: '2026-01-02', work: '2026-01-10' }, { off: '2026-08-31', work: '2026-08-22' }] }, { ...plan, swaps: [{ off: '2026-01-02', work: '2026-08-22' }, { off: '2026-08-31', work: '2026-01-10' }] })).toBe(false);
});

it.each([['2026-08-31', '2026-08-22', true], ['2026-08-30', '2026-08-22', false], ['2026-08-31', '2026-08-24', false], ['2025-12-31', '2026-01-03', false], ['', '', false]])('swap %s → %s: %s', (off, work, right) => expect(isSwapRight(2026, off, work)).toBe(right));

it('joins days off across a weekend', () => expect(runsOf(['2026-05-01', '2026-04-30', '2026-04-27', '2026-05-04'])).toEqual([{ first: '2026-04-27', last: '2026-04-27', count: 1 }, { first: '2026-04-30', last: '2026-05-04', count: 3 }]));

it('lays a month out in weeks from Monday', () => {
  const weeks = weeksOf(2026, 2);
  expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-02-01']);
  expect(weeks.at(-1)?.slice(0, 6)).toEqual(['2026-02-23', '2026-02-24', '2026-02-25', '2026-02-26', '2026-02-27', '2026-02-28']);
});

it.each([['ArrowRight', '2026-01-31', '2026-02-01'], ['ArrowUp', '2026-01-03', null], ['PageDown', '2026-01-31', '2026-02-28'], ['PageUp', '2026-03-31', '2026-02-28'], ['PageUp', '2026-01-31', null], ['Home', '2026-04-30', '2026-04-27'], ['End', '2026-04-30', '2026-05-03'], ['x', '2026-04-30', null]])('%s from %s leads to %s', (key, from, to) => expect(dayAfterKey(key, from)).toBe(to));
