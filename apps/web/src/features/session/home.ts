import type { Me } from '#contract';
import { may } from '../../shared/ui/staff/me.js';

/** Areas of work, in the order in which they stand in the navigation. */
export const areas = [
  { id: 'console', path: '/staff/console' },
  { id: 'shift', path: '/staff/shift' },
  { id: 'intake', path: '/staff/intake' },
  { id: 'department', path: '/staff/department' },
  { id: 'field', path: '/staff/field' },
  { id: 'approvals', path: '/staff/approvals' },
  { id: 'search', path: '/staff/search' },
  { id: 'texts', path: '/staff/texts' },
  { id: 'templates', path: '/staff/templates' },
  { id: 'people', path: '/staff/people' },
  { id: 'calendar', path: '/staff/calendar' },
  { id: 'learning', path: '/staff/learning' },
] as const;
export type AreaId = (typeof areas)[number]['id'];

/** Does the person's work lie in this area? The server decides on every call; this only keeps doors that would not open off the screen. */
export function hasArea(me: Me, area: AreaId): boolean {
  switch (area) {
    case 'console': return me.reads.centre || me.reads.restricted;
    case 'shift': return me.reads.centre && may(me, 'figures.read');
    case 'intake': return may(me, 'ticket.intake');
    case 'department': return me.reads.bodies.length > 0;
    case 'field': return may(me, 'ticket.answer');
    case 'approvals': return may(me, 'ticket.approve', 'ticket.endorse_extension');
    case 'search': return me.reads.centre || me.reads.restricted || me.reads.bodies.length > 0;
    case 'people': return may(me, 'people.read', 'people.manage');
    case 'calendar': return may(me, 'calendar.read', 'calendar.manage');
    case 'learning': return may(me, 'rules.manage');
    case 'texts': return may(me, 'text.read');
    case 'templates': return may(me, 'text.write', 'ticket.answer', 'ticket.approve');
  }
}

/** Where the work is: the desk in the console, leaders at approvals, officers in their body's inbox, the administrator at the accounts. */
export function homeOf(me: Me): string {
  if (may(me, 'ticket.claim')) return '/staff/console';
  if (hasArea(me, 'approvals')) return '/staff/approvals';
  return areas.find((area) => hasArea(me, area.id))?.path ?? '/staff/none';
}
