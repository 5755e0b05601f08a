import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findProjectRoot } from '../project-root.js';
import { shippedWeights } from '../shipped-weights.js';
import { type ClassifiedLine, classifyLine } from './classify-line.js';
import { seedCompetenceAt } from './seed-competence.js';

const competenceAt = (day: string) => {
  const competence = seedCompetenceAt(findProjectRoot(), day);
  if (competence === null) throw new Error(`No structure for ${day}.`);
  return competence;
};
const competence = competenceAt('2021-01-01');
const weights = shippedWeights(findProjectRoot());
const line = (given: unknown) => classifyLine(JSON.stringify(given), competence, weights);
const read = (text: string, area?: string) => line({ id: 1, text, ...(area === undefined ? {} : { area }) }) as ClassifiedLine;

describe('a line of the command', () => {
  it('answers with every field, spans as they stand in the text', () => {
    const text = 'Ổ gà to trước chợ P7 Vũng Tàu, gọi tôi 0909 000 123';
    const answer = read(text);
    expect(answer).toMatchObject({ id: 1, type: 'PA', restricted: false, urgent: false, lead: 'UBND-VT', expectedAction: 'ROUTE' });
    expect(answer.candidates[0]).toMatchObject({ category: 'GT-01', reasons: expect.arrayContaining([expect.stringMatching(/ổ gà/i)]) });
    for (const { text: said, start, end } of answer.personalData) expect(text.slice(start, end)).toBe(said);
    expect(answer.personalData.map(({ type }) => type)).toEqual(['PHONE']);
  });

  it.each<[string, Partial<ClassifiedLine>]>([
    ['Tôi tố cáo ông chủ tịch xã ăn chặn tiền hỗ trợ của dân nghèo', { type: 'TO_CAO', restricted: true, lead: 'VPUBND', expectedAction: 'RESTRICT', coordinating: [] }],
    ['Tôi khiếu nại quyết định thu hồi đất của gia đình tôi', { type: 'KHIEU_NAI', restricted: false, lead: null, leadReason: 'no_lead_for_type', expectedAction: 'GUIDE_COMPLAINT' }],
    ['Đường hư đầy ổ gà cả tháng nay', { type: 'PA', lead: null, leadReason: 'place_missing', expectedAction: 'ASK_PLACE' }],
    ['Cho em hỏi làm căn cước công dân ở đâu, cần giấy tờ gì ạ', { type: 'HOI_DAP', expectedAction: 'ANSWER_AT_DESK' }],
    ['test', { type: 'SPAM', lead: null, expectedAction: 'BIN' }],
    ['', { candidates: [], areas: [], personalData: [], urgent: false, expectedAction: 'ASK_MORE' }],
  ])('%s', (text, expected) => expect(read(text)).toMatchObject(expected));

  it('takes the unit that is given before the one that is told', () => {
    expect(read('ổ gà ở phường 7', '26548').lead).toBe('UBND-BR');
  });

  it.each([
    ['{', null], ['[]', null], ['"text"', null], [JSON.stringify({ id: 'a' }), 'a'], [JSON.stringify({ id: 7, text: 5 }), 7], [JSON.stringify({ id: 2, text: 'x'.repeat(20_001) }), 2], [JSON.stringify({ id: 3, text: 'rác', area: '99999' }), 3],
  ])('a line that can\'t be read says so: %.40s', (given, id) => {
    expect(classifyLine(given, competence, weights)).toEqual({ id, error: expect.stringMatching(/.+ \/ .+/) });
  });

  it('answers whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const answer = read(text);
      expect(answer.candidates.length).toBeLessThanOrEqual(3);
      for (const { start, end } of [...answer.areas, ...answer.personalData]) expect(0 <= start && start < end && end <= text.length).toBe(true);
    }), { numRuns: 200 });
  });
});
