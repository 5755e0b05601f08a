import { join } from 'node:path';
import { readSeedFile } from '#database/seed';
import { type CatalogueSeed, type Competence, competenceFromSeed, type DepartmentsSeed, type UnitsSeed, unitsAt } from '#rules';

/** Who answered for what on a day (`YYYY-MM-DD`), by the shipped files; null where they know no structure of units for it. */
export function seedCompetenceAt(projectRoot: string, day: string): Competence | null {
  const folder = join(projectRoot, 'libs/database/src/seed/data');
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day));
  const units = isDay ? unitsAt(readSeedFile<UnitsSeed>(folder, 'admin-units.json'), day) : null;
  return units === null ? null : competenceFromSeed(readSeedFile<CatalogueSeed>(folder, 'catalogue.json'), readSeedFile<DepartmentsSeed>(folder, 'departments.json'), units);
}
