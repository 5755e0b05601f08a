import { expect, it } from '@jest/globals';
import { confidence } from './reasons.js';

it.each<[number, string]>([[0.97, 'high'], [0.8, 'high'], [0.79, 'middle'], [0.5, 'middle'], [0.49, 'low'], [0, 'low']])('a chance of %d is said as %s', (score, words) => {
  expect(confidence({ category: 'GT-01', score, reasons: [] })).toBe(words);
});
