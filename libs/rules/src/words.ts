import { foldText, foldWithMap, toneBits } from './fold.js';
import { shortForms } from './short-forms.js';

/** One word of a message: the key it is looked up by, and where it stands in the text as typed. */
export interface Word {
  readonly key: string;
  /** UTF-16 offsets in the original, end exclusive. The words of one short form ("bv") share the offsets of the form. */
  readonly start: number;
  readonly end: number;
  /** Quality marks letter by letter; empty when the spelling says nothing (short forms, stretched words). */
  readonly qualities: readonly number[];
  /** The syllable's tone as a bit of `toneBits`, 0 for none. */
  readonly tone: number;
  /** Nothing but blanks and joining signs stands between this word and the one before it. */
  readonly joined: boolean;
  /** Number of the sentence, from 0. */
  readonly sentence: number;
}

const wordChars = /[a-z0-9]+/g;
const endsClause = /[,;:()[\]"“”…|=<>]|[.!?](?:\s|$)|[!?]|\.\./;
const endsSentence = /[;!?…]|\.(?:\s|$)|\.\./;
const stretched = /([a-z])\1{2,}/g;
/** "lý" and "lí", "sỹ" and "sĩ", "quý" and "quí" are the same words. */
const finalY = /(?<=^|[bcdghklmnpqrstvx]|qu)y$/;
/** After a short form such as "P." or "TP." a full stop ends nothing. */
const shortWithStop = 2;

const keyOf = (folded: string) => folded.replace(finalY, 'i');
const writtenOut = new Map(shortForms.flatMap(([long, short]) => short.map((form) => [form, foldText(long).split(' ').map(keyOf)] as const)));

/** Cuts a message into words: folded, short forms written out, each with its place in the text as typed. */
export function readWords(text: string): Word[] {
  const folded = foldWithMap(text);
  const words: Word[] = [];
  let sentence = 0;
  let before = 0;
  for (const match of folded.text.matchAll(wordChars)) {
    const from = match.index;
    const to = from + match[0].length;
    const gap = folded.text.slice(before, from);
    const last = words[words.length - 1];
    const stop = last && last.end - last.start <= shortWithStop && /^\. ?$/.test(gap);
    const joined = last !== undefined && (stop || !endsClause.test(gap));
    if (!stop && endsSentence.test(gap)) sentence++;
    before = to;
    const place = { start: folded.starts[from] ?? 0, end: folded.ends[to - 1] ?? 0, sentence };
    const long = writtenOut.get(match[0]);
    if (long) {
      long.forEach((key, nth) => words.push({ ...place, key, qualities: [], tone: 0, joined: nth > 0 || joined }));
      continue;
    }
    const key = match[0].replace(stretched, '$1');
    const marks = key.length === match[0].length ? folded.marks.slice(from, to) : [];
    let tone = 0;
    for (const mark of marks) tone |= mark & toneBits;
    words.push({ ...place, key: keyOf(key), qualities: marks.map((mark) => mark & ~toneBits), tone, joined });
  }
  return words;
}

/** The text as typed that the words from `from` to `to` (exclusive) cover, with its offsets. */
export function spanOf(text: string, words: readonly Word[], from: number, to: number): { text: string; start: number; end: number } {
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? start;
  return { text: text.slice(start, end), start, end };
}
