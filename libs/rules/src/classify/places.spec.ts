import { describe, expect, it } from '@jest/globals';
import { seedCompetence } from '../testing/competence.js';
import { readWords } from '../words.js';
import { findPlaces } from './places.js';

const competence = seedCompetence();
const places = (text: string) => findPlaces(text, readWords(text), competence);
const codes = (text: string) => places(text).mentions.map(({ code }) => code).sort();

describe('places in a text', () => {
  it.each<[string, string[], string | null]>([
    ['ở phường 7', ['26524'], '26524'], ['P7', ['26524'], '26524'], ['p. 7 tp vung tau', ['26524', '747'], '26524'], ['F8, TPVT', ['26527', '747'], '26527'], ['phường 07', ['26524'], '26524'],
    ['ở Rạch Dừa', ['26535'], '26535'], ['xa suoi nghe', ['26581'], '26581'], ['X. Hòa Hiệp, H. Xuyên Mộc', ['26647', '751'], '26647'], ['Hoà Hiệp'.normalize('NFD'), ['26647'], '26647'],
    ['Phước Hưng', ['26548', '26677'], null], ['Phước Hưng, Bà Rịa', ['26548', '748'], '26548'], ['xã Phước Hưng, Long Điền', ['26659', '26677', '752'], '752'], ['phường Phước Hưng', ['26548'], '26548'],
    ['Phú Mỹ', ['26704', '754'], '26704'], ['thị xã Phú Mỹ', ['754'], '754'], ['Côn Đảo', ['755'], '755'], ['tỉnh Bà Rịa - Vũng Tàu', [], null], ['Vũng Tàu và Bà Rịa', ['747', '748'], null], ['phường 7 với phường 8', ['26524', '26527'], '747'],
    ['đường Bình Giã', [], null], ['số 12 Bình Giã P8', ['26527'], '26527'], ['đường đất đỏ lầy lội', [], null], ['huyện Đất Đỏ', ['753'], '753'], ['nhà cũ bị sập', [], null], ['nha cu bi sap', [], null], ['xã Cù Bị', ['26599'], '26599'], ['sống trong hòa bình', [], null],
  ])('%s', (text, expected, areaCode) => {
    expect(codes(text)).toEqual(expected);
    expect(places(text).areaCode).toBe(areaCode);
  });

  it('gives offsets in the text as typed', () => {
    for (const text of ['Rác ở phường Thắng Tam, Vũng Tàu', 'Rác ở phường Thắng Tam, Vũng Tàu'.normalize('NFD')]) {
      expect(places(text).mentions.map(({ start, end }) => text.slice(start, end).normalize('NFC'))).toEqual(['phường Thắng Tam', 'Vũng Tàu']);
    }
  });
});
