import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { foldText } from '#rules';
import { findProjectRoot } from '../project-root.js';
import { readSentences } from './sentences.js';
import { seedCompetenceAt } from './seed-competence.js';

const root = findProjectRoot();
const train = readSentences(join(root, 'libs/rules/sentences/train'));
const judge = readSentences(join(root, 'libs/rules/sentences/judge'));

/** Pairs of words that stand together, folded: what two messages share if one was made from the other. */
const pairsOf = (text: string): ReadonlySet<string> => {
  const words = foldText(text).match(/[a-z0-9]+/g) ?? [];
  return new Set(words.slice(1).map((word, at) => `${words[at]} ${word}`));
};

/** Of each message the largest share of pairs that it has in common with another one. */
function likeness(messages: readonly string[], others: readonly string[], same: boolean): { text: string; like: string; share: number }[] {
  const sets = others.map(pairsOf);
  // What many say makes no two messages alike.
  const tooCommon = 300;
  const where = new Map<string, number[]>();
  sets.forEach((set, nth) => {
    for (const pair of set) {
      const list = where.get(pair);
      if (list) list.push(nth);
      else where.set(pair, [nth]);
    }
  });
  return messages.map((text, own) => {
    const mine = pairsOf(text);
    const common = new Map<number, number>();
    for (const pair of mine) for (const nth of (where.get(pair)?.length ?? 0) > tooCommon ? [] : (where.get(pair) ?? [])) if (!(same && nth === own)) common.set(nth, (common.get(nth) ?? 0) + 1);
    let best = { text, like: '', share: 0 };
    for (const [nth, shared] of common) {
      const share = shared / (mine.size + (sets[nth]?.size ?? 0) - shared);
      if (mine.size >= 5 && share > best.share) best = { text, like: others[nth] ?? '', share };
    }
    return best;
  });
}

describe('the sentences that the proposal learns from and is judged on', () => {
  it('are at least 25 for each category, from several voices', () => {
    for (const { code } of seedCompetenceAt(root, '2021-01-01')?.categories ?? []) {
      const these = train.filter(({ category }) => category === code);
      expect([code, these.length >= 25, new Set(these.map(({ voice }) => voice)).size >= 5]).toEqual([code, true, true]);
    }
  });

  it('hold nothing twice, or nearly', () => {
    expect(likeness(train.map(({ text }) => text), train.map(({ text }) => text), true).filter(({ share }) => share > 0.6)).toEqual([]);
  });

  it('are judged on messages that share little with any that was learnt from', () => {
    expect(likeness(judge.map(({ text }) => text), train.map(({ text }) => text), false).filter(({ share }) => share > 0.4)).toEqual([]);
  });
});
