import { type Permission, type Role, type RoleView } from '#contract';
import type { Reference } from './reference.js';

type RolePermissions = Reference['rolePermissions'];

/** Roles that are held in one body: those with a right that holds there. The data say so, not a list in code. */
export function bodyRolesOf(rolePermissions: RolePermissions): ReadonlySet<Role> {
  return new Set([...rolePermissions].flatMap(([role, grants]) => (grants.some((g) => g.scope !== 'centre') ? [role] : [])));
}

/** Whoever keeps accounts, and so can let anybody in, reads no tickets; whoever asks for something with the whole centre in view does not keep its accounts. */
export function conflictOf(roles: readonly Role[], rolePermissions: RolePermissions): boolean {
  const held = new Set<Permission>(roles.flatMap((role) => (rolePermissions.get(role) ?? []).map((g) => g.permission)));
  return held.has('people.manage') && held.has('ticket.read');
}

export function roleViews(rolePermissions: RolePermissions): RoleView[] {
  const inBody = bodyRolesOf(rolePermissions);
  const copy = <T>(list: readonly T[] | null) => (list === null ? null : [...list]);
  return [...rolePermissions].map(([role, grants]) => ({ role, inBody: inBody.has(role), grants: grants.map((g) => ({ ...g, types: copy(g.types), categories: copy(g.categories), areas: copy(g.areas) })) }));
}
