import type { Action, DeadlineKind, Permission, TicketState } from '#contract';
import type { CitizenTemplate, StaffGroup, StaffTemplate } from './messages.js';

/** Who takes a step: a staff permission, the holder of the tracking link, or the program itself when a clock runs out. */
export type StepBy = Permission | 'tracking_link' | 'system';

/** What must be filled in for a step. Screens ask for it, the gate checks it. */
export type InputNeed =
  | 'classification' | 'lead' | 'place_if_required' | 'question' | 'refusal_reason' | 'reason' | 'channel' | 'competent_body' | 'bodies' | 'days' | 'answer' | 'evidence_or_reason' | 'approved_text' | 'remark' | 'text' | 'rating' | 'parent' | 'new_date' | 'masked_texts' | 'person' | 'tags' | 'parts';

/** What must be true of the ticket and the person before a step. The gate checks it; an act is offered only while it holds. */
export type FactNeed =
  | 'holder' | 'free' | 'held_by_another' | 'ask_left' | 'hand_back_left' | 'desk_may_route' | 'ruling_due' | 'undo_in_time' | 'nothing_pending' | 'refusal_pending' | 'desk_answer_pending' | 'extension_pending' | 'extension_endorsed' | 'late_hand_back_pending'
  | 'question_pending' | 'question_left' | 'not_asker' | 'not_endorser' | 'not_author' | 'another_person' | 'another_officer' | 'extension_left' | 'before_deadline' | 'urgent' | 'unapproved' | 'is_question' | 'is_praise' | 'asked_by_desk' | 'asked_by_body'
  | 'withdrawal_ends' | 'withdrawal_detaches' | 'reopen_in_time' | 'reopen_left' | 'review_in_time' | 'review_left' | 'unrated' | 'contribution_due' | 'overdue' | 'publishable' | 'publication_none' | 'publication_proposed' | 'publication_published' | 'not_proposer' | 'not_objected';

export type Need = InputNeed | FactNeed;

/** What a step does to the ticket's clocks. The one that screens show is named by `runs`. */
export interface ClockEffect { readonly starts?: readonly DeadlineKind[]; readonly meets?: readonly DeadlineKind[]; readonly pauses?: true; readonly resumes?: true; readonly runs: DeadlineKind | null }

/** Who gets a message. `whoIsTold` refines it by what the event says (a second hand-back, a restricted ticket). */
export interface Tells { readonly citizen?: CitizenTemplate; readonly staff?: readonly (readonly [StaffTemplate, StaffGroup])[] }

export interface Step {
  /** null: the ticket does not exist yet. */
  readonly from: TicketState | null;
  readonly action: Action;
  readonly to: TicketState;
  readonly by: StepBy;
  readonly needs: readonly Need[];
  readonly tells: Tells;
  readonly clock: ClockEffect;
}
