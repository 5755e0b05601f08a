import type { Proposal } from '#contract';

/** Share of the score that the best candidate must have. */
const LEAST = 0.25;
/** How far it must be ahead of the next one. */
const AHEAD = 1.5;

/** The category that may be said to a sender before anybody has looked, or null when the words leave it open. The desk sees all candidates either way. */
export function sureCategory({ candidates: [best, next] }: Pick<Proposal, 'candidates'>): string | null {
  if (best === undefined || best.score < LEAST) return null;
  return next === undefined || best.score >= AHEAD * next.score ? best.category : null;
}
