import type { Action } from '#contract';
import type { TicketRow } from '#database';
import type { DetailValue } from '#events';
import type { Step } from '#rules';
import type { EntityManager } from 'typeorm';
import type { Act } from '../acts.js';
import type { TicketRoom } from '../context.js';
import type { Facts } from '../facts.js';
import type { LookedUp } from '../inputs.js';

/** What an act changes, as data. The gate writes it together with state, clocks, counters and event. */
export interface Effect {
  /** Columns of the ticket that the act changes, besides state, version and clocks. */
  readonly changes?: Partial<TicketRow>;
  /** Codes for the history: what was chosen, never anybody's words. */
  readonly details?: Record<string, DetailValue>;
  /** Moves of clocks that are not in the table because the act says how far. Runs after the step's own. */
  readonly clocks?: () => void;
  /** Rows beside the ticket. `messageId`: the words that the act brought. */
  readonly write?: (tx: EntityManager, messageId: string | null, room: TicketRoom) => Promise<void>;
  /** What the history calls the act, where its own name would say too much. A step of the same state must bear this name. */
  readonly told?: Action;
}

export interface EffectOf<A extends Act> { readonly act: A; readonly step: Step; readonly facts: Facts; readonly found: LookedUp; readonly actorId: string | null; readonly actorBody: string | null }

export type EffectInput = EffectOf<Act>;

/** Effects of some of the acts, each by its name. */
export type Effects = { readonly [N in Act['action']]?: (input: EffectOf<Extract<Act, { action: N }>>) => Effect };
