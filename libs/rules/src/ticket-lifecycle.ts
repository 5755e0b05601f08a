import type { Action, DeadlineKind, Permission, TicketState } from '#contract';

/** Who takes a step: a staff permission, the holder of the tracking link, or the program itself when a clock runs out. */
export type StepBy = Permission | 'tracking_link' | 'system';

/** What must be at hand before a step is taken. The gate checks each; screens ask for them. */
export type Need =
  | 'classification' | 'lead' | 'place_if_required' | 'question' | 'refusal_reason' | 'reason' | 'competent_body' | 'answer' | 'evidence_or_reason' | 'remark' | 'text' | 'rating'
  | 'holder' | 'free' | 'ask_left' | 'hand_back_left' | 'desk_may_route' | 'ruling_due' | 'not_author' | 'undo_in_time';

/** What a step does to the ticket's clocks. The one that screens show is named by `runs`. */
export interface ClockEffect { readonly starts?: readonly DeadlineKind[]; readonly meets?: readonly DeadlineKind[]; readonly pauses?: true; readonly resumes?: true; readonly runs: DeadlineKind | null }

export interface Step {
  /** null: the ticket does not exist yet. */
  readonly from: TicketState | null;
  readonly action: Action;
  readonly to: TicketState;
  readonly by: StepBy;
  readonly needs: readonly Need[];
  readonly clock: ClockEffect;
}

const intake = { runs: 'intake' } as const;
const answer = { runs: 'answer' } as const;
const acceptance = { runs: 'acceptance' } as const;
const none = { runs: null } as const;
const late = { starts: ['intake'], runs: 'intake' } as const;

/**
 * Every move a ticket can make. What is not in this table cannot happen: the gate, the `allowedActions` of the API, the notifications and
 * docs/ticket-lifecycle.md all come from it. Source: the field's transitions (domain 4.4) for the states that exist so far.
 */
