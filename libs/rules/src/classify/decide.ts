import type { TicketType } from '#contract';
import type { KnownGram, Speaking } from '../learn/index.js';
import { covers } from '../phrases.js';
import { foundFor, type ReadMessage } from './read-message.js';
import type { Stretch } from './tags.js';
import { knownTo, opinionOf, type Weights } from './weights.js';

/**
 * From which chance on a message counts as one. What must stay closed and what must be quick are taken at a small chance, since a leak or a death can't be undone;
 * chosen on voices that were held back (`npm run train -- --check` prints what each choice would give).
 */
const leastChance = { denunciation: 0.35, complaint: 0.4, urgent: 0.25 } as const;
/** What the words themselves take back ("sợ có ngày …", "sẽ làm đơn tố cáo") must be this sure all the same; and an accusation of nobody. */
const inSpiteOf = { denunciation: 0.9, complaint: 0.9, danger: 0.9, nobody: 0.4 } as const;
const closedTypes = ['denunciation', 'complaint'] as const;

/** Where the rules find an accusation or an objection in the words themselves, the counts must only not deny it. */
const foundByRules = 0.3;

/** Few words ("chán quá") must be clear: they give little to go by, and what little there is sounds like an alarm. */
const fewWords = 16;
const inFewWords = 0.7;

/** So many words are shown for what was learnt, and only those that say something. */
const mostWords = 4;
export const leastSaid = 0.15;

/** Stretches of the words that speak loudest, inner ones left out. */
export function stretchesOf(speaking: readonly Speaking[]): Stretch[] {
  const loud = speaking.slice(0, mostWords * 2).map(({ gram: { from, to } }) => ({ from, to }));
  return loud.filter((one, i) => !loud.some((other, j) => i !== j && covers(other, one) && (!covers(one, other) || j < i))).slice(0, mostWords);
}

export interface Decided<T> { readonly is: T; readonly because: readonly Stretch[] }

/** What kind of message it is: what must stay closed first, then the likeliest of the others. */
export function decideType(read: ReadMessage, weights: Weights, known: readonly KnownGram[]): Decided<TicketType> {
  if (read.words.length === 0) return { is: read.finding.type, because: read.finding.because };
  const opinion = opinionOf('type', weights, known, foundFor.type(read));
  const ranked = opinion.ranked();
  const chance = (type: string) => ranked.find(({ name }) => name === type)?.chance ?? 0;
  const least = (type: (typeof closedTypes)[number]) => (read.takenBack[type] ? inSpiteOf[type] : read.finding.type === type ? foundByRules : type === 'denunciation' && read.takenBack.accusesNobody ? inSpiteOf.nobody : leastChance[type]);
  const closed = closedTypes.find((type) => chance(type) >= least(type));
  const [likeliest] = ranked;
  const spokenOf = closedTypes.some((type) => read.takenBack[type] && type === likeliest?.name);
  const aimed = spokenOf || (read.finding.type === 'report' && read.finding.because.length > 0) ? 'report' : undefined;
  const is = closed ?? aimed ?? (ranked.find(({ name }) => !closedTypes.some((type) => type === name))?.name as TicketType | undefined) ?? read.finding.type;
  if (is === 'report') return { is, because: [] };
  return { is, because: read.finding.type === is ? read.finding.because : stretchesOf(opinion.speakingFor(is, leastSaid)) };
}

/** Whether the text tells of a present danger to life, health or property. */
export function decideUrgent(read: ReadMessage, weights: Weights, known: readonly KnownGram[]): Decided<boolean> {
  const opinion = opinionOf('urgent', weights, known, foundFor.urgent(read));
  const is = (opinion.ranked().find(({ name }) => name === 'yes')?.chance ?? 0) >= (read.takenBack.danger ? inSpiteOf.danger : read.words.length < fewWords && read.threats.length === 0 ? inFewWords : leastChance.urgent);
  return { is, because: !is ? [] : read.threats.length > 0 ? read.threats : stretchesOf(opinion.speakingFor('yes', leastSaid)) };
}

/** All chances of a message, for measuring. */
export function decideChances(read: ReadMessage, weights: Weights, inForce: (category: string) => boolean) {
  const known = knownTo(weights, read.grams);
  return {
    decided: { type: decideType(read, weights, known).is, urgent: decideUrgent(read, weights, known).is },
    categories: opinionOf('category', weights, known, foundFor.category(read)).ranked(inForce),
    types: opinionOf('type', weights, known, foundFor.type(read)).ranked(),
    urgent: opinionOf('urgent', weights, known, foundFor.urgent(read)).ranked().find(({ name }) => name === 'yes')?.chance ?? 0,
  };
}
