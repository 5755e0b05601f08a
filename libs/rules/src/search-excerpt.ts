import { maskPersonalData, type PersonalDataType, personalDataTypes, vietnameseMasks } from './personal-data/index.js';
import { type AskedWord, askedIn } from './search-words.js';

/** A piece of a text with the words found in it: UTF-16 offsets, end exclusive. */
export interface CutText { readonly text: string; readonly marks: [start: number, end: number][]; /** How many of the asked words stand in the whole text. */ readonly words: number }

const LONGEST = 180;
/** So much stands before the first word found. */
const LEAD_IN = 50;

const different = (found: readonly { readonly asked: readonly number[] }[]) => new Set(found.flatMap((one) => one.asked)).size;

/**
 * The piece of a text in which most of the asked words stand, the earliest of such; null where none does.
 * Lists are masked for everybody: personal data stays only where it was itself looked for. The street of a problem is none, though it bears a name.
 */
export function excerptOf(full: string, asked: readonly AskedWord[], types: readonly PersonalDataType[] = personalDataTypes): CutText | null {
  const inFull = askedIn(full, asked);
  if (inFull.length === 0) return null;
  const words = different(inFull);
  const masked = maskPersonalData(full, vietnameseMasks, types);
  const inMasked = masked === full ? inFull : askedIn(masked, asked);
  const [text, found] = different(inMasked) === words ? [masked, inMasked] : [full, inFull];
  let from = 0;
  let most = 0;
  for (const { start } of found) {
    const here = different(found.filter((one) => one.start >= start && one.end <= start + LONGEST - LEAD_IN));
    if (here > most) [from, most] = [start, here];
    if (most === words) break;
  }
  const start = from <= LEAD_IN ? 0 : Math.max(text.lastIndexOf(' ', from - LEAD_IN) + 1, from - 2 * LEAD_IN);
  const end = Math.min(text.length, start + LONGEST);
  const before = start > 0 ? '…' : '';
  return {
    text: `${before}${text.slice(start, end).replace(/\s/g, ' ')}${end < text.length ? '…' : ''}`,
    marks: found.filter((one) => one.start >= start && one.end <= end).map((one): [number, number] => [one.start - start + before.length, one.end - start + before.length]), words,
  };
}
