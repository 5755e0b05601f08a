import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { typeAgain, typedOtherwise } from '../testing/letters.js';
import { readWords } from '../words.js';
import { compileModel, TraitIndex } from './compiled-model.js';
import { CountModel, type Lesson } from './count-model.js';
import { gramsOf } from './grams.js';
import { readModel, writeModel } from './model-file.js';
import { Opinion } from './opinion.js';

const classes = ['road', 'water', 'noise'];
const grams = (text: string) => gramsOf(readWords(text), text);
const lesson = (text: string, name: string): Lesson => ({ grams: grams(text), right: [[name, 1]] });
const learnt = (...lessons: readonly Lesson[]) => {
  const model = new CountModel(classes);
  for (const one of lessons) model.count(one);
  return model;
};
const opinion = (model: CountModel, text: string, found: ReadonlyMap<string, number> = new Map()) => {
  const index = new TraitIndex();
  const compiled = compileModel(model, index, 0.1);
  return new Opinion(compiled, index.known(grams(text)), found, { traits: 1, rules: 1, share: 0 });
};
const some = [lesson('đường đầy ổ gà', 'road'), lesson('ổ gà sâu trước chợ', 'road'), lesson('nước máy đục ngầu', 'water'), lesson('mất nước máy từ sáng', 'water'), lesson('karaoke ồn tới khuya', 'noise')];

describe('what is learnt from messages', () => {
  it('knows again what it saw, and says by which words', () => {
    const model = learnt(...some);
    const seen = opinion(model, 'Trước nhà tôi có ổ gà');
    expect(seen.ranked()[0]?.name).toBe('road');
    expect(seen.ranked().reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(1);
    const words = readWords('Trước nhà tôi có ổ gà');
    expect(seen.speakingFor('road', 0).slice(0, 3).map(({ gram }) => words.slice(gram.from, gram.to).map(({ key }) => key).join(' '))).toContain('o ga');
  });

  it('says only what is allowed, and hears the rules', () => {
    const model = learnt(...some);
    expect(opinion(model, 'ổ gà').ranked((name) => name !== 'road').map(({ name }) => name)).not.toContain('road');
    expect(opinion(model, 'chuyện lạ chưa từng thấy', new Map([['noise', 3]])).ranked()[0]?.name).toBe('noise');
  });

  it('is the same however a message is typed', () => {
    fc.assert(fc.property(fc.constantFrom('Đường đầy ổ gà?', 'Nước máy đục ngầu!', 'mất nước từ sáng'), typedOtherwise, (text, how) => {
      expect(grams(typeAgain(text, how)).map(({ key }) => key)).toEqual(grams(text).map(({ key }) => key));
    }));
  });

  it('reads of a very long message how it begins and how it ends', () => {
    const words = (from: number, many: number) => Array.from({ length: many }, (_, at) => `w${from + at}`).join(' ');
    const keys = grams(words(0, 2_000)).map(({ key }) => key);
    for (const key of ['w0', 'w599', 'w1700', 'w1998 w1999', 'w1999$']) expect(keys).toContain(key);
    for (const key of ['w600', 'w1699', 'w599 w1700']) expect(keys).not.toContain(key);
    expect(grams(words(0, 900)).map(({ key }) => key)).toContain('w599 w600');
    const last = grams(words(0, 2_000)).find(({ key }) => key === 'w1999');
    expect([last?.from, last?.to]).toEqual([1_999, 2_000]);
  });

  const anyLesson = fc.tuple(fc.array(fc.constantFrom('ổ', 'gà', 'nước', 'máy', 'ồn', 'đêm', 'chợ'), { minLength: 1, maxLength: 8 }), fc.constantFrom(...classes), fc.constantFrom(0.35, 0.65, 1)).map(([words, name, share]): Lesson => ({ grams: grams(words.join(' ')), right: [[name, share]] }));

  it('counts in any order, forgets without a trace, and reads what it wrote', () => {
    fc.assert(fc.property(fc.array(anyLesson, { maxLength: 12 }), fc.array(anyLesson, { maxLength: 6 }), (kept, gone) => {
      const file = writeModel(learnt(...kept));
      expect(writeModel(learnt(...kept.toReversed()))).toBe(file);
      const model = learnt(...gone, ...kept);
      for (const one of gone) model.count(one, -1);
      expect(writeModel(model)).toBe(file);
      expect(writeModel(readModel(file))).toBe(file);
    }));
  });

  it('keeps nothing of a message but its words one by one and in pairs', () => {
    const secret = 'Ông Bảy ở hẻm nhỏ kể hết mọi chuyện cho cả xóm nghe';
    const file = writeModel(learnt(lesson(secret, 'noise')));
    const longest = Math.max(...file.split('\n').slice(1).map((line) => (line.split('\t')[0] ?? '').split(' ').length));
    expect(longest).toBe(2);
  });

  it('refuses a file that names no class', () => {
    expect(() => readModel('{"road":1}\no ga\tsea\n')).toThrow('Line 2');
  });
});
