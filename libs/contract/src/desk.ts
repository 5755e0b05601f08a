import * as z from 'zod/mini';
import { Refusal } from './refusals.js';
import { IdempotencyKey } from './submit.js';
import { writtenText } from './text.js';
import { MAX_TAGS } from './tickets.js';

/** A short word of the desk for its own use. */
export const DeskTag = z.object({ code: z.string(), name: z.string(), retired: z.boolean() });
export type DeskTag = z.infer<typeof DeskTag>;
export const Operator = z.object({ id: z.string(), label: z.string() });
/** What the desk's pages need beside tickets: tags, and to whom work can be given. */
export const DeskFacts = z.object({ tags: z.array(DeskTag), operators: z.array(Operator), /** May keep tags and give work to others. */ mayManage: z.boolean() });
export type DeskFacts = z.infer<typeof DeskFacts>;
export const TagInput = z.object({ name: writtenText(40) });

/** Tickets taken up in one go. */
export const MAX_BULK = 100;
export const BulkAct = z.discriminatedUnion('action', [
  z.object({ action: z.literal('claim') }),
  z.object({ action: z.literal('mark_spam') }),
  z.object({ action: z.literal('assign'), person: z.nullable(z.uuid('not_right')) }),
  /** Added to those that a ticket has. */
  z.object({ action: z.literal('tag'), add: z.array(z.string().check(z.maxLength(60, 'too_long'))).check(z.minLength(1, 'required'), z.maxLength(MAX_TAGS, 'too_many')) }),
]);
export type BulkAct = z.infer<typeof BulkAct>;
const chosen = z.array(z.object({ id: z.uuid('not_right'), /** As it was seen. */ version: z.int().check(z.gte(1), z.lte(2_147_483_647)) })).check(z.minLength(1, 'required'), z.maxLength(MAX_BULK, 'too_many'));
export const BulkPreviewInput = z.object({ tickets: chosen, act: BulkAct });
export type BulkPreviewInput = z.infer<typeof BulkPreviewInput>;
/** Sent again with its key, nothing happens twice. */
export const BulkInput = z.object({ tickets: chosen, act: BulkAct, idempotencyKey: IdempotencyKey });
export type BulkInput = z.infer<typeof BulkInput>;
/** For each ticket, in the order asked: taken (or what would be), or why not. `code` is null for what the person may not see. */
export const BulkReply = z.object({ results: z.array(z.object({ id: z.string(), code: z.nullable(z.string()), refusal: z.nullable(Refusal) })) });
export type BulkReply = z.infer<typeof BulkReply>;

/** New tickets are given out by themselves: to whoever is on and has least, so many to each at most. */
export const AssignmentRule = z.object({ on: z.boolean(), limit: z.int().check(z.gte(1, 'not_right'), z.lte(200, 'not_right')) });
export type AssignmentRule = z.infer<typeof AssignmentRule>;
export const AssignmentView = z.object({ rule: AssignmentRule, /** Who set it last, and when. */ by: z.nullable(z.string()), at: z.nullable(z.string()), /** Operators who are on now, with what they have. */ on: z.array(z.object({ id: z.string(), label: z.string(), open: z.number() })), /** New tickets that are nobody's. */ waiting: z.number(), mayManage: z.boolean() });
export type AssignmentView = z.infer<typeof AssignmentView>;
