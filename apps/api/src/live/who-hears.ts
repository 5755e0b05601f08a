import type { TicketEvent } from '#events';
import { type Grant, maySee, type TicketAccess } from '#rules';

type Moved = Pick<TicketEvent, 'restrictionBefore' | 'restrictionAfter' | 'leadBefore' | 'leadAfter' | 'scopeBefore' | 'scopeAfter'>;

const access = (restriction: TicketAccess['restriction'], lead: string | null, scope: Moved['scopeAfter']): TicketAccess => ({
  restriction, lead, leadDecided: lead !== null, coordinating: scope?.coordinating ?? [], type: scope?.type ?? 'report', category: scope?.category ?? null, area: scope?.area ?? null,
});

/**
 * What the holder of these rights is told of an event: the change, when they see the ticket after it or saw it before and it only went to another body;
 * that it is gone, when a restriction took it out of their sight (why is not theirs to know); nothing otherwise.
 */
export function toldOf(event: Moved, grants: readonly Grant[]): 'changed' | 'gone' | null {
  if (maySee(grants, access(event.restrictionAfter, event.leadAfter, event.scopeAfter))) return 'changed';
  if (!maySee(grants, access(event.restrictionBefore, event.leadBefore, event.scopeBefore))) return null;
  return event.restrictionBefore === event.restrictionAfter ? 'changed' : 'gone';
}

/** Two lists of rights that let a person hear the same. */
export const sameRights = (a: readonly Grant[], b: readonly Grant[]): boolean => JSON.stringify(a) === JSON.stringify(b);
