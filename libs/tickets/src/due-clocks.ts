import { Refused } from '#contract';
import type { SystemAct } from './acts.js';
import { actOnTicket } from './act-on-ticket.js';
import type { TicketRoom } from './context.js';

const BATCH = 200;

const due: readonly { act: SystemAct; where: string }[] = [
  { act: { action: 'claim_expired' }, where: `holder_id IS NOT NULL AND state = 'in_triage' AND held_until <= $1` },
  { act: { action: 'reply_timeout' }, where: `state = 'waiting_for_citizen' AND priority <> 'P0' AND clock_due <= $1` },
  { act: { action: 'auto_close' }, where: `state = 'answered' AND clock_due <= $1` },
];

/** Takes the system's steps whose clocks have run out, each in its own transaction. Safe to run in several processes at once. @returns steps taken */
export async function runDueClocks(room: TicketRoom): Promise<number> {
  let taken = 0;
  for (const { act, where } of due) {
    const rows: { id: string }[] = await room.db.query(`SELECT id FROM ticket WHERE ${where} LIMIT ${BATCH}`, [room.now()]);
    for (const { id } of rows) {
      try {
        await actOnTicket(room, { ticketId: id, by: { kind: 'system' }, act, version: null, requestKey: null });
        taken++;
      } catch (error) {
        // Somebody acted between the look and the lock: then there is nothing left to do.
        if (!(error instanceof Refused)) throw error;
      }
    }
  }
  return taken;
}
