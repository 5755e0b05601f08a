import { describe, expect, it } from '@jest/globals';
import { fillTemplate, sameWords, smsParts, templateOrder } from './reply-templates.js';

const values = { code: 'PA-261123-7K4M', category: 'mặt đường hư hỏng', area: 'Phường 7', body: null, due: null, received_on: '23/11/2026', today: '24/11/2026' };

describe('templates', () => {
  it('are filled in; what is not known is left as a blank to be seen', () => {
    expect(fillTemplate('Phản ánh {{code}} tại {{area}}, {{body}} trả lời trước {{due}}. [[ngày xong]]', values)).toBe('Phản ánh PA-261123-7K4M tại Phường 7, [[cơ quan]] trả lời trước [[ngày hẹn]]. [[ngày xong]]');
    expect(fillTemplate('{{constructor}} {{toString}} {{x}}', values)).toBe('{{constructor}} {{toString}} {{x}}');
  });

  it('stand in the order of use, of equal ones the nearest to the matter first', () => {
    const t = (title: string, uses: number, category: string | null) => ({ title, uses, category });
    expect(templateOrder('GT-01', [t('c', 0, null), t('b', 0, 'GT'), t('a', 0, 'GT-01'), t('d', 3, null)]).map((x) => x.title)).toEqual(['d', 'a', 'b', 'c']);
  });

  it('answers that differ in numbers, dates, codes, case and signs alone say the same', () => {
    expect(sameWords('Ngày 12/11/2026 đã vá xong ổ gà số 45B, phản ánh PA-261123-7K4M.')).toBe(sameWords('ngày 3/1/2027 ĐÃ VÁ xong ổ gà số 7,  phản ánh pa-270101-22AB!'));
    expect(sameWords('Đã vá xong ổ gà')).not.toBe(sameWords('Chưa vá xong ổ gà'));
  });

  it.each([['a'.repeat(160), 1], ['a'.repeat(161), 2], ['ă'.repeat(70), 1], ['ă'.repeat(71), 2], ['ă'.repeat(134), 2], ['ă'.repeat(135), 3]])('a text message of %s', (text, parts) => {
    expect(smsParts(text)).toBe(parts);
  });
});
