import type { Action, DeadlineKind, TicketState } from '#contract';
import type { ClockEffect, Need, Step, StepBy, Tells } from './lifecycle-step.js';
import { publicationSteps } from './publication-steps.js';

/** The clock that a state is judged by; null where nothing is due. An urgent answer that waits for its approval shows that clock first. */
export const clockOfState: Readonly<Record<TicketState, DeadlineKind | null>> = {
  new: 'intake', in_triage: 'intake', waiting_for_citizen: 'citizen_reply', routed: 'acceptance', in_progress: 'answer', handed_back: 'answer', awaiting_approval: 'answer', answered: 'rating', reopened: 'intake',
  refused: null, redirected: null, closed: null, merged: null, withdrawn: null, spam: null,
};

const none = {} as const;
/** A step that leaves the ticket where it is and moves no clock. */
const stay = <S extends TicketState>(state: S, action: Action, by: StepBy, needs: readonly Need[] = [], tells: Tells = none): Step => ({ from: state, action, to: state, by, needs, tells, clock: { runs: clockOfState[state] } });
const inEach = (states: readonly TicketState[], step: (state: TicketState) => Step): readonly Step[] => states.map((state) => step(state));
const ends = { meets: ['intake', 'acceptance', 'answer', 'first_word'], runs: null } as const satisfies ClockEffect;
const late = { starts: ['intake'], runs: 'intake' } as const satisfies ClockEffect;

/** The answer's clock runs, so the ladder of reminders may climb. */
const answerRuns: readonly TicketState[] = ['new', 'in_triage', 'routed', 'in_progress', 'handed_back', 'awaiting_approval', 'reopened'];
const open: readonly TicketState[] = ['new', 'in_triage', 'waiting_for_citizen', 'routed', 'in_progress', 'handed_back', 'awaiting_approval', 'reopened'];

/**
 * Every move a ticket can make. What is not in this table cannot happen: the gate, the `allowedActions` of the API, the messages and
 * docs/ticket-lifecycle.md all come from it. Source: the field's transitions (domain 4.2, 4.4, 4.12).
 */
