import type { AreaMention } from '#contract';
import { covers, findPhrases, type Found } from '../phrases.js';
import type { Competence } from '../routing.js';
import { spanOf, type Word } from '../words.js';
import { districtPieces, type Ground, type Pieces } from './gazetteer/pieces.js';
import { Surroundings } from './place-guards.js';
import { type Meaning, placeNamesOf } from './place-names.js';

/** Nobody names more places than this in earnest. */
const mostNames = 60;

export interface Places {
  readonly mentions: AreaMention[];
  /** The one unit that the mentions agree on: a commune, else the district that holds them all, else null. Units that are named win over streets and landmarks. */
  readonly areaCode: string | null;
}

/** A stretch of the text and what it may mean. */
interface Name {
  readonly from: number;
  readonly to: number;
  readonly isUnit: boolean;
  readonly announced: boolean;
  readonly isDirection: boolean;
  /** A unit's name that a street has, too. */
  readonly maybeStreet: boolean;
  meanings: readonly Pieces[];
}

const meets = (a: Pieces, b: Pieces): boolean => {
  for (const piece of a) if (b.has(piece)) return true;
  return false;
};
const holds = (outer: Pieces, inner: Pieces): boolean => [...inner].every((piece) => outer.has(piece));
const union = (all: readonly Pieces[]): Pieces => (all.length === 1 && all[0] ? all[0] : new Set(all.flatMap((one) => [...one])));
/** The meaning that holds all others ("Long Điền": the district holds the town), or null where they lie apart. */
const widest = (meanings: readonly Pieces[]): Pieces | null => meanings.find((one) => meanings.every((other) => holds(one, other))) ?? null;

