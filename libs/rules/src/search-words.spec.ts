import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { askedIn, askedWords, codeEnding, isAsked, searchWords } from './search-words.js';

const finds = (typed: string, text: string) => askedWords(typed).every((asked) => searchWords(text).some((word) => isAsked(asked, word)));
const findsExactly = (typed: string, text: string) => askedWords(typed).every((asked) => searchWords(text).some((word) => isAsked(asked, word, true)));

describe('words that search knows', () => {
  it.each([
    ['without marks finds every spelling', 'duong', 'Đường hư', true],
    ['without marks, capitals', 'DUONG', 'dương', true],
    ['with marks finds the same', 'đường ', 'Đường hư', true],
    ['with marks does not find other marks', 'đường ', 'dương', false],
    ['with marks finds what has none', 'đường ', 'duong hu', true],
    ['another tone is another word', 'đương ', 'đường', false],
    ['hỏi and ngã count as one, as many write them', 'ngã ', 'nhà ngả', true],
    ['the tone may stand on either vowel', 'hoà ', 'hòa', true],
    ['composed or decomposed', 'đường '.normalize('NFD'), 'đường'.normalize('NFC'), true],
    ['the last word is a beginning', 'đườ', 'đường', true],
    ['a beginning before its tone was typed', 'đươ', 'đường', true],
    ['a beginning with another tone', 'đướ', 'đường', false],
    ['a blank ends the last word', 'đươ ', 'đường', false],
    ['all words together', 'cống nghẹt', 'Nghẹt cả ngày: cái cống', true],
    ['one that is missing', 'cống vỡ ', 'Nghẹt cả ngày: cái cống', false],
    ['digits', '2019', 'năm 2019', true],
  ])('%s: %s in "%s"', (_name, typed, text, expected) => {
    expect(finds(typed, text)).toBe(expected);
  });

  it('tells the typed diacritics from none at all', () => {
    expect([findsExactly('đường ', 'Đường'), findsExactly('đường ', 'duong')]).toEqual([true, false]);
  });

  it('says where they stand in the text as typed', () => {
    const text = 'Trước 12 Lê Lợi: ĐƯỜNG hư, duong xau, dương'.normalize('NFD');
    expect(askedIn(text, askedWords('đường hu')).map(({ start, end }) => text.slice(start, end).normalize('NFC'))).toEqual(['ĐƯỜNG', 'hư', 'duong']);
  });

  it('of a single letter is no beginning', () => {
    expect(finds('d', 'đường')).toBe(false);
    expect(finds('s', 'nhà s')).toBe(true);
  });

  it.each([['PA-261123-7K4M', 'PA2611237K4M'], ['7k4m', '7K4M'], ['23-7k4m', '237K4M'], ['4m', null], ['7k 4m', null], ['đường', null], ['%_', null]])('%s as the end of a code: %s', (typed, ending) => {
    expect(codeEnding(typed)).toBe(ending);
  });

  it('find every word of a text in that text, whole or begun, exactly, whatever the text', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string({ unit: fc.constantFrom(...'đườngỔgàỳãẽ Ăâ-.09'), maxLength: 40 })), (text) => {
      // A word beyond 32 letters is only its beginning, and marks alone in front of a cut are nobody's.
      const words = searchWords(text).filter(({ letters }) => letters.length < 32).map(({ start, end }) => `${text.slice(start, end)} `).filter((word) => askedWords(word).length === 1);
      expect(words.filter((word) => !findsExactly(word, text))).toEqual([]);
    }));
  });
});
