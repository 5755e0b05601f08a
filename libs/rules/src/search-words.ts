import { type FoldedText, foldWithMap, toneBits } from './fold.js';

/** A word of a text, as search sees it. Offsets are UTF-16 units of the text as typed, end exclusive. */
export interface SearchWord {
  /** Without case and diacritics: `duong`. */
  readonly letters: string;
  /** With them: the syllable's tone, then each letter followed by a capital for its own mark. "đường" is `1dDuCoCng`, whether the tone stands on ư or ơ; a word without marks is `0` and its letters. */
  readonly spelt: string;
  readonly start: number;
  readonly end: number;
}

/** A word that somebody looks for. */
export interface AskedWord extends Pick<SearchWord, 'letters' | 'spelt'> {
  /** Typed with diacritics: then "dương" is not "đường". What was written without any mark at all still counts, after the exact ones. */
  readonly marked: boolean;
  /** The last word may still be going on. */
  readonly prefix: boolean;
}

const LONGEST = 32;
const MOST_ASKED = 12;
/** A single letter begins nearly every text. */
const SHORTEST_PREFIX = 2;
const wordPattern = /[\p{L}\p{N}]+/gu;
/** Marks of letters, from bit 1 (â) to bit 8 (đ). Capitals: folded letters are never any. */
const letterMarks = [[1, 'A'], [2, 'B'], [4, 'C'], [8, 'D']] as const;
/** Tones as they stand in `spelt`, none among them. */
export const spokenTones: readonly string[] = ['0', '1', '2', '4', '8'];

function spellingOf({ text, marks }: FoldedText, from: number, to: number): string {
  let tone = 0;
  let spelt = '';
  for (let at = from; at < to; at++) {
    const bits = marks[at] ?? 0;
    tone |= bits & toneBits;
    spelt += text[at];
    for (const [bit, mark] of letterMarks) if (bits & bit) spelt += mark;
  }
  return (tone >> 4).toString(16) + spelt;
}

/** Cuts a text into the words that search knows. A word beyond 32 letters counts by its first 32. */
export function searchWords(text: string): SearchWord[] {
  const folded = foldWithMap(text);
  return [...folded.text.matchAll(wordPattern)].map(({ 0: word, index }) => {
    const to = index + Math.min(word.length, LONGEST);
    return { letters: folded.text.slice(index, to), spelt: spellingOf(folded, index, to), start: folded.starts[index] ?? 0, end: folded.ends[index + word.length - 1] ?? 0 };
  });
}

/** The words of what was typed, at most twelve. The last one is a beginning unless something follows it. */
export function askedWords(typed: string): AskedWord[] {
  const words = searchWords(typed).slice(0, MOST_ASKED);
  return words.map(({ letters, spelt, end }, nth) => ({ letters, spelt, marked: spelt !== `0${letters}`, prefix: nth === words.length - 1 && letters.length >= SHORTEST_PREFIX && end === typed.length }));
}

/** Spellings of which one must stand in the text: those of an unfinished word without its tone may still get one. */
export function exactSpellings({ spelt, prefix }: AskedWord): readonly string[] {
  return prefix && spelt.startsWith('0') ? spokenTones.map((tone) => tone + spelt.slice(1)) : [spelt];
}

/** Is this word of a text the one asked for? `exactly`: with its diacritics where some were typed. */
export function isAsked(asked: AskedWord, word: Pick<SearchWord, 'letters' | 'spelt'>, exactly = false): boolean {
  const same = (is: string, wanted: string) => (asked.prefix ? is.startsWith(wanted) : is === wanted);
  if (!asked.marked) return same(word.letters, asked.letters);
  return exactSpellings(asked).some((spelling) => same(word.spelt, spelling)) || (!exactly && same(word.spelt, `0${asked.letters}`));
}

/** A word of a text that was asked for, and by which of the asked words. */
export interface FoundWord { readonly start: number; readonly end: number; readonly asked: readonly number[] }

/** Where the asked words stand in a text, in order. */
export function askedIn(text: string, asked: readonly AskedWord[]): FoundWord[] {
  if (asked.length === 0) return [];
  return searchWords(text).flatMap((word) => {
    const fits = asked.flatMap((one, nth) => (isAsked(one, word) ? [nth] : []));
    return fits.length === 0 ? [] : [{ start: word.start, end: word.end, asked: fits }];
  });
}

/** What was typed as the end of a public code, without its hyphens; null where it can't be one. Three signs at least. */
export function codeEnding(typed: string): string | null {
  const ending = typed.trim().toUpperCase().replaceAll('-', '');
  return /^[0-9A-Z]{3,24}$/.test(ending) ? ending : null;
}
