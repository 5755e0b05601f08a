import type { Actor } from '#directory';
import type { TicketEvent } from '#events';

/** Live rooms of a person, from what they may read. The client never names a room. */
export function roomsOf(actor: Actor): string[] {
  const reads = actor.grants.filter((g) => g.permission === 'ticket.read');
  return [
    ...(reads.some((g) => g.scope === 'centre') ? ['centre'] : []),
    ...(actor.grants.some((g) => g.permission === 'ticket.read_restricted' && g.scope === 'centre') ? ['restricted'] : []),
    ...new Set(reads.flatMap((g) => (g.scope === 'own_body' && g.body !== null ? [`body:${g.body}`] : []))),
  ];
}

/** Rooms that learn of an event: those that see the ticket after it, and those that saw it before and must take it off their lists. */
export function roomsFor(event: Pick<TicketEvent, 'restrictionBefore' | 'restrictionAfter' | 'leadBefore' | 'leadAfter'>): string[] {
  const side = (restriction: string, lead: string | null) => (restriction === 'none' ? ['centre', ...(lead === null ? [] : [`body:${lead}`])] : ['restricted']);
  return [...new Set([...side(event.restrictionBefore, event.leadBefore), ...side(event.restrictionAfter, event.leadAfter)])];
}
