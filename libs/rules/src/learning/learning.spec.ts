import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compileChanged, compileWeights, decideChances, readMessage } from '../classify/index.js';
import { atOnce, CountModel, mergedCounts, readCounts, writeModel } from '../learn/index.js';
import { type DecidedTicket, type Figures, type GuardFigures, isHeldBack, lessonOf, LessonCounts, movedWords, type TakenLesson, traitsOf, verdictOf } from './index.js';

const pothole: DecidedTicket = { type: 'report', category: 'GT-01', state: 'in_progress', priority: 'P1', categoryPriority: 'P1', restriction: 'none', everRestricted: false, decided: true, proposed: { type: 'report', category: 'CN-03', urgent: false } };

describe('what a decision teaches', () => {
  it('is what the person decided, and whether they had to put the proposal right', () => {
    expect(lessonOf(pothole)).toEqual({ category: 'GT-01', type: 'report', urgent: false, corrected: { category: true, type: false, urgent: false } });
    expect(lessonOf({ ...pothole, proposed: { ...pothole.proposed, category: 'GT-01' } })?.corrected.category).toBe(false);
  });

  it('is nothing where nobody decided, where it was taken back, or where an accusation was ever suspected', () => {
    const none: Partial<DecidedTicket>[] = [{ decided: false }, { state: 'handed_back' }, { state: 'merged' }, { state: 'withdrawn' }, { restriction: 'denunciation' }, { everRestricted: true }, { type: 'denunciation' }, { state: 'spam', everRestricted: true }];
    expect(none.map((more) => lessonOf({ ...pothole, ...more }))).toEqual(none.map(() => null));
  });

  it('is urgency only where a person raised it above what its category has anyway', () => {
    const urgency = (more: Partial<DecidedTicket>) => lessonOf({ ...pothole, ...more })?.urgent;
    expect([urgency({ priority: 'P0' }), urgency({ priority: 'P0', categoryPriority: 'P0' }), urgency({ priority: 'P2' })]).toEqual([true, null, false]);
  });

  it('of advertising is its kind alone', () => {
    expect(lessonOf({ ...pothole, state: 'spam', decided: false })).toEqual({ category: null, type: 'spam', urgent: null, corrected: { category: false, type: true, urgent: false } });
  });

  it('is held back for a fifth of all tickets, always the same', () => {
    fc.assert(fc.property(fc.uuid(), (id) => isHeldBack(id) === isHeldBack(id)));
    const held = fc.sample(fc.uuid({ version: 4 }), { numRuns: 5_000, seed: 1 }).filter(isHeldBack).length;
    expect(held / 5_000).toBeGreaterThan(0.17);
    expect(held / 5_000).toBeLessThan(0.23);
  });
});

const noPause = async () => undefined;
const files = { category: '{"GT-01":2,"CN-03":1}\no ga\tGT-01 2\n', type: '{"report":3}\no ga\treport 2\n', urgent: '{"no":3,"yes":0}\no ga\tno 2\n' };
const compiled = (name: string, texts: typeof files) => compileWeights(name, { category: readCounts(texts.category), type: readCounts(texts.type), urgent: readCounts(texts.urgent) });
const shipped = compiled('shipped', files);
const taken = (more: Partial<TakenLesson> = {}): TakenLesson => ({ category: 'GT-01', type: null, urgent: null, accepted: false, ...more });
const countsOf = async (lessons: readonly (readonly [text: string, sender: string, lesson?: TakenLesson])[]) => {
  const all = new LessonCounts(['GT-01', 'CN-03']);
  for (const [text, sender, lesson] of lessons) all.add(lesson ?? taken(), sender, traitsOf(text));
  return all.counts((key) => shipped.index.find(key) !== undefined, noPause);
};

