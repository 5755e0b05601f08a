import { describe, expect, it } from '@jest/globals';
import { seedCompetence } from '../testing/competence.js';
import { readWords } from '../words.js';
import { findPlaces } from './places.js';

const competence = seedCompetence();
const places = (text: string, at = competence) => findPlaces(text, readWords(text), at);
const codes = (text: string, at = competence) => places(text, at).mentions.map(({ code }) => code).sort();

describe('units in a text', () => {
  it.each<[string, string[], string | null]>([
    ['ở phường 7', ['26524'], '26524'], ['P7', ['26524'], '26524'], ['p. 7 tp vung tau', ['26524', '747'], '26524'], ['F8, TPVT', ['26527', '747'], '26527'], ['phường 07', ['26524'], '26524'],
    ['ở Rạch Dừa', ['26535'], '26535'], ['xa suoi nghe', ['26581'], '26581'], ['X. Hòa Hiệp, H. Xuyên Mộc', ['26647', '751'], '26647'], ['Hoà Hiệp'.normalize('NFD'), ['26647'], '26647'],
    ['Phước Hưng', ['26548', '26677'], null], ['Phước Hưng, Bà Rịa', ['26548', '748'], '26548'], ['xã Phước Hưng, Long Điền', ['26677', '752'], '26677'], ['phường Phước Hưng', ['26548'], '26548'], ['phuoc hung long dien', ['26677', '752'], '26677'],
    ['Phú Mỹ', ['26704', '754'], '754'], ['thị xã Phú Mỹ', ['754'], '754'], ['phường Phú Mỹ', ['26704'], '26704'], ['Côn Đảo', ['755'], '755'], ['tỉnh Bà Rịa - Vũng Tàu', [], null], ['Vũng Tàu và Bà Rịa', ['747', '748'], null], ['phường 7 với phường 8', ['26524', '26527'], '747'],
    ['p.thắng nhất ngập rồi', ['26533'], '26533'], ['TX Phú Mỹ', ['754'], '754'], ['h. đất đỏ', ['753'], '753'], ['đường ở xmoc nát quá', ['751'], '751'], ['taxi o ben xe vt', ['747'], '747'], ['mất điện ở br', ['748'], '748'], ['bãi rác lhải', ['26662'], '26662'], ['kcn MX xả khói', ['26719'], '26719'],
    ['em o bauchinh', ['26574'], '26574'], ['cúp điện, long tân đất đỏ', ['26695', '753'], '26695'], ['ap 4 suoi nghe ko co nuoc', ['26581'], '26581'], ['nga 3 my xuan ket xe', ['26719'], '26719'], ['chung cư phường Mười Một', ['26539'], '26539'],
    ['xe hướng Bà Rịa chạy qua Châu Pha', ['26728', '748'], '26728'], ['đường Láng Lớn đổ đá xong bỏ đó', ['26602'], '26602'], ['Rác ở TT Ngãi Giao, huyện Châu Đức', ['26575', '750'], '26575'], ['xã Cù Bị', ['26599'], '26599'], ['huyện Đất Đỏ', ['753'], '753'],
    // Not a place.
    ['đường đất đỏ lầy lội', [], null], ['xe chở đất đỏ rơi đầy đường', [], null], ['nhà cũ bị sập', [], null], ['nha cu bi sap', [], null], ['sống trong hòa bình', [], null], ['hoa binh cho dan', [], null], ['đường Bà Rịa', [], null], ['đường Vũng Tàu', [], null],
    ['so cccd 077158000213', [], null], ['xe 72-F1 336.08', [], null], ['xe biển 60-F2 814.77', [], null], ['ngồi bấm F5 tới khuya', [], null], ['đã báo UBND phường 2 lần', [], null], ['bao phuong 2 lan roi', [], null], ['ở phường năm nay chưa phát quà', [], null], ['cao tốc Biên Hòa - Vũng Tàu', [], null], ['xe Sài Gòn - Vũng Tàu nhồi khách', [], null],
    ['nguoi lang thang tam than', [], null], ['rộng 5p đi bộ', [], null],
  ])('%s', (text, expected, areaCode) => {
    expect(codes(text)).toEqual(expected);
    expect(places(text).areaCode).toBe(areaCode);
  });
});

