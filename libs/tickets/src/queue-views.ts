import type { Permission, QueueView, TicketState } from '#contract';
import { type Actor } from '#directory';

/** Which tickets a view lists. `ended` views are ordered by the newest change, the others by urgency and clock. */
export interface ViewRule {
  readonly states: readonly TicketState[];
  readonly lane: 'centre' | 'restricted' | 'body';
  readonly ended: boolean;
  /** What a person must be allowed to do in the lane to be offered the view. */
  readonly offeredTo: Permission;
  /** Counted by adding kept counters of `states`; the others are counted up to a small bound. */
  readonly kept: boolean;
  readonly where?: 'held_by_me' | 'clock_over';
}

const open: readonly TicketState[] = ['new', 'in_triage', 'waiting_for_citizen', 'routed', 'in_progress', 'handed_back', 'awaiting_approval'];

export const viewRules: Readonly<Record<QueueView, ViewRule>> = {
  new: { states: ['new', 'in_triage'], lane: 'centre', ended: false, offeredTo: 'ticket.read', kept: true },
  mine: { states: ['in_triage'], lane: 'centre', ended: false, offeredTo: 'ticket.claim', kept: false, where: 'held_by_me' },
  waiting: { states: ['waiting_for_citizen'], lane: 'centre', ended: false, offeredTo: 'ticket.read', kept: true },
  handed_back: { states: ['handed_back'], lane: 'centre', ended: false, offeredTo: 'ticket.read', kept: true },
  with_bodies: { states: ['routed', 'in_progress', 'awaiting_approval'], lane: 'centre', ended: false, offeredTo: 'ticket.read', kept: true },
  overdue: { states: open, lane: 'centre', ended: false, offeredTo: 'ticket.read', kept: false, where: 'clock_over' },
  answered: { states: ['answered', 'closed', 'refused'], lane: 'centre', ended: true, offeredTo: 'ticket.read', kept: true },
  spam: { states: ['spam'], lane: 'centre', ended: true, offeredTo: 'ticket.undo_spam', kept: true },
  restricted: { states: open, lane: 'restricted', ended: false, offeredTo: 'ticket.read_restricted', kept: true },
  inbox: { states: ['routed'], lane: 'body', ended: false, offeredTo: 'ticket.read', kept: true },
  in_progress: { states: ['in_progress'], lane: 'body', ended: false, offeredTo: 'ticket.read', kept: true },
  to_approve: { states: ['awaiting_approval'], lane: 'body', ended: false, offeredTo: 'ticket.read', kept: true },
  body_answered: { states: ['answered', 'closed'], lane: 'body', ended: true, offeredTo: 'ticket.read', kept: true },
};

/** Bodies in whose lane the person may read. */
export function ownBodies(actor: Actor): string[] {
  return [...new Set(actor.grants.flatMap((g) => (g.permission === 'ticket.read' && g.scope === 'own_body' && g.body !== null ? [g.body] : [])))];
}

/** May the person open this view at all? */
export function mayOpen(actor: Actor, view: QueueView): boolean {
  const rule = viewRules[view];
  if (rule.lane === 'body') return ownBodies(actor).length > 0;
  const reads = rule.lane === 'restricted' ? 'ticket.read_restricted' : 'ticket.read';
  return [reads, rule.offeredTo].every((permission) => actor.grants.some((g) => g.permission === permission && g.scope === 'centre'));
}
