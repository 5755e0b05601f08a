import type { Role } from '#contract';
import { RoleAssignmentRow, SubstitutionRow } from '#database';
import { type DataSource, In, IsNull, LessThanOrEqual, MoreThan, MoreThanOrEqual } from 'typeorm';

/** A role that a person holds on a day, of their own or as the substitute of a colleague. */
export interface HeldNow { readonly role: Role; readonly body: string | null; readonly validTo: string | null; /** Label of the absent colleague. */ readonly onBehalfOf: string | null; readonly categories: readonly string[] | null; readonly areas: readonly string[] | null }

/** Roles held on a day (`YYYY-MM-DD`). A substitute gets what the absent colleague holds of their own, not what that one holds as a substitute. */
export async function rolesHeldOn(db: DataSource, personId: string, day: string): Promise<HeldNow[]> {
  const standsIn = await db.getRepository(SubstitutionRow).find({ where: { substituteId: personId, endedAt: IsNull(), validFrom: LessThanOrEqual(day), validTo: MoreThanOrEqual(day), person: { active: true } }, relations: { person: true } });
  const absent = new Map(standsIn.map((s) => [s.personId, { label: s.person?.label ?? '', until: s.validTo }]));
  const ids = [personId, ...absent.keys()];
  const rows = await db.getRepository(RoleAssignmentRow).find({ where: [{ personId: In(ids), validFrom: LessThanOrEqual(day), validTo: IsNull() }, { personId: In(ids), validFrom: LessThanOrEqual(day), validTo: MoreThan(day) }], order: { id: 'ASC' } });
  return rows.map((r) => ({
    role: r.role as Role, body: r.bodyCode, validTo: r.personId === personId ? r.validTo : (absent.get(r.personId)?.until ?? null), onBehalfOf: absent.get(r.personId)?.label ?? null, categories: r.categories, areas: r.areas,
  }));
}
