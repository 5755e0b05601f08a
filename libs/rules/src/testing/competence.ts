import { readFileSync } from 'node:fs';
import { AREA, type AreaNode, type CategoryRule, type Competence } from '../routing.js';

// For specs only: the seed's structure of 2021-01-01 as the rules see it.

interface Catalogue {
  categories: { code: string; name_vi: string; priority: CategoryRule['priority']; lead: string; coord: string[]; location: CategoryRule['location']; deadline_working_hours: number; visible_while_open: boolean }[];
  road_overrides: { pattern: string; body: string; categories: string[] }[];
}
interface Departments {
  departments: { code: string; area_code?: string; serves_areas?: string[] }[];
}
interface AdminUnits {
  periods: { districts: { code: string; name: string; communes: { code: string; name: string }[] }[] }[];
}

const seed = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../../database/src/seed/data/${name}.json`, import.meta.url), 'utf8'));

/** The competence of the seed: 60 categories, 8 districts, 82 communes. */
export function seedCompetence(): Competence {
  const catalogue = seed('catalogue') as Catalogue;
  const { departments } = seed('departments') as Departments;
  const districts = (seed('admin-units') as AdminUnits).periods[0]?.districts ?? [];
  const areas = districts.flatMap(({ code, name, communes }): AreaNode[] => [{ code, name, districtCode: code, districtName: name }, ...communes.map((commune) => ({ ...commune, districtCode: code, districtName: name }))]);
  return {
    version: '2021-01-01',
    categories: catalogue.categories.map((category) => ({
      code: category.code, name: category.name_vi, priority: category.priority, lead: category.lead === 'AREA' ? AREA : category.lead, coordinating: category.coord,
      location: category.location, limitHours: category.deadline_working_hours, visibleWhileOpen: category.visible_while_open,
    })),
    areas,
    areaLeads: Object.fromEntries(departments.flatMap((body) => (body.area_code ? [[body.area_code, body.code]] : []))),
    roadOwners: catalogue.road_overrides,
    servesAreas: Object.fromEntries(departments.flatMap((body) => (body.serves_areas ? [[body.code, body.serves_areas]] : []))),
    deskBody: 'VPUBND',
  };
}
