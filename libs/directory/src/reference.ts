import type { AreaRef, BodyRef, CategoryRef, District, Permission, PermissionScope, Priority, Restriction, Role, TicketType } from '#contract';
import { AreaRow, BodyRow, CategoryRow, CompetenceRow, LocatingPointRow, RolePermissionRow, RuleDataRow } from '#database';
import { buildCalendar, type CalendarData, type CategoryRule, type Competence, type DeadlineRules, type LocatingPoint, type Office, type OfficeHours, type Weights } from '#rules';
import { type DataSource, IsNull, LessThanOrEqual, MoreThan } from 'typeorm';
import { type OfficeHoursData, officeHoursOf, officesOf } from './office-hours.js';

/** What a role may do, as the data say. Categories and areas are written out: a field and a district stand for all that they hold. */
export interface RoleGrant { readonly permission: Permission; readonly scope: PermissionScope; readonly restriction: Restriction; readonly types: readonly TicketType[] | null; readonly categories: readonly string[] | null; readonly areas: readonly string[] | null }

/** The reference data in force, ready for rules and screens. Immutable; a change of data gives a new one. */
export interface Reference {
  readonly bodies: ReadonlyMap<string, BodyRef>;
  /** Bodies that may lead or coordinate a ticket. */
  readonly ticketBodies: readonly BodyRef[];
  readonly areas: ReadonlyMap<string, AreaRef>;
  readonly districts: readonly District[];
  readonly categories: ReadonlyMap<string, CategoryRef & { readonly limitHours: number }>;
  readonly competence: Competence;
  /** What was learnt from sentences and decisions. */
  readonly weights: Weights;
  /** The centre's own time; its calendar is the one of all bodies. */
  readonly office: Office;
  /** Time of a body: its own hours where it has some, else the centre's. */
  readonly officeOf: (body: string | null) => Office;
  readonly calendarData: CalendarData;
  readonly officeHours: OfficeHoursData;
  readonly deadlineRules: DeadlineRules;
  readonly points: readonly LocatingPoint[];
  readonly rolePermissions: ReadonlyMap<Role, readonly RoleGrant[]>;
  /** Single categories that codes of categories and fields stand for, and units that codes of communes and districts stand for. */
  readonly categoriesWithin: (codes: readonly string[] | null) => readonly string[] | null;
  readonly areasWithin: (codes: readonly string[] | null) => readonly string[] | null;
}

/** Body that runs the desk; leads what is restricted and coordinates where it is named. */
export const DESK_BODY = 'VPUBND';

/** Reads the reference data that is valid on a day (`YYYY-MM-DD`). @throws Error when the seed has not run */
export async function readReference(db: DataSource, today: string, weights: Weights): Promise<Reference> {
  const inForce = [{ validFrom: LessThanOrEqual(today), validTo: IsNull() }, { validFrom: LessThanOrEqual(today), validTo: MoreThan(today) }];
  const [bodyRows, areaRows, categoryRows, competenceRows, points, permissionRows, ruleRows] = await Promise.all([
    db.getRepository(BodyRow).find({ where: inForce }),
    db.getRepository(AreaRow).find({ where: inForce }),
    db.getRepository(CategoryRow).find({ where: inForce, order: { code: 'ASC' } }),
    db.getRepository(CompetenceRow).find({ where: inForce, order: { position: 'ASC' } }),
    db.getRepository(LocatingPointRow).find(),
    db.getRepository(RolePermissionRow).find(),
    db.getRepository(RuleDataRow).find({ where: { active: true } }),
  ]);
  const collator = new Intl.Collator('vi', { numeric: true });
  const byName = (a: { name: string }, b: { name: string }) => collator.compare(a.name, b.name);
  const bodies = new Map(bodyRows.map((b) => [b.code, { code: b.code, name: b.nameVi, nameEn: b.nameEn }]));
  const districtNames = new Map(areaRows.filter((a) => a.level === 'district').map((a) => [a.code, a.name]));
  const areas = new Map(areaRows.map((a) => [a.code, { code: a.code, name: a.name, districtCode: a.districtCode, districtName: districtNames.get(a.districtCode) ?? a.districtCode }]));
  const ruleData = <T>(kind: string): { version: string; data: T } => {
    const row = ruleRows.find((r) => r.kind === kind);
    if (row === undefined) throw new Error(`No active rule data of kind "${kind}": the seed has not run.`);
    return { version: row.version, data: row.data as T };
  };
  const calendar = ruleData<CalendarData>('calendar');
  const calendarData = { ...calendar.data, version: calendar.version };
  const deadlines = ruleData<DeadlineRules>('deadlines');
  const officeHours = officeHoursOf(ruleRows.find((r) => r.kind === 'office_hours')?.data as OfficeHours | OfficeHoursData | undefined);
  const officeOf = officesOf(buildCalendar(calendarData), officeHours);
  const categoriesWithin = writtenOut(categoryRows.map((c) => [c.code, c.field]));
  const areasWithin = writtenOut(areaRows.map((a) => [a.code, a.districtCode]));
  return {
    bodies,
    ticketBodies: bodyRows.filter((b) => b.takesTickets).map((b) => ({ code: b.code, name: b.nameVi, nameEn: b.nameEn })).sort(byName),
    areas,
    districts: [...districtNames].map(([code, name]) => ({ code, name, communes: areaRows.filter((a) => a.level === 'commune' && a.districtCode === code).map((a) => ({ code: a.code, name: a.name })).sort(byName) })),
    categories: new Map(categoryRows.map((c) => [c.code, { code: c.code, name: c.nameVi, nameEn: c.nameEn, field: c.field, fieldName: c.fieldVi, fieldNameEn: c.fieldEn, priority: c.priority as Priority, location: c.location as CategoryRef['location'], limitHours: c.limitHours }])),
    competence: competenceOf(bodyRows, areaRows, categoryRows, competenceRows, districtNames),
    weights,
    office: officeOf(null), officeOf, calendarData, officeHours,
    deadlineRules: { ...deadlines.data, version: deadlines.version },
    points,
    rolePermissions: groupPermissions(permissionRows, categoriesWithin, areasWithin),
    categoriesWithin, areasWithin,
  };
}

