import type { Action, Priority, Restriction, TicketState } from '#contract';
import type { TicketEventRow } from '#database';

export const actorKinds = ['citizen', 'staff', 'system'] as const;
export type ActorKind = (typeof actorKinds)[number];

interface Codes {
  action: Action;
  fromState: TicketState | null;
  toState: TicketState;
  actorKind: ActorKind;
  priority: Priority;
  restrictionBefore: Restriction;
  restrictionAfter: Restriction;
}

/** A row of history as it was written: the entity with its codes named. */
export type TicketEvent = Omit<TicketEventRow, keyof Codes | 'ticket'> & Codes;

/** Code, number or flag. A citizen's words never pass. */
export type DetailValue = string | number | boolean | null | readonly (string | number | boolean | null)[];

type Written = Omit<TicketEvent, 'id' | 'xid' | 'details'>;
type Optional = 'scopeBefore' | 'scopeAfter' | 'actorId' | 'actorBody' | 'messageId' | 'answerDueBefore' | 'answerDueAfter' | 'requestKey';

/** What a change of a ticket says of itself. What is left out is null, and no details. */
export type NewTicketEvent = Omit<Written, Optional> & Partial<Pick<Written, Optional>> & { details?: Readonly<Record<string, DetailValue>> };