describe('streets and landmarks', () => {
  it.each<[string, string[], string | null]>([
    ['ngã tư Giếng Nước', ['747'], '747'], ['nga tu gieng nuoc', ['747'], '747'], ['nga 4 gieng nuoc ket xe', ['747'], '747'], ['bãi trước đầy rác', ['26506'], '26506'], ['lan can Bãi Dâu', ['26518'], '26518'], ['rac o bai sau', ['747'], '747'], ['vòng xoay đài liệt sĩ', ['747'], '747'],
    ['Hồ Tràm', ['26623'], '26623'], ['suối nước nóng Bình Châu', ['26656'], '26656'], ['kcn Phú Mỹ 1', ['26704'], '26704'], ['cảng Cái Mép', ['754'], '754'], ['sân bay Cỏ Ống', ['755'], '755'], ['chợ Lò Vôi', ['26677'], '26677'], ['nga 3 Lang Cat', ['26710'], '26710'],
    ['bv Bà Rịa', ['748'], '748'], ['bịnh viện bà rịa', ['748'], '748'], ['cho ba ria', ['748'], '748'], ['chợ Long Điền', ['26659'], '26659'], ['bến xe Vũng Tàu', ['747'], '747'], ['địa đạo Long Phước', ['26569'], '26569'],
    ['đường Trương Công Định', ['747'], '747'], ['hem 40 ba cu', ['747'], '747'], ['12 Nguyễn Thái Học', ['26524'], '26524'], ['đường 30/4 kẹt xe', ['747'], '747'], ['duong 3/2', ['747'], '747'],
    ['đường Lê Lợi', ['747', '748', '750', '752'], null], ['Lê Lợi, Bà Rịa', ['748', '748'], '748'], ['số 12 Bình Giã P8', ['26527', '26527'], '26527'], ['đường Trần Phú gần Hạ Long', ['26509', '747'], '747'], ['Nguyễn An Ninh qua phường 8', ['26526', '26527'], '26527'],
    ['Bến Đá, phường 5', ['26518', '26518'], '26518'], ['bãi sau, phường Thắng Tam', ['26508', '26508'], '26508'], ['ở Rạch Dừa ra Hồ Tràm chơi', ['26535'], '26535'],
    ['QL51 đầy ổ gà', [], null], ['ql51 đoạn Mỹ Xuân', ['26719'], '26719'],
    // Not a place.
    ['gặp ngày 30/4', [], null], ['đóng phí 3/2 lần', [], null], ['anh Lê Lợi gọi', [], null], ['trường Nguyễn Huệ Đà Nẵng phí 3 triệu', ['747'], '747'], ['thong nhat gia ve', [], null], ['xin hoi bai tam', [], null], ['co ong xin tien', [], null], ['ông Trần Phú nợ tiền', [], null], ['nha lon tieng', [], null],
  ])('%s', (text, expected, areaCode) => {
    expect(codes(text)).toEqual(expected);
    expect(places(text).areaCode).toBe(areaCode);
  });
});