/** Names that are meant as places, each stretch once. The longest wins, of equals the last (addresses go from small to large); a unit's name inside the name of a market or a road in that unit counts as well. */
function readNames(text: string, words: readonly Word[], competence: Competence): Name[] {
  const known = placeNamesOf(competence);
  const all = findPhrases(words, known.index);
  if (all.length === 0) return [];
  const around = new Surroundings(text, words, known);
  const units = all.filter(({ value }) => value.sort === 'unit');
  const ends = new Set(units.map(({ to }) => to));
  const starts = new Set(units.map(({ from }) => from));
  const beside = (from: number, to: number) => (ends.has(from) && words[from]?.joined === true) || (starts.has(to) && words[to]?.joined === true);
  const meant = all.filter((found) => around.isMeant(found, beside)).slice(0, mostNames);
  const groups = new Map<string, Found<Meaning>[]>();
  for (const one of meant) {
    const key = `${one.from} ${one.to}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const ordered = [...groups.values()].map((group) => ({ group, from: group[0]?.from ?? 0, to: group[0]?.to ?? 0 })).sort((a, b) => b.to - b.from - (a.to - a.from) || b.from - a.from);
  const names: Name[] = [];
  const taken: { from: number; to: number; pieces: Pieces | null }[] = [];
  for (const { group, from, to } of ordered) {
    const ofUnits = group.filter(({ value }) => value.sort === 'unit');
    const kept = ofUnits.length > 0 ? ofUnits : group;
    const meanings = kept.filter(({ value }) => value.sort !== 'none').map(({ value }) => value.pieces);
    const over = taken.filter((one) => one.from < to && from < one.to);
    const isInside = over.length === 1 && ofUnits.length > 0 && over.every((one) => covers(one, { from, to }) && one.pieces !== null && meanings.some((pieces) => one.pieces !== null && meets(one.pieces, pieces)));
    if (over.length > 0 && !isInside) continue;
    taken.push({ from, to, pieces: ofUnits.length > 0 || meanings.length === 0 ? null : union(meanings) });
    const whole = over[0]?.pieces;
    const fitting = isInside && whole ? meanings.filter((pieces) => holds(pieces, whole)).sort((a, b) => a.size - b.size).slice(0, 1) : [];
    if (meanings.length > 0) names.push({ from, to, isUnit: ofUnits.length > 0, announced: ofUnits.some(({ value }) => value.announced), isDirection: around.isDirection(isInside ? (over[0]?.from ?? from) : from), maybeStreet: !ofUnits.some(({ value }) => value.announced) && around.isStreetName(from, to), meanings: fitting.length > 0 ? fitting : meanings });
  }
  return names.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** Of a name with several meanings those stay that agree with another name of the text. */
function settle(names: readonly Name[], witnesses: readonly Name[]): void {
  for (const name of names) {
    if (name.meanings.length < 2) continue;
    for (const witness of witnesses) {
      const said = witness === name || (witness.from < name.to && name.from < witness.to) ? null : widest(witness.meanings);
      if (said === null) continue;
      const meeting = name.meanings.filter((one) => meets(one, said));
      const agreeing = meeting.length > 0 ? meeting : name.meanings.filter((one) => meets(districtPieces(one), said));
      if (agreeing.length === 0 || agreeing.length === name.meanings.length) continue;
      name.meanings = agreeing;
      break;
    }
  }
}

/** What the names agree on: their common ground, else all of it. Null where a name still has meanings that lie apart. */
function agreed(names: readonly Name[], { holder }: Ground): Pieces | null {
  const sets = names.map(({ meanings }) => widest(meanings));
  if (sets.length === 0 || sets.includes(null)) return names.length === 0 ? null : holder(union(names.flatMap(({ meanings }) => meanings))) ? union(names.flatMap(({ meanings }) => meanings)) : null;
  const said = sets.filter((one) => one !== null);
  const common = new Set([...(said[0] ?? [])].filter((piece) => said.every((one) => one.has(piece))));
  if (common.size > 0) return common;
  const finest = said.filter((one) => !said.some((other) => other.size < one.size && holds(one, other)));
  const inNamedDistrict = finest.filter((one) => said.some((other) => other.size > one.size && holds(other, one)));
  return union(inNamedDistrict.length > 0 ? inNamedDistrict : finest);
}

function areaOf(names: readonly Name[], ground: Ground): string | null {
  const named = names.filter(({ isUnit }) => isUnit);
  const clear = named.filter(({ maybeStreet }) => !maybeStreet);
  const units = clear.length > 0 ? clear : named;
  const here = units.filter(({ isDirection }) => !isDirection);
  for (const some of [units, here, here.filter(({ announced }) => announced)]) {
    const pieces = agreed(some, ground);
    const area = pieces && ground.holder(pieces);
    if (area) return area.code;
  }
  const said = units.length === 0 ? null : union(units.flatMap(({ meanings }) => meanings));
  const places = names.filter(({ isUnit, meanings }) => !isUnit && (said === null || meanings.some((one) => meets(one, said))));
  const pieces = agreed(places, ground);
  return pieces === null ? null : (ground.holder(pieces)?.code ?? null);
}

/** Streets and landmarks beside named units say no more than those do. */
function mentionsOf(name: Name, names: readonly Name[], ground: Ground, areaCode: string | null): readonly { code: string; name: string }[] {
  const areas = (pieces: readonly Pieces[]) => [...new Map(pieces.flatMap((one) => ground.holders(one)).map((area) => [area.code, area])).values()];
  if (name.isUnit) {
    const whole = names.find((one) => !one.isUnit && covers(one, name));
    const units = areas(name.meanings);
    // An old city holds several communes of today: where the text says which, the others aren't meant.
    const agreed = name.meanings.length === 1 && units.length > 1 ? units.filter(({ code }) => code === areaCode) : [];
    if (agreed.length > 0) return agreed;
    return units.length > 1 && whole && areas(whole.meanings).length === 1 ? [] : units;
  }
  const inside = names.filter((one) => one.isUnit && covers(name, one));
  if (inside.some((one) => areas(one.meanings).length === 1)) return [];
  const said = union(names.filter(({ isUnit }) => isUnit).flatMap(({ meanings }) => meanings));
  const known = name.meanings.filter((one) => ground.holder(one) !== null);
  return areas(said.size === 0 ? known : known.map((one) => new Set([...one].filter((piece) => said.has(piece)))).filter(({ size }) => size > 0));
}

/**
 * Units of the structure in force that a text names: themselves, by a name of another time, or by a street or landmark of the gazetteer.
 * A name of several units gives them all, unless another name decides between them.
 */
export function findPlaces(text: string, words: readonly Word[], competence: Competence): Places {
  const names = readNames(text, words, competence);
  if (names.length === 0) return { mentions: [], areaCode: null };
  const { ground } = placeNamesOf(competence);
  const units = names.filter(({ isUnit }) => isUnit);
  const places = names.filter(({ isUnit }) => !isUnit);
  settle(units, units);
  settle(units, places);
  settle(places, [...units, ...places]);
  const areaCode = areaOf(names, ground);
  return {
    mentions: names.flatMap((name) => {
      const { start, end } = spanOf(text, words, name.from, name.to);
      return mentionsOf(name, names, ground, areaCode).map(({ code, name: unit }) => ({ code, name: unit, start, end }));
    }),
    areaCode,
  };
}
