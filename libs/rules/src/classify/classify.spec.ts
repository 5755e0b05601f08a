import { Proposal } from '#contract';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seedCompetence } from '../testing/competence.js';
import { shippedWeights } from '../testing/weights.js';
import { typeAgain, typedOtherwise } from '../testing/letters.js';
import { sentences } from '../testing/sentences.js';
import { classify } from './classify.js';
import { classifierVersion } from './version.js';

const competence = seedCompetence();
const weights = shippedWeights();
const anyMessage = fc.oneof(
  fc.tuple(fc.constantFrom(...sentences), typedOtherwise).map(([[, text], how]) => typeAgain(text, how)),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom('cháy', 'nhà', 'cán bộ', 'nhận tiền', 'P7', 'Phước Hưng', 'QL51', 'ổ gà', 'không', 'sợ', ', ', '. ', 'đang', 'rác', '\u0301', '😀'), { maxLength: 30 }).map((parts) => parts.join(' ')),
);

describe('classify', () => {
  it('gives a proposal of the contract for any message, with every span standing in the text as typed', () => {
    fc.assert(fc.property(anyMessage, (text) => {
      const proposal = Proposal.parse(classify(text, { areaCode: null }, competence, weights));
      const reasons = [...proposal.typeReasons, ...proposal.priorityReasons, ...proposal.candidates.flatMap((candidate) => candidate.reasons)];
      expect(reasons.filter((reason) => 'text' in reason && text.slice(reason.start, reason.end) !== reason.text)).toEqual([]);
      for (const area of proposal.areas) expect(area.end).toBeGreaterThan(area.start);
      for (const { score } of proposal.candidates) expect(score > 0 && score <= 1).toBe(true);
      expect(proposal.candidates.map(({ score }) => score)).toEqual(proposal.candidates.map(({ score }) => score).sort((a, b) => b - a));
      expect(proposal.version).toBe(`${classifierVersion}+spec`);
      expect(proposal.urgent && proposal.priority !== 'P0').toBe(false);
    }), { numRuns: 300 });
  });

  it('routes to the place that was chosen, else to the one that the text names', () => {
    expect(classify('ổ gà ở phường 7', { areaCode: null }, competence, weights)).toMatchObject({ lead: 'UBND-VT', areas: [{ code: '26524' }] });
    expect(classify('ổ gà ở phường 7', { areaCode: '26548' }, competence, weights).lead).toBe('UBND-BR');
    expect(classify('ổ gà ở xã Phước Hưng, Long Điền', { areaCode: null }, competence, weights).lead).toBe('UBND-LD');
    expect(classify('ổ gà ở Phước Hưng', { areaCode: null }, competence, weights)).toMatchObject({ lead: null, leadReasons: [{ kind: 'place_missing' }] });
  });

  it('knows only the categories in force', () => {
    const { candidates } = classify('đường đầy ổ gà', { areaCode: null }, { ...competence, categories: competence.categories.filter(({ code }) => code !== 'GT-01') }, weights);
    expect(candidates.map(({ category }) => category)).not.toContain('GT-01');
  });

  it.each(['cán bộ nhận tiền ', 'phước hưng ', 'tố cáo ', 'đang cháy nhà ', 'cây đổ ', 'a', '\u0301', '0909 123 456 '])('takes the longest message of nothing but %j without growing slow', (word) => {
    const text = word.repeat(Math.floor(20_000 / word.length));
    const began = performance.now();
    classify(text, { areaCode: null }, competence, weights);
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});
