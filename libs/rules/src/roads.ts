import { findPhrases, indexPhrases, type PhraseIndex } from './phrases.js';
import type { Word } from './words.js';

/** A road whose surface or signs belong to a body of its own, and the categories for which it does. */
export interface RoadOwner {
  readonly pattern: string;
  readonly body: string;
  readonly categories: readonly string[];
}

const spokenPrefixes: Readonly<Record<string, readonly string[]>> = {
  QL: ['ql', 'quốc lộ', 'đường quốc lộ', 'qlo'],
  ĐT: ['đt', 'dt', 'đường tỉnh', 'tỉnh lộ', 'tl', 'đường đt'],
  HL: ['hl', 'hương lộ'],
};
const numbered = /^(QL|ĐT|HL)\s*(\d+[A-Z]?)$/;
const branchLetter = /^[a-d]$/;

/** "QL51" as people write it: ql51, QL 51, QL.51, quốc lộ 51 … */
function spellings(pattern: string): string[] {
  const [, kind = '', number = ''] = numbered.exec(pattern) ?? [];
  const prefixes = spokenPrefixes[kind];
  return prefixes ? prefixes.flatMap((prefix) => [`${prefix} ${number}`, `${prefix}${number}`]) : [pattern];
}

const indexes = new WeakMap<readonly RoadOwner[], PhraseIndex<RoadOwner>>();

function indexOf(owners: readonly RoadOwner[]): PhraseIndex<RoadOwner> {
  let index = indexes.get(owners);
  if (!index) indexes.set(owners, (index = indexPhrases(owners.flatMap((owner) => spellings(owner.pattern).map((spelling) => [spelling, owner] as const)))));
  return index;
}

/** The first road of the list that a text names, in any usual spelling. "QL51B" and "QL 51 B" are other roads than QL51. */
export function findRoad(words: readonly Word[], owners: readonly RoadOwner[]): RoadOwner | null {
  for (const { value, to } of findPhrases(words, indexOf(owners))) {
    const next = words[to];
    if (!next?.joined || !branchLetter.test(next.key)) return value;
  }
  return null;
}