describe('what is kept of the words', () => {
  it('is what three senders share, or what shipped; one sender three times is one', async () => {
    const { category } = await countsOf([['ổ gà, cô Lài Hẻm Sứ kể', 'a'], ['ổ gà, cô Lài Hẻm Sứ kể', 'a'], ['ổ gà, cô Lài Hẻm Sứ kể', 'a'], ['ổ gà lầy lội', 'b'], ['đường lầy lội', 'c'], ['hẻm lầy lội', 'd']]);
    const keys = new Set(category.keys());
    expect([keys.has('o ga'), keys.has('loi'), keys.has('lai hem'), keys.has('su')]).toEqual([true, true, false, false]);
  });

  it('is no personal data, however often it is told', async () => {
    const { category } = await countsOf(['a', 'b', 'c', 'd'].map((sender) => ['Ổ gà, gọi anh Tuấn 0912 345 678', sender] as const));
    expect([...category.keys()].filter((key) => /0912|345|678/.test(key))).toEqual([]);
  });

  it('is a third of a proposal that was let stand', async () => {
    const { category } = await countsOf([['ổ gà', 'a', taken({ accepted: true })], ['ổ gà', 'b']]);
    expect([category.messagesOf(0), category.seenWith('o ga')]).toEqual([1.34, [0, 1.34]]);
  });

  const anyText = fc.array(fc.constantFrom('ổ', 'gà', 'nước', 'ngập', 'đường', 'chợ', 'trước'), { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
  const anyLesson = fc.tuple(anyText, fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.constantFrom('GT-01', 'CN-03').map((category) => taken({ category })));

  it('is the same whatever was counted before and left out now: a ticket that is taken out leaves no trace', async () => {
    await fc.assert(fc.asyncProperty(fc.array(anyLesson, { maxLength: 10 }), async (kept) => {
      expect(writeModel((await countsOf(kept)).category)).toBe(writeModel((await countsOf(kept.toReversed())).category));
    }), { numRuns: 40 });
    const with3 = await countsOf([['chợ lục bục', 'a'], ['chợ lục bục', 'b'], ['chợ lục bục', 'c']]);
    const with2 = await countsOf([['chợ lục bục', 'a'], ['chợ lục bục', 'b']]);
    expect([[...with3.category.keys()].includes('luc buc'), [...with2.category.keys()].length]).toEqual([true, 0]);
  });

  it('comes on top of what shipped, which stays as it is', async () => {
    const added = new CountModel(['CN-03', 'HC-04']);
    added.add('o ga', 0, 3);
    added.add('thu tuc', 1, 2);
    added.addMessages(0, 3);
    const merged = mergedCounts(readCounts(files.category), added);
    expect(writeModel(merged)).toBe('{"GT-01":2,"CN-03":4,"HC-04":0}\no ga\tGT-01 2 CN-03 3\nthu tuc\tHC-04 2\n');
  });

  it('in weights that were changed gives the same chances as the same counts compiled at once', async () => {
    const { category } = await countsOf(['a', 'b', 'c'].map((sender) => ['ổ gà lầy lội', sender] as const));
    const changed = await compileChanged('changed', shipped, async (kind) => (kind === 'category' ? mergedCounts(readCounts(files.category), category) : null), noPause);
    const whole = compiled('whole', { ...files, category: writeModel(mergedCounts(readCounts(files.category), category)) });
    for (const text of ['ổ gà lầy lội', 'lầy lội quá', 'nước ngập']) {
      const [a, b] = [changed, whole].map((weights) => decideChances(readMessage(text, () => true), weights, () => true));
      expect(a?.categories.map(({ name, chance }) => [name, chance.toFixed(6)])).toEqual(b?.categories.map(({ name, chance }) => [name, chance.toFixed(6)]));
      expect(a?.types).toEqual(b?.types);
    }
  });

  it('is told to people only where five lessons showed it', async () => {
    const models = await countsOf([...['a', 'b', 'c', 'd', 'e'].map((sender) => ['ổ gà lún', sender] as const), ['ổ gà vỉa hè', 'a'], ['vỉa hè', 'b'], ['vỉa hè', 'c']]);
    const moved = atOnce(movedWords(shipped, models.category));
    expect(moved.map(({ words }) => words)).toContain('lun');
    expect(moved.map(({ words }) => words)).not.toContain('via he');
  });
});

const figures = (more: { first?: number; three?: number; right?: number; found?: number; alarms?: number; asked?: number } = {}): Figures => ({
  categories: { asked: more.asked ?? 50, first: more.first ?? 30, three: more.three ?? 40 }, types: { asked: more.asked ?? 50, right: more.right ?? 40 }, urgency: { asked: more.asked ?? 50, urgent: 10, found: more.found ?? 8, alarms: more.alarms ?? 3 }, byCategory: {},
});
const guard = (more: { denunciation?: number; complaint?: number; urgent?: number } = {}): GuardFigures => ({ denunciation: { asked: 60, found: more.denunciation ?? 54 }, complaint: { asked: 60, found: more.complaint ?? 57 }, urgent: { asked: 120, found: more.urgent ?? 115 } });
const verdict = (kind: 'category' | 'type' | 'urgent', after: Figures, guardAfter = guard(), lessons = 10) => verdictOf(kind, lessons, { before: figures(after.categories.asked === 50 ? {} : { asked: after.categories.asked }), after, guardBefore: guard(), guardAfter });

describe('new weights', () => {
  it('are used where strictly more is right and nothing else is worse', () => {
    expect([verdict('category', figures({ first: 31 })), verdict('type', figures({ right: 41 })), verdict('urgent', figures({ found: 9 })), verdict('urgent', figures({ alarms: 2 }))]).toEqual(Array(4).fill('better'));
  });

  it('are refused where they are no better or worse in anything', () => {
    expect([verdict('category', figures()), verdict('category', figures({ first: 29 })), verdict('category', figures({ first: 35, three: 39 })), verdict('type', figures()), verdict('urgent', figures()), verdict('urgent', figures({ found: 9, alarms: 4 })), verdict('urgent', figures({ found: 7, alarms: 0 }))])
      .toEqual(['not_better', 'not_better', 'fewer_among_three', 'not_better', 'not_better', 'more_alarms', 'overlooks_urgent']);
  });

  it('are refused where too few decisions were held back, or nothing was learnt', () => {
    expect([verdict('category', figures({ asked: 29, first: 31 })), verdict('type', figures({ asked: 29 })), verdict('urgent', figures({ asked: 29 })), verdict('category', figures({ first: 31 }), guard(), 0)]).toEqual(['too_few', 'too_few', 'too_few', 'nothing_new']);
  });

  it('overlook not one accusation, complaint or danger more than what shipped', () => {
    expect([verdict('type', figures({ right: 50 }), guard({ denunciation: 53 })), verdict('type', figures({ right: 50 }), guard({ complaint: 56 })), verdict('urgent', figures({ found: 10 }), guard({ urgent: 114 }))]).toEqual(['overlooks_denunciations', 'overlooks_complaints', 'overlooks_urgent']);
  });
});
