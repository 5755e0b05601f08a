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

type Moved = Pick<TicketEvent, 'restrictionBefore' | 'restrictionAfter' | 'leadBefore' | 'leadAfter'>;

const lanes = (restriction: string, lead: string | null): string[] => (restriction === 'none' ? ['centre', ...(lead === null ? [] : [`body:${lead}`])] : ['restricted']);

/**
 * What a person in these rooms is told of an event: the change, when they see the ticket after it or saw it before and it only went to another body;
 * that it is gone, when a restriction took it out of their sight (why is not theirs to know); nothing otherwise.
 */
export function toldOf(event: Moved, rooms: readonly string[]): 'changed' | 'gone' | null {
  const isIn = (of: string[]) => of.some((room) => rooms.includes(room));
  if (isIn(lanes(event.restrictionAfter, event.leadAfter))) return 'changed';
  if (!isIn(lanes(event.restrictionBefore, event.leadBefore))) return null;
  return event.restrictionBefore === event.restrictionAfter ? 'changed' : 'gone';
}
