import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { ClassificationRule, type ClassificationRule as Classification, DeadlineLimits, RoutingRule, type RoutingRule as Routing, type RuleFault } from '#contract';
import fc from 'fast-check';
import { buildCalendar } from '../calendar.js';
import { classify } from '../classify/classify.js';
import { seedDeadlineRules } from '../deadline-rules.js';
import { computeDeadlines } from '../deadlines.js';
import { calendarDataFrom, type HolidaysFile } from '../holidays-file.js';
import { proposeRouting, type RoutingInput } from '../routing.js';
import { seedCompetence } from '../testing/competence.js';
import { sentences } from '../testing/sentences.js';
import { shippedWeights } from '../testing/weights.js';
import { defaultOfficeHours, type Office } from '../working-time.js';
import { readDeadlineRules } from './deadline-data.js';
import { changedRules, mayChange } from './rehearsal.js';
import { compileRules, type InForce } from './rule-set.js';

const competence = seedCompetence();
const weights = shippedWeights();
const inForce: InForce = {
  bodies: new Set(['SGTVT', 'SNNPTNT', 'UBND-VT', 'VPUBND']), categories: new Set(competence.categories.map(({ code }) => code)), fields: new Set(competence.categories.map(({ code }) => code.slice(0, 2))),
  areas: new Set(competence.areas.map(({ code }) => code)),
};
const office: Office = { calendar: buildCalendar(calendarDataFrom(JSON.parse(readFileSync(new URL('../../../database/src/seed/data/holidays.json', import.meta.url), 'utf8')) as HolidaysFile, 't')), hours: defaultOfficeHours };
const routing = (more: Partial<Routing> = {}): Routing => ({ id: 'cho-can', name: 'Chó cắn', when: { categories: [], areas: [], words: ['chó cắn', 'chó dại'] }, lead: 'SNNPTNT', coordinating: [], source: 'Quyết định 12/QĐ-UBND', note: '', ...more });
const raising = (more: Partial<Classification> = {}): Classification => ({ id: 'ca-chet', name: 'Cá chết', words: ['cá chết'], without: [], raise: { category: 'MT-02', urgent: false }, source: 'Đề xuất', note: '', ...more });
const rulesOf = (own: { routing?: unknown; classification?: unknown }, force = inForce) => compileRules({ routing: { version: 'r', data: { rules: own.routing ?? [] } }, classification: { version: 'c', data: { rules: own.classification ?? [] } } }, force);
const route = (input: Partial<RoutingInput>, rules: Routing[], force = inForce) => {
  const failed: RuleFault[] = [];
  return { ...proposeRouting({ type: 'report', category: 'GT-01', areaCode: '26524', text: '', ...input }, competence, rulesOf({ routing: rules }, force), failed), failed };
};
const propose = (text: string, rules: Classification[], force = inForce) => classify(text, { areaCode: null }, competence, weights, rulesOf({ classification: rules }, force));

