import type { Permission, PermissionScope, Restriction } from '#contract';

/** One thing that a person may do, and where. `body` is the body in which the person holds the role. */
export interface Grant { readonly permission: Permission; readonly scope: PermissionScope; readonly body: string | null }

/** What decides about access to a ticket. `leadDecided`: a body leads it by the desk's decision, not by a proposal. */
export interface TicketAccess { readonly restriction: Restriction; readonly lead: string | null; readonly leadDecided: boolean }

/** May the holder of these grants see the ticket at all? A restricted ticket needs its own permission; a body sees what the desk routed to it. */
export function maySee(grants: readonly Grant[], ticket: TicketAccess): boolean {
  return holds(grants, ticket.restriction === 'none' ? 'ticket.read' : 'ticket.read_restricted', ticket);
}

/** May they do something with it? Whoever can't see it can't act on it. */
export function mayAct(grants: readonly Grant[], permission: Permission, ticket: TicketAccess): boolean {
  return maySee(grants, ticket) && holds(grants, permission, ticket);
}

function holds(grants: readonly Grant[], permission: Permission, ticket: TicketAccess): boolean {
  return grants.some((grant) => grant.permission === permission && (grant.scope === 'centre' || (ticket.leadDecided && grant.body !== null && grant.body === ticket.lead)));
}

/** Sees the ticket as the centre does (not only as its body), hence the sender's own words without masks. A right in the other lane does not count. */
export function seesAsCentre(grants: readonly Grant[], { restriction }: Pick<TicketAccess, 'restriction'>): boolean {
  return grants.some((grant) => grant.permission === (restriction === 'none' ? 'ticket.read' : 'ticket.read_restricted') && grant.scope === 'centre');
}
