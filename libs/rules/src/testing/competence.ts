import { readFileSync } from 'node:fs';
import { type CatalogueSeed, competenceFromSeed, type DepartmentsSeed, unitsAt, type UnitsSeed } from '../competence-from-seed.js';
import type { Competence } from '../routing.js';

// For specs only: the seed's structure of 2021-01-01 as the rules see it.

const seed = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../../database/src/seed/data/${name}.json`, import.meta.url), 'utf8'));

/** The competence of the seed: 60 categories, and in 2021 8 districts and 82 communes. */
export function seedCompetence(day = '2021-01-01'): Competence {
  const period = unitsAt(seed('admin-units') as UnitsSeed, day);
  if (period === null) throw new Error(`admin-units.json has no units for ${day}.`);
  return competenceFromSeed(seed('catalogue') as CatalogueSeed, seed('departments') as DepartmentsSeed, period);
}
