import type { Permission, PermissionScope, Restriction, Role } from '#contract';

export interface SeedGrant { readonly permissions: readonly Permission[]; readonly scope: PermissionScope; readonly restriction: Restriction }

const centre = (...permissions: readonly Permission[]): SeedGrant => ({ permissions, scope: 'centre', restriction: 'none' });
const ownBody = (...permissions: readonly Permission[]): SeedGrant => ({ permissions, scope: 'own_body', restriction: 'none' });
const helping = (...permissions: readonly Permission[]): SeedGrant => ({ permissions, scope: 'coordinating_body', restriction: 'none' });
const restrictedLane = (...permissions: readonly Permission[]): SeedGrant => ({ permissions, scope: 'centre', restriction: 'denunciation' });

const desk: readonly Permission[] = [
  'ticket.read', 'ticket.intake', 'ticket.claim', 'ticket.triage', 'ticket.route', 'ticket.ask', 'ticket.request_refusal', 'ticket.answer_at_desk', 'ticket.redirect', 'ticket.merge', 'ticket.mark_spam', 'ticket.undo_spam', 'ticket.restrict', 'ticket.first_word', 'ticket.comment', 'ticket.tag',
  'contact.reveal', 'text.read', 'text.write',
];

/** What each role may do in a fresh installation. Administrators keep accounts and calendars and cannot read tickets; citizen reception reads its own lane only. */
export const rolePermissions: Readonly<Record<Role, readonly SeedGrant[]>> = {
  desk_operator: [centre(...desk)],
  shift_lead: [centre(...desk, 'ticket.assign', 'ticket.confirm_refusal', 'ticket.approve_desk_answer', 'ticket.grant_extension', 'ticket.decline_extension', 'ticket.remind', 'ticket.apologise', 'text.approve', 'calendar.read', 'figures.read')],
  focal_point: [ownBody('ticket.read', 'words.reveal', 'ticket.accept', 'ticket.hand_back', 'ticket.coordinate', 'ticket.comment', 'ticket.report_obstacle'), helping('ticket.read', 'ticket.contribute', 'ticket.comment')],
  officer: [
    ownBody('ticket.read', 'words.reveal', 'ticket.accept', 'ticket.answer', 'ticket.first_word', 'ticket.coordinate', 'ticket.request_extension', 'ticket.request_question', 'ticket.comment', 'ticket.report_obstacle'),
    helping('ticket.read', 'ticket.contribute', 'ticket.comment'),
  ],
  body_leader: [ownBody('ticket.read', 'words.reveal', 'ticket.approve', 'ticket.endorse_extension', 'ticket.decline_extension', 'ticket.request_late_hand_back', 'ticket.propose_publication', 'ticket.comment', 'ticket.report_obstacle'), helping('ticket.read', 'ticket.comment')],
  supervisor: [centre('ticket.read', 'ticket.rule_competence', 'ticket.agree_late_hand_back', 'ticket.reopen', 'ticket.confirm_refusal', 'ticket.approve_desk_answer', 'ticket.comment', 'calendar.read', 'figures.read')],
  citizen_reception: [restrictedLane('ticket.read', 'ticket.claim', 'ticket.triage', 'ticket.ask', 'ticket.redirect', 'ticket.unrestrict', 'ticket.comment', 'contact.reveal')],
  publication_editor: [centre('ticket.read', 'ticket.publish', 'ticket.take_down')],
  data_protection: [centre('people.read')],
  administrator: [centre('people.read', 'people.manage', 'calendar.read', 'calendar.manage', 'rules.manage')],
  auditor: [centre('ticket.read', 'calendar.read', 'people.read', 'figures.read')],
};