/** Codes themselves and those that lie within them. */
function writtenOut(pairs: readonly (readonly [code: string, within: string])[]): (codes: readonly string[] | null) => readonly string[] | null {
  return (codes) => (codes === null ? null : pairs.flatMap(([code, within]) => (codes.includes(code) || codes.includes(within) ? [code] : [])));
}

function competenceOf(bodies: BodyRow[], areas: AreaRow[], categories: CategoryRow[], rows: CompetenceRow[], districtNames: Map<string, string>): Competence {
  const of = (category: string, rank: string) => rows.filter((r) => r.categoryCode === category && r.rank === rank && r.roadPattern === '').map((r) => r.bodyCode);
  const roads = new Map<string, { pattern: string; body: string; categories: string[] }>();
  for (const row of rows.filter((r) => r.roadPattern !== '')) {
    const road = roads.get(`${row.roadPattern}/${row.bodyCode}`) ?? { pattern: row.roadPattern, body: row.bodyCode, categories: [] };
    road.categories.push(row.categoryCode);
    roads.set(`${row.roadPattern}/${row.bodyCode}`, road);
  }
  return {
    version: 'competence-1',
    categories: categories.map((c): CategoryRule => ({ code: c.code, name: c.nameVi, priority: c.priority as Priority, lead: of(c.code, 'lead')[0] ?? 'AREA', coordinating: of(c.code, 'coordinating'), location: c.location as CategoryRule['location'], limitHours: c.limitHours, visibleWhileOpen: c.visibleWhileOpen })),
    areas: areas.map((a) => ({ code: a.code, name: a.name, districtCode: a.districtCode, districtName: districtNames.get(a.districtCode) ?? a.districtCode })),
    areaLeads: Object.fromEntries(bodies.flatMap((b) => (b.areaCode === null ? [] : [[b.areaCode, b.code]]))),
    roadOwners: [...roads.values()],
    servesAreas: Object.fromEntries(bodies.filter((b) => b.servesAreas.length > 0).map((b) => [b.code, b.servesAreas])),
    deskBody: DESK_BODY,
  };
}

function groupPermissions(rows: readonly RolePermissionRow[], categoriesWithin: Reference['categoriesWithin'], areasWithin: Reference['areasWithin']): Reference['rolePermissions'] {
  const map = new Map<Role, RoleGrant[]>();
  for (const row of rows) {
    const grant = { permission: row.permission as Permission, scope: row.scope as PermissionScope, restriction: row.restriction as Restriction, types: row.types as TicketType[] | null, categories: categoriesWithin(row.categories), areas: areasWithin(row.areas) };
    map.set(row.role as Role, [...(map.get(row.role as Role) ?? []), grant]);
  }
  return map;
}
