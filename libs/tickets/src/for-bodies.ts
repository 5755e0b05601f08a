import type { TicketEventRow } from '#database';
import type { Parts } from './ticket-parts.js';

const inLane = (e: Pick<TicketEventRow, 'restrictionBefore' | 'restrictionAfter'>): boolean => e.restrictionBefore !== 'none' || e.restrictionAfter !== 'none';

/** What stays between people of the desk and the sender: whether to take a message up at all, the desk's own drafts, and other senders' tickets. */
const ofTheDesk: ReadonlySet<TicketEventRow['action']> = new Set<TicketEventRow['action']>([
  'request_refusal', 'confirm_refusal', 'decline_refusal', 'request_review', 'reply_timeout', 'request_desk_answer', 'approve_desk_answer', 'decline_desk_answer', 'redirect', 'merge', 'split', 'auto_split', 'divide', 'follow_answer', 'mark_spam', 'undo_spam', 'assign', 'auto_assign', 'auto_unassign', 'tag',
]);

/**
 * May a body read this line of the history? A mark that was taken off again stays between desk and citizen reception: the body must not learn that the sender was once taken
 * for an accuser. Words of the centre among its own people stay there too.
 */
export function isForBodies(e: Pick<TicketEventRow, 'action' | 'restrictionBefore' | 'restrictionAfter' | 'actorKind' | 'actorBody' | 'messageId'>): boolean {
  if (e.action === 'submit') return true;
  if (inLane(e)) return e.actorKind === 'citizen' && e.messageId !== null;
  if (e.action === 'comment' && e.actorBody === null) return false;
  return !ofTheDesk.has(e.action);
}

/** What the citizen got in a letter of the centre is not the body's to read; that there was one is. */
export const wordsForBodies = (e: Pick<TicketEventRow, 'action'>): boolean => e.action !== 'apologise';

/** The sender's words that a body reads: the report (version 1), and what they added where bodies may know of it. */
export function sendersWords(parts: Parts): { readonly version: number; readonly text: string }[] {
  return parts.events.filter((event) => isForBodies(event) && wordsForBodies(event)).flatMap((event) => {
    const words = parts.message(event.messageId);
    return words?.authorKind === 'citizen' ? [{ version: event.version, text: words.text }] : [];
  });
}

export { inLane };
