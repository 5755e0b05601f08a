import { expect, it } from '@jest/globals';
import type { Say } from '../../shared/i18n/staff.js';
import type { Directory } from '../../shared/ui/staff/directory.js';
import { because, confidence } from './reasons.js';

it.each<[number, string]>([[0.97, 'high'], [0.8, 'high'], [0.79, 'middle'], [0.5, 'middle'], [0.49, 'low'], [0, 'low']])('a chance of %d is said as %s', (score, words) => {
  expect(confidence({ category: 'GT-01', score, reasons: [] })).toBe(words);
});

it('words that speak for the same stand together, each once', () => {
  const say: Say = (key, values) => (key === 'ticket.because' ? 'vì' : `${key.replace('ticket.reason.', '')} “${values?.['text'] ?? ''}”`);
  const phrase = (text: string) => ({ kind: 'phrase' as const, text, start: 0, end: 0, weight: 1 });
  expect(because([phrase('cống'), phrase('ngập'), { kind: 'danger_word', text: 'cháy', start: 0, end: 0 }, phrase('cống'), { kind: 'place_missing' }], say, {} as Directory)).toBe('vì phrase “cống”, “ngập”; danger_word “cháy”; place_missing “”');
});
