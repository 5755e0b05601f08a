import type { TicketType } from '#contract';
import type { FirstAidCue } from '../first-aid.js';
import type { Found } from '../phrases.js';
import type { Word } from '../words.js';
import { namesSomebody } from './accusable.js';
import type { PresentDanger } from './danger.js';
import type { CategoryEvidence } from './scores.js';
import type { Stretch, Tags } from './tags.js';

/** A type and the stretches of words that speak for it. */
export interface TypeFinding {
  readonly type: TicketType;
  readonly because: readonly Stretch[];
}

export interface TypeClues {
  readonly words: readonly Word[];
  readonly tags: Tags;
  readonly cues: readonly Found<FirstAidCue>[];
  readonly dangers: readonly PresentDanger[];
  readonly evidence: readonly CategoryEvidence[];
}

/** Matters between private people that the police take up, even when the sender calls his message "tố cáo". */
const policeMatters = new Set(['AN-01', 'AN-02', 'AN-03', 'AN-04', 'AN-05', 'GD-02']);
/** Categories that are questions by nature. */
const askedAbout = new Set(['HC-04', 'XD-04', 'YT-05', 'GD-03', 'DD-02', 'KT-04', 'HC-05', 'DD-03']);
/** Evidence of one strong and one medium phrase: a problem is told. */
const toldProblem = 6;
/** Who asks, asks in the first words, or asks twice, or says little else. */
const opening = 4;
const shortMessage = 35;

const says = (words: readonly Word[], { from, to }: Stretch, phrase: string) => words.slice(from, to).map(({ key }) => key).join(' ') === phrase;

const forThePolice = ({ evidence, dangers }: Pick<TypeClues, 'evidence' | 'dangers'>) => policeMatters.has(evidence[0]?.category ?? '') || dangers.some(({ event }) => event);

/** Classification follows content and aim, not the title (Circular 05/2021/TT-TTCP, Art. 6); in doubt the message counts as a denunciation, because a leak can't be undone. */
function denunciation({ words, tags, cues, evidence, dangers }: TypeClues): readonly Stretch[] {
  const accusing = cues.filter((cue) => cue.value.kind === 'denunciation' && !tags.touching('mentioned', cue));
  const onlyTheWord = accusing.every((cue) => says(words, cue, 'to cao'));
  const ofOfficials = cues.some(({ value }) => value.kind === 'official');
  return onlyTheWord && !ofOfficials && forThePolice({ evidence, dangers }) ? [] : accusing;
}

function complaint({ words, tags, cues }: TypeClues): readonly Stretch[] {
  const objecting = cues.filter((cue) => cue.value.kind === 'complaint' && !tags.touching('mentioned', cue));
  const onlyTheWord = objecting.every((cue) => says(words, cue, 'khieu nai'));
  return onlyTheWord && tags.has('consumer') && !tags.has('decision') ? [] : objecting;
}

function spam({ words, tags, evidence }: TypeClues): readonly Stretch[] {
  const selling = tags.count('offer') * 2 + tags.count('callToBuy');
  const telling = tags.count('aboutOffer') * 2;
  if (tags.has('offer') && tags.has('callToBuy') && selling - telling >= 4) return tags.all('offer');
  const nonsense = words.length > 0 && evidence.length === 0 && tags.all('nonsense').reduce((sum, { from, to }) => sum + to - from, 0) >= words.length;
  return nonsense ? tags.all('nonsense') : [];
}

function praise({ tags, evidence }: TypeClues): readonly Stretch[] {
  const thanks = tags.count('praise') * 3;
  const problem = tags.count('grievance') * 2 + (evidence[0]?.evidence ?? 0) / 3;
  return thanks > 0 && thanks > problem ? tags.all('praise') : [];
}

function question({ words, tags, evidence }: TypeClues): readonly Stretch[] {
  if (!tags.has('ask') || tags.has('reproach')) return [];
  const top = evidence[0];
  const asksFirst = (tags.all('ask')[0]?.from ?? Infinity) < opening;
  const clear = asksFirst || tags.count('ask') > 1 || words.length < shortMessage;
  if (!clear || (top && !askedAbout.has(top.category) && top.evidence >= toldProblem)) return [];
  return tags.has('handling') && tags.has('grievance') ? [] : tags.all('ask');
}

function petition({ tags, evidence }: TypeClues): readonly Stretch[] {
  const solutions = tags.all('solution');
  const wishes = tags.all('petition').filter((wish) => !tags.all('handling').some((act) => act.from >= wish.to && act.from - wish.to <= 6));
  if (evidence[0]?.category === 'HC-03') return [...wishes, ...solutions];
  return solutions.length > 0 && (wishes.length > 0 || !tags.has('handling')) ? [...solutions, ...wishes] : [];
}

const order: readonly (readonly [TicketType, (clues: TypeClues) => readonly Stretch[]])[] = [
  ['denunciation', denunciation],
  ['crime_report', ({ dangers }) => dangers.filter(({ event }) => event)],
  ['complaint', complaint],
  ['spam', spam],
  ['praise', praise],
  ['question', question],
  ['petition', petition],
];

/** What looks like a question or a petition and is told to have something put right: a reproach ("bao giờ mới sửa"), a problem told at length, a wish that somebody act. */
function aimsAtAProblem(clues: TypeClues): readonly Stretch[] {
  const { tags, evidence } = clues;
  const [top] = evidence;
  const told = top !== undefined && !askedAbout.has(top.category) && (top.evidence >= toldProblem || tags.has('reproach') || (tags.has('handling') && tags.has('grievance')));
  const wishes = tags.all('petition').filter((wish) => tags.all('handling').some((act) => act.from >= wish.to && act.from - wish.to <= 6));
  return [...(told && question(clues).length === 0 ? [...tags.all('ask'), ...tags.all('reproach')] : []), ...(tags.has('solution') ? [] : wishes)];
}

/** A danger, an accusation or an objection that the words take back: feared, over, only spoken of, a customer's. `accusesNobody`: no person or office is named, as somebody who is afraid may write, too. */
export interface TakenBack { readonly denunciation: boolean; readonly accusesNobody: boolean; readonly complaint: boolean; readonly danger: boolean }

export function takenBack(clues: TypeClues): TakenBack {
  const { tags, cues } = clues;
  const named = (kind: 'denunciation' | 'complaint') => cues.some((cue) => cue.value.kind === kind);
  const officials = cues.some(({ value }) => value.kind === 'abuse' || (value.kind === 'official' && clues.evidence[0]?.category !== 'AN-05'));
  const accusesNobody = !officials && !named('denunciation') && !namesSomebody(clues.words);
  return {
    // Fraud by those who only say that they are officials is a matter of its own, and so is a price.
    denunciation: !officials && (clues.evidence[0]?.category === 'AN-05' || (named('denunciation') && denunciation(clues).length === 0) || (accusesNobody && tags.has('dear'))),
    accusesNobody,
    complaint: named('complaint') && complaint(clues).length === 0 && !tags.has('decision'),
    danger: clues.dangers.length === 0 && (cues.some((cue) => cue.value.kind === 'danger') || (tags.has('habitual') && !tags.has('now'))),
  };
}

/**
 * What kind of message it is. The order is a matter of safety: what must stay closed comes first, then what must be quick.
 * By rule alone a remark on planning is a report in XD-04; what was learnt knows a comment on a plan that is laid open ("đồ án", "lấy ý kiến").
 */
export function findType(clues: TypeClues): TypeFinding {
  for (const [type, reasons] of order) {
    const because = reasons(clues);
    if (because.length > 0) return { type, because };
  }
  return { type: 'report', because: aimsAtAProblem(clues) };
}