describe('exceptions of routing', () => {
  it.each(['Tôi bị chó cắn ở chợ', 'toi bi cho can o cho', 'CHÓ  CẮN trẻ em', 'con chó dại chạy rông'])('hold for "%s"', (text) => {
    expect(route({ text }, [routing()])).toMatchObject({ lead: 'SNNPTNT', leadReasons: [{ kind: 'rule', name: 'Chó cắn', body: 'SNNPTNT' }], failed: [] });
  });

  it('take other words for other words: "chờ cán" is no dog that bites', () => {
    expect(route({ text: 'Chúng tôi chờ cán bộ cả buổi sáng nay ở phường' }, [routing()]).lead).toBe('UBND-VT');
  });

  it.each<[string, Partial<Routing['when']>, Partial<RoutingInput>, boolean]>([
    ['a category', { categories: ['GT-01'] }, {}, true], ['another category', { categories: ['GT-02'] }, {}, false], ['a field', { categories: ['GT'] }, {}, true],
    ['a commune', { areas: ['26524'] }, {}, true], ['its district', { areas: ['747'] }, {}, true], ['another district', { areas: ['748'] }, {}, false], ['a district, place unknown', { areas: ['747'] }, { areaCode: null }, false],
    ['category and words, both there', { categories: ['GT'], words: ['ổ gà'] }, { text: 'có ổ gà' }, true], ['category and words, one missing', { categories: ['GT'], words: ['ổ gà'] }, { text: 'hố sâu' }, false],
  ])('ask for %s', (_, when, input, holds) => {
    expect(route(input, [routing({ when: { categories: [], areas: [], words: [], ...when } })]).lead === 'SNNPTNT').toBe(holds);
  });

  it('stand before the owner of a road, and never before the lane of a denunciation or a type that nobody leads', () => {
    const everywhere = routing({ when: { categories: ['GT-01'], areas: [], words: [] } });
    expect(route({ text: 'QL51 đầy ổ gà' }, [everywhere]).lead).toBe('SNNPTNT');
    expect(route({ text: 'QL51 đầy ổ gà' }, []).lead).toBe('SGTVT');
    expect(route({ type: 'denunciation' }, [everywhere])).toMatchObject({ lead: 'VPUBND', leadReasons: [{ kind: 'restricted_type' }], coordinating: [] });
    expect(route({ type: 'complaint' }, [everywhere]).lead).toBeNull();
  });

  it('decide in their order, and name who helps or leave that to the catalogue', () => {
    const [a, b] = [routing({ id: 'a', coordinating: ['UBND-VT', 'SNNPTNT'] }), routing({ id: 'b', lead: 'SGTVT' })];
    expect([route({ text: 'chó cắn' }, [a, b]), route({ text: 'chó cắn' }, [b, a])]).toMatchObject([{ lead: 'SNNPTNT', coordinating: ['UBND-VT'] }, { lead: 'SGTVT', coordinating: [] }]);
    expect(route({ text: 'chó cắn' }, [routing()]).coordinating).toEqual(route({}, []).coordinating);
  });

  it('that name a body which has gone let the ticket go on, and are told', () => {
    const gone = { ...inForce, bodies: new Set(['UBND-VT']) };
    expect(route({ text: 'chó cắn' }, [routing()], gone)).toMatchObject({ lead: 'UBND-VT', failed: [{ kind: 'routing', rule: 'cho-can', fault: 'lead_gone', codes: ['SNNPTNT'] }] });
    expect(route({ text: 'hố sâu' }, [routing()], gone).failed).toEqual([]);
    expect(route({ text: 'chó cắn' }, [routing({ coordinating: ['SGTVT', 'UBND-VT'] })], { ...inForce, bodies: new Set(['SNNPTNT', 'UBND-VT']) })).toMatchObject({ lead: 'SNNPTNT', coordinating: ['UBND-VT'], failed: [{ fault: 'coordinating_gone', codes: ['SGTVT'] }] });
  });
});

describe('what is wrong with rules is known without a ticket', () => {
  it.each<[string, object, RuleFault['fault'], string[]]>([
    ['a body that has gone', { lead: 'SKHONGCO' }, 'lead_gone', ['SKHONGCO']], ['a helper that has gone', { coordinating: ['SKHONGCO'] }, 'coordinating_gone', ['SKHONGCO']],
    ['a category that has gone', { when: { categories: ['GT-01', 'GT-99'], areas: [], words: [] } }, 'category_gone', ['GT-99']], ['an area that has gone', { when: { categories: [], areas: ['99999'], words: [] } }, 'area_gone', ['99999']],
    ['words without letters that are searched', { when: { categories: [], areas: [], words: ['狗', 'chó'] } }, 'no_words', ['狗']], ['no conditions at all', { when: { categories: [], areas: [], words: [] } }, 'unreadable', []], ['another shape', { when: 5 }, 'unreadable', []],
  ])('%s', (_, more, fault, codes) => {
    expect(rulesOf({ routing: [{ ...routing(), ...more }] }).faults).toEqual([{ kind: 'routing', rule: 'cho-can', name: 'Chó cắn', fault, codes }]);
  });

  it('whatever stands in the table, the rest goes on', () => {
    for (const data of [null, 5, {}, { rules: 'x' }, { rules: [null, 5, [], routing()] }]) {
      const rules = compileRules({ routing: { version: 'r', data }, classification: { version: 'c', data } }, inForce);
      expect(rules.faults.length).toBeGreaterThan(0);
      expect(proposeRouting({ type: 'report', category: 'GT-01', areaCode: '26524', text: 'ổ gà' }, competence, rules).lead).toBe('UBND-VT');
    }
  });
});

