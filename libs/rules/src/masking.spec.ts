import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findPersonalData, maskPersonalData, personalDataTypes, vietnameseMasks } from './masking.js';

describe('personal data', () => {
  it.each([
    ['gọi 0909 123 456 nhé', 'gọi [số điện thoại] nhé'],
    ['sdt0909.123.456', 'sdt[số điện thoại]'],
    ['(+84) 909-123-456', '[số điện thoại]'],
    ['Zalo 84909123456', 'Zalo [số điện thoại]'],
    ['máy bàn (0254) 3852.123', 'máy bàn [số điện thoại]'],
    ['số mẫu 0000 123 456', 'số mẫu [số điện thoại]'],
    ['０９０９\u200B１２３４５６', '[số điện thoại]'],
    ['cccd 077 200 123 456', 'cccd [số giấy tờ]'],
    ['077200123456', '[số giấy tờ]'],
    ['chứng minh nhân dân số 273 123 456', 'chứng minh nhân dân số [số giấy tờ]'],
    ['can cuoc: 273123456', 'can cuoc: [số giấy tờ]'],
    ['xe 72A-123.45 đậu', 'xe [biển số xe] đậu'],
    ['72-C1 123.45', '[biển số xe]'],
    ['72F7-1234', '[biển số xe]'],
    ['thư: nguoi.dan@example.vn.', 'thư: [thư điện tử].'],
    ['stk 0123 4567 8901 ngân hàng', 'stk [số tài khoản] ngân hàng'],
    ['số tài khoản VCB 00123456789', 'số tài khoản VCB [số tài khoản]'],
    ['cmnd 000000000 0 0900000000', 'cmnd [số giấy tờ] [số điện thoại]'],
    ['stk 0909123456 và 0909123457', 'stk [số tài khoản] và [số điện thoại]'],
  ])('%s → %s', (text, masked) => expect(maskPersonalData(text)).toBe(masked));

  it.each(['mất 500.000.000 đồng', 'lúc 18h30 ngày 12/03/2021', 'QL51 km 1234', 'số hồ sơ 273123456', 'từ 7h 2021 đến nay', 'tổng đài 1900 1234', 'hẻm 123 đường 30/4, tổ 5'])('leaves %s', (text) => expect(maskPersonalData(text)).toBe(text));

  it('takes labels of another language', () => {
    expect(maskPersonalData('call 0909123456', { ...vietnameseMasks, PHONE: '[telephone]' })).toBe('call [telephone]');
  });

  const digits = (least: number, most = least) => fc.array(fc.nat(9), { minLength: least, maxLength: most }).map((ds) => ds.join(''));
  const piece = fc.oneof(
    digits(8).map((d) => `09${d}`), digits(6).map((d) => `0000 ${d.slice(0, 3)} ${d.slice(3)}`), digits(11).map((d) => `0${d}`), digits(9).map((d) => `cmnd ${d}`), digits(5).map((d) => `72A-${d.slice(0, 3)}.${d.slice(3)}`),
    digits(6, 14).map((d) => `stk ${d}`), fc.constantFrom('ten@example.vn', 'a.b@c.vn'), fc.constantFrom('và', 'gọi', 'số tài khoản', 'căn cước', ',', '. ', ' ', '-', '[', ']'), digits(1, 7),
  );
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' '));

  it('finds spans in order that never overlap and slice to what they say', () => {
    fc.assert(fc.property(text, (message) => {
      let before = 0;
      for (const { text: said, start, end, type } of findPersonalData(message)) {
        expect(message.slice(start, end)).toBe(said);
        expect(start).toBeGreaterThanOrEqual(before);
        expect(personalDataTypes).toContain(type);
        before = end;
      }
    }));
  });

  it('leaves nothing readable that it found, and nothing to find', () => {
    fc.assert(fc.property(text, (message) => {
      const masked = maskPersonalData(message);
      expect(findPersonalData(masked)).toEqual([]);
      const saidOnce = findPersonalData(message).map(({ text: said }) => said).filter((said) => message.indexOf(said) === message.lastIndexOf(said));
      expect(saidOnce.filter((said) => masked.includes(said))).toEqual([]);
    }), { numRuns: 500 });
  });
});
