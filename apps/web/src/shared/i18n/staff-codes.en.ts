import type { codes as vi } from './staff-codes.vi.js';

export const codes: typeof vi = {
  type: { report: 'Report', petition: 'Petition', planning_comment: 'Planning comment', question: 'Question', complaint: 'Complaint', denunciation: 'Denunciation', crime_report: 'Crime or emergency report', praise: 'Praise', spam: 'Spam' },
  state: {
    new: 'New – waiting for intake', in_triage: 'In triage', waiting_for_citizen: 'Waiting for the citizen', refused: 'Not accepted', redirected: 'Redirected', routed: 'Routed – waiting for acceptance', in_progress: 'Body at work',
    handed_back: 'Handed back – not competent', awaiting_approval: 'Answer waits for approval', answered: 'Answered', reopened: 'Reopened', closed: 'Closed', merged: 'Duplicate – merged', withdrawn: 'Withdrawn by the sender', spam: 'Spam',
  },
  priority: { P0: 'urgent', P1: 'fast', P2: 'normal', P3: 'complex' },
  channel: { web: 'Web', counter: 'Counter', phone: 'Phone' },
  role: {
    desk_operator: 'Desk operator', shift_lead: 'Shift lead', focal_point: 'Focal point', officer: 'Officer', body_leader: 'Head of body', supervisor: 'Supervisor', citizen_reception: 'Citizen reception',
    publication_editor: 'Publication editor', data_protection: 'Data protection', administrator: 'Administrator', auditor: 'Auditor',
  },
  view: {
    new: 'New', mine: 'Mine', to_confirm: 'To confirm', questions: 'Questions of bodies', waiting: 'Waiting for citizen', handed_back: 'Handed back', reopened: 'Reopened', rulings: 'To rule on', with_bodies: 'With the bodies', overdue: 'Overdue', answered: 'Answered',
    to_publish: 'To publish', spam: 'Spam', restricted: 'Restricted (denunciation)', inbox: 'To accept', in_progress: 'In progress', coordinating: 'Helping', to_approve: 'To approve', body_answered: 'Answered',
  },
  action: {
    submit: 'Send', claim: 'Claim', take_over: 'Take over', release: 'Release', claim_expired: 'Claim expired', correct: 'Correct', route: 'Route', auto_route: 'Route by time', redirect: 'Redirect', merge: 'Merge into another', follow_answer: 'Answered with the other ticket', split: 'Split off', divide: 'Divide into matters', auto_split: 'Split off by itself',
    assign: 'Assign', auto_assign: 'Assigned automatically', auto_unassign: 'Back to everybody', tag: 'Tag',
    mark_spam: 'Mark as spam', undo_spam: 'Not spam', restrict: 'Restrict', unrestrict: 'Lift restriction',
    ask: 'Ask', reply: 'Citizen replies', reply_to_body: 'Citizen replies to the body', reply_timeout: 'No reply in time', resume_triage: 'Triage goes on', resume_progress: 'Work goes on', request_question: 'Have the citizen asked', decline_question: 'Do not ask',
    request_refusal: 'Propose refusal', confirm_refusal: 'Confirm refusal', decline_refusal: 'Decline refusal', request_review: 'Ask for a review', answer_question: 'Answer with an approved text', thank: 'Thank the sender', request_desk_answer: 'Submit an answer of the Centre',
    approve_desk_answer: 'Approve the answer', decline_desk_answer: 'Send the answer back',
    accept: 'Accept', hand_back: 'Hand back', request_late_hand_back: 'Ask for a late hand-back', agree_late_hand_back: 'Agree to the hand-back', decline_late_hand_back: 'Decline the hand-back', rule_competence: 'Decide the body', request_coordination: 'Ask other bodies',
    contribute: 'Give our part',
    request_extension: 'Ask for more time', endorse_extension: 'Endorse the extension', grant_extension: 'Grant the extension', decline_extension: 'Decline the extension', send_first_word: 'Send a first word', escalate: 'Reminder', alarm: 'Alarm: not taken up', remind: 'Send the reminder letter',
    apologise: 'Apologise, new date', auto_apologise: 'Apology by the system', recalendar: 'Recount by the calendar',
    submit_answer: 'Submit answer', answer_urgent: 'Answer now (urgent)', send_back: 'Send back', approve: 'Approve and send', propose_publication: 'Propose publication', publish: 'Publish', take_down: 'Take down', object_to_publication: 'Object to publication', comment: 'Comment',
    report_obstacle: 'Report an obstacle',
    add_information: 'Add information', rate: 'Rate', rate_dissatisfied: 'Rate as dissatisfied', auto_close: 'Close by time', reopen: 'Reopen', reopen_by_supervisor: 'Reopen (supervisor)', withdraw: 'Withdraw', detach_sender: 'Sender leaves',
  },
  refusal: { not_province_matter: 'Not a matter of the province', already_answered: 'Already answered', too_unclear: 'Too unclear to handle', no_reply_in_time: 'No reply in time', other: 'Another reason' },
  redirect: {
    complaint_guidance: 'A complaint – guide to file it', denunciation_in_person: 'A denunciation – signed or in person', court_or_investigation: 'With a court or an investigation', police: 'A crime report – police', other_authority: 'Another authority outside the province',
  },
  request: { refusal: 'Proposed refusal', desk_answer: 'Answer of the Centre', extension: 'Request for more time', late_hand_back: 'Request for a late hand-back', citizen_question: 'Question to the citizen' },
  requestState: { pending: 'Waiting for a decision', endorsed: 'Endorsed by the head of the body, waiting for the Centre', granted: 'Granted', declined: 'Declined', lapsed: 'No longer needed' },
  contribution: { asked: 'Waiting', answered: 'Given', withdrawn: 'No longer needed' },
  publication: { none: 'Not public', proposed: 'With the editor', published: 'Public', taken_down: 'Taken down' },
  barred: {
    type: 'This type is not published.', category: 'This field is not published.', consent: 'The sender has not agreed to publication.', objection: 'The sender has objected to publication.', unapproved: 'The urgent answer is not approved yet.', restricted: 'Restricted tickets are not published.',
  },
  letter: { reminder: 'Reminder letter', apology: 'Letter of apology' },
  result: { done: 'Done', planned: 'Planned', not_as_described: 'Not as described', not_competent: 'Not competent', insufficient_ground: 'Insufficient ground' },
  rating: { satisfied: 'Satisfied', acceptable: 'Acceptable', dissatisfied: 'Dissatisfied' },
  clock: {
    intake: 'Triage and route', acceptance: 'Acceptance by the body', first_word: 'First word', answer: 'Answer', sub_answer: 'Part of a helping body', citizen_reply: 'Reply of the citizen', rating: 'Rating by the citizen', approval: 'Approval afterwards (urgent)',
  },
  expected: {
    route: 'route it', ask_place: 'ask for the place', ask_more: 'ask for more', answer_at_desk: 'answer at the desk', guide_complaint: 'guide to file a complaint', restrict: 'restrict it',
    police_now: 'tell the police now', thank: 'thank the sender', bin: 'bin it',
  },
  contact: { email: 'E-mail', phone: 'Phone' },
  deliveryChannel: { email: 'e-mail', sms: 'text message' },
  delivery: { planned: 'To be sent', queued: 'Being sent', sent: 'Sent', failed: 'Not yet; will be tried again', given_up: 'Could not be sent' },
};
