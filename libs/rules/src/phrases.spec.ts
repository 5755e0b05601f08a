import { describe, expect, it } from '@jest/globals';
import { findPhrases, indexPhrases } from './phrases.js';
import { readWords, spanOf } from './words.js';

const found = (patterns: string[], text: string) => {
  const words = readWords(text);
  return findPhrases(words, indexPhrases(patterns.map((pattern) => [pattern, pattern] as const))).map(({ from, to }) => spanOf(text, words, from, to).text);
};

describe('finding phrases', () => {
  it.each<[string, string[], string, string[]]>([
    ['plain', ['ổ gà'], 'Đường đầy Ổ GÀ', ['Ổ GÀ']],
    ['without diacritics', ['ổ gà'], 'duong day o ga', ['o ga']],
    ['other accents mean other words', ['cháy nhà'], 'chạy nhà', []],
    ['hỏi and ngã are one tone', ['vỡ ống'], 'vở ống nước', ['vở ống']],
    ['y and i at the end are one letter', ['xử lý', 'bác sĩ'], 'bác sỹ xử lí', ['bác sỹ', 'xử lí']],
    ['stretched words', ['cứu với'], 'cứuuu vớiiii', ['cứuuu vớiiii']],
    ['short forms', ['không có đường', 'bệnh viện'], 'ko có đg, gần bv', ['ko có đg', 'bv']],
    ['choices', ['{mất|cúp} {điện|nước}'], 'cúp nước rồi mất điện', ['cúp nước', 'mất điện']],
    ['a gap of a few words', ['cây .. đổ'], 'cây phượng trước trường bị đổ', ['cây phượng trước trường bị đổ']],
    ['no gap across sentences', ['cây .. đổ'], 'cây đẹp. Trời mưa đổ xuống', []],
    ['no phrase across a comma', ['mất điện'], 'đồ bị mất, điện thoại hư', []],
    ['exact accents', ['=cháy xe'], 'chay xe ra chợ', []],
    ['in accented text one word alone must be itself', ['quán'], 'cơ quan đã trả lời, còn quán thì chưa', ['quán']],
    ['"P." ends no clause', ['p 7'], 'ở P. 7 nhé', ['P. 7']],
  ])('%s', (_, patterns, text, expected) => expect(found(patterns, text)).toEqual(expected));
});
