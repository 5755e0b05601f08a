import type { AreaMention } from '#contract';
import { foldText } from '../fold.js';
import { covers, findPhrases, indexPhrases, type Found, type PhraseIndex } from '../phrases.js';
import type { AreaNode, Competence } from '../routing.js';
import { spanOf, type Word } from '../words.js';

/** How the kinds of unit are written before a name. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  Phường: ['phường', 'p', 'f', 'ph'],
  Xã: ['xã', 'x'],
  'Thị trấn': ['thị trấn', 'tt', 'ttr'],
  'Thành phố': ['thành phố', 'tp', 'tphố'],
  'Thị xã': ['thị xã', 'tx', 'tp', 'thành phố'],
  Huyện: ['huyện', 'h'],
};

/** Names that are everyday words without diacritics ("cũ bị", "đường đất đỏ"): they count when announced or written with capitals. */
const everydayNames = new Set(['hoa binh', 'dat do', 'cu bi', 'an ngai', 'xa bang', 'lang lon', 'lang dai', 'tan hai', 'long tan', 'binh ba', 'loc an', 'da bac']);
/** Before a name these say that it is a street's. */
const streetWords = new Set(['duong', 'hem', 'so', 'nha', 'pho', 'd', 'ngach', 'kiet']);
/** The province, which is no place to send anybody to. */
const provinceNames = ['bà rịa vũng tàu', 'brvt', 'br vt', 'bà rịa - vũng tàu'];

/** Nobody names more places than this in earnest. */
const mostNames = 60;

interface Name {
  /** Null for the province. */
  readonly area: AreaNode | null;
  readonly announced: boolean;
}

export interface Places {
  readonly mentions: AreaMention[];
  /** The one unit that the mentions agree on: a commune, else the district that holds them all, else null. */
  readonly areaCode: string | null;
}

function namesOf(area: AreaNode): [string, Name][] {
  const kind = Object.keys(kinds).find((one) => area.name.startsWith(`${one} `)) ?? '';
  const bare = area.name.slice(kind.length).trim();
  const isNumber = /^\d+$/.test(bare);
  const numbers = isNumber ? [bare, bare.padStart(2, '0')] : [bare];
  const announced = (kinds[kind] ?? []).flatMap((prefix) => numbers.flatMap((name) => [`${prefix} ${name}`, ...(isNumber ? [`${prefix}${name}`] : [])]));
  return [...announced.map((name): [string, Name] => [name, { area, announced: true }]), ...(isNumber ? [] : [[bare, { area, announced: false }] as [string, Name]])];
}

/** Everyday short names of district-level units. */
const nicknames: Readonly<Record<string, readonly string[]>> = { 'vung tau': ['tpvt', 'tp vt', 'vtàu'], 'phu my': ['txpm'], 'con dao': ['côn sơn', 'cđ'] };

const indexes = new WeakMap<Competence, PhraseIndex<Name>>();

function indexOf(competence: Competence): PhraseIndex<Name> {
  let index = indexes.get(competence);
  if (!index) {
    const short = competence.areas.flatMap((area) => (area.code === area.districtCode ? Object.entries(nicknames).flatMap(([name, forms]) => (foldText(area.name).endsWith(name) ? forms.map((form): [string, Name] => [form, { area, announced: true }]) : [])) : []));
    index = indexPhrases<Name>([...competence.areas.flatMap(namesOf), ...short, ...provinceNames.map((name): [string, Name] => [name, { area: null, announced: true }])]);
    indexes.set(competence, index);
  }
  return index;
}

const capital = /^\p{Lu}/u;

function isPlace(text: string, words: readonly Word[], found: Found<Name>): boolean {
  if (found.value.announced) return true;
  const before = words[found.from - 1];
  if (before && words[found.from]?.joined && (streetWords.has(before.key) || /^\d+[a-z]?$/.test(before.key))) return false;
  const named = words.slice(found.from, found.to);
  if (!everydayNames.has(named.map(({ key }) => key).join(' '))) return true;
  return named.every((word) => capital.test(text.slice(word.start, word.end))) && text !== text.toUpperCase();
}

/** Keeps the longest of overlapping names; names of equal length all stay ("Phước Hưng" is two units). */
function longest(found: readonly Found<Name>[]): Found<Name>[] {
  return found.filter((one, i) => !found.some((other, j) => Math.abs(i - j) < 12 && covers(other, one) && other.to - other.from > one.to - one.from));
}

function agreedArea(found: readonly Found<Name>[]): string | null {
  const units = new Map(found.flatMap(({ value: { area } }) => (area ? [[area.code, area] as const] : [])));
  const communes = [...units.values()].filter((area) => area.code !== area.districtCode);
  if (communes.length === 1 && [...units.values()].every((area) => area.districtCode === communes[0]?.districtCode)) return communes[0]?.code ?? null;
  const districts = new Set([...units.values()].map((area) => area.districtCode));
  return districts.size === 1 ? ([...districts][0] ?? null) : null;
}

/** Units of the structure in force that a text names, with or without "phường", "xã", "P." and the like. A name of several units gives them all, unless their district is named, too. */
export function findPlaces(text: string, words: readonly Word[], competence: Competence): Places {
  const names = longest(findPhrases(words, indexOf(competence)).filter((found) => isPlace(text, words, found)).slice(0, mostNames)).filter(({ value }) => value.area !== null);
  const districts = new Set(names.flatMap(({ value: { area }, from, to }) => (area && area.code === area.districtCode && !names.some((other) => other.from === from && other.to === to && other.value.area !== area) ? [area.code] : [])));
  const standing = names.filter((one) => {
    const rivals = names.filter((other) => other !== one && other.from === one.from && other.to === one.to);
    const inNamedDistrict = (found: Found<Name>) => districts.has(found.value.area?.districtCode ?? '');
    return rivals.length === 0 || inNamedDistrict(one) || !rivals.some(inNamedDistrict);
  });
  const sure = standing.filter(({ value }) => value.announced);
  return {
    mentions: standing.flatMap(({ value: { area }, from, to }) => {
      const { start, end } = spanOf(text, words, from, to);
      return area ? [{ code: area.code, name: area.name, start, end }] : [];
    }),
    areaCode: agreedArea(standing) ?? agreedArea(sure),
  };
}
