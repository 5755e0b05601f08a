import type { Proposal, TicketType } from '#contract';

/** A score is a chance: of those from here on about 19 in 20 are right (`npm run train -- --check`). */
const SURE = 0.7;
/** What is less likely is not worth asking about. */
const LEAST = 0.25;
/** A candidate this many times weaker than the best is not worth reading. */
const NEAR = 2;

/** The category that may be said to a sender before anybody has looked, or null when the words leave it open. The desk sees all candidates either way. */
export function sureCategory({ candidates: [best] }: Pick<Proposal, 'candidates'>): string | null {
  return best !== undefined && best.score >= SURE ? best.category : null;
}

/** What is worth asking a sender about. Praise and spam wait for nobody's word; a complaint, a denunciation and a crime have ways of their own, and a guess on the screen must not draw the sender off them. */
const askable: readonly TicketType[] = ['report', 'petition', 'planning_comment', 'question'];

/** Codes of the categories to offer to a sender for their word: the sure one alone, else those that stand close together, the likeliest first; none when the best is weak. */
export function categoriesToOffer({ type, candidates }: Pick<Proposal, 'type' | 'candidates'>): string[] {
  const [best] = candidates;
  if (best === undefined || best.score < LEAST || !askable.includes(type)) return [];
  const sure = sureCategory({ candidates });
  return sure !== null ? [sure] : candidates.filter(({ score }) => score * NEAR >= best.score).map(({ category }) => category);
}
