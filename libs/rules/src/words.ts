import { foldText, foldWithMap, type Numbers, toneBits } from './fold.js';
import { shortForms } from './short-forms.js';

/** One word of a message: the key it is looked up by, and where it stands in the text as typed. */
export interface Word {
  readonly key: string;
  /** UTF-16 offsets in the original, end exclusive. The words of one short form ("bv") share the offsets of the form. */
  readonly start: number;
  readonly end: number;
  /** The message's marks and where the word's begin among them; null when the spelling says nothing (short forms, stretched words). */
  readonly marks: Numbers | null;
  readonly at: number;
  /** The syllable's tone as a bit of `toneBits`, 0 for none. */
  readonly tone: number;
  /** Nothing but blanks and joining signs stands between this word and the one before it. */
  readonly joined: boolean;
  /** Number of the sentence, from 0. */
  readonly sentence: number;
}

const endsClause = /[,;:()[\]"“”…|=<>]|[.!?](?:\s|$)|[!?]|\.\./;
const endsSentence = /[;!?…]|\.(?:\s|$)|\.\./;
const onlyStop = /^\. ?$/;
/** Letters drawn out ("cứuuu"): of Vietnamese vowels u alone may stand twice. */
const stretched = /([a-z])\1{2,}/g;
const shortened = (_run: string, letter: string) => (letter === 'u' ? 'uu' : letter);
/** "lý" and "lí", "sỹ" and "sĩ", "quý" and "quí" are the same words. */
const finalY = /^(|.*(?:[bcdghklmnpqrstvx]|qu))y$/;
/** After a short form such as "P." or "TP." a full stop ends nothing. */
const shortWithStop = 2;

const keyOf = (folded: string) => (folded.endsWith('y') ? folded.replace(finalY, '$1i') : folded);
const writtenOut = new Map(shortForms.flatMap(([long, short]) => short.map((form) => [form, foldText(long).split(' ').map(keyOf)] as const)));

const isWordChar = (code: number) => (code > 96 && code < 123) || (code > 47 && code < 58);

/** Cuts a message into words: folded, short forms written out, each with its place in the text as typed. */
export function readWords(original: string): Word[] {
  const { text, starts, ends, marks } = foldWithMap(original);
  const words: Word[] = [];
  let sentence = 0;
  let before = 0;
  for (let from = 0; from < text.length; ) {
    if (!isWordChar(text.charCodeAt(from))) {
      from++;
      continue;
    }
    let to = from;
    let tone = 0;
    let isStretched = false;
    for (let code = text.charCodeAt(to); isWordChar(code); code = text.charCodeAt(++to)) {
      tone |= (marks[to] ?? 0) & toneBits;
      isStretched ||= to - from > 1 && code === text.charCodeAt(to - 1) && code === text.charCodeAt(to - 2);
    }
    const gap = text.slice(before, from);
    const last = words[words.length - 1];
    let joined = last !== undefined;
    if (gap !== ' ' && !(last && last.end - last.start <= shortWithStop && onlyStop.test(gap))) {
      joined &&= !endsClause.test(gap);
      if (endsSentence.test(gap)) sentence++;
    }
    const start = starts[from] ?? 0;
    const end = ends[to - 1] ?? 0;
    const typed = text.slice(from, to);
    const long = writtenOut.get(typed);
    if (long) long.forEach((key, nth) => words.push({ key, start, end, marks: null, at: from, tone: 0, joined: nth > 0 || joined, sentence }));
    else {
      const key = isStretched ? typed.replace(stretched, shortened) : typed;
      words.push({ key: keyOf(key), start, end, marks: key.length === typed.length ? marks : null, at: from, tone, joined, sentence });
    }
    before = from = to;
  }
  return words;
}

/** The text as typed that the words from `from` to `to` (exclusive) cover, with its offsets. */
export function spanOf(text: string, words: readonly Word[], from: number, to: number): { text: string; start: number; end: number } {
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? start;
  return { text: text.slice(start, end), start, end };
}
