import { Refused } from '#contract';
import type { TicketRow } from '#database';
import type { Reference } from '#directory';
import type { Act, SystemAct } from './acts.js';
import type { TicketRoom } from './context.js';

const BATCH = 200;

/** Answers that are taken back with the ticket into which others were merged. */
const orphaning = `('refused', 'redirected', 'withdrawn', 'spam')`;
const open = `('new', 'in_triage', 'waiting_for_citizen', 'routed', 'in_progress', 'handed_back', 'awaiting_approval', 'reopened')`;

/** Which tickets a system's step may be due for: $1 is now, $2 the version of the calendar in force. The gate looks again under the row's lock. */
const due: readonly { readonly act: SystemAct; readonly where: string; readonly calendar?: true }[] = [
  { act: { action: 'claim_expired' }, where: `holder_id IS NOT NULL AND state = 'in_triage' AND held_until <= $1` },
  { act: { action: 'reply_timeout' }, where: `state = 'waiting_for_citizen' AND clock_due <= $1 AND priority <> 'P0' AND restriction = 'none' AND asked_for IS DISTINCT FROM 'body'` },
  { act: { action: 'resume_triage' }, where: `state = 'waiting_for_citizen' AND clock_due <= $1 AND (priority = 'P0' OR restriction <> 'none') AND asked_for IS DISTINCT FROM 'body'` },
  { act: { action: 'resume_progress' }, where: `state = 'waiting_for_citizen' AND clock_due <= $1 AND asked_for = 'body'` },
  { act: { action: 'auto_close' }, where: `state = 'answered' AND NOT unapproved AND clock_due <= $1` },
  { act: { action: 'auto_route' }, where: `state = 'reopened' AND clock_due <= $1 AND lead_body IS NOT NULL AND NOT lead_proposed` },
  { act: { action: 'follow_answer' }, where: `state = 'merged' AND $1::timestamptz IS NOT NULL AND EXISTS (SELECT 1 FROM ticket p WHERE p.id = ticket.merged_into AND p.state IN ('answered', 'closed') AND p.restriction = 'none' AND p.answered_at IS DISTINCT FROM ticket.answered_at)` },
  { act: { action: 'auto_split' }, where: `state = 'merged' AND $1::timestamptz IS NOT NULL AND EXISTS (SELECT 1 FROM ticket p WHERE p.id = ticket.merged_into AND (p.state IN ${orphaning} OR p.restriction <> 'none'))` },
  { act: { action: 'recalendar' }, where: `state IN ${open} AND calendar_checked <> $2 AND $1::timestamptz IS NOT NULL`, calendar: true },
  { act: { action: 'recalendar' }, where: `state = 'answered' AND calendar_checked <> $2 AND $1::timestamptz IS NOT NULL`, calendar: true },
  { act: { action: 'escalate' }, where: `ladder_due < $1` },
  { act: { action: 'alarm' }, where: `alarm_due < $1` },
];

/** Is the system's step still due, now that the row is locked? Another process may have acted meanwhile. */
export function isDue(act: Act, ticket: TicketRow, parent: TicketRow | null, reference: Reference, now: Date): boolean {
  const over = ticket.clockDue !== null && ticket.clockDue <= now;
  const mayRefuse = ticket.priority !== 'P0' && ticket.restriction === 'none';
  switch (act.action) {
    case 'claim_expired': return ticket.heldUntil !== null && ticket.heldUntil <= now;
    // An urgent ticket is never refused for silence, nor is a suspected denunciation.
    case 'reply_timeout': return over && mayRefuse && ticket.askedFor !== 'body';
    case 'resume_triage': return over && !mayRefuse && ticket.askedFor !== 'body';
    case 'resume_progress': return over && ticket.askedFor === 'body';
    case 'auto_close': return over && !ticket.unapproved;
    case 'auto_route': return over && ticket.leadBody !== null && !ticket.leadProposed;
    case 'follow_answer': return parent !== null && parent.restriction === 'none' && (parent.state === 'answered' || parent.state === 'closed') && parent.answeredAt?.getTime() !== ticket.answeredAt?.getTime();
    case 'auto_split': return parent !== null && (parent.restriction !== 'none' || ['refused', 'redirected', 'withdrawn', 'spam'].includes(parent.state));
    case 'recalendar': return ticket.calendarChecked !== reference.office.calendar.version;
    case 'escalate': return ticket.ladderDue !== null && ticket.ladderDue < now;
    case 'alarm': return ticket.alarmDue !== null && ticket.alarmDue < now;
    case 'auto_assign': return ticket.assignedTo === null && ticket.restriction === 'none';
    case 'auto_unassign': return ticket.assignedTo !== null;
    default: return true;
  }
}

/**
 * Takes the system's steps whose time has come, each in its own transaction. Safe to run in several processes at once. One ticket that fails holds up no other.
 * @returns steps taken @throws the first failure, after everything else was done
 */
export async function runDueClocks(room: TicketRoom, take: (ticketId: string, act: SystemAct) => Promise<void>): Promise<number> {
  let taken = 0;
  let failure: unknown = null;
  const { office } = await room.directory.reference();
  for (const { act, where, calendar } of due) {
    const rows: { id: string }[] = await room.db.query(`SELECT id FROM ticket WHERE ${where} ORDER BY clock_due LIMIT ${BATCH}`, [room.now(), ...(calendar ? [office.calendar.version] : [])]);
    for (const { id } of rows) {
      try {
        await take(id, act);
        taken++;
      } catch (error) {
        // Somebody acted between the look and the lock: then there is nothing left to do.
        if (!(error instanceof Refused)) failure ??= error;
      }
    }
  }
  if (failure !== null) throw failure;
  return taken;
}
