import type { ExpectedAction, Priority, Proposal, Reason, TicketType } from '#contract';
import { findCues } from '../first-aid.js';
import { covers } from '../phrases.js';
import { proposeRouting, type CategoryRule, type Competence } from '../routing.js';
import { readWords, spanOf, type Word } from '../words.js';
import { presentCrimes, presentDangers } from './danger.js';
import { findPlaces } from './places.js';
import { candidatesOf, weighCategories } from './scores.js';
import { Tags, type Stretch } from './tags.js';
import { findType } from './type.js';
import { classifierVersion } from './version.js';

/** What is known of the place besides the text. */
export interface KnownPlace {
  /** The unit that the sender chose, if any. */
  readonly areaCode: string | null;
}

/** Reasons shown at most for a type or a priority. */
const mostReasons = 5;
const unknownCategory: Priority = 'P2';
/** Thanks and advertising wait, whatever they speak of. */
const canWait: readonly TicketType[] = ['praise', 'spam'];

const deskActs: Partial<Record<TicketType, ExpectedAction>> = { denunciation: 'restrict', complaint: 'guide_complaint', crime_report: 'police_now', spam: 'bin', praise: 'thank', question: 'answer_at_desk' };

function expectedActionOf(type: TicketType, rule: CategoryRule | undefined, areaCode: string | null): ExpectedAction {
  const ofType = deskActs[type];
  if (ofType) return ofType;
  if (!rule) return 'ask_more';
  return rule.location === 'required' && areaCode === null ? 'ask_place' : 'route';
}

function outermost(stretches: readonly Stretch[]): Stretch[] {
  return [...stretches].sort((a, b) => a.from - b.from || b.to - a.to).filter((one, i, all) => i === 0 || !covers(all[i - 1] ?? one, one)).slice(0, mostReasons);
}

function phraseReasons(text: string, words: readonly Word[], stretches: readonly Stretch[]): Reason[] {
  return outermost(stretches).map(({ from, to }) => ({ kind: 'phrase', ...spanOf(text, words, from, to), weight: 1 }));
}

function dangerReasons(text: string, words: readonly Word[], stretches: readonly Stretch[]): Reason[] {
  return outermost(stretches).map(({ from, to }) => ({ kind: 'danger_word', ...spanOf(text, words, from, to) }));
}

/**
 * Proposes type, category, priority, bodies and next step for a message, each with its reasons in the words as typed (UTF-16 offsets of `text`).
 * Pure and quick: words and phrases in one pass, no clock, no network. It proposes; an operator decides.
 */
export function classify(text: string, known: KnownPlace, competence: Competence): Proposal {
  const words = readWords(text);
  const tags = new Tags(words);
  const cues = findCues(words);
  const inCatalogue = new Map(competence.categories.map((category) => [category.code, category]));
  const evidence = weighCategories(words).filter(({ category }) => inCatalogue.has(category));
  const crimes = presentCrimes(tags);
  const present = presentDangers(cues, tags);
  const { type, because } = findType({ words, tags, cues, dangers: [...present, ...crimes], evidence });
  const threats = [...present, ...crimes.filter((crime) => tags.touching('theft', crime))];
  const urgent = threats.length > 0 && !canWait.includes(type);
  const rule = inCatalogue.get(evidence[0]?.category ?? '');
  const places = findPlaces(text, words, competence);
  const areaCode = known.areaCode ?? places.areaCode;
  const category = rule?.code ?? null;
  const own = canWait.includes(type) ? 'P3' : (rule?.priority ?? unknownCategory);
  return {
    type,
    typeReasons: type === 'crime_report' ? dangerReasons(text, words, because) : phraseReasons(text, words, because),
    candidates: candidatesOf(text, words, evidence),
    priority: urgent ? 'P0' : own,
    priorityReasons: [...(urgent ? dangerReasons(text, words, threats) : []), ...(rule && !canWait.includes(type) ? [{ kind: 'category_priority', category: rule.code, priority: rule.priority } as const] : [])],
    urgent,
    ...proposeRouting({ type, category, areaCode, text }, competence),
    areas: places.mentions,
    expectedAction: expectedActionOf(type, rule, areaCode),
    version: classifierVersion,
  };
}
