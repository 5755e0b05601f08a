import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seedCompetence } from '../../testing/competence.js';
import { typeAgain, typedOtherwise } from '../../testing/letters.js';
import { shippedWeights } from '../../testing/weights.js';
import { readWords } from '../../words.js';
import { classify } from '../classify.js';
import { bordersOf } from './borders.js';
import { chanceOfSeveral, learnSeveral, readSeveral, severalSigns, writeSeveral } from './several-weights.js';

const competence = seedCompetence();
const weights = shippedWeights();
const matters = (text: string) => (classify(text, { areaCode: null }, competence, weights).matters ?? []).map(({ start, end, category }) => [category, text.slice(start, end)]);

const several: readonly (readonly [text: string, ...parts: (readonly [string, string])[]])[] = [
  ['Đèn đường hẻm 20 tắt cả tháng nay tối om. Ngoài ra xe rác năm ngày rồi không tới lấy, hôi lắm.', ['CX-03', 'Đèn đường hẻm 20 tắt cả tháng nay tối om'], ['MT-01', 'Ngoài ra xe rác năm ngày rồi không tới lấy, hôi lắm']],
  ['Nước máy hai hôm nay đục ngầu. Sẵn báo luôn cây phượng trước trường mục gốc, nghiêng ra đường.', ['CN-02', 'Nước máy hai hôm nay đục ngầu'], ['CX-01', 'Sẵn báo luôn cây phượng trước trường mục gốc, nghiêng ra đường']],
  ['1. Quán karaoke kế bên hát tới 1 giờ sáng.\n2. Mặt đường trước chợ đầy ổ gà, xe té hoài.', ['MT-05', '1. Quán karaoke kế bên hát tới 1 giờ sáng'], ['GT-01', '2. Mặt đường trước chợ đầy ổ gà, xe té hoài']],
];

const one = [
  'Cống nghẹt nên mưa là ngập, nước tràn vào nhà, xe chết máy, rác nổi lềnh bềnh, đã gọi phường ba lần không ai xuống.',
  'Tôi đã gọi điện lực, gọi phường, gọi tổng đài, ai cũng hứa mà trụ điện trước nhà vẫn nghiêng. Mong xử lý sớm. Xin cảm ơn.',
  'Đề nghị lắp đèn đỏ ngã ba: xe tải đông, trường học gần đó, năm nay sáu vụ tai nạn.',
  'Cảm ơn anh chị bộ phận một cửa đã giúp mẹ tôi làm thẻ bảo hiểm y tế, còn rót nước mời bà uống.',
  'chán quá',
];

describe('several matters in one message', () => {
  it.each(several)('%s', (text, ...parts) => expect(matters(text)).toEqual(parts));

  it.each(one)('one: %s', (text) => expect(matters(text)).toEqual([]));

  it('gives stretches that follow each other and lie in the text, and none of what stays closed', () => {
    const pieces = [...several.map(([text]) => text), ...one];
    fc.assert(fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 }), (texts) => {
      const text = texts.join(' ');
      const found = classify(text, { areaCode: null }, competence, weights).matters ?? [];
      expect(found.length === 0 || (found.length >= 2 && found.length <= 4)).toBe(true);
      found.forEach(({ start, end }, nth) => {
        expect(start).toBeGreaterThanOrEqual(found[nth - 1]?.end ?? 0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      });
    }), { numRuns: 60 });
    expect(classify('Đèn đường hẻm 20 tắt cả tháng. Ngoài ra tôi tố cáo cán bộ địa chính xã đòi 5 triệu mới chịu ký giấy cho tôi.', { areaCode: null }, competence, weights)).toMatchObject({ type: 'denunciation', matters: [] });
  });

  it('begins a matter at the same words however it was typed', () => {
    const text = several[0]?.[0] ?? '';
    const begins = (typed: string) => bordersOf(readWords(typed)).filter(({ sign }) => sign === 'linked').length;
    fc.assert(fc.property(typedOtherwise, (how) => expect(begins(typeAgain(text, how))).toBe(1)));
  });

  it('learns which signs speak for a second matter, and reads what it wrote', () => {
    const signs = (linked: number) => severalSigns.map((sign) => (sign === 'always' ? 1 : sign === 'linked' ? linked : 0));
    const learnt = learnSeveral([{ signs: signs(1), is: true, share: 1 }, { signs: signs(0), is: false, share: 1 }]);
    expect(chanceOfSeveral(signs(1), learnt)).toBeGreaterThan(0.9);
    expect(chanceOfSeveral(signs(0), learnt)).toBeLessThan(0.1);
    expect(readSeveral(writeSeveral(learnt))).toEqual(learnt);
    expect(() => readSeveral('always\t1\n')).toThrow('differ');
  });
});
