import type { codes as vi } from './staff-codes.vi.js';

export const codes: typeof vi = {
  type: { report: 'Report', petition: 'Petition', planning_comment: 'Planning comment', question: 'Question', complaint: 'Complaint', denunciation: 'Denunciation', crime_report: 'Crime or emergency report', praise: 'Praise', spam: 'Spam' },
  state: {
    new: 'New – waiting for intake', in_triage: 'In triage', waiting_for_citizen: 'Waiting for the citizen', refused: 'Not accepted', routed: 'Routed – waiting for acceptance', in_progress: 'Body at work',
    handed_back: 'Handed back – not competent', awaiting_approval: 'Waiting for approval', answered: 'Answered', closed: 'Closed', spam: 'Spam',
  },
  priority: { P0: 'urgent', P1: 'fast', P2: 'normal', P3: 'complex' },
  channel: { web: 'Web', counter: 'Counter', phone: 'Phone' },
  role: {
    desk_operator: 'Desk operator', shift_lead: 'Shift lead', focal_point: 'Focal point', officer: 'Officer', body_leader: 'Head of body', supervisor: 'Supervisor', citizen_reception: 'Citizen reception',
    publication_editor: 'Publication editor', data_protection: 'Data protection', administrator: 'Administrator', auditor: 'Auditor',
  },
  view: {
    new: 'New', mine: 'Mine', waiting: 'Waiting for citizen', handed_back: 'Handed back', with_bodies: 'With the bodies', overdue: 'Overdue', answered: 'Answered', spam: 'Spam', restricted: 'Restricted (denunciation)',
    inbox: 'To accept', in_progress: 'In progress', to_approve: 'To approve', body_answered: 'Answered',
  },
  action: {
    submit: 'Send', claim: 'Claim', release: 'Release', claim_expired: 'Claim expired', correct: 'Correct', route: 'Route', ask: 'Ask', reply: 'Citizen replies', reply_timeout: 'No reply in time', refuse: 'Refuse',
    mark_spam: 'Mark as spam', undo_spam: 'Not spam', restrict: 'Restrict', unrestrict: 'Lift restriction', accept: 'Accept', hand_back: 'Hand back', rule_competence: 'Decide the body', submit_answer: 'Submit answer',
    send_back: 'Send back', approve: 'Approve and send', add_information: 'Add information', rate: 'Rate', rate_dissatisfied: 'Rate as dissatisfied', auto_close: 'Close by time',
  },
  refusal: {
    not_province_matter: 'Not a matter of the province', complaint_guidance: 'A complaint – guide to file it', denunciation_in_person: 'A denunciation – must be signed or made in person', already_answered: 'Already answered',
    court_or_investigation: 'With a court or an investigation', too_unclear: 'Too unclear to handle', no_reply_in_time: 'No reply in time', other: 'Another reason',
  },
  result: { done: 'Done', planned: 'Planned', not_as_described: 'Not as described', not_competent: 'Not competent', insufficient_ground: 'Insufficient ground' },
  rating: { satisfied: 'Satisfied', acceptable: 'Acceptable', dissatisfied: 'Dissatisfied' },
  clock: { intake: 'Triage and route', acceptance: 'Acceptance by the body', first_word: 'First word', answer: 'Answer', citizen_reply: 'Reply of the citizen', rating: 'Rating by the citizen' },
  expected: {
    route: 'route it', ask_place: 'ask for the place', ask_more: 'ask for more', answer_at_desk: 'answer at the desk', guide_complaint: 'guide to file a complaint', restrict: 'restrict it',
    police_now: 'tell the police now', thank: 'thank the sender', bin: 'bin it',
  },
  contact: { email: 'E-mail', phone: 'Phone' },
  deliveryChannel: { email: 'e-mail', sms: 'text message' },
  delivery: { planned: 'To be sent', queued: 'Being sent', sent: 'Sent', failed: 'Not yet; will be tried again', given_up: 'Could not be sent' },
};
