import type { TicketType } from '#contract';
import { findCues } from '../first-aid.js';
import { type Gram, gramsOf, mostAtBeginning } from '../learn/index.js';
import { readWords, type Word } from '../words.js';
import { presentCrimes, presentDangers } from './danger.js';
import { type CategoryEvidence, weighCategories } from './scores.js';
import { type Stretch, Tags } from './tags.js';
import { findType, type TakenBack, takenBack, type TypeClues, type TypeFinding } from './type.js';
import { type TypeWord, typeWords } from './type-words.js';

/** A message as the rules read it, before anything that was learnt has its say. */
export interface ReadMessage {
  /** Words with their marks, for what a word means. */
  readonly words: readonly Word[];
  readonly grams: readonly Gram[];
  readonly evidence: readonly CategoryEvidence[];
  /** What the rules take it for, and what they see as present danger: read without marks, so that it is the same however it was typed. */
  readonly finding: TypeFinding;
  readonly threats: readonly Stretch[];
  readonly takenBack: TakenBack;
}

/** More of them change nothing any more. */
const mostCues = 40;

const withoutMarks = (words: readonly Word[]): Word[] => words.map((word) => ({ ...word, marks: null, tone: 0 }));

/** Reads a message once, for all that is asked about it. What it is about is looked for at its beginning, dangers and accusations everywhere. @param inForce codes of the categories in force */
export function readMessage(text: string, inForce: (category: string) => boolean): ReadMessage {
  const words = readWords(text);
  const bare = withoutMarks(words);
  const tags = new Tags(bare);
  const cues = findCues(bare);
  const crimes = presentCrimes(tags);
  const present = presentDangers(cues, tags);
  const known = ({ category }: CategoryEvidence) => inForce(category);
  const clues: TypeClues = { words: bare, tags, cues, dangers: [...present, ...crimes], evidence: weighCategories(bare.slice(0, mostAtBeginning)).filter(known) };
  return {
    words,
    grams: [...gramsOf(bare, text), ...signsOf(tags, cues)],
    evidence: weighCategories(words.slice(0, mostAtBeginning)).filter(known),
    finding: findType(clues),
    threats: [...present, ...crimes.filter((crime) => tags.touching('theft', crime))],
    takenBack: takenBack(clues),
  };
}

/** A strong phrase is a point; more than so many add nothing. */
const strong = 4;
const mostPoints = 3.5;

/** What the rules found, in points for each class, as the three models weigh it. */
/** Tags that change what a danger or an accusation means. */
const turning = ['now', 'past', 'feared', 'denied', 'habitual', 'event', 'medical', 'mentioned'] as const;

/** What the word lists recognise, as traits: which tags there are, which dangers and accusations, and by which tags each of these stands. */
function signsOf(tags: Tags, cues: ReturnType<typeof findCues>): Gram[] {
  const signs = new Map<string, Gram>();
  const add = (key: string, { from, to }: Stretch) => { if (!signs.has(key)) signs.set(key, { key, from, to }); };
  for (const tag of Object.keys(typeWords) as TypeWord[]) for (const found of tags.all(tag).slice(0, 1)) add(`@${tag}`, found);
  for (const cue of cues.slice(0, mostCues)) {
    const name = cue.value.kind === 'danger' ? cue.value.group : cue.value.kind;
    add(`!${name}`, cue);
    for (const tag of turning) {
      if (tags.before(tag, cue, 3)) add(`!${name}<${tag}`, cue);
      else if (tags.inSentence(tag, cue)) add(`!${name}~${tag}`, cue);
    }
  }
  return [...signs.values()];
}

export const foundFor = {
  category: ({ evidence }: ReadMessage): ReadonlyMap<string, number> => new Map(evidence.map((one) => [one.category, Math.min(one.evidence / strong, mostPoints)])),
  type: ({ finding }: ReadMessage): ReadonlyMap<TicketType, number> => new Map(finding.type === 'report' && finding.because.length === 0 ? [] : [[finding.type, 1]]),
  urgent: ({ threats }: ReadMessage): ReadonlyMap<string, number> => new Map(threats.length > 0 ? [['yes', 1]] : []),
};
