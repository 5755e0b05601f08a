import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { excerptOf } from './search-excerpt.js';
import { askedWords } from './search-words.js';

const marked = (text: string, typed: string) => { const cut = excerptOf(text, askedWords(typed)); return cut?.marks.map(([a, b]) => cut.text.slice(a, b)); };
const long = 'Nhà tôi ở cuối hẻm, đường vào rất tối. '.repeat(10);

describe('the piece of a text that is shown', () => {
  it.each([
    ['a short text as it is', 'Ổ gà trước trường', 'truong', 'Ổ gà trước trường'],
    ['line ends as blanks', 'Ổ gà\ntrước trường', 'o', 'Ổ gà trước trường'],
  ])('is %s', (_name, text, typed, expected) => {
    expect(excerptOf(text, askedWords(`${typed} `))?.text).toBe(expected);
  });

  it('is where most of the words stand, and says where it was cut', () => {
    const cut = excerptOf(`${long}Cống nghẹt ngay trước cổng. ${long}`, askedWords('đường cống nghẹt '));
    expect(cut?.text).toMatch(/^….*Cống nghẹt ngay trước cổng.*…$/);
    // As "công" is no "cống", "cổng" is none.
    expect(marked(`${long}Cống nghẹt ngay trước cổng.`, 'cống nghẹt ')).toEqual(['Cống', 'nghẹt']);
  });

  it('shows personal data only where it was itself looked for', () => {
    const text = 'Cống nghẹt, gọi 0901 234 567';
    expect(excerptOf(text, askedWords('cống '))?.text).toBe('Cống nghẹt, gọi [số điện thoại]');
    expect(excerptOf(text, askedWords('cống 0901'))?.text).toBe(text);
  });

  it('is none where none of the words stands', () => {
    expect(excerptOf(long, askedWords('kèn'))).toBeNull();
  });

  it('has its marks within itself and holds a word that was found, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'đườnga à.0 9\n'), maxLength: 600 }), fc.constantFrom('duong', 'a ', 'đường', 'n 0 '), (text, typed) => {
      const cut = excerptOf(text, askedWords(typed));
      const faults = cut === null ? [] : [cut.text.length > 182 && 'long', cut.marks.some(([a, b]) => a < 0 || b > cut.text.length || a >= b) && 'outside'];
      expect(faults.filter(Boolean)).toEqual([]);
    }));
  });
});
