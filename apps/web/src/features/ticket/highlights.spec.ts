import { describe, expect, it } from '@jest/globals';
import type { Proposal, Reason } from '#contract';
import { piecesOf } from './highlights.js';
import type { Spot } from './spot.js';

const text = 'Dây điện đứt ở hẻm 45, Phường 7. Cống nghẹt 🙂.';
const at = (kind: 'phrase' | 'danger_word', words: string): Reason => {
  const start = text.indexOf(words);
  const span = { text: words, start, end: start + words.length };
  return kind === 'phrase' ? { kind, ...span, weight: 1 } : { kind, ...span };
};
const proposal = (change: Partial<Proposal>): Proposal => ({
  type: 'report', typeReasons: [], candidates: [], priority: 'P0', priorityReasons: [], urgent: true, lead: null, leadReasons: [], coordinating: [], areas: [], expectedAction: 'route', version: 't', ...change,
});
const marked = (change: Partial<Proposal>) => piecesOf(text, proposal(change)).filter((piece) => piece.mark !== null).map((piece) => `${piece.mark ?? ''}:${piece.text}`);

describe('marked words', () => {
  it('joins to the text as typed', () => {
    const pieces = piecesOf(text, proposal({ priorityReasons: [at('danger_word', 'Dây điện đứt')], candidates: [{ category: 'CN-03', score: 1, reasons: [at('phrase', 'Cống nghẹt')] }], areas: [{ code: '26527', name: 'Phường 7', start: text.indexOf('Phường'), end: text.indexOf('Phường') + 8 }] }));
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(pieces.filter((piece) => piece.mark !== null).map((piece) => piece.mark)).toEqual(['danger', 'place', 'phrase']);
  });

  it('lets danger win where two overlap', () => {
    expect(marked({ priorityReasons: [at('danger_word', 'điện đứt')], candidates: [{ category: 'DN-01', score: 1, reasons: [at('phrase', 'Dây điện đứt')] }] })).toEqual(['danger:điện đứt']);
  });

  it('marks nothing where the place does not hold the words, as in a masked text', () => {
    expect(marked({ priorityReasons: [{ kind: 'danger_word', text: 'cháy', start: 0, end: 4 }] })).toEqual([]);
  });

  it('takes the whole text when nothing is proposed', () => {
    expect(piecesOf(text, null)).toEqual([{ text, mark: null }]);
  });

  it('marks the words of one part alone when that is asked for: another candidate, type, urgency, place', () => {
    const whole = proposal({
      typeReasons: [at('phrase', '45')], priorityReasons: [at('danger_word', 'điện đứt')], areas: [{ code: '26527', name: 'Phường 7', start: text.indexOf('Phường'), end: text.indexOf('Phường') + 8 }],
      candidates: [{ category: 'CN-03', score: 0.6, reasons: [at('phrase', 'Cống nghẹt')] }, { category: 'DN-01', score: 0.3, reasons: [at('phrase', 'Dây điện')] }],
    });
    const shown = (only: Spot | null) => piecesOf(text, whole, only).filter((piece) => piece.mark !== null).map((piece) => `${piece.mark ?? ''}:${piece.text}`);
    expect(shown(null)).toEqual(['danger:điện đứt', 'type:45', 'place:Phường 7', 'phrase:Cống nghẹt']);
    expect([shown(0), shown(1), shown('type'), shown('priority'), shown('lead')]).toEqual([['phrase:Cống nghẹt'], ['phrase:Dây điện'], ['type:45'], ['danger:điện đứt'], ['place:Phường 7']]);
  });
});
