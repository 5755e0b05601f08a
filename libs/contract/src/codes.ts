import * as z from 'zod/mini';

/** Ticket types of the field. The Vietnamese codes of imports and exports map onto these names. */
export const ticketTypes = ['report', 'petition', 'planning_comment', 'question', 'complaint', 'denunciation', 'crime_report', 'praise', 'spam'] as const;
export const TicketType = z.enum(ticketTypes);
export type TicketType = z.infer<typeof TicketType>;

/** States of a ticket that exist so far; the lifecycle table is the only place that says how they follow each other. */
export const ticketStates = [
  'new', 'in_triage', 'waiting_for_citizen', 'refused', 'routed', 'in_progress', 'handed_back', 'awaiting_approval', 'answered', 'closed', 'spam',
] as const;
export const TicketState = z.enum(ticketStates);
export type TicketState = z.infer<typeof TicketState>;

export const finalStates: readonly TicketState[] = ['refused', 'closed', 'spam'];
/** A ticket still needs somebody's work or word. */
export const openStates: readonly TicketState[] = ['new', 'in_triage', 'waiting_for_citizen', 'routed', 'in_progress', 'handed_back', 'awaiting_approval'];

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
  'ticket.read', 'ticket.read_restricted', 'ticket.intake', 'ticket.claim', 'ticket.triage', 'ticket.route', 'ticket.ask', 'ticket.refuse', 'ticket.mark_spam', 'ticket.undo_spam',
  'ticket.restrict', 'ticket.unrestrict', 'ticket.accept', 'ticket.hand_back', 'ticket.rule_competence', 'ticket.answer', 'ticket.approve', 'contact.reveal', 'people.read', 'people.manage', 'figures.read',
] as const;
export const Permission = z.enum(permissions);
export type Permission = z.infer<typeof Permission>;

/** Where a permission holds: on every ticket of the centre, or on tickets led by the person's own body. */
export const permissionScopes = ['centre', 'own_body'] as const;
export const PermissionScope = z.enum(permissionScopes);
export type PermissionScope = z.infer<typeof PermissionScope>;

/** Closed list of reasons for not accepting a message; each shows the citizen a next step of its own. */
export const refusalReasons = ['not_province_matter', 'complaint_guidance', 'denunciation_in_person', 'already_answered', 'court_or_investigation', 'too_unclear', 'no_reply_in_time', 'other'] as const;
export const RefusalReason = z.enum(refusalReasons);
export type RefusalReason = z.infer<typeof RefusalReason>;

/** What the answer says was found or done. */
export const resultCodes = ['done', 'planned', 'not_as_described', 'not_competent', 'insufficient_ground'] as const;
export const ResultCode = z.enum(resultCodes);
export type ResultCode = z.infer<typeof ResultCode>;

export const ratings = ['satisfied', 'acceptable', 'dissatisfied'] as const;
export const Rating = z.enum(ratings);
export type Rating = z.infer<typeof Rating>;

/** Moves of the lifecycle. Those of citizens and of the system stand in the same table as those of staff. */
export const actions = [
  'submit', 'claim', 'release', 'claim_expired', 'correct', 'route', 'ask', 'reply', 'reply_timeout', 'refuse', 'mark_spam', 'undo_spam', 'restrict', 'unrestrict',
  'accept', 'hand_back', 'rule_competence', 'submit_answer', 'send_back', 'approve', 'add_information', 'rate', 'rate_dissatisfied', 'auto_close',
] as const;
export const Action = z.enum(actions);
export type Action = z.infer<typeof Action>;

export const deadlineKinds = ['intake', 'acceptance', 'first_word', 'answer', 'citizen_reply', 'rating'] as const;
export const DeadlineKind = z.enum(deadlineKinds);
export type DeadlineKind = z.infer<typeof DeadlineKind>;

/** What the classifier advises the desk to do next. */
export const expectedActions = ['route', 'ask_place', 'ask_more', 'answer_at_desk', 'guide_complaint', 'restrict', 'police_now', 'thank', 'bin'] as const;
export const ExpectedAction = z.enum(expectedActions);
export type ExpectedAction = z.infer<typeof ExpectedAction>;

export const contactKinds = ['email', 'phone'] as const;
export const ContactKind = z.enum(contactKinds);
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
export const messageKinds = ['report', 'question', 'reply', 'information', 'answer', 'remark', 'refusal', 'hand_back', 'ruling', 'rating_reason', 'note'] as const;
export const MessageKind = z.enum(messageKinds);
export type MessageKind = z.infer<typeof MessageKind>;
