import { foldText } from '../fold.js';
import { indexPhrases, type PhraseIndex } from '../phrases.js';
import type { Competence } from '../routing.js';
import { readWords } from '../words.js';
import { places } from './gazetteer/index.js';
import { districtPieces, groundOf, type Ground, type Pieces, piecesOf, unitsOfAllTimes } from './gazetteer/pieces.js';
import { noPlaces, shortNames } from './gazetteer/short-names.js';

/** What a name may mean. */
export interface Meaning {
  readonly sort: 'unit' | 'street' | 'landmark' | 'none';
  /** A unit with its kind before it, or a street that needs "đường". */
  readonly announced: boolean;
  /** Two or three letters that may be something else. */
  readonly short: boolean;
  readonly pieces: Pieces;
}

export interface PlaceNames {
  readonly index: PhraseIndex<Meaning>;
  readonly ground: Ground;
  /** Spellings of streets, as keys of words. */
  readonly streets: ReadonlySet<string>;
}

/** How the kinds of unit are written before a name. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  Phường: ['phường', 'p', 'f', 'ph', 'phg'],
  Xã: ['xã', 'x'],
  'Thị trấn': ['thị trấn', 'tt', 'ttr', 'thị trần'],
  'Thành phố': ['thành phố', 'tp', 'tphố'],
  'Thị xã': ['thị xã', 'tx', 'tp', 'thành phố'],
  Huyện: ['huyện', 'h', 'huỵện'],
  'Đặc khu': ['đặc khu'],
};

function splitName(name: string): { kind: string; bare: string } {
  const kind = Object.keys(kinds).find((one) => name.startsWith(`${one} `)) ?? '';
  return { kind, bare: name.slice(kind.length).trim() };
}

const numberWords = ['', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai'];

function announcedForms(name: string): string[] {
  const { kind, bare } = splitName(name);
  const isNumber = /^\d+$/.test(bare);
  const numbers = isNumber ? [bare, bare.padStart(2, '0')] : [bare];
  // "Phường Mười Một": only with its accents, since "phuong nam" is the south.
  const inWords = isNumber && numberWords[Number(bare)] ? [`=phường ${numberWords[Number(bare)] ?? ''}`, ...(bare === '7' ? ['=phường bẩy'] : bare === '4' ? ['=phường tư'] : [])] : [];
  return [...inWords, ...new Set((kinds[kind] ?? []).flatMap((prefix) => numbers.flatMap((one) => [`${prefix} ${one}`, ...(isNumber ? [`${prefix}${one}`] : [])])))];
}

/** "Bàu Chinh" also as "bauchinh". */
function bareForms(name: string): string[] {
  const { bare } = splitName(name);
  if (/^\d+$/.test(bare)) return [];
  const glued = foldText(bare).replaceAll(' ', '');
  return glued.length >= 6 && bare.includes(' ') ? [bare, glued] : [bare];
}

const unit = (pieces: Pieces, announced: boolean, short = false): Meaning => ({ sort: 'unit', announced, short, pieces });

const keyOf = (name: string) => readWords(name).map(({ key }) => key).join(' ');

function gazetteerNames(): [string, Meaning][] {
  return places.flatMap(({ kind, names, codes, certainty }) => {
    const held = piecesOf(codes);
    const pieces = certainty === 'sure' ? held : districtPieces(held);
    return names.map((name): [string, Meaning] => {
      const announced = name.startsWith('~');
      return [announced ? name.slice(1) : name, { sort: kind === 'street' ? 'street' : 'landmark', announced, short: false, pieces }];
    });
  });
}

const ofPlaces = gazetteerNames();
const streets: ReadonlySet<string> = new Set(ofPlaces.filter(([, { sort }]) => sort === 'street').map(([name]) => keyOf(name)));
const placeSpellings: ReadonlySet<string> = new Set(ofPlaces.map(([name]) => keyOf(name)));

function unitNames(competence: Competence, ground: Ground): [string, Meaning][] {
  const names: [string, Meaning][] = competence.areas.flatMap((area) => {
    const pieces = ground.piecesOf(area);
    return [...announcedForms(area.name).map((form): [string, Meaning] => [form, unit(pieces, true)]), ...bareForms(area.name).map((form): [string, Meaning] => [form, unit(pieces, false)])];
  });
  const taken = new Set(names.map(([name]) => name));
  const inForce = new Set(competence.areas.map(({ name }) => name));
  for (const { name, era, pieces } of unitsOfAllTimes) {
    for (const short of shortNames[name] ?? []) names.push([short.replace('?', ''), unit(pieces, true, short.endsWith('?'))]);
    if (inForce.has(name)) continue;
    const gives = era > ground.era && bareForms(name).some((form) => taken.has(form));
    if (!gives) for (const form of announcedForms(name)) if (!taken.has(form)) names.push([form, unit(pieces, true)]);
    // A name of earlier times still means the old unit; one of later times gives way to a unit or place of that name.
    for (const form of bareForms(name)) if (era <= ground.era || (!taken.has(form) && !placeSpellings.has(keyOf(form)))) names.push([form, unit(pieces, false)]);
  }
  return names;
}

const nowhere: Meaning = { sort: 'none', announced: true, short: false, pieces: new Set() };
const made = new WeakMap<Competence, PlaceNames>();

/** The names of all units and places, for the structure in force. Made once for each. */
export function placeNamesOf(competence: Competence): PlaceNames {
  let names = made.get(competence);
  if (!names) {
    const ground = groundOf(competence);
    const index = indexPhrases<Meaning>([...unitNames(competence, ground), ...ofPlaces, ...noPlaces.map((name): [string, Meaning] => [name, nowhere])]);
    made.set(competence, (names = { index, ground, streets }));
  }
  return names;
}
