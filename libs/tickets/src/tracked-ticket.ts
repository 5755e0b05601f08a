import { randomUUID } from 'node:crypto';
import { Refused, type TrackingKey } from '#contract';
import { TicketRow } from '#database';
import type { TicketRoom } from './context.js';

/**
 * The ticket of a tracking link. A wrong secret and an unknown code get the same answer for the same work: one look-up, one comparison.
 * @throws Refused `tracking_not_found`
 */
export async function trackedTicket(room: TicketRoom, { code, secret }: TrackingKey): Promise<TicketRow> {
  const asked = code.trim().toUpperCase();
  const ticket = await room.db.getRepository(TicketRow).findOneBy({ code: /^[A-Z0-9-]{1,32}$/.test(asked) ? asked : '' });
  const right = room.keys.trackingSecretIs(ticket?.id ?? randomUUID(), secret);
  if (ticket === null || !right) throw new Refused('tracking_not_found');
  return ticket;
}
