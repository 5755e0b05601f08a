import { describe, expect, it } from '@jest/globals';
import { seedCompetence } from '../testing/competence.js';
import { shippedWeights } from '../testing/weights.js';
import { withoutDiacritics } from '../testing/letters.js';
import { harderSentences, sentences } from '../testing/sentences.js';
import { classify } from './classify.js';

const competence = seedCompetence();
const weights = shippedWeights();
const categoriesOf = (text: string) => classify(text, { areaCode: null }, competence, weights).candidates.map(({ category }) => category);

/** The share that operators may rely on: held with room to spare, so that a change of words that costs something shows. */
const leastRight = 0.85;

describe.each([['sentences', sentences], ['harder sentences', harderSentences]] as const)('%s', (_, list) => {
  it.each([['as typed', (text: string) => text], ['without diacritics', withoutDiacritics]] as const)('%s: the right category comes first', (_, typed) => {
    const wrong = list.filter(([category, text]) => categoriesOf(typed(text))[0] !== category);
    const right = 1 - wrong.length / list.length;
    if (right < leastRight) console.warn(`${right.toFixed(3)} right; wrong: ${wrong.map(([category, text]) => `${category} ${text}`).join('\n')}`);
    expect(right).toBeGreaterThanOrEqual(leastRight);
  });

  it('the right category is nearly always among three', () => {
    expect(list.filter(([category, text]) => categoriesOf(text).includes(category)).length / list.length).toBeGreaterThanOrEqual(0.95);
  });
});

describe('neighbours', () => {
  it.each([
    ['CN-04', 'nắp hố ga giữa mặt đường bị sụp'], ['GT-01', 'mặt đường sụt lún đầy ổ gà'], ['CN-01', 'mất nước máy hai ngày'], ['CN-02', 'nước máy đục ngầu có cặn'], ['MT-01', 'rác không ai thu gom'], ['MT-02', 'đổ rác trộm ra bãi đất trống'],
    ['CX-01', 'cây xanh sắp đổ'], ['CX-02', 'xin cắt tỉa cây xanh'], ['CX-03', 'đèn đường không sáng'], ['GT-02', 'đèn tín hiệu không sáng'], ['MT-05', 'quán karaoke ồn tới khuya'], ['AN-04', 'đánh nhau ở quán karaoke'], ['KT-01', 'dây điện sà xuống đường'], ['KT-02', 'dây cáp viễn thông sà xuống đường'],
    ['AN-04', 'thanh niên đánh nhau'], ['GD-02', 'học sinh đánh nhau trước cổng trường'], ['CN-03', 'cống nghẹt gây ngập'], ['CN-05', 'cống bốc mùi hôi thối'], ['DD-02', 'hồ sơ sổ đỏ trễ hẹn'], ['HC-01', 'hồ sơ đăng ký kinh doanh trễ hẹn'], ['AN-05', 'tin nhắn lừa đảo'], ['KT-05', 'tờ rơi dán đầy cột điện'],
  ])('%s: %s', (category, text) => expect(categoriesOf(text)[0]).toBe(category));
});
