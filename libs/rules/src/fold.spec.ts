import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldText, foldWithMap } from './fold.js';

const anyText = fc.string({ unit: fc.oneof(fc.constantFrom(...'ắằẳẵặêôơưđĐ aA1.-', '\u0301', '\u0323', '\u200B', '\u00A0', '\n', '😀', 'ﬁ'), fc.string({ minLength: 1, maxLength: 1, unit: 'binary' })), maxLength: 60 });

describe('folding', () => {
  it.each([
    ['Đường  Nguyễn Ái Quốc', 'duong nguyen ai quoc'],
    ['HOÀ\u00A0HIỆP'.normalize('NFD'), 'hoa hiep'],
    ['  P.7,\tTP.\u200BVũng Tàu ', 'p.7, tp.vung tau'],
    ['ÐÀ LẠT ðỏ', 'da lat do'],
    ['０９０９ ＡＢＣ', '0909 abc'],
    ['', ''],
  ])('%j → %j', (text, folded) => expect(foldText(text)).toBe(folded));

  it('keeps the way back to the text as typed, composed or not', () => {
    for (const text of ['Cháy ở Đất Đỏ', 'Cháy ở Đất Đỏ'.normalize('NFD')]) {
      const { text: folded, starts, ends } = foldWithMap(text);
      const from = folded.indexOf('dat do');
      expect(text.slice(starts[from], ends[from + 5]).normalize('NFC')).toBe('Đất Đỏ');
    }
  });

  it('is the same whatever the normal form, and the same again when folded twice', () => {
    fc.assert(fc.property(anyText, (text) => {
      const once = foldText(text);
      expect(foldText(text.normalize('NFD'))).toBe(foldText(text.normalize('NFC')));
      expect(foldText(once)).toBe(once);
    }));
  });

  it('maps every folded character to a stretch of the original, in order', () => {
    fc.assert(fc.property(anyText, (text) => {
      const { text: folded, starts, ends, marks } = foldWithMap(text);
      expect([starts.length, ends.length, marks.length]).toEqual([folded.length, folded.length, folded.length]);
      Array.from(starts).forEach((start, i) => {
        expect(start).toBeLessThan(ends[i] ?? 0);
        expect(ends[i]).toBeLessThanOrEqual(text.length);
        expect(start).toBeGreaterThanOrEqual(starts[i - 1] ?? 0);
      });
    }));
  });
});
