import { foldText } from '../../fold.js';
import type { AreaNode, Competence } from '../../routing.js';
import { type OtherUnit, units2021, unitsAfterMerger, unitsBefore2021, unitsOfEarly2025 } from './units.js';

/** An area of any time as the communes of 2021 that it holds. */
export type Pieces = ReadonlySet<string>;

/** A unit of any time. `era` counts the structures: 0 up to 2024, 1 early 2025, 2 from 2025-07-01. */
export interface TimedUnit { readonly code: string | null; readonly name: string; readonly era: number; readonly pieces: Pieces }

const districts = new Map(units2021.map(([code, , communes]) => [code, communes.length === 0 ? [code] : communes.map((commune) => commune.slice(0, 5))]));

/** Codes of communes or districts of 2021 as pieces. */
export const piecesOf = (codes: readonly string[]): Pieces => new Set(codes.flatMap((code) => districts.get(code) ?? [code]));

/** The districts of 2021 that pieces lie in, as pieces. */
export const districtPieces = (pieces: Pieces): Pieces => new Set([...districts.values()].filter((communes) => communes.some((code) => pieces.has(code))).flat());

const later = (units: readonly OtherUnit[], era: number): TimedUnit[] => units.map(([code, name, holds]) => ({ code, name, era, pieces: piecesOf(holds.split(' ')) }));

/** Units of all times. */
export const unitsOfAllTimes: readonly TimedUnit[] = [
  ...units2021.flatMap(([code, name, communes]) => [{ code, name, era: 0, pieces: piecesOf([code]) }, ...communes.map((commune) => ({ code: commune.slice(0, 5), name: commune.slice(6), era: 0, pieces: piecesOf([commune.slice(0, 5)]) }))]),
  ...later(unitsBefore2021, 0), ...later(unitsOfEarly2025, 1), ...later(unitsAfterMerger, 2),
];

const keyOf = (code: string | null, name: string) => `${code ?? ''} ${foldText(name)}`;
const known = new Map<string, TimedUnit[]>();
for (const unit of unitsOfAllTimes) known.set(keyOf(unit.code, unit.name), [...(known.get(keyOf(unit.code, unit.name)) ?? []), unit]);

/** Ground of the structure in force: which pieces each unit holds, and which units hold some pieces. */
export interface Ground {
  readonly piecesOf: (area: AreaNode) => Pieces;
  /** The latest structure that any of its units needs. */
  readonly era: number;
  /** The smallest unit that holds all of them, if there is one. */
  readonly holder: (pieces: Pieces) => AreaNode | null;
  /** That unit, or the district-level units that hold some of them. */
  readonly holders: (pieces: Pieces) => readonly AreaNode[];
}

const only = <T>(values: Iterable<T>): T | undefined => {
  const all = [...new Set(values)];
  return all.length === 1 ? all[0] : undefined;
};

export function groundOf({ areas }: Competence): Ground {
  const era = Math.max(0, ...areas.map(({ code, name }) => known.get(keyOf(code, name))?.[0]?.era ?? 0));
  // Units that no list knows are pieces of their own; their districts hold what their communes hold.
  const own = (area: AreaNode) => known.get(keyOf(area.code, area.name))?.findLast((unit) => unit.era <= era)?.pieces ?? new Set([area.code]);
  const pieces = new Map(areas.map((area): [AreaNode, Pieces] => {
    const communes = area.code === area.districtCode ? areas.filter((one) => one.districtCode === area.code && one !== area) : [];
    return [area, communes.length === 0 ? own(area) : new Set(communes.flatMap((one) => [...own(one)]))];
  }));
  const top = new Map<string, AreaNode>();
  const commune = new Map<string, AreaNode>();
  for (const [area, held] of pieces) for (const piece of held) (area.code === area.districtCode ? top : commune).set(piece, area);
  const holder = (held: Pieces): AreaNode | null => {
    const all = [...held];
    return all.length === 0 ? null : (only(all.map((piece) => commune.get(piece) ?? null)) ?? only(all.map((piece) => top.get(piece) ?? null)) ?? null);
  };
  return {
    piecesOf: (area) => pieces.get(area) ?? new Set([area.code]),
    era,
    holder,
    holders: (held) => {
      const one = holder(held);
      return one ? [one] : [...new Set([...held].flatMap((piece) => top.get(piece) ?? []))];
    },
  };
}
