import { AREA, type AreaNode, type CategoryRule, type Competence } from './routing.js';

/** The shipped files, as far as competence goes. */
export interface CatalogueSeed {
  readonly categories: readonly { readonly code: string; readonly name_vi: string; readonly priority: CategoryRule['priority']; readonly lead: string; readonly coord: readonly string[]; readonly location: CategoryRule['location']; readonly deadline_working_hours: number; readonly visible_while_open: boolean }[];
  readonly road_overrides: readonly { readonly pattern: string; readonly body: string; readonly categories: readonly string[] }[];
}
interface Unit { readonly code: string; readonly name: string }
interface Succession { readonly from: string; readonly to: string; readonly date: string; readonly scope?: { readonly categories?: readonly string[]; readonly areas?: readonly string[]; readonly rest?: boolean } }
export interface DepartmentsSeed {
  readonly departments: readonly { readonly code: string; readonly area_code?: string; readonly serves_areas?: readonly string[] }[];
  readonly successions?: readonly Succession[];
}
export interface UnitsSeed { readonly periods: readonly UnitsPeriod[]; readonly from_2025_07_01: { readonly communes: readonly Unit[] } }
export interface UnitsPeriod { readonly valid_from: string; readonly valid_to: string; readonly districts: readonly (Unit & { readonly communes: readonly Unit[] })[] }

/** The merger with Thành phố Hồ Chí Minh. */
const merger = '2025-07-01';

/** The units in force on a day as if all packages up to it had been applied, or null before the first. From 2025-07-01 communes have no district: each stands for itself. */
export function unitsAt({ periods, from_2025_07_01: { communes } }: UnitsSeed, day: string): UnitsPeriod | null {
  if (day >= merger) return { valid_from: merger, valid_to: '9999-12-31', districts: communes.map(({ code, name }) => ({ code, name, communes: [] })) };
  return periods.find(({ valid_from, valid_to }) => valid_from <= day && day <= valid_to) ?? null;
}

/** The competence of the shipped files with the units of one period and the bodies of its first day, for command lines and specs. A running program reads its tables instead. */
export function competenceFromSeed(catalogue: CatalogueSeed, { departments, successions = [] }: DepartmentsSeed, { valid_from: version, districts }: UnitsPeriod): Competence {
  const areas = districts.flatMap(({ code, name, communes }): AreaNode[] => [{ code, name, districtCode: code, districtName: name }, ...communes.map((commune) => ({ code: commune.code, name: commune.name, districtCode: code, districtName: name }))]);
  const heirs = new Heirs(successions.filter(({ date }) => date <= version));
  const district = (code: string) => departments.find(({ area_code }) => area_code === code)?.code;
  return {
    version,
    categories: catalogue.categories.map((category) => ({
      code: category.code, name: category.name_vi, priority: category.priority, lead: heirs.of(category.lead, category.code), coordinating: [...new Set(category.coord.map((body) => heirs.of(body, category.code)))],
      location: category.location, limitHours: category.deadline_working_hours, visibleWhileOpen: category.visible_while_open,
    })),
    areas,
    areaLeads: Object.fromEntries(departments.flatMap(({ area_code, code }) => (area_code ? heirs.leads(area_code, code) : []))),
    roadOwners: catalogue.road_overrides.map((road) => ({ ...road, body: heirs.of(road.body, road.categories[0] ?? '') })),
    servesAreas: Object.fromEntries(departments.flatMap(({ code, serves_areas }) => (serves_areas ? [[heirs.of(code, ''), serves_areas.flatMap((area) => heirs.leads(area, district(area) ?? '').map(([served]) => served))]] : []))),
    deskBody: heirs.of('VPUBND', ''),
  };
}

/** Who took over from whom, step by step. */
class Heirs {
  constructor(private readonly rows: readonly Succession[]) {}

  private rowsOf(body: string): readonly Succession[] {
    return this.rows.filter(({ from, to }) => from === body && to !== body);
  }

  /** The body that has a category now. `AREA` and bodies without heirs stay. */
  of(body: string, category: string): string {
    const rows = body === AREA ? [] : this.rowsOf(body);
    const heir = rows.find(({ scope }) => scope?.categories?.includes(category)) ?? rows.find(({ scope }) => scope === undefined || scope.rest === true);
    return heir ? this.of(heir.to, category) : body;
  }

  /** The district-level units that a district is now, each with the body that leads there. */
  leads(area: string, body: string): [area: string, body: string][] {
    const rows = this.rowsOf(body);
    return rows.length === 0 ? [[area, body]] : rows.flatMap(({ to, scope }) => (scope?.areas ? scope.areas.flatMap((code) => this.leads(code, to)) : this.leads(area, to)));
  }
}
