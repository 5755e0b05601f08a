import { Refused, type RouteOffer, type TicketType } from '#contract';
import { TicketMessageRow } from '#database';
import type { Actor } from '#directory';
import { routeOffer, seesAsCentre } from '#rules';
import { accessOf } from './act-on-ticket.js';
import type { TicketRoom } from './context.js';
import { routingWords } from './offer.js';
import { visibleTicket } from './read-ticket.js';
import { ownWords } from './relatives.js';

export interface RouteAsked { readonly type: TicketType; readonly category: string; readonly areaCode: string | null }

/** Where the ticket would go as another category, type or area, by the rules in force; for the centre only. @throws Refused `not_found`, `forbidden`, `unknown_area` */
export async function readRouteOffer(room: TicketRoom, actor: Actor, id: string, { type, category, areaCode }: RouteAsked): Promise<RouteOffer | null> {
  const ticket = await visibleTicket(room, actor, id);
  if (!seesAsCentre(actor.grants, accessOf(ticket)) || ticket.restriction !== 'none') throw new Refused('forbidden');
  const { areas, competence, rules } = await room.directory.reference();
  if (areaCode !== null && !areas.has(areaCode)) throw new Refused('unknown_area');
  const report = await room.db.getRepository(TicketMessageRow).findOneBy({ ticketId: id, kind: 'report' });
  return routeOffer(category, { type, urgent: ticket.priority === 'P0', areaCode, text: routingWords(report === null ? undefined : ownWords(ticket, report.text), ticket) }, competence, rules);
}
