import type { Permission, PermissionScope, Restriction, TicketType } from '#contract';

/**
 * One thing that a person may do, and where: action × type × body × area × category × restriction. `body` is the body in which the person holds the role.
 * A null list sets no limit; a ticket without an area or category lies outside every limit. Categories and areas are codes of single categories and units.
 */
export interface Grant {
  readonly permission: Permission;
  readonly scope: PermissionScope;
  readonly body: string | null;
  readonly restriction: Restriction;
  readonly types: readonly TicketType[] | null;
  readonly categories: readonly string[] | null;
  readonly areas: readonly string[] | null;
}

/** What decides about access to a ticket. `leadDecided`: a body leads it by the desk's decision, not by a proposal; coordinating bodies count only then. */
export interface TicketAccess {
  readonly restriction: Restriction;
  readonly lead: string | null;
  readonly leadDecided: boolean;
  readonly coordinating: readonly string[];
  readonly type: TicketType;
  readonly category: string | null;
  readonly area: string | null;
}

/** May the holder of these grants see the ticket at all? A body sees what the desk routed to it or asked it to help with. */
export function maySee(grants: readonly Grant[], ticket: TicketAccess): boolean {
  return holds(grants, 'ticket.read', ticket);
}

/** May they do something with it? Whoever can't see it can't act on it. */
export function mayAct(grants: readonly Grant[], permission: Permission, ticket: TicketAccess): boolean {
  return maySee(grants, ticket) && holds(grants, permission, ticket);
}

/** Sees the ticket as the centre does (not only as its body), hence the sender's own words without masks. A right in the other lane does not count. */
export function seesAsCentre(grants: readonly Grant[], ticket: TicketAccess): boolean {
  return grants.some((grant) => grant.permission === 'ticket.read' && grant.scope === 'centre' && covers(grant, ticket));
}

/** The bodies in which these grants allow something with the ticket: the lead, or those that help. */
export function actingBodies(grants: readonly Grant[], permission: Permission, ticket: TicketAccess): string[] {
  return [...new Set(grants.flatMap((grant) => (grant.permission === permission && grant.scope !== 'centre' && grant.body !== null && covers(grant, ticket) ? [grant.body] : [])))];
}

function holds(grants: readonly Grant[], permission: Permission, ticket: TicketAccess): boolean {
  return grants.some((grant) => grant.permission === permission && covers(grant, ticket));
}

function covers(grant: Grant, ticket: TicketAccess): boolean {
  return grant.restriction === ticket.restriction && within(grant.types, ticket.type) && within(grant.categories, ticket.category) && within(grant.areas, ticket.area) && inScope(grant, ticket);
}

function within<T>(limit: readonly T[] | null, value: T | null): boolean {
  return limit === null || (value !== null && limit.includes(value));
}

function inScope({ scope, body }: Grant, ticket: TicketAccess): boolean {
  if (scope === 'centre') return true;
  if (!ticket.leadDecided || body === null) return false;
  return scope === 'own_body' ? body === ticket.lead : ticket.coordinating.includes(body);
}
