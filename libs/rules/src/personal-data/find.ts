import { type FoldedText, foldWithMap } from '../fold.js';
import { birthDateFinder, dateOfNamed } from './birth-date.js';
import { caseNumberFinders } from './case-number.js';
import { homeAt } from './home-address.js';
import { announcedNumbers, emailFinder, hiddenEmailFinder, plainNumbers } from './number-finders.js';
import { nameAt } from './person-name.js';
import { readTokens, type Span, type Token } from './tokens.js';
import { type PersonalData, type PersonalDataType, personalDataTypes } from './types.js';

/** Stands for a character that was found: like the end of a mask, it belongs to no word and no number. */
const taken = ']';
/** Two are enough for what people write; a text made to need more is not read for ever. */
const MOST_PASSES = 12;
const digitOrMail = /[\d@]|khong|gmail|yahoo|hotmail|outlook|icloud|example/;

/** In order of trust: what one finder took, later ones read as taken out. Certain forms come first, then what words announce. */
const patterns = [emailFinder, hiddenEmailFinder, birthDateFinder, ...announcedNumbers, ...caseNumberFinders, ...plainNumbers, dateOfNamed];

/**
 * Finds telephone, identity and account numbers, number plates (personal data in Vietnam, too: Law 91/2025/QH15), e-mail addresses, numbers of files, dates of birth, persons' names and the addresses
 * where people live, in the forms usual in Vietnam. In order of place, never overlapping. Nothing is concluded across a bracket, so that a masked text reads like one with the data taken out.
 */
export function findPersonalData(text: string, types: readonly PersonalDataType[] = personalDataTypes): PersonalData[] {
  const folded = foldWithMap(text);
  const found: Found[] = [];
  let rest = folded.text;
  let places: readonly Span[] = [{ from: 0, to: rest.length }];
  for (let passes = 0; places.length > 0 && passes < MOST_PASSES; passes++) {
    const before = found.length;
    for (const { from, to } of places) {
      const left = takeFrom(rest.slice(from, to), from, found, types, folded, text);
      if (left !== null) rest = rest.slice(0, from) + left + rest.slice(to);
    }
    // What was taken may have stood in the way of what is left beside it ("Tân sinh" is no birth, "[…] sinh" is one).
    places = besides(found.slice(before), rest);
  }
  return found.map(({ type, from, to }) => {
    const start = folded.starts[from] ?? 0;
    const end = folded.ends[to - 1] ?? start;
    return { type, text: text.slice(start, end), start, end };
  }).sort((a, b) => a.start - b.start);
}

interface Found extends Span { readonly type: PersonalDataType }

/** Adds what a piece of the folded text holds. @returns the piece with that taken out, or null where there is nothing */
function takeFrom(piece: string, offset: number, found: Found[], types: readonly PersonalDataType[], folded: FoldedText, text: string): string | null {
  const before = found.length;
  let rest = piece;
  const take = (type: PersonalDataType, spans: Iterable<Span>) => {
    let left = '';
    let at = 0;
    for (const { from, to } of spans) {
      found.push({ type, from: from + offset, to: to + offset });
      left += rest.slice(at, from) + taken.repeat(to - from);
      at = to;
    }
    if (at > 0) rest = left + rest.slice(at);
  };
  if (digitOrMail.test(rest)) for (const { type, pattern, needs } of patterns) if (types.includes(type) && needs?.test(rest) !== false) take(type, spansOf(rest, pattern));
  const { homes, names } = homesAndNames(readTokens(rest, folded, text, offset), types);
  take('HOME_ADDRESS', homes);
  take('PERSON_NAME', names);
  return found.length > before ? rest : null;
}

/** So far on either side what was found can matter. */
const NEAR = 150;

/** Pieces of the text around what was found, from blank to blank, each once. */
function besides(found: readonly Span[], rest: string): Span[] {
  const places: { from: number; to: number }[] = [];
  for (const { from, to } of [...found].sort((a, b) => a.from - b.from)) {
    const start = from <= NEAR ? 0 : rest.lastIndexOf(' ', from - NEAR) + 1;
    const blank = rest.indexOf(' ', to + NEAR);
    const end = blank < 0 ? rest.length : blank;
    const last = places.at(-1);
    if (last !== undefined && start <= last.to) last.to = Math.max(last.to, end);
    else places.push({ from: start, to: end });
  }
  return places;
}

function* spansOf(rest: string, pattern: RegExp): Generator<Span> {
  for (const match of rest.matchAll(pattern)) {
    const to = match.index + match[0].length;
    yield { from: to - (match[1] ?? match[2] ?? match[0]).length, to };
  }
}

/** After a name another may follow. */
function markListed(tokens: readonly Token[], end: number): void {
  const next = tokens[end];
  const named = next?.gap === 'comma' ? next : next?.key === 'va' && next.gap === 'blank' ? tokens[end + 1] : undefined;
  if (named) named.listed = true;
}

/** Addresses and names, from left to right: after one that was found stands a wall. */
function homesAndNames(tokens: readonly Token[], types: readonly PersonalDataType[]): { homes: Span[]; names: Span[] } {
  const homes: Span[] = [];
  const names: Span[] = [];
  const [withHomes, withNames] = [types.includes('HOME_ADDRESS'), types.includes('PERSON_NAME')];
  for (let at = 0; at < tokens.length; ) {
    const homeEnd = withHomes ? homeAt(tokens, at) : at;
    const syllables = withNames && homeEnd === at ? nameAt(tokens, at) : 0;
    const end = Math.max(homeEnd, at + syllables);
    if (end > at) {
      (homeEnd > at ? homes : names).push({ from: tokens[at]?.from ?? 0, to: tokens[end - 1]?.to ?? 0 });
      const next = tokens[end];
      if (homeEnd === at) markListed(tokens, end);
      if (next) next.gap = 'wall';
    }
    at += Math.max(1, end - at, -syllables);
  }
  return { homes, names };
}
