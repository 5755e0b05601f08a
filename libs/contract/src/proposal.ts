import * as z from 'zod/mini';
import { ExpectedAction, Priority, TicketType } from './codes.js';

/** Why something is proposed, as codes and the citizen's own words found in the text; screens turn it into a sentence. */
export const Reason = z.discriminatedUnion('kind', [
  /** `text` stands in the message (as typed, from `start` to `end`, UTF-16 offsets, end exclusive) and speaks for the category. */
  z.object({ kind: z.literal('phrase'), text: z.string(), start: z.number(), end: z.number(), weight: z.number() }),
  z.object({ kind: z.literal('place_word'), text: z.string(), start: z.number(), end: z.number(), areaCode: z.string() }),
  z.object({ kind: z.literal('danger_word'), text: z.string(), start: z.number(), end: z.number() }),
  z.object({ kind: z.literal('category_priority'), category: z.string(), priority: Priority }),
  z.object({ kind: z.literal('fixed_lead'), category: z.string(), body: z.string() }),
  z.object({ kind: z.literal('area_lead'), districtCode: z.string(), body: z.string() }),
  z.object({ kind: z.literal('road_owner'), road: z.string(), body: z.string() }),
  z.object({ kind: z.literal('place_missing') }),
  z.object({ kind: z.literal('restricted_type'), type: TicketType }),
  z.object({ kind: z.literal('no_lead_for_type'), type: TicketType }),
]);
export type Reason = z.infer<typeof Reason>;

export const Candidate = z.object({ category: z.string(), /** 0 to 1, comparable within one proposal. */ score: z.number(), reasons: z.array(Reason) });
export type Candidate = z.infer<typeof Candidate>;

export const AreaMention = z.object({ code: z.string(), name: z.string(), start: z.number(), end: z.number() });
export type AreaMention = z.infer<typeof AreaMention>;

/** What the rules propose for a message. It proposes; an operator decides; both are kept. */
export const Proposal = z.object({
  type: TicketType,
  typeReasons: z.array(Reason),
  candidates: z.array(Candidate).check(z.maxLength(3)),
  priority: Priority,
  priorityReasons: z.array(Reason),
  urgent: z.boolean(),
  lead: z.nullable(z.string()),
  leadReasons: z.array(Reason),
  coordinating: z.array(z.string()),
  areas: z.array(AreaMention),
  expectedAction: ExpectedAction,
  /** Where several matters stand in the message, one stretch for each; none or left out where it is one matter. Proposals from before it was looked for have no such list. */
  matters: z.optional(z.array(z.object({ start: z.number(), end: z.number(), category: z.string(), reasons: z.optional(z.array(Reason)) }))),
  /** Version of the words and rules that proposed. */
  version: z.string(),
});
export type Proposal = z.infer<typeof Proposal>;
