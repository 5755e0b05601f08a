import * as z from 'zod/mini';

/** Ticket types of the field. The Vietnamese codes of imports and exports map onto these names. */
export const ticketTypes = ['report', 'petition', 'planning_comment', 'question', 'complaint', 'denunciation', 'crime_report', 'praise', 'spam'] as const;
export const TicketType = z.enum(ticketTypes);
export type TicketType = z.infer<typeof TicketType>;

/** States of a ticket; the lifecycle table is the only place that says how they follow each other. */
export const ticketStates = [
  'new', 'in_triage', 'waiting_for_citizen', 'refused', 'redirected', 'routed', 'in_progress', 'handed_back', 'awaiting_approval', 'answered', 'reopened', 'closed', 'merged', 'withdrawn', 'spam',
] as const;
export const TicketState = z.enum(ticketStates);
export type TicketState = z.infer<typeof TicketState>;

/** Nothing is due any more. Some can still be left: a refusal is reviewed, a closed ticket reopened, spam and a merge undone. */
export const finalStates: readonly TicketState[] = ['refused', 'redirected', 'closed', 'merged', 'withdrawn', 'spam'];
/** A ticket still needs somebody's work or word. */
export const openStates: readonly TicketState[] = ['new', 'in_triage', 'waiting_for_citizen', 'routed', 'in_progress', 'handed_back', 'awaiting_approval', 'reopened'];

/** P0 urgent (khẩn) to P3 complex (phức tạp). */
export const priorities = ['P0', 'P1', 'P2', 'P3'] as const;
export const Priority = z.enum(priorities);
export type Priority = z.infer<typeof Priority>;

/** How the message reached the centre. */
export const intakeChannels = ['web', 'counter', 'phone'] as const;
export const IntakeChannel = z.enum(intakeChannels);
export type IntakeChannel = z.infer<typeof IntakeChannel>;

/** Who may see a ticket at all: ordinary lane, or the lane of citizen reception (suspected denunciation). */
export const restrictions = ['none', 'denunciation'] as const;
export const Restriction = z.enum(restrictions);
export type Restriction = z.infer<typeof Restriction>;

export const roles = [
  'desk_operator', 'shift_lead', 'focal_point', 'officer', 'body_leader', 'supervisor', 'citizen_reception', 'publication_editor', 'data_protection', 'administrator', 'auditor',
] as const;
export const Role = z.enum(roles);
export type Role = z.infer<typeof Role>;

/** What code asks for. Roles map to permissions in data (role_permission), never in code. */
export const permissions = [
  'ticket.read', 'ticket.intake', 'ticket.claim', 'ticket.triage', 'ticket.route', 'ticket.ask', 'ticket.redirect', 'ticket.merge', 'ticket.mark_spam', 'ticket.undo_spam', 'ticket.restrict', 'ticket.unrestrict',
  'ticket.request_refusal', 'ticket.confirm_refusal', 'ticket.answer_at_desk', 'ticket.approve_desk_answer',
  'ticket.accept', 'ticket.hand_back', 'ticket.request_late_hand_back', 'ticket.agree_late_hand_back', 'ticket.rule_competence', 'ticket.coordinate', 'ticket.contribute',
  'ticket.request_extension', 'ticket.endorse_extension', 'ticket.grant_extension', 'ticket.decline_extension', 'ticket.request_question', 'ticket.first_word', 'ticket.answer', 'ticket.approve', 'ticket.reopen',
  'ticket.propose_publication', 'ticket.publish', 'ticket.take_down', 'ticket.comment', 'ticket.report_obstacle', 'ticket.remind', 'ticket.apologise', 'ticket.assign', 'ticket.tag',
  'contact.reveal', 'words.reveal', 'text.read', 'text.write', 'text.approve', 'calendar.read', 'calendar.manage', 'rules.manage', 'people.read', 'people.manage', 'figures.read',
] as const;
export const Permission = z.enum(permissions);
export type Permission = z.infer<typeof Permission>;

/** Where a permission holds: on every ticket of the centre, on tickets led by the person's own body, or on those that it helps with. */
export const permissionScopes = ['centre', 'own_body', 'coordinating_body'] as const;
export const PermissionScope = z.enum(permissionScopes);
export type PermissionScope = z.infer<typeof PermissionScope>;

/** Closed list of reasons for not accepting a message; each shows the citizen a next step of its own. */
export const refusalReasons = ['not_province_matter', 'already_answered', 'too_unclear', 'no_reply_in_time', 'other'] as const;
export const RefusalReason = z.enum(refusalReasons);
export type RefusalReason = z.infer<typeof RefusalReason>;

/** Where a message goes that has a way of its own by law; each shows the sender the next step. */
export const redirectChannels = ['complaint_guidance', 'denunciation_in_person', 'court_or_investigation', 'police', 'other_authority'] as const;
export const RedirectChannel = z.enum(redirectChannels);
export type RedirectChannel = z.infer<typeof RedirectChannel>;

/** What one person asks for and another decides. */
export const requestKinds = ['refusal', 'desk_answer', 'extension', 'late_hand_back', 'citizen_question'] as const;
export const RequestKind = z.enum(requestKinds);
export type RequestKind = z.infer<typeof RequestKind>;

/** `endorsed`: the body's leader has agreed, the centre has yet to. `lapsed`: the ticket went on without it. */
export const requestStates = ['pending', 'endorsed', 'granted', 'declined', 'lapsed'] as const;
export const RequestState = z.enum(requestStates);
export type RequestState = z.infer<typeof RequestState>;