const anyText = fc.oneof(fc.constantFrom(...sentences.map(([, text]) => text)), fc.constantFrom('Tôi tố cáo ông chủ tịch phường nhận hối lộ 50 triệu đồng.', 'Cháy nhà, có người kẹt bên trong, cứu với', 'Tôi khiếu nại quyết định thu hồi đất số 12', 'Cá chết trắng kênh, cảm ơn các anh'), fc.string({ unit: 'binary', maxLength: 120 }));
const phrase = fc.constantFrom('cá chết', 'cháy', 'tố cáo', 'nhận hối lộ', 'ổ gà', 'cảm ơn', 'khiếu nại', 'đường', 'kẹt', 'không');
const anyRaising = fc.record({ words: fc.array(phrase, { minLength: 1, maxLength: 3 }), without: fc.array(phrase, { maxLength: 2 }), raise: fc.oneof(fc.record({ category: fc.constantFrom('MT-02', 'GT-01', 'XD-04', 'KT-03'), urgent: fc.boolean() }), fc.constant({ category: null, urgent: true })) });
const anyRouting = fc.record({ when: fc.record({ categories: fc.subarray(['GT', 'MT-02', 'XD-04']), areas: fc.constant<string[]>([]), words: fc.array(phrase, { minLength: 1, maxLength: 3 }) }), lead: fc.constantFrom('SNNPTNT', 'SGTVT') });

describe('rules of classification', () => {
  it('put their category first, with the words as they stand in the text', () => {
    const text = 'Sáng nay thấy cá chết nổi trắng kênh Bến Đình, bốc mùi.';
    const [first, ...others] = propose(text, [raising({ raise: { category: 'XD-04', urgent: false } })]).candidates;
    expect(first).toMatchObject({ category: 'XD-04', score: 0.9, reasons: [{ kind: 'phrase', text: 'cá chết', start: text.indexOf('cá chết'), weight: 4 }] });
    expect(others.every(({ score }) => score <= 0.1)).toBe(true);
  });

  it('hold only without the words that speak against them, the first for the category, any for the urgency', () => {
    const [a, b] = [raising({ id: 'a', without: ['nuôi'], raise: { category: 'XD-04', urgent: false } }), raising({ id: 'b', raise: { category: 'GT-01', urgent: true } })];
    expect(propose('cá chết đầy hồ', [a, b])).toMatchObject({ candidates: [{ category: 'XD-04' }, ...propose('cá chết đầy hồ', [a, b]).candidates.slice(1)], urgent: true, priority: 'P0', priorityReasons: [{ kind: 'danger_word', text: 'cá chết' }, {}] });
    expect(propose('cá chết đầy hồ nuôi', [a, b]).candidates[0]?.category).toBe('GT-01');
    expect(propose('cá sống đầy hồ', [a, b])).toEqual({ ...propose('cá sống đầy hồ', []), version: expect.stringMatching(/\+c$/) });
  });

  it('never take an urgency, an accusation or a complaint away, whatever they say and whatever is written', () => {
    fc.assert(fc.property(anyText, fc.array(anyRaising, { minLength: 1, maxLength: 4 }), fc.array(anyRouting, { maxLength: 3 }), (text, raise, exceptions) => {
      const [before, after] = [classify(text, { areaCode: '26524' }, competence, weights), classify(text, { areaCode: '26524' }, competence, weights, rulesOf({ classification: raise.map((rule, i) => raising({ ...rule, id: `r-${i}` })), routing: exceptions.map((rule, i) => routing({ ...rule, id: `x-${i}` })) }))];
      expect(after.type).toBe(before.type);
      expect([before.urgent && !after.urgent, before.priority === 'P0' && after.priority !== 'P0', before.type === 'denunciation' && (after.lead !== 'VPUBND' || after.coordinating.length > 0)]).toEqual([false, false, false]);
      expect(after.candidates.map(({ score }) => score)).toEqual(after.candidates.map(({ score }) => score).toSorted((a, b) => b - a));
    }), { numRuns: 300 });
  });

  it('leave a category that is urgent by itself its urgency, though another is put before it', () => {
    const text = 'nap cong kenh, keu ca dem';
    expect(propose(text, [])).toMatchObject({ urgent: false, priority: 'P0', candidates: [{ category: 'CN-04' }, ...propose(text, []).candidates.slice(1)] });
    const raised = propose(text, [raising({ words: ['nắp cống'], raise: { category: 'GT-01', urgent: false } })]);
    expect([raised.candidates[0]?.category, raised.priority, raised.priorityReasons]).toEqual(['GT-01', 'P0', [{ kind: 'category_priority', category: 'CN-04', priority: 'P0' }]]);
  });

  it('change nothing where there are none', () => {
    fc.assert(fc.property(anyText, (text) => expect(classify(text, { areaCode: null }, competence, weights, rulesOf({}))).toEqual(classify(text, { areaCode: null }, competence, weights))), { numRuns: 60 });
  });

  it('whose category has gone are passed over and told, and still raise the urgency', () => {
    const failed: RuleFault[] = [];
    const rules = rulesOf({ classification: [raising({ raise: { category: 'MT-02', urgent: true } })] }, { ...inForce, categories: new Set(['GT-01']) });
    expect(classify('cá chết', { areaCode: null }, competence, weights, rules, failed).urgent).toBe(true);
    expect(failed).toEqual([{ kind: 'classification', rule: 'ca-chet', name: 'Cá chết', fault: 'category_gone', codes: ['MT-02'] }]);
  });
});