export const lifecycle: readonly Step[] = [
  { from: null, action: 'submit', to: 'new', by: 'tracking_link', needs: ['text'], tells: { citizen: 'received' }, clock: { starts: ['intake', 'answer', 'first_word'], runs: 'intake' } },

  // The desk takes a message up for ten minutes at a time.
  { from: 'new', action: 'claim', to: 'in_triage', by: 'ticket.claim', needs: ['free', 'another_person'], tells: none, clock: { runs: 'intake' } },
  stay('in_triage', 'claim', 'ticket.claim', ['free', 'nothing_pending', 'another_person']),
  // Somebody who left their desk holds nobody up: a colleague takes over, in the open.
  stay('in_triage', 'take_over', 'ticket.claim', ['held_by_another', 'nothing_pending', 'another_person']),
  { from: 'in_triage', action: 'release', to: 'new', by: 'ticket.claim', needs: ['holder'], tells: none, clock: { runs: 'intake' } },
  { from: 'in_triage', action: 'claim_expired', to: 'new', by: 'system', needs: [], tells: none, clock: { runs: 'intake' } },
  stay('in_triage', 'correct', 'ticket.triage', ['holder', 'classification'], { citizen: 'date_changed' }),
  { from: 'in_triage', action: 'route', to: 'routed', by: 'ticket.route', needs: ['holder', 'classification', 'lead', 'place_if_required'], tells: { citizen: 'routed', staff: [['new_for_body', 'lead_focal_point'], ['coordination_asked', 'coordinating']] }, clock: { meets: ['intake'], starts: ['acceptance'], runs: 'acceptance' } },

  // Asking the citizen: twice by the desk, once more for the body. The only pause there is.
  { from: 'in_triage', action: 'ask', to: 'waiting_for_citizen', by: 'ticket.ask', needs: ['holder', 'question', 'ask_left'], tells: { citizen: 'asked' }, clock: { meets: ['intake', 'first_word'], starts: ['citizen_reply'], pauses: true, runs: 'citizen_reply' } },
  stay('in_progress', 'request_question', 'ticket.request_question', ['question', 'nothing_pending', 'question_left'], { staff: [['question_asked', 'desk']] }),
  stay('in_progress', 'decline_question', 'ticket.ask', ['question_pending', 'remark'], { staff: [['request_declined', 'request_author']] }),
  { from: 'in_progress', action: 'ask', to: 'waiting_for_citizen', by: 'ticket.ask', needs: ['question_pending', 'question'], tells: { citizen: 'asked' }, clock: { meets: ['first_word'], starts: ['citizen_reply'], pauses: true, runs: 'citizen_reply' } },
  { from: 'waiting_for_citizen', action: 'reply', to: 'in_triage', by: 'tracking_link', needs: ['asked_by_desk', 'text'], tells: { staff: [['replied', 'question_author']] }, clock: { meets: ['citizen_reply'], starts: ['intake'], resumes: true, runs: 'intake' } },
  { from: 'waiting_for_citizen', action: 'reply_to_body', to: 'in_progress', by: 'tracking_link', needs: ['asked_by_body', 'text'], tells: { staff: [['replied', 'lead_officers']] }, clock: { meets: ['citizen_reply'], resumes: true, runs: 'answer' } },
  { from: 'waiting_for_citizen', action: 'reply_timeout', to: 'refused', by: 'system', needs: [], tells: { citizen: 'refused' }, clock: { ...ends, meets: [...ends.meets, 'citizen_reply'] } },
  // An urgent matter is never refused for silence, and a body goes on with what it knows.
  { from: 'waiting_for_citizen', action: 'resume_triage', to: 'in_triage', by: 'system', needs: [], tells: { staff: [['no_reply', 'desk']] }, clock: { meets: ['citizen_reply'], starts: ['intake'], resumes: true, runs: 'intake' } },
  { from: 'waiting_for_citizen', action: 'resume_progress', to: 'in_progress', by: 'system', needs: [], tells: { staff: [['no_reply', 'lead_officers']] }, clock: { meets: ['citizen_reply'], resumes: true, runs: 'answer' } },

  // A refusal is asked for by one person, confirmed by another, and reviewed once by a third.
  stay('in_triage', 'request_refusal', 'ticket.request_refusal', ['holder', 'nothing_pending', 'refusal_reason', 'reason'], { staff: [['to_confirm', 'shift_leads']] }),
  { from: 'in_triage', action: 'confirm_refusal', to: 'refused', by: 'ticket.confirm_refusal', needs: ['refusal_pending', 'not_asker', 'another_person'], tells: { citizen: 'refused', staff: [['request_granted', 'request_author']] }, clock: ends },
  stay('in_triage', 'decline_refusal', 'ticket.confirm_refusal', ['refusal_pending', 'not_asker', 'remark'], { staff: [['request_declined', 'request_author']] }),
  { from: 'refused', action: 'request_review', to: 'in_triage', by: 'tracking_link', needs: ['review_left', 'review_in_time', 'reason'], tells: { citizen: 'in_review_again', staff: [['review_asked', 'shift_leads']] }, clock: { starts: ['intake', 'answer'], runs: 'intake' } },

  // The desk's own answers: an approved text, thanks, or what the shift lead has read.
  { from: 'in_triage', action: 'answer_question', to: 'answered', by: 'ticket.answer_at_desk', needs: ['holder', 'is_question', 'approved_text'], tells: { citizen: 'answered' }, clock: { meets: ['intake', 'answer', 'first_word'], starts: ['rating'], runs: 'rating' } },
  { from: 'in_triage', action: 'thank', to: 'answered', by: 'ticket.answer_at_desk', needs: ['holder', 'is_praise', 'text'], tells: { citizen: 'answered' }, clock: { meets: ['intake', 'answer', 'first_word'], starts: ['rating'], runs: 'rating' } },
  stay('in_triage', 'request_desk_answer', 'ticket.answer_at_desk', ['holder', 'nothing_pending', 'answer'], { staff: [['to_confirm', 'shift_leads']] }),
  { from: 'in_triage', action: 'approve_desk_answer', to: 'answered', by: 'ticket.approve_desk_answer', needs: ['desk_answer_pending', 'not_asker', 'another_person'], tells: { citizen: 'answered', staff: [['request_granted', 'request_author']] }, clock: { meets: ['intake', 'answer', 'first_word'], starts: ['rating'], runs: 'rating' } },
  stay('in_triage', 'decline_desk_answer', 'ticket.approve_desk_answer', ['desk_answer_pending', 'not_asker', 'remark'], { staff: [['request_declined', 'request_author']] }),

  // What has a way of its own by law, what was said before, and what is nobody's matter.
  { from: 'in_triage', action: 'redirect', to: 'redirected', by: 'ticket.redirect', needs: ['holder', 'channel', 'text'], tells: { citizen: 'redirected' }, clock: ends },
  { from: 'in_triage', action: 'merge', to: 'merged', by: 'ticket.merge', needs: ['holder', 'parent'], tells: { citizen: 'merged' }, clock: { meets: ['intake'], runs: null } },
  // The sender of a merged ticket gets the answer of the one that it was merged into.
  stay('merged', 'follow_answer', 'system', [], { citizen: 'answered' }),
  { from: 'merged', action: 'split', to: 'in_triage', by: 'ticket.merge', needs: [], tells: { citizen: 'in_review_again' }, clock: late },
  { from: 'merged', action: 'auto_split', to: 'in_triage', by: 'system', needs: [], tells: { citizen: 'in_review_again' }, clock: late },
  // Several matters in one message: each gets a ticket, a body and an answer of its own.
  stay('in_triage', 'divide', 'ticket.route', ['holder', 'nothing_pending', 'parts'], { citizen: 'divided' }),
  ...inEach(open, (from) => ({ from, action: 'mark_spam', to: 'spam', by: 'ticket.mark_spam', needs: from === 'in_triage' ? ['holder'] : [], tells: none, clock: { meets: ['intake', 'acceptance', 'citizen_reply'], ...(from === 'waiting_for_citizen' ? { resumes: true as const } : {}), runs: null } })),
  { from: 'spam', action: 'undo_spam', to: 'new', by: 'ticket.undo_spam', needs: ['undo_in_time'], tells: none, clock: late },

  // A denunciation that was recognised late leaves the body's sight at once, wherever it stands.
  { from: 'new', action: 'restrict', to: 'new', by: 'ticket.restrict', needs: [], tells: { staff: [['restricted_new', 'citizen_reception']] }, clock: { runs: 'intake' } },
  { from: 'in_triage', action: 'restrict', to: 'new', by: 'ticket.restrict', needs: [], tells: { staff: [['restricted_new', 'citizen_reception']] }, clock: { runs: 'intake' } },
  ...inEach(['waiting_for_citizen', 'routed', 'handed_back', 'in_progress', 'awaiting_approval', 'answered', 'reopened', 'closed', 'refused', 'redirected', 'withdrawn', 'merged'], (from) => ({
    from, action: 'restrict', to: 'new', by: 'ticket.restrict', needs: [], tells: { staff: [['restricted_new', 'citizen_reception']] },
    // What was answered or had ended is open again: its clock begins anew.
    clock: { ...late, starts: clockOfState[from] === null || from === 'answered' ? ['intake', 'answer'] : ['intake'], meets: ['acceptance', 'citizen_reply', 'rating', 'approval'], ...(from === 'waiting_for_citizen' ? { resumes: true as const } : {}) },
  })),
  { from: 'new', action: 'unrestrict', to: 'new', by: 'ticket.unrestrict', needs: [], tells: none, clock: { runs: 'intake' } },
  { from: 'in_triage', action: 'unrestrict', to: 'new', by: 'ticket.unrestrict', needs: ['holder'], tells: none, clock: { runs: 'intake' } },

  // Competence: accepted, or handed back once within the limit; the second time the supervisor's ruling binds.
  { from: 'routed', action: 'accept', to: 'in_progress', by: 'ticket.accept', needs: [], tells: none, clock: { meets: ['acceptance'], runs: 'answer' } },
  { from: 'routed', action: 'hand_back', to: 'handed_back', by: 'ticket.hand_back', needs: ['hand_back_left', 'reason', 'competent_body'], tells: { staff: [['handed_back', 'desk']] }, clock: { meets: ['acceptance'], runs: 'answer' } },
  stay('in_progress', 'request_late_hand_back', 'ticket.request_late_hand_back', ['nothing_pending', 'hand_back_left', 'reason', 'competent_body'], { staff: [['late_hand_back_asked', 'supervisors']] }),
  { from: 'in_progress', action: 'agree_late_hand_back', to: 'handed_back', by: 'ticket.agree_late_hand_back', needs: ['late_hand_back_pending', 'hand_back_left', 'not_asker'], tells: { staff: [['handed_back', 'desk'], ['request_granted', 'request_author']] }, clock: { runs: 'answer' } },
  stay('in_progress', 'decline_late_hand_back', 'ticket.agree_late_hand_back', ['late_hand_back_pending', 'not_asker', 'remark'], { staff: [['request_declined', 'request_author']] }),
  { from: 'handed_back', action: 'route', to: 'routed', by: 'ticket.route', needs: ['desk_may_route', 'classification', 'lead', 'place_if_required'], tells: { citizen: 'routed', staff: [['new_for_body', 'lead_focal_point'], ['coordination_asked', 'coordinating']] }, clock: { starts: ['acceptance'], runs: 'acceptance' } },
  { from: 'handed_back', action: 'rule_competence', to: 'routed', by: 'ticket.rule_competence', needs: ['ruling_due', 'lead', 'reason'], tells: { citizen: 'routed', staff: [['new_for_body', 'lead_focal_point'], ['coordination_asked', 'coordinating']] }, clock: { starts: ['acceptance'], runs: 'acceptance' } },

  // One lead answers the citizen; the others give their part to the lead.
  stay('in_progress', 'request_coordination', 'ticket.coordinate', ['bodies', 'question'], { staff: [['coordination_asked', 'coordinating']] }),
  ...inEach(['routed', 'in_progress', 'awaiting_approval'], (state) => stay(state, 'contribute', 'ticket.contribute', ['contribution_due', 'text'], { staff: [['contribution_in', 'lead_officers']] })),

  // More time: asked before the deadline, endorsed by the body's leader, granted by the shift lead, once.
  stay('in_progress', 'request_extension', 'ticket.request_extension', ['nothing_pending', 'extension_left', 'before_deadline', 'days', 'reason'], { staff: [['extension_to_endorse', 'lead_leaders']] }),
  stay('in_progress', 'endorse_extension', 'ticket.endorse_extension', ['extension_pending', 'not_asker'], { staff: [['to_confirm', 'shift_leads']] }),
  stay('in_progress', 'grant_extension', 'ticket.grant_extension', ['extension_endorsed', 'not_asker', 'not_endorser'], { citizen: 'date_changed', staff: [['request_granted', 'request_author']] }),
  stay('in_progress', 'decline_extension', 'ticket.decline_extension', ['extension_pending', 'not_asker', 'remark'], { staff: [['request_declined', 'request_author']] }),

  // First word in an urgent matter; reminders, and the apology with a new date.
  ...inEach(['in_triage', 'routed', 'in_progress'], (state): Step => ({ from: state, action: 'send_first_word', to: state, by: 'ticket.first_word', needs: ['urgent', 'text'], tells: { citizen: 'first_word' }, clock: { meets: ['first_word'], runs: clockOfState[state] } })),
  ...inEach(answerRuns, (state) => stay(state, 'escalate', 'system', [], { staff: [['ladder', 'ladder']] })),
  ...inEach(['new', 'in_triage', 'routed', 'reopened', 'answered', 'closed'], (state) => stay(state, 'alarm', 'system', [], { staff: [['unread', 'unread']] })),
  ...inEach(['routed', 'in_progress', 'handed_back', 'awaiting_approval'], (state) => stay(state, 'remind', 'ticket.remind', ['overdue', 'text'], { staff: [['reminder', 'lead_leaders'], ['reminder', 'lead_focal_point']] })),
  ...inEach(answerRuns, (state) => stay(state, 'apologise', 'ticket.apologise', ['overdue', 'text', 'new_date'], { citizen: 'apology' })),
  ...inEach(answerRuns, (state) => stay(state, 'auto_apologise', 'system', [], { citizen: 'apology' })),
  ...inEach([...open, 'answered', 'closed'], (state) => stay(state, 'recalendar', 'system', [], { citizen: 'date_changed' })),

  // The answer: written by one person, approved by another. In an urgent matter it goes out first.
  { from: 'in_progress', action: 'submit_answer', to: 'awaiting_approval', by: 'ticket.answer', needs: ['another_officer', 'answer', 'evidence_or_reason'], tells: { staff: [['to_approve', 'lead_leaders'], ['answer_to_see', 'dossier_watch']] }, clock: { runs: 'answer' } },
  { from: 'in_progress', action: 'answer_urgent', to: 'answered', by: 'ticket.answer', needs: ['urgent', 'another_officer', 'answer', 'evidence_or_reason'], tells: { citizen: 'answered', staff: [['approve_afterwards', 'lead_leaders']] }, clock: { meets: ['answer', 'first_word'], starts: ['rating', 'approval'], runs: 'approval' } },
  { from: 'awaiting_approval', action: 'send_back', to: 'in_progress', by: 'ticket.approve', needs: ['not_author', 'remark'], tells: { staff: [['sent_back', 'answer_author']] }, clock: { runs: 'answer' } },
  { from: 'awaiting_approval', action: 'approve', to: 'answered', by: 'ticket.approve', needs: ['not_author'], tells: { citizen: 'answered', staff: [['answer_approved', 'answer_author']] }, clock: { meets: ['answer', 'first_word'], starts: ['rating'], runs: 'rating' } },
  { from: 'answered', action: 'approve', to: 'answered', by: 'ticket.approve', needs: ['unapproved', 'not_author'], tells: { staff: [['answer_approved', 'answer_author']] }, clock: { meets: ['approval'], runs: 'rating' } },
  { from: 'closed', action: 'approve', to: 'closed', by: 'ticket.approve', needs: ['unapproved', 'not_author'], tells: { staff: [['answer_approved', 'answer_author']] }, clock: { meets: ['approval'], runs: null } },
  ...inEach(['answered', 'closed'], (from) => ({ from, action: 'send_back', to: 'in_progress', by: 'ticket.approve', needs: ['unapproved', 'not_author', 'remark'], tells: { citizen: 'answer_recalled', staff: [['sent_back', 'answer_author']] }, clock: { meets: ['rating', 'approval'], starts: ['answer'], runs: 'answer' } })),

  // The citizen's word afterwards.
  ...inEach(open.filter((state) => state !== 'waiting_for_citizen'), (state) => stay(state, 'add_information', 'tracking_link', ['text'])),
  { from: 'answered', action: 'rate', to: 'closed', by: 'tracking_link', needs: ['unrated', 'rating'], tells: none, clock: { meets: ['rating'], runs: null } },
  stay('answered', 'rate_dissatisfied', 'tracking_link', ['unrated', 'rating', 'reason'], { staff: [['dissatisfied', 'supervisors'], ['dissatisfied', 'answer_author']] }),
  { from: 'answered', action: 'auto_close', to: 'closed', by: 'system', needs: [], tells: { citizen: 'closed' }, clock: { meets: ['rating'], runs: null } },
  ...inEach(['answered', 'closed'], (from) => ({ from, action: 'reopen', to: 'reopened', by: 'tracking_link', needs: ['reopen_in_time', 'reopen_left', 'reason'], tells: { citizen: 'reopened', staff: [['reopened', 'supervisors'], ['reopened', 'desk']] }, clock: { meets: ['rating', 'approval'], starts: ['intake', 'answer'], runs: 'intake' } })),
  ...inEach(['answered', 'closed'], (from) => ({ from, action: 'reopen_by_supervisor', to: 'reopened', by: 'ticket.reopen', needs: ['reason'], tells: { citizen: 'reopened', staff: [['reopened', 'desk']] }, clock: { meets: ['rating', 'approval'], starts: ['intake', 'answer'], runs: 'intake' } })),
  { from: 'reopened', action: 'route', to: 'routed', by: 'ticket.route', needs: ['classification', 'lead', 'place_if_required'], tells: { citizen: 'routed', staff: [['new_for_body', 'lead_focal_point'], ['coordination_asked', 'coordinating']] }, clock: { meets: ['intake'], starts: ['acceptance'], runs: 'acceptance' } },
  // Nobody at the desk has looked within the intake limit: it goes to the same lead by itself.
  { from: 'reopened', action: 'auto_route', to: 'routed', by: 'system', needs: [], tells: { citizen: 'routed', staff: [['new_for_body', 'lead_focal_point'], ['coordination_asked', 'coordinating']] }, clock: { meets: ['intake'], starts: ['acceptance'], runs: 'acceptance' } },
  ...inEach(open.filter((state) => state !== 'awaiting_approval'), (from) => ({ from, action: 'withdraw', to: 'withdrawn', by: 'tracking_link', needs: ['withdrawal_ends'], tells: { citizen: 'withdrawn', staff: [['withdrawn', 'lead_focal_point']] }, clock: { ...ends, meets: [...ends.meets, 'citizen_reply'], runs: null } })),
  // Danger and crime go on inside without their sender.
  ...inEach(open.filter((state) => state !== 'awaiting_approval' && state !== 'waiting_for_citizen'), (state) => stay(state, 'detach_sender', 'tracking_link', ['withdrawal_detaches'])),
  { from: 'waiting_for_citizen', action: 'detach_sender', to: 'in_triage', by: 'tracking_link', needs: ['withdrawal_detaches'], tells: { staff: [['no_reply', 'desk']] }, clock: { meets: ['citizen_reply'], starts: ['intake'], resumes: true, runs: 'intake' } },

  // Publication is decided apart: a small table of its own, told once for each state in which there is an answer.
  ...(['answered', 'closed'] as const).flatMap((state) => publicationSteps.map((step) => stay(state, step.action, step.by, step.needs, step.tells))),
  // Whose work it is at the desk, and the desk's own tags. They move no clock and are nobody else's to know.
  ...inEach(['new', 'in_triage', 'waiting_for_citizen', 'handed_back', 'reopened'], (state) => stay(state, 'assign', 'ticket.assign', ['person'])),
  stay('new', 'auto_assign', 'system'),
  stay('new', 'auto_unassign', 'system'),
  ...inEach([...open, 'answered', 'closed'], (state) => stay(state, 'tag', 'ticket.tag', ['tags'])),
  // Words among staff move no clock.
  ...inEach([...open, 'answered', 'closed'], (state) => stay(state, 'comment', 'ticket.comment', ['text'])),
  ...inEach(['routed', 'in_progress', 'awaiting_approval'], (state) => stay(state, 'report_obstacle', 'ticket.report_obstacle', ['text'], { staff: [['obstacle', 'supervisors']] })),
];

/** The step for an action in a state, or undefined: then it cannot happen. */
export function stepFor(from: TicketState | null, action: Action): Step | undefined {
  return byKey.get(`${from ?? ''}/${action}`);
}

/** Steps that leave a state, in the table's order. */
export function stepsFrom(from: TicketState): readonly Step[] {
  return lifecycle.filter((step) => step.from === from);
}

const byKey = new Map<string, Step>(lifecycle.map((step) => [`${step.from ?? ''}/${step.action}`, step]));
