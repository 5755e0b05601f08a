import * as z from 'zod/mini';
import { IntakeChannel, openStates, Priority, type TicketState } from './codes.js';
import { IsoDate } from './dates.js';
import { QueueItem } from './tickets.js';

/** States as people ask for them. */
export const stateGroups = ['open', 'answered', 'not_taken', 'ended', 'spam'] as const;
export const StateGroup = z.enum(stateGroups);
export type StateGroup = z.infer<typeof StateGroup>;
export const statesOfGroup: Readonly<Record<StateGroup, readonly TicketState[]>> = { open: openStates, answered: ['answered', 'closed'], not_taken: ['refused', 'redirected'], ended: ['merged', 'withdrawn'], spam: ['spam'] };

const code = z.string().check(z.minLength(1, 'required'), z.maxLength(20, 'too_long'));
export const SearchFilters = z.object({
  states: z.optional(StateGroup),
  /** Category (`GT-01`) or field (`GT`). */
  category: z.optional(code),
  /** Commune or district. */
  area: z.optional(code),
  /** Leads, or helps. */
  body: z.optional(code),
  priority: z.optional(Priority),
  channel: z.optional(IntakeChannel),
  /** Days of receipt, both included. */
  from: z.optional(IsoDate),
  to: z.optional(IsoDate),
});
export type SearchFilters = z.infer<typeof SearchFilters>;

export const MAX_SEARCH = 200;
/** Sent in a body: what somebody looks for stands in no address and no log. */
export const SearchInput = z.object({
  words: z.optional(z.string().check(z.maxLength(MAX_SEARCH, 'too_long'))),
  filters: z.optional(SearchFilters),
  after: z.optional(z.string().check(z.maxLength(200))),
  limit: z.optional(z.number().check(z.int(), z.gte(1), z.lte(100))),
});
export type SearchInput = z.infer<typeof SearchInput>;

/** A piece of what was found, with the asked words in it (UTF-16 offsets, end exclusive). */
export const Excerpt = z.object({ from: z.enum(['report', 'later', 'place']), text: z.string(), marks: z.array(z.tuple([z.number(), z.number()])) });
export type Excerpt = z.infer<typeof Excerpt>;

export const FoundItem = z.extend(QueueItem, {
  /** Null where no words stand behind the find. Masked as lists are: personal data only where it was itself looked for, and never for whoever reads the ticket masked. */
  excerpt: z.nullable(Excerpt),
  byCode: z.boolean(),
  byContact: z.boolean(),
});
export type FoundItem = z.infer<typeof FoundItem>;

export const SearchReply = z.object({
  items: z.array(FoundItem), nextAfter: z.nullable(z.string()),
  /** What was typed is a whole telephone number or e-mail address: looked for among the senders, or not because the person may not. */
  contact: z.enum(['none', 'searched', 'not_allowed']),
});
export type SearchReply = z.infer<typeof SearchReply>;
