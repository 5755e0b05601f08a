import * as z from 'zod/mini';
import { Priority } from './codes.js';
import { AreaRef } from './place.js';

/** Figures of a shift are counted up to here; this many reads as "or more". */
export const SHIFT_BOUND = 500;

const Waiting = z.object({ id: z.string(), code: z.string(), priority: Priority, firstWords: z.string(), receivedAt: z.string(), area: z.nullable(AreaRef) });
export type WaitingTicket = z.infer<typeof Waiting>;

/** One operator: what they hold now, and what they did in the last hour. `at`: has a ticket open. */
export const ShiftPerson = z.object({
  id: z.string(), label: z.string(), at: z.boolean(), acts: z.number(), lastActAt: z.nullable(z.string()),
  holds: z.array(z.object({ id: z.string(), code: z.string(), priority: Priority, until: z.string() })),
});
export type ShiftPerson = z.infer<typeof ShiftPerson>;

/** The desk now, in the ordinary lane: who is on, what they hold, what nobody has taken up. */
export const ShiftView = z.object({
  /** Whoever holds something, has a ticket open or did something in the last hour; most held first. */
  on: z.array(ShiftPerson),
  /** Operators of whom nothing was seen in the last hour. */
  away: z.number(),
  unclaimed: z.object({ count: z.number(), oldest: z.nullable(Waiting) }),
  /** Urgent and not taken up by anybody: the oldest first. */
  urgent: z.object({ count: z.number(), tickets: z.array(Waiting) }),
  at: z.string(),
});
export type ShiftView = z.infer<typeof ShiftView>;