describe('names of other times', () => {
  const early = seedCompetence('2025-02-01');
  const merged = seedCompetence('2025-07-01');

  it.each<[string, string[], string | null]>([
    ['Phường 6 Vũng Tàu', ['26521', '747'], '26521'], ['huyện Tân Thành', ['754'], '754'], ['thị trấn Phú Mỹ', ['26704'], '26704'], ['thị xã Bà Rịa', ['748'], '748'],
    ['phường Tam Thắng', ['747'], '747'], ['phường Vũng Tàu', ['747'], '747'], ['xã Hồ Tràm', ['751'], '751'], ['huyện Long Đất', ['752', '753'], null], ['xã Tam An', ['752'], '752'], ['xã Ngãi Giao', ['26575'], '26575'], ['thành phố Phú Mỹ', ['754'], '754'], ['đặc khu Côn Đảo', ['755'], '755'],
  ])('in 2021: %s', (text, expected, areaCode) => {
    expect(codes(text)).toEqual(expected);
    expect(places(text).areaCode).toBe(areaCode);
  });

  it.each<[string, string | null]>([['huyện Long Đất', '753'], ['huyện Long Điền', '753'], ['huyện Đất Đỏ', '753'], ['xã An Ngãi', '26668'], ['xã Tam An', '26668'], ['phường Phước Hiệp', '26560'], ['xã Long Mỹ', '26689'], ['thị trấn Kim Long', '26608']])('in February 2025: %s', (text, areaCode) => expect(places(text, early).areaCode).toBe(areaCode));

  it.each<[string, string | null]>([
    ['phường 7', '26526'], ['P7, Vũng Tàu', '26526'], ['phường 7 với phường 8', '26526'], ['phường Tam Thắng', '26526'], ['phường Vũng Tàu', '26506'], ['phường 6', '26506'], ['xã An Ngãi', '26659'], ['thị trấn Phước Hải', '26686'], ['xã Lộc An', '26686'], ['Côn Đảo', '26732'],
    ['huyện Châu Đức', null], ['thành phố Vũng Tàu', null], ['xã Châu Đức', '26596'], ['Hồ Tràm', '26620'], ['chợ Long Hải', '26662'], ['bãi Trước, Vũng Tàu', '26506'], ['bv Bà Rịa', '26572'], ['kcn Mỹ Xuân A2', '26704'],
  ])('after the merger: %s', (text, areaCode) => expect(places(text, merged).areaCode).toBe(areaCode));

  it('gives all communes of an old city after the merger', () => expect(codes('tp Vũng Tàu', merged)).toEqual(['26506', '26526', '26536', '26542', '26545']));

  it('gives the one commune that is meant where the text says which', () => expect(codes('P7, tp Vũng Tàu', merged)).toEqual(['26526', '26526']));
});

describe('offsets and spellings', () => {
  it('gives offsets in the text as typed', () => {
    for (const text of ['Rác ở phường Thắng Tam, Vũng Tàu', 'Rác ở phường Thắng Tam, Vũng Tàu'.normalize('NFD')]) {
      expect(places(text).mentions.map(({ start, end }) => text.slice(start, end).normalize('NFC'))).toEqual(['phường Thắng Tam', 'Vũng Tàu']);
    }
  });

  const messages = ['Ổ gà ở phường 7, Vũng Tàu', 'Ngập tại ngã tư Giếng Nước', 'Rác ở chợ Long Điền mấy hôm', 'nước yếu ở xã Suối Nghệ huyện Châu Đức', 'kẹt xe đường Trương Công Định P7', 'Khói từ KCN Mỹ Xuân A2', 'đường Lê Lợi tối om', 'gần bv Bà Rịa', 'Phước Hưng, Long Điền mất điện', 'tàu ra Côn Đảo'];
  const ways: readonly [string, (text: string) => string][] = [
    ['NFD', (text) => text.normalize('NFD')], ['NFC', (text) => text.normalize('NFC')], ['capitals', (text) => text.toUpperCase()], ['small letters', (text) => text.toLowerCase()],
    ['zero-width characters', (text) => text.replace(/(\p{L})(?=\p{L})/gu, '$1\u200B')], ['extra blanks', (text) => ` ${text.replaceAll(' ', '  \t')} `], ['no diacritics', (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D')],
  ];
  it.each(ways)('finds the same with %s', (_, change) => {
    for (const text of messages) {
      expect({ text, codes: codes(change(text)), area: places(change(text)).areaCode }).toEqual({ text, codes: codes(text), area: places(text).areaCode });
    }
  });

  it('is quick, whatever stands in the text', () => {
    const text = 'ngã tư Giếng Nước P7 vt đường Lê Lợi chợ Bà Rịa phước hưng '.repeat(400).slice(0, 20_000);
    const words = readWords(text);
    findPlaces(text, words, competence);
    const start = performance.now();
    for (let i = 0; i < 10; i++) findPlaces(text, words, competence);
    expect((performance.now() - start) / 10).toBeLessThan(1_000);
  });
});
