import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { emergencyNumbers, findFirstAid, helpFor } from './first-aid.js';
import { typeAgain, typedOtherwise } from './testing/letters.js';

const kinds = (text: string) => [...new Set(findFirstAid(text).map(({ kind }) => kind))];

const danger = [
  'Cháy nhà ở hẻm sau chợ', 'xưởng gỗ bốc cháy', 'có em bé bị đuối nước ở bãi sau', 'bị điện giật nằm giữa đường', 'dây điện đứt nằm trên đường', 'tường sắp đổ vào nhà trẻ', 'nó cầm dao đòi giết tôi',
  'chồng say rượu đánh vợ con', 'nghi có người bắt cóc trẻ', 'xì gas cả dãy trọ', 'ghe chìm ngoài cửa biển', 'ông cụ bất tỉnh trước chợ', 'sạt lở núi vùi lấp nhà dân', 'cứu với',
];
const denunciation = [
  'Tôi muốn tố cáo ông chủ tịch xã', 'cán bộ địa chính đòi 5 triệu mới ký', 'công an phường nhận tiền của chủ quán', 'hiệu trưởng ăn chặn tiền ăn của học sinh', 'phải lót tay cho họ mới xong', 'tham nhũng tiền cứu trợ',
];
const complaint = ['Tôi khiếu nại quyết định thu hồi đất', 'gia đình tôi không đồng ý với quyết định xử phạt', 'đề nghị xem xét lại quyết định cưỡng chế'];

describe('first aid', () => {
  it.each(danger)('danger: %s', (text) => expect(kinds(text)).toContain('danger'));
  it.each(denunciation)('denunciation: %s', (text) => expect(kinds(text)).toContain('denunciation'));
  it.each(complaint)('complaint: %s', (text) => expect(kinds(text)).toContain('complaint'));

  it.each([
    'Quán bán cháy hàng từ sớm', 'Xe chết máy giữa đường', 'xe dang chay tren duong', 'Lớp tập huấn phòng cháy chữa cháy', 'cay xanh to cao che het den', 'lô đất trống đầy rác', 'Đường đầy ổ gà, mong sửa sớm', 'toi hoi lo cho con nho',
    'bị kẻ giả danh công an lừa', 'cán bộ hẹn lên nhận tiền hỗ trợ', 'không dám ở nhà vì ồn', 'khong dam o nha vi on', 'nắp hố ga bị bể', 'nap ho ga bi be', 'đi dạo ở bãi biển', 'sóng đánh vô bờ', 'bo roi ra duong',
  ])('nothing: %s', (text) => expect(findFirstAid(text)).toEqual([]));

  it('says whom to call, the most useful first', () => {
    const [fire] = findFirstAid('nhà cháy rồi');
    expect(fire?.call.map((service) => emergencyNumbers[service])).toEqual(['114', '115']);
    expect(helpFor.child.map((service) => emergencyNumbers[service])).toEqual(['111', '113']);
    expect(findFirstAid('tôi khiếu nại')[0]?.call).toEqual([]);
  });

  it('finds the same kinds however it is typed, at the place where it stands', () => {
    fc.assert(fc.property(fc.constantFrom(...danger, ...denunciation, ...complaint), typedOtherwise, (text, how) => {
      const typed = typeAgain(text, how);
      expect(kinds(typed)).toEqual(expect.arrayContaining(kinds(text)));
      for (const finding of findFirstAid(typed)) expect(typed.slice(finding.start, finding.end)).toBe(finding.text);
    }));
  });
});
