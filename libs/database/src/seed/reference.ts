import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { EntityManager } from 'typeorm';
import { AreaRow, BodyRow, CategoryRow, CompetenceRow, LocatingPointRow, ReplyTemplateRow, RolePermissionRow, RuleDataRow } from '../entities/index.js';
import { rolePermissions } from './role-permissions.js';

/** The structure that is in force until an administrator applies a later one (domain 4.12). */
const IN_FORCE_FROM = '2020-01-01';

interface DepartmentsFile { departments: { code: string; name_vi: string; name_en: string; kind: string; area_code?: string; serves_areas?: string[] }[] }
interface CatalogueFile {
  categories: { field: string; field_vi: string; field_en: string; code: string; name_vi: string; name_en: string; lead: string; coord: string[]; deadline_working_hours: number; priority: string; location: string; visible_while_open: boolean }[];
  road_overrides: { pattern: string; body: string; categories: string[] }[];
}
interface UnitsFile { periods: { valid_from: string; legal_basis: string; districts: { code: string; name: string; communes: { code: string; name: string }[] }[] }[]; merged_2025_01_01: { items: { old_code: string; into_code: string }[] }; from_2025_07_01: { communes: { code: string; merged_from: { code: string }[] }[] } }
interface PointsFile { units: { code: string; district_2021: string; points: [number, number][] }[] }

/** Seed files lie beside the sources; the build leaves them there. */
export function readSeedFile<T>(seedFolder: string, name: string): T {
  return JSON.parse(readFileSync(`${seedFolder}/${name}`, 'utf8')) as T;
}

/** Rule data that the rules room makes from the seed files; this room stores it without knowing what it means. */
export interface SeedRuleData { readonly kind: string; readonly version: string; readonly data: unknown; readonly source: string }

/** Fills the reference tables of an empty database. Runs once, as the owner, in one transaction. */
export async function seedReference(tx: EntityManager, seedFolder: string, ruleData: readonly SeedRuleData[]): Promise<void> {
  const departments = readSeedFile<DepartmentsFile>(seedFolder, 'departments.json').departments;
  const catalogue = readSeedFile<CatalogueFile>(seedFolder, 'catalogue.json');
  const units = readSeedFile<UnitsFile>(seedFolder, 'admin-units.json');
  const period = units.periods[0];
  if (period === undefined) throw new Error('admin-units.json has no period.');

  await tx.getRepository(BodyRow).insert(departments.map((d) => ({ code: d.code, nameVi: d.name_vi, nameEn: d.name_en, kind: d.kind, areaCode: d.area_code ?? null, servesAreas: d.serves_areas ?? [], takesTickets: d.kind !== 'BCD', validFrom: IN_FORCE_FROM, validTo: null })));
  const area = { legalBasis: period.legal_basis, validFrom: period.valid_from, validTo: null };
  await tx.getRepository(AreaRow).insert(period.districts.flatMap((d) => [{ code: d.code, name: d.name, level: 'district', districtCode: d.code, ...area }, ...d.communes.map((c) => ({ code: c.code, name: c.name, level: 'commune', districtCode: d.code, ...area }))]));
  await tx.getRepository(LocatingPointRow).insert(locatingPoints(seedFolder, units));
  await tx.getRepository(CategoryRow).insert(catalogue.categories.map((c) => ({ code: c.code, field: c.field, fieldVi: c.field_vi, fieldEn: c.field_en, nameVi: c.name_vi, nameEn: c.name_en, priority: c.priority, location: c.location, limitHours: c.deadline_working_hours, visibleWhileOpen: c.visible_while_open, validFrom: IN_FORCE_FROM, validTo: null })));
  await tx.getRepository(CompetenceRow).insert(competence(catalogue));
  await seedRolePermissions(tx);
  await tx.getRepository(RuleDataRow).insert(ruleData.map((r) => ({ ...r, data: r.data as object, active: true })));
}

/** What roles may do, as shipped. */
export async function seedRolePermissions(tx: EntityManager): Promise<void> {
  const rows = Object.entries(rolePermissions).flatMap(([role, grants]) => grants.flatMap(({ permissions, scope, restriction }) => permissions.map((permission) => ({ role, permission, scope, restriction, types: null, categories: null, areas: null }))));
  await tx.getRepository(RolePermissionRow).insert(rows);
}

/** Points lie in the units of July 2025; each of those came from whole units of 2021 in one district, some by way of the mergers of January 2025. */
function locatingPoints(seedFolder: string, units: UnitsFile) {
  const before2025 = (code: string) => {
    const merged = units.merged_2025_01_01.items.filter((item) => item.into_code === code).map((item) => item.old_code);
    return [...new Set([code, ...merged])];
  };
  const cameFrom = new Map(units.from_2025_07_01.communes.map((c) => [c.code, c.merged_from.flatMap((m) => before2025(m.code))]));
  const communes = new Set(units.periods[0]?.districts.flatMap((d) => d.communes.map((c) => c.code)));
  return readSeedFile<PointsFile>(seedFolder, 'area-points.json').units.flatMap((unit) => unit.points.map(([lon, lat]) => ({ lat, lon, districtCode: unit.district_2021, likelyAreaCodes: (cameFrom.get(unit.code) ?? []).filter((code) => communes.has(code)) })));
}

function competence(catalogue: CatalogueFile) {
  const row = { source: 'Danh mục đề xuất của Trung tâm', validFrom: IN_FORCE_FROM, validTo: null };
  const ordinary = catalogue.categories.flatMap((c) => [
    { categoryCode: c.code, rank: 'lead', position: 0, bodyCode: c.lead, roadPattern: '', ...row },
    ...c.coord.map((bodyCode, i) => ({ categoryCode: c.code, rank: 'coordinating', position: i + 1, bodyCode, roadPattern: '', ...row })),
  ]);
  const roads = catalogue.road_overrides.flatMap((road) => road.categories.map((categoryCode) => ({ categoryCode, rank: 'lead', position: 0, bodyCode: road.body, roadPattern: road.pattern, ...row })));
  return [...ordinary, ...roads];
}

interface TemplatesFile { centre: ShippedTemplate[]; bodies: ShippedTemplate[] }
interface ShippedTemplate { acts: string[]; category: string | null; title: string; text: string }

/** Templates that ship with the program: those of the centre, and for each body that takes tickets a copy of its own to change. Once for each database. */
export async function seedReplyTemplates(tx: EntityManager, seedFolder: string): Promise<void> {
  const { centre, bodies } = readSeedFile<TemplatesFile>(seedFolder, 'reply-templates.json');
  const owners = await tx.getRepository(BodyRow).findBy({ takesTickets: true });
  const at = new Date();
  const row = (bodyCode: string | null) => ({ acts, category, title, text }: ShippedTemplate) => { const id = randomUUID(); return { id, line: id, bodyCode, acts, categoryCode: category, title, text, authorId: null, at, retiredAt: null }; };
  const rows = [...centre.map(row(null)), ...[...new Set(owners.map((b) => b.code))].flatMap((code) => bodies.map(row(code)))];
  await tx.getRepository(ReplyTemplateRow).insert(rows);
}
