import type { Permission, PermissionScope, Role } from '#contract';

type Grants = Partial<Record<PermissionScope, readonly Permission[]>>;

const desk: readonly Permission[] = ['ticket.read', 'ticket.intake', 'ticket.claim', 'ticket.triage', 'ticket.route', 'ticket.ask', 'ticket.refuse', 'ticket.mark_spam', 'ticket.undo_spam', 'ticket.restrict', 'contact.reveal'];

/** What each role may do in a fresh installation. Administrators keep accounts and cannot read tickets; citizen reception reads its own lane only. */
export const rolePermissions: Readonly<Record<Role, Grants>> = {
  desk_operator: { centre: desk },
  shift_lead: { centre: [...desk, 'figures.read'] },
  focal_point: { own_body: ['ticket.read', 'ticket.accept', 'ticket.hand_back'] },
  officer: { own_body: ['ticket.read', 'ticket.accept', 'ticket.answer'] },
  body_leader: { own_body: ['ticket.read', 'ticket.approve'] },
  supervisor: { centre: ['ticket.read', 'ticket.rule_competence', 'figures.read'] },
  citizen_reception: { centre: ['ticket.read_restricted', 'ticket.claim', 'ticket.triage', 'ticket.ask', 'ticket.refuse', 'ticket.unrestrict', 'contact.reveal'] },
  publication_editor: { centre: ['ticket.read'] },
  data_protection: { centre: ['people.read'] },
  administrator: { centre: ['people.read', 'people.manage'] },
  auditor: { centre: ['ticket.read', 'people.read', 'figures.read'] },
};
