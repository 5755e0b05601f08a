import { type FoldedText, type Numbers, toneBits } from '../fold.js';

/** A piece of the folded text, end exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What stands before a word. Nothing is concluded across a wall: a bracket, as a mask has it. */
export type Gap = 'blank' | 'slash' | 'comma' | 'sign' | 'stop' | 'wall';

export interface Token extends Span {
  readonly key: string;
  /** What stands before it; set to a wall where the word before was taken out. */
  gap: Gap;
  /** Stands in a list right after a name that was found: "…, lê thị hạnh và võ minh quân". */
  listed?: boolean;
  /** Written with a capital, in a part of the text that is not all capitals. */
  readonly capital: boolean;
  /** Accents as typed, in one number; 0 where there are none. */
  readonly accents: number;
  /** The part of the text between two walls in which it stands. */
  readonly part: Part;
}

/** A stretch of text without a bracket. */
export interface Part {
  /** Written with accents, so that a word without any is spelt so. */
  accented: boolean;
  /** Written all in capitals, which then say nothing. */
  shouted: boolean;
}

const accentedShare = 0.3;
const shoutedShare = 0.6;
const isWordChar = (code: number) => (code > 96 && code < 123) || (code > 47 && code < 58);

/** How a word is accented, told the same way wherever its tone mark stands ("hoà", "hòa"). */
export function accentsOf(marks: Numbers, from: number, to: number): number {
  let letters = 0;
  let tone = 0;
  for (let at = from; at < to; at++) {
    const mark = marks[at] ?? 0;
    tone |= mark & toneBits;
    // Of words longer than any name the beginning falls out.
    letters = (letters << 4) | (mark & ~toneBits);
  }
  return (letters << 4) | (tone >> 4);
}

function gapOf(text: string, from: number, to: number): Gap {
  if (to - from === 1 && text[from] === ' ') return 'blank';
  let gap: Gap = 'blank';
  for (let at = from; at < to; at++) {
    switch (text[at]) {
      case ' ': break;
      case '[': case ']': return 'wall';
      case '.': if (gap !== 'stop') gap = to - at === 1 && at === from ? 'sign' : 'stop'; break;
      case '!': case '?': case ';': case '…': gap = 'stop'; break;
      case ',': if (gap !== 'stop') gap = 'comma'; break;
      case '/': if (gap === 'blank' && to - from === 1) gap = 'slash'; else if (gap === 'blank') gap = 'sign'; break;
      default: if (gap === 'blank') gap = 'sign';
    }
  }
  return gap;
}

/** Cuts what is left of a folded text, or of a piece of it that begins at `offset`, into words. Their places are those in the piece. */
export function readTokens(rest: string, folded: FoldedText, original: string, offset = 0): Token[] {
  const startOf = (at: number) => folded.starts[at + offset] ?? 0;
  const tokens: Token[] = [];
  let firstOfPart = 0;
  let part: Part = { accented: false, shouted: false };
  let letters = 0, toned = 0, loud = 0, long = 0;
  const closePart = () => {
    part.accented = toned > letters * accentedShare;
    part.shouted = long > 0 && loud > long * shoutedShare;
    if (part.shouted) for (let nth = firstOfPart; nth < tokens.length; nth++) (tokens[nth] as { capital: boolean }).capital = false;
    firstOfPart = tokens.length;
    part = { accented: false, shouted: false };
    letters = toned = loud = long = 0;
  };
  const hasLines = original.includes('\n');
  let before = 0;
  for (let from = 0; from < rest.length; ) {
    if (!isWordChar(rest.charCodeAt(from))) {
      from++;
      continue;
    }
    let to = from + 1;
    while (isWordChar(rest.charCodeAt(to))) to++;
    let gap: Gap = gapOf(rest, before, from);
    if (tokens.length === 0 && gap !== 'wall') gap = 'stop';
    // A new line ends what stands before it.
    if (hasLines && gap === 'blank' && from > 0 && original.slice(folded.ends[before - 1 + offset] ?? 0, startOf(from)).includes('\n')) gap = 'stop';
    if (gap === 'wall') closePart();
    const accents = accentsOf(folded.marks, from + offset, to + offset);
    const isLetter = rest.charCodeAt(from) > 96;
    const capital = isLetter && isUpper(original, startOf(from));
    if (isLetter) {
      letters++;
      if ((accents & 15) !== 0) toned++;
      if (to - from > 1) {
        long++;
        if (capital && isUpper(original, startOf(to - 1))) loud++;
      }
    }
    tokens.push({ key: rest.slice(from, to), from, to, gap, capital, accents, part });
    before = from = to;
  }
  closePart();
  return tokens;
}

function isUpper(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code > 64 && code < 91;
  const char = text[at] ?? '';
  return char !== char.toLowerCase();
}
