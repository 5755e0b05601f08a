import { TicketEventRow } from '#database';
import type { Actor } from '#directory';
import type { TicketRoom } from './context.js';

/** Has this person done the act of this key already? Says nothing of anybody else's. */
export function didAlready(room: TicketRoom, { personId }: Actor, ticketId: string, requestKey: string): Promise<boolean> {
  return room.db.getRepository(TicketEventRow).existsBy({ ticketId, requestKey, actorId: personId });
}
