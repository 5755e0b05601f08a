import { openStates, type Permission, type QueueView, type TicketState } from '#contract';
import { type Actor } from '#directory';

/** Which tickets a view lists. `ended` views are ordered by the newest change, the others by urgency and clock. */
export interface ViewRule {
  readonly states: readonly TicketState[];
  readonly lane: 'centre' | 'restricted' | 'body' | 'coordinating';
  readonly ended: boolean;
  /** What a person must be allowed to do in the lane to be offered the view. */
  readonly offeredTo: Permission;
  /** A further condition on the ticket `t`; such views are counted up to a small bound, the others by adding kept counters of `states`. */
  readonly where?: (of: Asking) => string;
}

/** What conditions may ask for, as parameters of the query. */
export interface Asking { readonly me: () => string; readonly now: () => string; readonly bodies: () => string }

const waits = (...kinds: readonly (readonly [kind: string, state: string])[]): string =>
  `EXISTS (SELECT 1 FROM ticket_request r WHERE r.ticket_id = t.id AND (${kinds.map(([kind, state]) => `(r.kind = '${kind}' AND r.state = '${state}')`).join(' OR ')}))`;

const centre = { lane: 'centre', ended: false, offeredTo: 'ticket.read' } as const;
const body = { lane: 'body', ended: false, offeredTo: 'ticket.read' } as const;

export const viewRules: Readonly<Record<QueueView, ViewRule>> = {
  new: { ...centre, states: ['new', 'in_triage'] },
  mine: { ...centre, states: ['new', 'in_triage', 'waiting_for_citizen', 'handed_back', 'reopened'], offeredTo: 'ticket.claim', where: ({ me }) => { const person = me(); return `((t.holder_id = ${person} AND t.state = 'in_triage') OR t.assigned_to = ${person})`; } },
  to_confirm: { ...centre, states: ['in_triage', 'in_progress'], offeredTo: 'ticket.confirm_refusal', where: () => `t.pending <> '{}' AND ${waits(['refusal', 'pending'], ['desk_answer', 'pending'], ['extension', 'endorsed'])}` },
  questions: { ...centre, states: ['in_progress'], offeredTo: 'ticket.ask', where: () => `t.pending <> '{}' AND ${waits(['citizen_question', 'pending'])}` },
  waiting: { ...centre, states: ['waiting_for_citizen'] },
  handed_back: { ...centre, states: ['handed_back'] },
  reopened: { ...centre, states: ['reopened'] },
  rulings: { ...centre, states: ['handed_back', 'in_progress'], offeredTo: 'ticket.rule_competence', where: () => `((t.state = 'handed_back' AND t.hand_back_count >= 2) OR (t.pending <> '{}' AND ${waits(['late_hand_back', 'pending'])}))` },
  with_bodies: { ...centre, states: ['routed', 'in_progress', 'awaiting_approval'] },
  overdue: { ...centre, states: openStates, where: ({ now }) => `t.clock_due < ${now()}` },
  answered: { ...centre, states: ['answered', 'closed', 'refused', 'redirected', 'merged', 'withdrawn'], ended: true },
  to_publish: { ...centre, states: ['answered', 'closed'], ended: true, offeredTo: 'ticket.publish', where: () => `t.publication = 'proposed'` },
  spam: { ...centre, states: ['spam'], ended: true, offeredTo: 'ticket.undo_spam' },
  restricted: { lane: 'restricted', states: openStates, ended: false, offeredTo: 'ticket.read' },
  inbox: { ...body, states: ['routed'] },
  in_progress: { ...body, states: ['in_progress'] },
  coordinating: { lane: 'coordinating', states: ['routed', 'in_progress', 'awaiting_approval'], ended: false, offeredTo: 'ticket.contribute', where: ({ bodies }) => `EXISTS (SELECT 1 FROM ticket_contribution c WHERE c.ticket_id = t.id AND c.state = 'asked' AND c.body_code = ANY(${bodies()}))` },
  to_approve: { ...body, states: ['awaiting_approval', 'in_progress', 'answered', 'closed'], offeredTo: 'ticket.read', where: () => `(t.state = 'awaiting_approval' OR t.unapproved OR (t.pending <> '{}' AND ${waits(['extension', 'pending'])}))` },
  body_answered: { ...body, states: ['answered', 'closed'], ended: true },
};

const scopeOf = { centre: 'centre', restricted: 'centre', body: 'own_body', coordinating: 'coordinating_body' } as const;

/** The rights by which a person reads a lane. */
export function readingGrants(actor: Actor, lane: ViewRule['lane']) {
  const restriction = lane === 'restricted' ? 'denunciation' : 'none';
  return actor.grants.filter((g) => g.permission === 'ticket.read' && g.restriction === restriction && g.scope === scopeOf[lane]);
}

/** May the person open this view at all? */
export function mayOpen(actor: Actor, view: QueueView): boolean {
  const { lane, offeredTo } = viewRules[view];
  const restriction = lane === 'restricted' ? 'denunciation' : 'none';
  return readingGrants(actor, lane).length > 0 && actor.grants.some((g) => g.permission === offeredTo && g.restriction === restriction && g.scope === scopeOf[lane]);
}
