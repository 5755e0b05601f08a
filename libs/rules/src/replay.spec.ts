import { describe, expect, it } from '@jest/globals';
import { type HistoryRow, replay } from './replay.js';

const due = new Date('2026-11-26T17:00:00+07:00');
const later = new Date('2026-12-01T17:00:00+07:00');
const row = (version: number, more: Partial<HistoryRow>): HistoryRow => ({ version, action: 'claim', fromState: 'new', toState: 'in_triage', leadBefore: null, leadAfter: null, restrictionBefore: 'none', restrictionAfter: 'none', answerDueBefore: due, answerDueAfter: due, ...more });
const whole: HistoryRow[] = [
  row(1, { action: 'submit', fromState: null, toState: 'new', answerDueBefore: null }),
  row(2, {}),
  row(3, { action: 'route', fromState: 'in_triage', toState: 'routed', leadAfter: 'SXD', answerDueAfter: later }),
  row(4, { action: 'accept', fromState: 'routed', toState: 'in_progress', leadBefore: 'SXD', leadAfter: 'SXD', answerDueBefore: later, answerDueAfter: later }),
];

describe('a history replayed', () => {
  it('leads to where the ticket is', () => {
    expect(replay(whole)).toEqual({ state: 'in_progress', version: 4, lead: 'SXD', restriction: 'none', answerDue: later, publication: 'none', breaks: [] });
  });

  it.each<[string, (rows: HistoryRow[]) => HistoryRow[]]>([
    ['a row is missing', (rows) => rows.filter((r) => r.version !== 2)],
    ['rows are swapped', ([a, b, c, d]) => [a, c, b, d].flatMap((r) => r ?? [])],
    ['a step is not in the table', (rows) => rows.map((r) => (r.version === 4 ? { ...r, action: 'approve' } : r))],
    ['a step leads elsewhere', (rows) => rows.map((r) => (r.version === 4 ? { ...r, toState: 'answered' } : r))],
    ['the lead changes without a step', (rows) => rows.map((r) => (r.version === 4 ? { ...r, leadBefore: 'SYT' } : r))],
    ['a date changes without a step', (rows) => rows.map((r) => (r.version === 4 ? { ...r, answerDueBefore: due } : r))],
    ['the lane changes without a step', (rows) => rows.map((r) => (r.version === 3 ? { ...r, restrictionBefore: 'denunciation' } : r))],
  ])('says where it breaks when %s', (_what, harm) => {
    expect(replay(harm(whole)).breaks.length).toBeGreaterThan(0);
  });
});
