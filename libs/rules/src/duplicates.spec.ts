import { describe, expect, it } from '@jest/globals';
import { likenessOf, metresBetween, NEARBY_METRES, tellingWords } from './duplicates.js';

const here = { lat: 10.346, lon: 107.084 };
const north = (metres: number) => ({ lat: here.lat + metres / 111_200, lon: here.lon });
const ticket = (text: string, areaCode: string | null = '26524', position: { lat: number; lon: number } | null = null) => ({ words: tellingWords(text), areaCode, position });
const pothole = 'Ổ gà lớn trước trường học Lê Lợi, xe máy té ngã hoài.';

describe('tickets about the same thing', () => {
  it.each([
    ['other words for it', pothole, 'Đường trước trường học Lê Lợi có ổ gà to, xe té ngã.'],
    ['without marks', pothole, 'o ga to truoc truong hoc le loi, xe may te nga'],
    ['in capitals', pothole, 'Ổ GÀ LỚN TRƯỚC TRƯỜNG HỌC LÊ LỢI'],
    ['lights', 'Đèn đường hẻm 45 Trương Công Định hư cả tuần, tối om.', 'Hẻm 45 Trương Công Định đèn đường không sáng, đi tối rất nguy hiểm.'],
    ['a drain', 'Cống nghẹt, nước tràn vào nhà ở hẻm 12 Bình Giã.', 'Nước tràn ra đường vì cống nghẹt hẻm 12 Bình Giã'],
  ])('are found: %s', (_what, one, other) => {
    expect(likenessOf(ticket(one), ticket(other))).not.toBeNull();
  });

  it.each([
    ['another thing', pothole, 'Đèn đường hẻm 45 Trương Công Định hư cả tuần, tối om.'],
    ['another street', 'Ổ gà ở đường Bình Giã rất nguy hiểm', 'Nắp cống bể trên đường Nguyễn An Ninh, nguy hiểm cho trẻ em'],
    ['polite words alone', 'Xin cho tôi hỏi việc này ạ', 'Tôi xin cảm ơn các anh chị rất nhiều'],
    ['too few words', 'Ổ gà', 'Ổ gà'],
    ['nothing', '', pothole],
  ])('are not found: %s', (_what, one, other) => {
    expect(likenessOf(ticket(one), ticket(other))).toBeNull();
  });

  it('lie in one commune, or within 300 metres of each other', () => {
    expect(likenessOf(ticket(pothole, '26524'), ticket(pothole, '26506'))).toBeNull();
    expect(likenessOf(ticket(pothole, null), ticket(pothole, null))).toBeNull();
    expect(likenessOf(ticket(pothole, '26524', here), ticket(pothole, '26506', north(NEARBY_METRES - 1)))?.metres).toBeCloseTo(NEARBY_METRES - 1, 0);
    expect(likenessOf(ticket(pothole, '26524', here), ticket(pothole, '26506', north(NEARBY_METRES + 1)))).toBeNull();
    expect(likenessOf(ticket(pothole, '26524', here), ticket(pothole, '26524'))?.metres).toBeNull();
  });

  it('are as like one way as the other, fully like themselves, and never more', () => {
    const texts = [pothole, 'Đường trước trường học có ổ gà to, xe té.', 'Cống nghẹt hẻm 12 Bình Giã', `${pothole} ${'Ngoài ra còn nhiều chuyện khác cần nói thêm về khu phố này. '.repeat(20)}`].map((text) => ticket(text));
    for (const a of texts) {
      expect(likenessOf(a, a)?.likeness).toBeCloseTo(1, 9);
      for (const b of texts) {
        expect(likenessOf(a, b)).toEqual(likenessOf(b, a));
        expect(likenessOf(a, b)?.likeness ?? 0).toBeLessThanOrEqual(1 + 1e-9);
      }
    }
  });

  it('measures as a tape would', () => {
    expect(metresBetween(here, here)).toBe(0);
    expect(metresBetween(here, north(1_000))).toBeCloseTo(1_000, 0);
    // One degree of longitude at 10.3 degrees north is about 109.4 km.
    expect(metresBetween(here, { lat: here.lat, lon: here.lon + 0.01 }) / 1_000).toBeCloseTo(1.094, 2);
  });
});
