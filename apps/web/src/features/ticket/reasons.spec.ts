import { expect, it } from '@jest/globals';
import { confidence } from './reasons.js';

const candidates = (...scores: number[]) => scores.map((score, i) => ({ category: `C-${i}`, score, reasons: [] }));

it.each<[string, number[], string[]]>([
  ['one clear candidate', [0.39, 0.15, 0.15], ['high', 'low', 'low']],
  ['two that are close', [0.4, 0.35], ['middle', 'low']],
  ['three alike', [0.25, 0.25, 0.25], ['middle', 'middle', 'middle']],
  ['hardly anything found', [0.1], ['middle']],
  ['one alone', [0.8], ['high']],
])('%s', (_name, scores, words) => {
  const all = candidates(...scores);
  expect(all.map((candidate) => confidence(candidate, all))).toEqual(words);
});
