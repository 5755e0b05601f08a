import type * as vi from './staff-permissions.vi.js';

export const permissions: typeof vi.permissions = {
  group: { read: 'Reading and intake', triage: 'Triage', decide: 'Refusals, answers of the desk', competence: 'Competence and coordination', time: 'Time', answer: 'Answers', publish: 'Publication', rules: 'Rules and accounts' },
  name: {
    'ticket.read': 'Read tickets', 'ticket.intake': 'Record tickets for citizens', 'ticket.claim': 'Claim tickets for triage', 'words.reveal': 'Read the sender’s words without masks (recorded)', 'contact.reveal': 'See the sender’s contact', 'ticket.comment': 'Write internal notes',
    'ticket.triage': 'Classify, correct the classification', 'ticket.route': 'Route to a body', 'ticket.ask': 'Ask the sender', 'ticket.redirect': 'Guide to another way', 'ticket.merge': 'Merge duplicates', 'ticket.mark_spam': 'Mark as spam',
    'ticket.assign': 'Give work out, keep tags', 'ticket.tag': 'Tag',
    'ticket.undo_spam': 'Take out of spam', 'ticket.restrict': 'Put into the restricted lane', 'ticket.unrestrict': 'Take out of the restricted lane',
    'ticket.request_refusal': 'Ask for a refusal', 'ticket.confirm_refusal': 'Decide on refusals', 'ticket.answer_at_desk': 'Answer at the desk', 'ticket.approve_desk_answer': 'Approve answers of the desk',
    'ticket.accept': 'Accept', 'ticket.hand_back': 'Hand back as not competent', 'ticket.request_late_hand_back': 'Ask for a late hand-back', 'ticket.agree_late_hand_back': 'Agree to a late hand-back', 'ticket.rule_competence': 'Decide which body is competent',
    'ticket.coordinate': 'Ask other bodies to help', 'ticket.contribute': 'Contribute as a helping body',
    'ticket.request_extension': 'Ask for an extension', 'ticket.endorse_extension': 'Endorse the body’s request for an extension', 'ticket.grant_extension': 'Grant extensions', 'ticket.decline_extension': 'Decline extensions', 'ticket.remind': 'Send written reminders',
    'ticket.apologise': 'Apologise with a new date', 'ticket.report_obstacle': 'Report an obstacle',
    'ticket.request_question': 'Have the sender asked by the Centre', 'ticket.first_word': 'Send the first word', 'ticket.answer': 'Write answers', 'ticket.approve': 'Approve answers', 'ticket.reopen': 'Reopen tickets',
    'ticket.propose_publication': 'Propose publication', 'ticket.publish': 'Publish the masked version', 'ticket.take_down': 'Take a publication down',
    'text.read': 'Read approved texts', 'text.write': 'Write texts for approval', 'text.approve': 'Approve texts', 'calendar.read': 'See the working calendar', 'calendar.manage': 'Edit the working calendar', 'rules.manage': 'Manage rules and what the proposal has learnt', 'people.read': 'See accounts and roles', 'people.manage': 'Manage accounts and roles',
    'figures.read': 'See figures',
  },
};
