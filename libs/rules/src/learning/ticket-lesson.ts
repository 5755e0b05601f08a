import type { Priority, Restriction, TicketState, TicketType } from '#contract';

/** A ticket as far as it decides whether the proposal may learn from it; codes only. */
export interface DecidedTicket {
  readonly type: TicketType;
  readonly category: string | null;
  readonly state: TicketState;
  readonly priority: Priority;
  /** What the catalogue says of its category. */
  readonly categoryPriority: Priority | null;
  readonly restriction: Restriction;
  /** It stood in a restricted lane once, whatever became of it. */
  readonly everRestricted: boolean;
  /** A person has decided its classification. */
  readonly decided: boolean;
  readonly proposed: { readonly type: TicketType; readonly category: string | null; readonly urgent: boolean };
}

/** What a person's decision says, kind by kind; null where it says nothing. */
export interface TicketLesson {
  readonly category: string | null;
  readonly type: TicketType | null;
  readonly urgent: boolean | null;
  /** Kinds in which the person decided otherwise than proposed. */
  readonly corrected: { readonly category: boolean; readonly type: boolean; readonly urgent: boolean };
}

/** Somebody says that the decision was wrong, it was decided for another ticket, or its sender took it back. */
const undecided: ReadonlySet<TicketState> = new Set(['handed_back', 'merged', 'withdrawn']);

/** What a ticket teaches: nothing where no person decided, and never anything where an accusation was suspected. */
export function lessonOf(ticket: DecidedTicket): TicketLesson | null {
  const { proposed } = ticket;
  if (ticket.restriction !== 'none' || ticket.everRestricted || ticket.type === 'denunciation' || undecided.has(ticket.state)) return null;
  if (ticket.state === 'spam') return { category: null, type: 'spam', urgent: null, corrected: { category: false, type: proposed.type !== 'spam', urgent: false } };
  if (!ticket.decided) return null;
  const urgent = urgencyOf(ticket);
  return {
    category: ticket.category, type: ticket.type, urgent,
    corrected: { category: ticket.category !== null && ticket.category !== proposed.category, type: ticket.type !== proposed.type, urgent: urgent !== null && urgent !== proposed.urgent },
  };
}

/** Urgent by decision, not because all of its category is: only that can be told of the words. */
function urgencyOf({ priority, categoryPriority }: DecidedTicket): boolean | null {
  if (priority !== 'P0') return false;
  return categoryPriority === 'P0' ? null : true;
}

const heldShare = 5;

/** Every fifth lesson is held back for good, by its ticket's id: no weights ever learn from it, all are measured on it. */
export function isHeldBack(ticketId: string): boolean {
  let hash = 0x811c9dc5;
  for (let at = 0; at < ticketId.length; at++) hash = Math.imul(hash ^ ticketId.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % heldShare === 0;
}
