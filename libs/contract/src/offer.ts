import * as z from 'zod/mini';
import { Priority, TicketType } from './codes.js';
import { Reason } from './proposal.js';

/** How sure a proposed category is, in words. */
export const surenesses = ['high', 'middle', 'low'] as const;
export const Sureness = z.enum(surenesses);
export type Sureness = z.infer<typeof Sureness>;

/** Scores are chances, held against voices that were not learnt from: of the high ones 19 in 20 are right, of the low ones less than every second. */
export const surenessOf = (score: number): Sureness => (score >= 0.8 ? 'high' : score >= 0.5 ? 'middle' : 'low');

/** Where a category would be routed by the rules in force, at the ticket's place and for its words. */
export const RouteOffer = z.object({
  category: z.string(), priority: Priority, /** Null where nobody can be proposed; `leadReasons` say why. */ lead: z.nullable(z.string()), leadReasons: z.array(Reason), coordinating: z.array(z.string()), /** The category needs a place, and none is known. */ placeMissing: z.boolean(),
});
export type RouteOffer = z.infer<typeof RouteOffer>;

/** What accepting the proposal comes to. */
export const NextStep = z.object({
  /** Routing that is filled in goes at once; all else opens its panel. */
  action: z.enum(['route', 'ask', 'answer_question', 'request_desk_answer', 'thank', 'redirect', 'mark_spam']),
  /** Whose proposal it is: the rules', the body's that handed the ticket back, or the earlier decision that a reopened ticket goes by. */
  by: z.enum(['rules', 'body', 'before']),
  /** Filled in whole, ready to be sent; null where something is missing or the step is another. */
  route: z.nullable(z.object({ type: TicketType, category: z.string(), areaCode: z.nullable(z.string()), priority: Priority, lead: z.string(), coordinating: z.array(z.string()) })),
  sure: Sureness,
  /** What the routing wants for. */
  missing: z.nullable(z.enum(['place', 'matter'])),
  /** Words to the sender to begin with, in the sender's language. */
  words: z.nullable(z.string()),
});
export type NextStep = z.infer<typeof NextStep>;

/** What can be done with the proposal of a ticket that the desk has yet to decide, by this person, now; worked out on reading and stored nowhere. */
export const Offer = z.object({
  /** Somebody has classified the ticket since: the proposal is older than that. */
  older: z.boolean(),
  /** The person may route it, at once or after taking it up. */
  mayRoute: z.boolean(),
  /** It has to be taken up first. */
  takesUp: z.boolean(),
  next: z.nullable(NextStep),
  /** Of each candidate, in their order. */
  routes: z.array(RouteOffer),
  /** Of the category that somebody gave the ticket. */
  decided: z.nullable(RouteOffer),
});
export type Offer = z.infer<typeof Offer>;

const code = z.optional(z.string().check(z.maxLength(20, 'too_long')));
/** Codes alone, so that an address may hold them. */
export const RouteOfferQuery = z.object({ type: TicketType, category: z.string().check(z.minLength(1, 'required'), z.maxLength(20, 'too_long')), area: code });
