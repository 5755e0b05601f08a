/** Messages to the person who sent the report. `neutral` names nothing at all. */
export type CitizenTemplate =
  | 'received' | 'asked' | 'refused' | 'redirected' | 'merged' | 'in_review_again' | 'routed' | 'body_changed' | 'first_word' | 'answered' | 'answer_recalled' | 'reopened' | 'withdrawn' | 'date_changed' | 'apology' | 'closed' | 'divided' | 'neutral';

/** Messages to colleagues. `ladder` and `unread` become the message of the step of the ladder, or of the clock, before they are planned. */
export type StaffTemplate =
  | 'new_for_body' | 'handed_back' | 'to_approve' | 'answer_to_see' | 'approve_afterwards' | 'sent_back' | 'replied' | 'no_reply' | 'ruling_due' | 'dissatisfied' | 'restricted_new' | 'restricted_alarm' | 'answer_approved'
  | 'to_confirm' | 'request_granted' | 'request_declined' | 'review_asked' | 'question_asked' | 'late_hand_back_asked' | 'extension_to_endorse' | 'coordination_asked' | 'contribution_in' | 'reopened' | 'withdrawn' | 'reminder' | 'obstacle'
  | 'to_publish' | 'objected' | 'ladder' | 'deadline_half' | 'deadline_near' | 'overdue' | 'reminder_due' | 'overdue_report' | 'overdue_list' | 'unread' | 'intake_overdue' | 'acceptance_overdue';

/** Groups of staff, resolved to persons by what they may do, when the message is planned. `ladder` and `unread` stand for the groups of their step. */
export type StaffGroup =
  | 'lead_focal_point' | 'lead_officers' | 'lead_leaders' | 'coordinating' | 'answer_author' | 'request_author' | 'question_author' | 'desk' | 'shift_leads' | 'supervisors' | 'citizen_reception' | 'editors' | 'dossier_watch' | 'ladder' | 'unread';
