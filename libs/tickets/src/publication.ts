import type { PublicationView } from '#contract';
import type { Facts } from './facts.js';

/** Never published, whatever anybody agreed to: complaints, denunciations, crime (domain 4.8). */
const neverTypes: ReadonlySet<string> = new Set(['complaint', 'denunciation', 'crime_report', 'spam']);
/** Crime, and what touches a single person's safety. */
const neverCategories: ReadonlySet<string> = new Set(['AN-02', 'AN-04']);

/** Why a ticket may not be published; null where it may. */
export function barredFromPublication({ ticket, mayPublish }: Pick<Facts, 'ticket' | 'mayPublish'>): PublicationView['barredBy'] {
  if (ticket.restriction !== 'none') return 'restricted';
  if (neverTypes.has(ticket.type)) return 'type';
  if (ticket.categoryCode !== null && neverCategories.has(ticket.categoryCode)) return 'category';
  if (ticket.unapproved) return 'unapproved';
  if (ticket.objected || ticket.detached) return 'objection';
  return mayPublish ? null : 'consent';
}
