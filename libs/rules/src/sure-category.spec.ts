import { expect, it } from '@jest/globals';
import { sureCategory } from './sure-category.js';

const candidates = (...scores: number[]) => ({ candidates: scores.map((score, i) => ({ category: `C-${i}`, score, reasons: [] })) });

it.each<[string, number[], string | null]>([
  ['nothing found', [], null],
  ['one clear candidate', [0.9], 'C-0'],
  ['well ahead of the next', [0.32, 0.2], 'C-0'],
  ['too close to the next', [0.4, 0.3], null],
  ['too weak', [0.2, 0.05], null],
])('%s', (_name, scores, category) => {
  expect(sureCategory(candidates(...scores))).toBe(category);
});
