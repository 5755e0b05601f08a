import { covers, findPhrases, indexPhrases, type Found } from '../phrases.js';
import type { Word } from '../words.js';
import type { CategoryWords } from './lexicon/category-words.js';
import { lexicon } from './lexicon/index.js';

const weights: Readonly<Record<keyof CategoryWords, number>> = { strong: 4, medium: 2, weak: 1, against: -3 };

interface Cue {
  readonly category: string;
  readonly weight: number;
}

/** What speaks for one category in one message. `evidence` is the sum of weights; a strong phrase weighs 4. */
export interface CategoryEvidence {
  readonly category: string;
  readonly evidence: number;
  readonly found: readonly Found<Cue>[];
}

/** One weak word alone says nothing. */
const leastEvidence = 2;

const index = indexPhrases<Cue>(
  Object.entries(lexicon).flatMap(([category, words]) =>
    (Object.keys(weights) as (keyof CategoryWords)[]).flatMap((strength) =>
      (words[strength] ?? '').split(',').filter((pattern) => pattern.trim() !== '').map((pattern) => [pattern, { category, weight: weights[strength] }] as const),
    ),
  ),
);

/** A phrase inside a longer one of the same category adds nothing. */
function withoutCovered(found: readonly Found<Cue>[]): Found<Cue>[] {
  return found.filter((one, i) => !found.some((other, j) => i !== j && covers(other, one) && (!covers(one, other) || j < i) && Math.sign(other.value.weight) === Math.sign(one.value.weight) && other.value.weight >= one.value.weight));
}

/** All categories that something speaks for, the best first. Each pattern counts once, however often it is said. */
export function weighCategories(words: readonly Word[]): CategoryEvidence[] {
  const counted = new Set<Cue>();
  const byCategory = new Map<string, Found<Cue>[]>();
  for (const hit of findPhrases(words, index)) {
    if (counted.has(hit.value)) continue;
    counted.add(hit.value);
    const hits = byCategory.get(hit.value.category);
    if (hits) hits.push(hit);
    else byCategory.set(hit.value.category, [hit]);
  }
  return [...byCategory]
    .map(([category, hits]) => {
      const found = withoutCovered(hits);
      return { category, evidence: found.reduce((sum, { value }) => sum + value.weight, 0), found };
    })
    .filter(({ evidence }) => evidence >= leastEvidence)
    .sort((a, b) => b.evidence - a.evidence || a.category.localeCompare(b.category));
}
