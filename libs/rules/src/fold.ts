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

/** Numbers to be read only. */
export type Numbers = Readonly<ArrayLike<number>>;

/** A folded text that knows where each of its characters came from. All four have the length of `text`. */
export interface FoldedText {
  readonly text: string;
  /** UTF-16 offset in the original at which the character began. */
  readonly starts: Numbers;
  /** UTF-16 offset in the original just after the character and the combining marks that follow it. */
  readonly ends: Numbers;
  /** Bits of the marks that were taken off the character. */
  readonly marks: Numbers;
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
  let room = original.length;
  let codes = new Uint16Array(room);
  let starts = new Uint32Array(room);
  let ends = new Uint32Array(room);
  let marks = new Uint8Array(room);
  let length = 0;
  let afterBlank = true;
  for (let at = 0; at < original.length; ) {
    const codePoint = original.codePointAt(at) ?? 0;
    const next = at + (codePoint > 0xffff ? 2 : 1);
    const folded = foldedOf(codePoint);
    if (folded.isMark) {
      if (!afterBlank) {
        marks[length - 1] = (marks[length - 1] ?? 0) | folded.marks;
        ends[length - 1] = next;
      }
    } else {
      const { letters } = folded;
      // One character may fold to several ("ﬃ").
      if (length + letters.length > room) {
        room = (room + letters.length) * 2;
        codes = widened(codes, new Uint16Array(room));
        starts = widened(starts, new Uint32Array(room));
        ends = widened(ends, new Uint32Array(room));
        marks = widened(marks, new Uint8Array(room));
      }
      for (let unit = 0; unit < letters.length; unit++) {
        const code = letters.charCodeAt(unit);
        const isBlank = code === 32;
        if (isBlank && afterBlank) continue;
        afterBlank = isBlank;
        codes[length] = code;
        starts[length] = at;
        ends[length] = next;
        marks[length] = folded.marks;
        length++;
      }
    }
    at = next;
  }
  if (afterBlank && length > 0) length--;
  return { text: stringOf(codes, length), starts: starts.subarray(0, length), ends: ends.subarray(0, length), marks: marks.subarray(0, length) };
}

function widened<T extends Uint8Array | Uint16Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** So many at once are passed as arguments without trouble. */
const atOnce = 4096;

function stringOf(codes: Uint16Array, length: number): string {
  let text = '';
  for (let at = 0; at < length; at += atOnce) text += String.fromCharCode.apply(null, codes.subarray(at, Math.min(length, at + atOnce)) as unknown as number[]);
  return text;
}

/** One spelling for search and comparison: lower case, without diacritics or invisible characters, single blanks, no blank edges. Folding twice changes nothing. */
export function foldText(text: string): string {
  return foldWithMap(text).text;
}
