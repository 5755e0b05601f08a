import type { Candidate, Reason } from '#contract';
import type { KnownGram } from '../learn/index.js';
import { covers } from '../phrases.js';
import { spanOf } from '../words.js';
import { leastSaid, stretchesOf } from './decide.js';
import { foundFor, type ReadMessage } from './read-message.js';
import { opinionOf, type Weights } from './weights.js';

const most = 3;
const mostReasons = 6;
/** Where no phrase of the catalogue stands, words alone must be as sure as this to be worth a word. */
const leastChance = 0.17;
/** What is less likely than so is not shown. */
const leastShown = 0.01;

/** The best three as candidates; the score is the chance that it is the right one, from 0 to 1. */
export function candidatesOf(text: string, read: ReadMessage, weights: Weights, known: readonly KnownGram[], inForce: (category: string) => boolean): Candidate[] {
  const opinion = opinionOf('category', weights, known, foundFor.category(read));
  const ranked = opinion.ranked(inForce);
  if (read.evidence.length === 0 && (ranked[0]?.chance ?? 0) < leastChance) return [];
  return ranked.slice(0, most).filter(({ chance }) => chance >= leastShown).map(({ name: category, chance }) => {
    const said = (read.evidence.find((one) => one.category === category)?.found ?? []).flatMap(({ value, from, to }) => (value.weight > 0 ? [{ from, to, weight: value.weight }] : []));
    const learnt = stretchesOf(opinion.speakingFor(category, leastSaid)).filter((one) => !said.some((other) => covers(other, one) || covers(one, other))).map((one) => ({ ...one, weight: 1 }));
    return {
      category,
      score: Math.round(chance * 1000) / 1000,
      reasons: [...said, ...learnt].slice(0, mostReasons).map(({ from, to, weight }): Reason => ({ kind: 'phrase', ...spanOf(text, read.words, from, to), weight })),
    };
  });
}
