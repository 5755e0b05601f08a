import type { Proposal, Reason, TicketType } from '#contract';
import type { KnownGram } from '../learn/index.js';
import { covers } from '../phrases.js';
import { proposeRouting, type Competence } from '../routing.js';
import { spanOf, type Word } from '../words.js';
import { candidatesOf } from './candidates.js';
import { decideType, decideUrgent } from './decide.js';
import { expectedActionOf } from './expected-action.js';
import { mattersOf } from './matters/index.js';
import { canWait, priorityOf } from './priority.js';
import { findPlaces } from './places.js';
import { type ReadMessage, readMessage } from './read-message.js';
import type { Stretch } from './tags.js';
import { classifierVersion } from './version.js';
import { knownTo, type Weights } from './weights.js';

/** What is known of the place besides the text. */
export interface KnownPlace {
  /** The unit that the sender chose, if any. */
  readonly areaCode: string | null;
}

/** Reasons shown at most for a type or a priority. */
const mostReasons = 5;

/** What stays in the restricted lane stays whole; thanks and advertising are about nothing. */
const undivided: readonly TicketType[] = ['denunciation', ...canWait];

function outermost(stretches: readonly Stretch[]): Stretch[] {
  return [...stretches].sort((a, b) => a.from - b.from || b.to - a.to).filter((one, i, all) => i === 0 || !covers(all[i - 1] ?? one, one)).slice(0, mostReasons);
}

function phraseReasons(text: string, words: readonly Word[], stretches: readonly Stretch[]): Reason[] {
  return outermost(stretches).map(({ from, to }) => ({ kind: 'phrase', ...spanOf(text, words, from, to), weight: 1 }));
}

function dangerReasons(text: string, words: readonly Word[], stretches: readonly Stretch[]): Reason[] {
  return outermost(stretches).map(({ from, to }) => ({ kind: 'danger_word', ...spanOf(text, words, from, to) }));
}

function mattersIn(text: string, read: ReadMessage, weights: Weights, known: readonly KnownGram[]): NonNullable<Proposal['matters']> {
  return mattersOf(read, weights, known).map(({ from, to, category, said }) => {
    const { start, end } = spanOf(text, read.words, from, to);
    return { start, end, category, reasons: said.map((one): Reason => ({ kind: 'phrase', ...spanOf(text, read.words, one.from, one.to), weight: 1 })) };
  });
}

/**
 * Proposes type, category, priority, bodies and next step for a message, each with its reasons in the words as typed (UTF-16 offsets of `text`).
 * Rules read it, weights learnt from sentences decide. Pure and quick: one pass, no clock, no network. It proposes; an operator decides.
 */
export function classify(text: string, known: KnownPlace, competence: Competence, weights: Weights): Proposal {
  const inCatalogue = new Map(competence.categories.map((category) => [category.code, category]));
  const read = readMessage(text, (code) => inCatalogue.has(code));
  const { words } = read;
  const knownGrams = knownTo(weights, read.grams);
  const { is: type, because } = decideType(read, weights, knownGrams);
  const danger = decideUrgent(read, weights, knownGrams);
  const urgent = danger.is && !canWait.includes(type);
  const candidates = candidatesOf(text, read, weights, knownGrams, (code) => inCatalogue.has(code));
  const rule = inCatalogue.get(candidates[0]?.category ?? '');
  const places = findPlaces(text, words, competence);
  const areaCode = known.areaCode ?? places.areaCode;
  const category = rule?.code ?? null;
  return {
    type,
    typeReasons: type === 'crime_report' ? dangerReasons(text, words, because) : phraseReasons(text, words, because),
    candidates,
    priority: priorityOf(type, urgent, rule),
    priorityReasons: [...(urgent ? dangerReasons(text, words, danger.because) : []), ...(rule && !canWait.includes(type) ? [{ kind: 'category_priority', category: rule.code, priority: rule.priority } as const] : [])],
    urgent,
    ...proposeRouting({ type, category, areaCode, text, words }, competence),
    areas: places.mentions,
    expectedAction: expectedActionOf(type, rule, areaCode),
    matters: undivided.includes(type) ? [] : mattersIn(text, read, weights, knownGrams),
    version: `${classifierVersion}+${weights.version}`,
  };
}
