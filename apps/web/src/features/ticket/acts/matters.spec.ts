import { describe, expect, it } from '@jest/globals';
import type { Proposal } from '#contract';
import { clausesOf, givenTo, proposedGiving, seemsSeveral, stretchesByMatter, wordsOf } from './matters.js';

const cut = (text: string, finer = false) => clausesOf(text, finer).map(({ start, end }) => text.slice(start, end).trim());

describe('a message cut into clauses', () => {
  it.each<[string, string[]]>([
    ['Ổ gà lớn ở P. Thắng Tam, TP. Vũng Tàu. Đèn tắt cả tuần!', ['Ổ gà lớn ở P. Thắng Tam, TP. Vũng Tàu.', 'Đèn tắt cả tuần!']],
    ['1. Ổ gà lớn.\n2. Đèn tắt.\n\nXin cảm ơn', ['1. Ổ gà lớn.', '2. Đèn tắt.', 'Xin cảm ơn']],
    ['- Ổ gà lớn\n- Đèn tắt', ['- Ổ gà lớn', '- Đèn tắt']],
    ['Ổ gà lớn!!! ... Đèn tắt 😀😀.', ['Ổ gà lớn!!! ...', 'Đèn tắt 😀😀.']],
    ['ổ gà lớn', ['ổ gà lớn']],
  ])('%s', (text, clauses) => { expect(cut(text)).toEqual(clauses); });

  it('is cut finer at commas and at words that go on to something else', () => {
    expect(cut('Ổ gà lớn trước trường, đèn thì tắt và rác không ai thu, ngoài ra nước yếu', true)).toEqual(['Ổ gà lớn trước trường,', 'đèn thì tắt', 'và rác không ai thu,', 'ngoài ra nước yếu']);
  });

  it('is the message again when joined, whatever stands in it', () => {
    for (const text of ['', ' ', '...', 'Ổ gà.\n\n\n', 'a'.repeat(5_000), '😀', '1. 2. 3.', 'Rác. '.repeat(2_000)]) for (const finer of [false, true]) expect(clausesOf(text, finer).map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  });
});

describe('which clause belongs to which matter', () => {
  const text = 'Ổ gà lớn. Đèn tắt. Ở đường Lê Lợi. Xin cảm ơn.';
  const clauses = clausesOf(text, false);
  const [hole, lamp, place, thanks] = clauses;
  if (!hole || !lamp || !place || !thanks) throw new Error('Four sentences.');

  it('is what the rules found, or all of it the first’s', () => {
    expect(proposedGiving({ text, proposal: null })).toEqual([{ start: 0, end: text.length, to: 1 }]);
    const found = { matters: [{ ...hole, category: 'GT-01' }, { start: lamp.start, end: thanks.end, category: 'CX-03' }] } as unknown as Proposal;
    expect([seemsSeveral({ text, proposal: found }), seemsSeveral({ text, proposal: null }), clauses.map((clause) => givenTo(clause, proposedGiving({ text, proposal: found })))]).toEqual([true, false, [1, 2, 2, 2]]);
    // Street and landmark stand behind the words when the rules read them.
    expect(seemsSeveral({ text: text.slice(0, hole.end), proposal: found })).toBe(false);
  });

  it('gives a sentence for all to each, and one for none to no matter', () => {
    const parts = stretchesByMatter(text, clauses, [{ ...hole, to: 1 }, { ...lamp, to: 2 }, { ...place, to: 'all' }, { ...thanks, to: 'none' }]);
    expect(parts.map((part) => [part.to, wordsOf(text, part.stretches)])).toEqual([[1, 'Ổ gà lớn.\nỞ đường Lê Lợi.'], [2, 'Đèn tắt. Ở đường Lê Lợi.']]);
    expect(stretchesByMatter(text, clauses, [{ start: 0, end: text.length, to: 'all' }])).toEqual([]);
  });
});
