import type { Permission, RoleView } from '#contract';
import type { Say } from '../../shared/i18n/staff.js';
import type { Directory } from '../../shared/ui/staff/directory.js';
import { categoryOrField } from './role-words.js';

export type Grant = RoleView['grants'][number];

/** Permissions in the order of a ticket's way, under headings. A permission without its place here doesn't compile. */
export const permissionGroups = [
  { id: 'read', permissions: ['ticket.read', 'ticket.intake', 'ticket.claim', 'contact.reveal', 'words.reveal', 'ticket.comment'] },
  { id: 'triage', permissions: ['ticket.triage', 'ticket.route', 'ticket.ask', 'ticket.redirect', 'ticket.merge', 'ticket.mark_spam', 'ticket.undo_spam', 'ticket.restrict', 'ticket.unrestrict', 'ticket.assign', 'ticket.tag'] },
  { id: 'decide', permissions: ['ticket.request_refusal', 'ticket.confirm_refusal', 'ticket.answer_at_desk', 'ticket.approve_desk_answer'] },
  { id: 'competence', permissions: ['ticket.accept', 'ticket.hand_back', 'ticket.request_late_hand_back', 'ticket.agree_late_hand_back', 'ticket.rule_competence', 'ticket.coordinate', 'ticket.contribute'] },
  { id: 'time', permissions: ['ticket.request_extension', 'ticket.endorse_extension', 'ticket.grant_extension', 'ticket.decline_extension', 'ticket.remind', 'ticket.apologise', 'ticket.report_obstacle'] },
  { id: 'answer', permissions: ['ticket.request_question', 'ticket.first_word', 'ticket.answer', 'ticket.approve', 'ticket.reopen'] },
  { id: 'publish', permissions: ['ticket.propose_publication', 'ticket.publish', 'ticket.take_down'] },
  { id: 'rules', permissions: ['text.read', 'text.write', 'text.approve', 'calendar.read', 'calendar.manage', 'rules.manage', 'people.read', 'people.manage', 'figures.read'] },
] as const satisfies readonly { id: string; permissions: readonly Permission[] }[];
type Placed = (typeof permissionGroups)[number]['permissions'][number];
const everyPermissionIsPlaced: [Permission] extends [Placed] ? true : never = true;
void everyPermissionIsPlaced;

/** Rights on tickets, contacts and words have a scope; the others hold or don't. */
const isAboutTickets = (permission: Permission): boolean => permission.startsWith('ticket.') || permission.startsWith('contact.') || permission.startsWith('words.');

/** Where and within which limits a grant holds: "Cơ quan mình", "Trung tâm, chỉ Hỏi đáp". */
export function grantLines(grant: Grant, say: Say, directory: Directory): string[] {
  return [
    isAboutTickets(grant.permission) ? say(`rights.scope.${grant.scope}`) : say('rights.general'),
    ...(grant.restriction === 'none' ? [] : [say('rights.restricted')]),
    ...(grant.types === null ? [] : [say('rights.types', { list: grant.types.map((type) => say(`code.type.${type}`)).join(', ') })]),
    ...(grant.categories === null ? [] : [say('rights.categories', { list: grant.categories.map((code) => categoryOrField(code, directory)).join('; ') })]),
    ...(grant.areas === null ? [] : [say('rights.areas', { list: grant.areas.map((code) => directory.areaName(code)).join('; ') })]),
  ];
}

/** Stands before the scope, so that the columns can be told apart without reading. */
export const scopeShapes = { centre: '●', own_body: '◐', coordinating_body: '○' } as const;
export const shapeOf = (grant: Grant): string => (isAboutTickets(grant.permission) ? scopeShapes[grant.scope] : '✓');
