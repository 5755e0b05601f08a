import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { UnitsSeed } from '../../competence-from-seed.js';
import { foldText } from '../../fold.js';
import { places } from './index.js';
import { unitsOfAllTimes } from './pieces.js';
import { shortNames } from './short-names.js';
import { units2021 } from './units.js';

interface UnitsFile extends UnitsSeed { readonly from_2025_07_01: { readonly communes: readonly { readonly code: string; readonly name: string; readonly merged_from: readonly { readonly code: string }[] }[] } }
const file = JSON.parse(readFileSync(new URL('../../../../database/src/seed/data/admin-units.json', import.meta.url), 'utf8')) as UnitsFile;

describe('units of all times', () => {
  it('has the units of 2021 as the seed has them', () => {
    expect(units2021.map(([code, name, communes]) => ({ code, name, communes }))).toEqual(file.periods[0]?.districts.map(({ code, name, communes }) => ({ code, name, communes: communes.map((one) => `${one.code} ${one.name}`) })));
  });

  it('knows every unit of every later structure by code and name', () => {
    const known = new Set(unitsOfAllTimes.map(({ code, name }) => `${code ?? ''} ${name}`));
    const all = [...file.periods.flatMap(({ districts }) => districts.flatMap((one) => [one, ...one.communes])), ...file.from_2025_07_01.communes];
    expect(all.filter(({ code, name }) => !known.has(`${code} ${name}`))).toEqual([]);
  });

  it('splits the ground of 2021 without a rest or an overlap among the communes of 2025-07-01', () => {
    const held = unitsOfAllTimes.filter(({ era }) => era === 2).flatMap(({ pieces }) => [...pieces]);
    const pieces = units2021.flatMap(([code, , communes]) => (communes.length === 0 ? [code] : communes.map((one) => one.slice(0, 5))));
    expect(held.sort()).toEqual(pieces.sort());
  });

  it('gives short names to units that exist', () => {
    const names = new Set(unitsOfAllTimes.map(({ name }) => name));
    expect(Object.keys(shortNames).filter((name) => !names.has(name))).toEqual([]);
  });
});

describe('gazetteer', () => {
  const communes = new Set(units2021.flatMap(([, , all]) => all.map((one) => one.slice(0, 5))));
  const districts = new Set(units2021.map(([code]) => code));

  it('holds some hundreds of places', () => expect(places.length).toBeGreaterThan(350));

  it('names only units of 2021', () => expect(places.flatMap(({ codes }) => codes).filter((code) => !communes.has(code) && !districts.has(code))).toEqual([]));

  it('names districts where the commune is unknown, and communes where it is known', () => {
    const isDistrict = ({ codes }: { readonly codes: readonly string[] }) => codes.every((code) => districts.has(code));
    expect(places.filter((place) => (place.certainty === 'district') !== isDistrict(place) && !place.codes.includes('755')).map(({ names, codes, certainty }) => ({ name: names[0], codes, certainty }))).toEqual([]);
  });

  it('has no name twice within a unit', () => {
    const seen = new Set<string>();
    const twice: string[] = [];
    for (const { names, codes } of places) {
      // "Trường Thắng Nhất" may be the primary or the secondary school.
      for (const name of new Set(names.map(foldText).filter((one) => !/^truong (?!thpt|thcs|tieu|cap|trung)/.test(one)))) {
        for (const code of codes) {
          const key = `${code} ${name}`;
          if (seen.has(key)) twice.push(key);
          seen.add(key);
        }
      }
    }
    expect(twice).toEqual([]);
  });
});
