import { describe, expect, it } from '@jest/globals';
import { isMatterOf, joinStretches, stretchesInReport, wordsOfMatter } from './matters.js';

const text = 'Ổ gà lớn. Đèn tắt.\n\nCống nghẹt 😀.';
const of = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

describe('the words of one matter', () => {
  it('come in the order of the report, what touches as one, what stands apart on lines of its own', () => {
    expect(wordsOfMatter(text, [of('Đèn tắt.'), of('Ổ gà lớn.')])).toBe('Ổ gà lớn. Đèn tắt.');
    expect(wordsOfMatter(text, [of('Cống nghẹt 😀.'), of('Ổ gà lớn. ')])).toBe('Ổ gà lớn.\nCống nghẹt 😀.');
    expect(joinStretches(text, [of('Ổ gà'), of('gà lớn.'), of('Ổ gà')])).toEqual([of('Ổ gà lớn.')]);
  });

  it('are found again in the report, wherever they were cut', () => {
    const matter = [of(' Ổ gà lớn.'.trim()), of('\n\nCống nghẹt 😀.')];
    const words = wordsOfMatter(text, matter);
    expect(words).toBe('Ổ gà lớn.\nCống nghẹt 😀.');
    for (let start = 0; start < words.length; start++) for (let end = start + 1; end <= words.length; end++) {
      const back = wordsOfMatter(text, stretchesInReport(text, matter, [{ start, end }]));
      expect([start, end, back.replace(/\s/g, '')]).toEqual([start, end, words.slice(start, end).replace(/\s/g, '')]);
    }
  });
});

describe('a stretch', () => {
  it('lies in the text, has words, and cuts no letter in half', () => {
    const cut = text.indexOf('😀') + 1;
    expect(isMatterOf(text, [of('Đèn tắt.')])).toBe(true);
    for (const stretch of [{ start: -1, end: 3 }, { start: 3, end: 3 }, { start: 5, end: 2 }, { start: 0, end: text.length + 1 }, { start: 0, end: cut }, { start: cut, end: text.length }, of('.'), of('\n\n')]) expect([stretch, isMatterOf(text, [stretch])]).toEqual([stretch, false]);
    expect(isMatterOf('a\u0323b', [{ start: 1, end: 3 }])).toBe(false);
  });
});