/** A coordinating body's part of the answer. */
export const contributionStates = ['asked', 'answered', 'withdrawn'] as const;
export const ContributionState = z.enum(contributionStates);
export type ContributionState = z.infer<typeof ContributionState>;

/** Publication is decided apart from the answer. */
export const publicationStates = ['none', 'proposed', 'published', 'taken_down'] as const;
export const PublicationState = z.enum(publicationStates);
export type PublicationState = z.infer<typeof PublicationState>;

/** Letters that are drafted before a promised date passes: to the body that is late, to the citizen. */
export const letterKinds = ['reminder', 'apology'] as const;
export const LetterKind = z.enum(letterKinds);
export type LetterKind = z.infer<typeof LetterKind>;

/** What the answer says was found or done. */
export const resultCodes = ['done', 'planned', 'not_as_described', 'not_competent', 'insufficient_ground'] as const;
export const ResultCode = z.enum(resultCodes);
export type ResultCode = z.infer<typeof ResultCode>;

export const ratings = ['satisfied', 'acceptable', 'dissatisfied'] as const;
export const Rating = z.enum(ratings);
export type Rating = z.infer<typeof Rating>;

/** Moves of the lifecycle. Those of citizens and of the system stand in the same table as those of staff. */
export const actions = [
  // intake and triage
  'submit', 'claim', 'take_over', 'release', 'claim_expired', 'correct', 'route', 'auto_route', 'redirect', 'merge', 'follow_answer', 'assign', 'auto_assign', 'auto_unassign', 'tag', 'split', 'auto_split', 'divide', 'mark_spam', 'undo_spam', 'restrict', 'unrestrict',
  // asking the citizen
  'ask', 'reply', 'reply_to_body', 'reply_timeout', 'resume_triage', 'resume_progress', 'request_question', 'decline_question',
  // refusal and answers of the desk
  'request_refusal', 'confirm_refusal', 'decline_refusal', 'request_review', 'answer_question', 'thank', 'request_desk_answer', 'approve_desk_answer', 'decline_desk_answer',
  // competence and coordination
  'accept', 'hand_back', 'request_late_hand_back', 'agree_late_hand_back', 'decline_late_hand_back', 'rule_competence', 'request_coordination', 'contribute',
  // time
  'request_extension', 'endorse_extension', 'grant_extension', 'decline_extension', 'send_first_word', 'escalate', 'alarm', 'remind', 'apologise', 'auto_apologise', 'recalendar',
  // answer
  'submit_answer', 'answer_urgent', 'send_back', 'approve', 'propose_publication', 'publish', 'take_down', 'object_to_publication', 'comment', 'report_obstacle',
  // the citizen's word
  'add_information', 'rate', 'rate_dissatisfied', 'auto_close', 'reopen', 'reopen_by_supervisor', 'withdraw', 'detach_sender',
] as const;
export const Action = z.enum(actions);
export type Action = z.infer<typeof Action>;

/** `sub_answer` is a coordinating body's clock; `approval` runs after an urgent answer that went out first. */
export const deadlineKinds = ['intake', 'acceptance', 'first_word', 'answer', 'sub_answer', 'citizen_reply', 'rating', 'approval'] as const;
export const DeadlineKind = z.enum(deadlineKinds);
export type DeadlineKind = z.infer<typeof DeadlineKind>;

/** What the classifier advises the desk to do next. */
export const expectedActions = ['route', 'ask_place', 'ask_more', 'answer_at_desk', 'guide_complaint', 'restrict', 'police_now', 'thank', 'bin'] as const;
export const ExpectedAction = z.enum(expectedActions);
export type ExpectedAction = z.infer<typeof ExpectedAction>;

export const contactKinds = ['email', 'phone'] as const;
export const ContactKind = z.enum(contactKinds);
/** Who or what says that a contact is the sender's. */
export const ContactProof = z.enum(['code', 'desk', 'before']);
export type ContactProof = z.infer<typeof ContactProof>;
export type ContactKind = z.infer<typeof ContactKind>;

/** Purposes a citizen may agree to; each is a box of its own, unticked at first (Law 91/2025/QH15, Art. 9). */
export const consentPurposes = ['contact_about_this_report', 'publish_masked'] as const;
export const ConsentPurpose = z.enum(consentPurposes);
export type ConsentPurpose = z.infer<typeof ConsentPurpose>;

export const deliveryStates = ['planned', 'queued', 'sent', 'failed', 'given_up'] as const;
export const DeliveryState = z.enum(deliveryStates);
export type DeliveryState = z.infer<typeof DeliveryState>;

export const deliveryChannels = ['email', 'sms'] as const;
export const DeliveryChannel = z.enum(deliveryChannels);
export type DeliveryChannel = z.infer<typeof DeliveryChannel>;

/** Message kinds: every text that belongs to a ticket is a row of its own, so that it can be sealed or erased without touching history. */
export const messageKinds = [
  'report', 'question', 'reply', 'information', 'answer', 'remark', 'refusal', 'redirect', 'hand_back', 'ruling', 'rating_reason', 'note', 'obstacle', 'decision', 'extension_reason', 'first_word', 'coordination', 'contribution',
  'reopen_reason', 'review_reason', 'letter', 'published_report', 'published_answer',
] as const;
export const MessageKind = z.enum(messageKinds);
export type MessageKind = z.infer<typeof MessageKind>;
