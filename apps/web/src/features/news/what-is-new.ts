import type { Action, Me, TicketChanged } from '#contract';

const toTheCentre: ReadonlySet<Action> = new Set<Action>(['submit', 'undo_spam', 'hand_back', 'agree_late_hand_back', 'reopen', 'reopen_by_supervisor', 'unrestrict']);
const toTheLane: ReadonlySet<Action> = new Set<Action>(['submit', 'restrict']);
const toABody: ReadonlySet<Action> = new Set<Action>(['route', 'auto_route', 'rule_competence']);

/** Does a change bring this person something new to take up? What they did themselves does not. The line tells them only of what they may see. */
export function isNew({ action, actorId, lead }: Pick<TicketChanged, 'action' | 'actorId' | 'lead'>, { id, reads, permissions }: Pick<Me, 'id' | 'reads' | 'permissions'>): boolean {
  if (actorId === id) return false;
  if ((reads.centre && toTheCentre.has(action)) || (reads.restricted && toTheLane.has(action))) return true;
  const mine = lead !== null && reads.bodies.includes(lead);
  return mine && (toABody.has(action) || (action === 'submit_answer' && permissions.includes('ticket.approve')));
}

/** The tab's title with the number of what is new in front. */
export const titleWith = (count: number, title: string): string => (count === 0 ? title : `(${count > 99 ? '99+' : count}) ${title}`);
