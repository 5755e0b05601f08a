/** What folding took off a letter, as bits. Quality marks belong to a letter, tone marks to the whole syllable. */
const markBits: Readonly<Record<string, number>> = {
  '\u0302': 1, // â ê ô
  '\u0306': 2, // ă
  '\u031B': 4, // ơ ư
  '\u0300': 16, // huyền
  '\u0301': 32, // sắc
  '\u0309': 64, // hỏi
  '\u0303': 64, // ngã: written for hỏi and back all over the south, so both count as one tone
  '\u0323': 128, // nặng
};
const stroke = 8; // đ

/** The bits of `FoldedText.marks` that are tones. */
export const toneBits = 0xf0;

/** A folded text that knows where each of its characters came from. All four have the length of `text`. */
export interface FoldedText {
  readonly text: string;
  /** UTF-16 offset in the original at which the character began. */
  readonly starts: readonly number[];
  /** UTF-16 offset in the original just after the character and the combining marks that follow it. */
  readonly ends: readonly number[];
  /** Bits of the marks that were taken off the character. */
  readonly marks: readonly number[];
}

interface Folded {
  readonly letters: string;
  readonly marks: number;
  readonly isMark: boolean;
}

const combining = /\p{M}/u;
const invisible = /\p{Cf}/u;
const blank = /[\s\p{Cc}]/u;
/** The letters of Vietnamese and most of Europe stand below, in an array; the rest of the world in a map. */
const fewLetters = 0x2000;
const known: (Folded | undefined)[] = new Array<undefined>(fewLetters).fill(undefined);
const knownBeyond = new Map<number, Folded>();

function foldCodePoint(codePoint: number): Folded {
  const char = String.fromCodePoint(codePoint);
  if (invisible.test(char)) return { letters: '', marks: 0, isMark: false };
  let letters = '';
  let marks = 0;
  let hasBase = false;
  for (const part of char.normalize('NFKD').toLowerCase().normalize('NFKD')) {
    if (combining.test(part)) marks |= markBits[part] ?? 0;
    else {
      hasBase = true;
      if (part === 'đ' || part === 'ð') marks |= stroke;
      letters += part === 'đ' || part === 'ð' ? 'd' : blank.test(part) ? ' ' : part;
    }
  }
  return { letters, marks, isMark: !hasBase };
}

function foldedOf(codePoint: number): Folded {
  if (codePoint < fewLetters) return (known[codePoint] ??= foldCodePoint(codePoint));
  let folded = knownBeyond.get(codePoint);
  if (!folded) knownBeyond.set(codePoint, (folded = foldCodePoint(codePoint)));
  return folded;
}

/**
 * Folds case, diacritics (đ → d), compatibility forms, invisible characters and runs of blanks, and keeps the way back.
 * A span `[a, b)` of the folded text stands at `[starts[a], ends[b - 1])` in the original, whether it was typed composed (NFC) or decomposed (NFD).
 */
export function foldWithMap(original: string): FoldedText {
  const starts: number[] = [];
  const ends: number[] = [];
  const marks: number[] = [];
  let text = '';
  let afterBlank = true;
  for (let at = 0; at < original.length; ) {
    const codePoint = original.codePointAt(at) ?? 0;
    const next = at + (codePoint > 0xffff ? 2 : 1);
    const folded = foldedOf(codePoint);
    if (folded.isMark) {
      const last = starts.length - 1;
      if (!afterBlank) {
        marks[last] = (marks[last] ?? 0) | folded.marks;
        ends[last] = next;
      }
    } else {
      for (let unit = 0; unit < folded.letters.length; unit++) {
        const letter = folded.letters[unit] ?? '';
        const isBlank = letter === ' ';
        if (isBlank && afterBlank) continue;
        afterBlank = isBlank;
        text += letter;
        starts.push(at);
        ends.push(next);
        marks.push(folded.marks);
      }
    }
    at = next;
  }
  const length = afterBlank && text !== '' ? text.length - 1 : text.length;
  starts.length = ends.length = marks.length = length;
  return { text: text.slice(0, length), starts, ends, marks };
}

/** One spelling for search and comparison: lower case, without diacritics or invisible characters, single blanks, no blank edges. Folding twice changes nothing. */
export function foldText(text: string): string {
  return foldWithMap(text).text;
}