describe('limits', () => {
  const limits = DeadlineLimits.parse(seedDeadlineRules);
  const own = { hours: 16, roundTheClock: false, source: 'Quyết định 15', certainty: 'law' as const };

  it('of the first installation can be edited as they are', () => {
    expect(readDeadlineRules({ version: seedDeadlineRules.version, data: seedDeadlineRules }, inForce)).toEqual({ rules: { ...seedDeadlineRules, answerByCategory: {} }, faults: [] });
  });

  it.each([0, -1, 0.01, 5_000, Number.NaN, Number.POSITIVE_INFINITY])('of %d hours are none', (hours) => {
    expect(DeadlineLimits.safeParse({ ...limits, answerByCategory: { 'GT-01': { ...own, hours } } }).success).toBe(false);
  });

  it('that can\'t be read give way to those of the first installation, and say so', () => {
    expect(readDeadlineRules({ version: 'x', data: { byPriority: {} } }, inForce)).toMatchObject({ rules: { version: 'x', byPriority: seedDeadlineRules.byPriority }, faults: [{ kind: 'deadlines', fault: 'unreadable' }] });
  });

  it('of a category stand before the catalogue\'s, and never lengthen the priority\'s', () => {
    const answer = (hours: number, catalogue: number | null) => {
      const rules = readDeadlineRules({ version: 'x', data: { ...limits, answerByCategory: { 'GT-01': { ...own, hours } } } }, inForce).rules;
      const found = computeDeadlines({ moment: 'submission', receivedAt: new Date('2026-11-23T09:00:00+07:00'), priority: 'P2', category: 'GT-01', categoryLimitHours: catalogue, ...office, rules }).find(({ kind }) => kind === 'answer');
      return [found?.limitMinutes, found?.explanation.params['limitFrom'], found?.explanation.params['source']];
    };
    expect([answer(16, 24), answer(16, null), answer(400, 8)]).toEqual([[960, 'category', 'Quyết định 15'], [960, 'category', 'Quyết định 15'], [56 * 60, 'rule', limits.byPriority.P2.answer.source]]);
  });

  it('of a category that has gone are told', () => {
    expect(readDeadlineRules({ version: 'x', data: { ...limits, answerByCategory: { 'ZZ-01': own } } }, inForce).faults).toEqual([{ kind: 'deadlines', rule: 'answerByCategory.ZZ-01', name: 'ZZ-01', fault: 'category_gone', codes: ['ZZ-01'] }]);
  });
});

describe('a rehearsal looks again', () => {
  it('only where words of a changed rule stand', () => {
    const [a, b] = [raising({ id: 'a' }), raising({ id: 'b', words: ['ổ gà'] })];
    expect([mayChange([a], [a, b])('cá chết'), mayChange([a], [a, b])('duong day o ga'), mayChange([a, b], [b])('cá chết'), mayChange([a, b], [a, b])('cá chết, ổ gà')]).toEqual([false, true, true, false]);
  });

  it('at all of those whose order changed', () => {
    const [a, b, c] = [raising({ id: 'a' }), raising({ id: 'b' }), raising({ id: 'c' })];
    expect(changedRules([a, b, c], [b, a]).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });
});

describe('a rule as it is written', () => {
  it.each([{ lead: '' }, { lead: 'x; drop' }, { source: '' }, { name: ' ' }, { when: { categories: [], areas: [], words: ['a..b'] } }, { when: { categories: [], areas: [], words: ['{a|b}'] } }, { when: { categories: ['gt'], areas: [], words: [] } }, { id: 'Á' }])('is refused: %j', (more) => {
    expect(RoutingRule.safeParse({ ...routing(), ...more }).success).toBe(false);
  });
  it('raises something', () => { expect(ClassificationRule.safeParse({ ...raising(), raise: { category: null, urgent: false } }).success).toBe(false); });
});