export const lifecycle = [
  { from: null, action: 'submit', to: 'new', by: 'tracking_link', needs: ['text'], clock: { starts: ['intake', 'answer', 'first_word'], runs: 'intake' } },

  { from: 'new', action: 'claim', to: 'in_triage', by: 'ticket.claim', needs: ['free'], clock: intake },
  { from: 'in_triage', action: 'claim', to: 'in_triage', by: 'ticket.claim', needs: ['free'], clock: intake },
  { from: 'in_triage', action: 'release', to: 'new', by: 'ticket.claim', needs: ['holder'], clock: intake },
  { from: 'in_triage', action: 'claim_expired', to: 'new', by: 'system', needs: [], clock: intake },
  { from: 'in_triage', action: 'correct', to: 'in_triage', by: 'ticket.triage', needs: ['holder', 'classification'], clock: intake },
  { from: 'in_triage', action: 'route', to: 'routed', by: 'ticket.route', needs: ['holder', 'classification', 'lead', 'place_if_required'], clock: { meets: ['intake'], starts: ['acceptance'], runs: 'acceptance' } },
  { from: 'in_triage', action: 'ask', to: 'waiting_for_citizen', by: 'ticket.ask', needs: ['holder', 'question', 'ask_left'], clock: { meets: ['intake', 'first_word'], starts: ['citizen_reply'], pauses: true, runs: 'citizen_reply' } },
  { from: 'in_triage', action: 'refuse', to: 'refused', by: 'ticket.refuse', needs: ['holder', 'refusal_reason', 'reason'], clock: { meets: ['intake', 'answer', 'first_word'], runs: null } },

  { from: 'waiting_for_citizen', action: 'reply', to: 'in_triage', by: 'tracking_link', needs: ['text'], clock: { meets: ['citizen_reply'], starts: ['intake'], resumes: true, runs: 'intake' } },
  { from: 'waiting_for_citizen', action: 'reply_timeout', to: 'refused', by: 'system', needs: [], clock: { meets: ['answer', 'first_word'], runs: null } },

  { from: 'new', action: 'mark_spam', to: 'spam', by: 'ticket.mark_spam', needs: [], clock: none },
  { from: 'in_triage', action: 'mark_spam', to: 'spam', by: 'ticket.mark_spam', needs: ['holder'], clock: none },
  { from: 'spam', action: 'undo_spam', to: 'new', by: 'ticket.undo_spam', needs: ['undo_in_time'], clock: intake },

  { from: 'new', action: 'restrict', to: 'new', by: 'ticket.restrict', needs: [], clock: intake },
  { from: 'in_triage', action: 'restrict', to: 'new', by: 'ticket.restrict', needs: ['holder'], clock: intake },
  // A denunciation that was recognised late leaves the body's sight at once, wherever it stands.
  { from: 'waiting_for_citizen', action: 'restrict', to: 'new', by: 'ticket.restrict', needs: [], clock: { ...late, meets: ['citizen_reply'], resumes: true } },
  { from: 'routed', action: 'restrict', to: 'new', by: 'ticket.restrict', needs: [], clock: { ...late, meets: ['acceptance'] } },
  { from: 'handed_back', action: 'restrict', to: 'new', by: 'ticket.restrict', needs: [], clock: late },
  { from: 'in_progress', action: 'restrict', to: 'new', by: 'ticket.restrict', needs: [], clock: late },
  { from: 'awaiting_approval', action: 'restrict', to: 'new', by: 'ticket.restrict', needs: [], clock: late },
  { from: 'answered', action: 'restrict', to: 'new', by: 'ticket.restrict', needs: [], clock: { ...late, meets: ['rating'] } },
  { from: 'new', action: 'unrestrict', to: 'new', by: 'ticket.unrestrict', needs: [], clock: intake },
  { from: 'in_triage', action: 'unrestrict', to: 'new', by: 'ticket.unrestrict', needs: ['holder'], clock: intake },

  { from: 'routed', action: 'accept', to: 'in_progress', by: 'ticket.accept', needs: [], clock: { meets: ['acceptance'], runs: 'answer' } },
  { from: 'routed', action: 'hand_back', to: 'handed_back', by: 'ticket.hand_back', needs: ['reason', 'competent_body', 'hand_back_left'], clock: { meets: ['acceptance'], runs: 'answer' } },
  { from: 'handed_back', action: 'route', to: 'routed', by: 'ticket.route', needs: ['desk_may_route', 'classification', 'lead', 'place_if_required'], clock: { starts: ['acceptance'], runs: 'acceptance' } },
  { from: 'handed_back', action: 'rule_competence', to: 'routed', by: 'ticket.rule_competence', needs: ['ruling_due', 'lead', 'reason'], clock: { starts: ['acceptance'], runs: 'acceptance' } },

  { from: 'in_progress', action: 'submit_answer', to: 'awaiting_approval', by: 'ticket.answer', needs: ['answer', 'evidence_or_reason'], clock: answer },
  { from: 'awaiting_approval', action: 'send_back', to: 'in_progress', by: 'ticket.approve', needs: ['remark', 'not_author'], clock: answer },
  { from: 'awaiting_approval', action: 'approve', to: 'answered', by: 'ticket.approve', needs: ['not_author'], clock: { meets: ['answer', 'first_word'], starts: ['rating'], runs: 'rating' } },

  { from: 'new', action: 'add_information', to: 'new', by: 'tracking_link', needs: ['text'], clock: intake },
  { from: 'in_triage', action: 'add_information', to: 'in_triage', by: 'tracking_link', needs: ['text'], clock: intake },
  { from: 'routed', action: 'add_information', to: 'routed', by: 'tracking_link', needs: ['text'], clock: acceptance },
  { from: 'in_progress', action: 'add_information', to: 'in_progress', by: 'tracking_link', needs: ['text'], clock: answer },
  { from: 'handed_back', action: 'add_information', to: 'handed_back', by: 'tracking_link', needs: ['text'], clock: answer },
  { from: 'awaiting_approval', action: 'add_information', to: 'awaiting_approval', by: 'tracking_link', needs: ['text'], clock: answer },

  { from: 'answered', action: 'rate', to: 'closed', by: 'tracking_link', needs: ['rating'], clock: { meets: ['rating'], runs: null } },
  { from: 'answered', action: 'rate_dissatisfied', to: 'answered', by: 'tracking_link', needs: ['rating', 'reason'], clock: { runs: 'rating' } },
  { from: 'answered', action: 'auto_close', to: 'closed', by: 'system', needs: [], clock: { meets: ['rating'], runs: null } },
] as const satisfies readonly Step[];

/** The step for an action in a state, or undefined: then it cannot happen. */
export function stepFor(from: TicketState | null, action: Action): Step | undefined {
  return byKey.get(`${from ?? ''}/${action}`);
}

/** Steps that leave a state, in the table's order. */
export function stepsFrom(from: TicketState): readonly Step[] {
  return lifecycle.filter((step) => step.from === from);
}

const byKey = new Map<string, Step>(lifecycle.map((step) => [`${step.from ?? ''}/${step.action}`, step]));
