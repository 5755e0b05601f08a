import type { Permission, PermissionScope, Restriction } from '#contract';
import type { EntityManager } from 'typeorm';

export interface Asked {
  /** Any of these will do. */
  readonly permissions: readonly Permission[];
  readonly scope: PermissionScope;
  readonly restriction: Restriction;
  /** The body, for scopes of a body. */
  readonly body: string | null;
}

/** A person who may, with the limits that their role and the role's data set; null: none. */
export interface WhoMay { readonly id: string; /** Has set a password; others are invited only. */ readonly signedUp: boolean; readonly types: readonly string[] | null; readonly categories: readonly (readonly string[])[]; readonly areas: readonly (readonly string[])[] }

/**
 * Active persons who hold a permission on a day (`YYYY-MM-DD`), substitutes for the absent among them. A person comes once for each role that gives it.
 * Category and area limits are codes as they were entered: a field or district stands for what it holds.
 */
export async function whoMay(tx: EntityManager, { permissions, scope, restriction, body }: Asked, today: string): Promise<WhoMay[]> {
  const rows = await tx.query<{ id: string; signed_up: boolean; types: string[] | null; role_categories: string[] | null; own_categories: string[] | null; role_areas: string[] | null; own_areas: string[] | null }[]>(
    `WITH held AS (
       SELECT r.person_id, r.role, r.body_code, r.categories, r.areas FROM role_assignment r WHERE r.valid_from <= $5 AND (r.valid_to IS NULL OR r.valid_to > $5)
     ), holders AS (
       SELECT * FROM held
       UNION ALL
       SELECT s.substitute_id, h.role, h.body_code, h.categories, h.areas FROM substitution s JOIN person absent ON absent.id = s.person_id AND absent.active JOIN held h ON h.person_id = s.person_id
       WHERE s.ended_at IS NULL AND s.valid_from <= $5 AND s.valid_to >= $5
     )
     SELECT DISTINCT p.id, p.password_hash IS NOT NULL AS signed_up, g.types, g.categories AS role_categories, h.categories AS own_categories, g.areas AS role_areas, h.areas AS own_areas
     FROM holders h JOIN person p ON p.id = h.person_id AND p.active JOIN role_permission g ON g.role = h.role
     WHERE g.permission = ANY($1) AND g.scope = $2 AND g.restriction = $3 AND ($4::text IS NULL OR h.body_code = $4) ORDER BY p.id`,
    [permissions, scope, restriction, body, today],
  );
  const set = (...lists: (string[] | null)[]) => lists.filter((list) => list !== null);
  return rows.map((r) => ({ id: r.id, signedUp: r.signed_up, types: r.types, categories: set(r.role_categories, r.own_categories), areas: set(r.role_areas, r.own_areas) }));
}
