import { expect, it } from '@jest/globals';
import { ticketTypes, type TicketType } from '#contract';
import { categoriesToOffer, sureCategory } from './sure-category.js';

const candidates = (...scores: number[]) => ({ candidates: scores.map((score, i) => ({ category: `C-${i}`, score, reasons: [] })) });

it.each<[string, number[], string | null]>([
  ['nothing found', [], null],
  ['one clear candidate', [0.9], 'C-0'],
  ['as good as certain', [0.7, 0.2], 'C-0'],
  ['likely, no more', [0.6, 0.1], null],
  ['too close to the next', [0.4, 0.3], null],
  ['too weak', [0.2, 0.05], null],
])('%s', (_name, scores, category) => {
  expect(sureCategory(candidates(...scores))).toBe(category);
});

it.each<[string, TicketType, number[], string[]]>([
  ['nothing found', 'report', [], []],
  ['too weak to say', 'report', [0.2, 0.15], []],
  ['one clear candidate', 'report', [0.9], ['C-0']],
  ['a sure one alone', 'report', [0.75, 0.2], ['C-0']],
  ['the likely one alone', 'report', [0.6, 0.2], ['C-0']],
  ['close candidates, the likeliest first', 'petition', [0.4, 0.35, 0.25], ['C-0', 'C-1', 'C-2']],
  ['one that is far behind stays out', 'question', [0.5, 0.4, 0.1], ['C-0', 'C-1']],
])('offers to the sender: %s', (_name, type, scores, codes) => {
  expect(categoriesToOffer({ type, ...candidates(...scores) })).toEqual(codes);
});

it('offers nothing for what has a way of its own by law, and nothing for praise and spam', () => {
  const offered = ticketTypes.filter((type) => categoriesToOffer({ type, ...candidates(0.9) }).length > 0);
  expect(offered).toEqual(['report', 'petition', 'planning_comment', 'question']);
});
