import * as z from 'zod/mini';
import { Action, ContactKind, DeadlineKind, DeliveryChannel, DeliveryState, IntakeChannel, MessageKind, Priority, Rating, RefusalReason, Restriction, ResultCode, TicketState, TicketType } from './codes.js';
import { BodyRef } from './directory.js';
import { AreaCode, AreaRef } from './place.js';
import { Proposal } from './proposal.js';
import { IdempotencyKey, UploadId } from './submit.js';
import { MAX_PHOTOS, optionalLine, writtenText } from './text.js';
import { PhotoRef } from './tracking.js';

/** Views of the staff's queues; the server adds the limits of the person's permissions and body. */
export const queueViews = ['new', 'mine', 'waiting', 'handed_back', 'with_bodies', 'overdue', 'answered', 'spam', 'restricted', 'inbox', 'in_progress', 'to_approve', 'body_answered'] as const;
export const QueueView = z.enum(queueViews);
export type QueueView = z.infer<typeof QueueView>;

/** A clock as the screens show it. */
export const ClockView = z.object({
  kind: DeadlineKind,
  dueAt: z.string(),
  status: z.enum(['running', 'paused', 'met', 'missed']),
  /** Working minutes left until `dueAt` (negative: overdue) at the time of the reply; wall-clock minutes for 24/7 clocks. */
  minutesLeft: z.nullable(z.number()),
  roundTheClock: z.boolean(),
  provisional: z.boolean(),
  ruleVersion: z.string(),
  calendarVersion: z.string(),
});
export type ClockView = z.infer<typeof ClockView>;

export const QueueItem = z.object({
  id: z.string(), code: z.string(), version: z.number(), type: TicketType, state: TicketState, priority: Priority, restriction: Restriction, channel: IntakeChannel,
  receivedAt: z.string(), firstWords: z.string(), category: z.nullable(z.string()), /** Proposed, not decided. */ categoryProposed: z.boolean(), lead: z.nullable(BodyRef), leadProposed: z.boolean(),
  area: z.nullable(AreaRef), clock: z.nullable(ClockView), holder: z.nullable(z.object({ id: z.string(), label: z.string(), until: z.string() })), photoCount: z.number(),
});
export type QueueItem = z.infer<typeof QueueItem>;

export const QueueQuery = z.object({ view: QueueView, after: z.optional(z.string().check(z.maxLength(200))), limit: z.optional(z.coerce.number().check(z.int(), z.gte(1), z.lte(200))) });
export const QueueReply = z.object({
  items: z.array(QueueItem), nextAfter: z.nullable(z.string()),
  /** Kept counts of the views that this person has. */
  counts: z.record(z.string(), z.number()),
  /** Position in the event feed at which this picture is true. */
  cursor: z.string(),
});
export type QueueReply = z.infer<typeof QueueReply>;

export const Delivery = z.object({ id: z.string(), event: Action, channel: DeliveryChannel, to: z.enum(['citizen', 'staff']), state: DeliveryState, attempts: z.number(), errorCode: z.nullable(z.string()), at: z.string() });

export const StoryStep = z.object({
  id: z.string(), at: z.string(), version: z.number(), action: Action, from: z.nullable(TicketState), to: TicketState,
  by: z.object({ kind: z.enum(['citizen', 'staff', 'system']), label: z.nullable(z.string()), body: z.nullable(BodyRef) }),
  message: z.nullable(z.object({ kind: MessageKind, text: z.string(), photos: z.array(PhotoRef) })),
  /** Codes of what happened: category, bodies, reasons. */
  details: z.record(z.string(), z.unknown()),
  answerDueBefore: z.nullable(z.string()), answerDueAfter: z.nullable(z.string()),
});
export type StoryStep = z.infer<typeof StoryStep>;

export const AllowedAction = z.object({ action: Action, to: TicketState, needs: z.array(z.string()) });
export type AllowedAction = z.infer<typeof AllowedAction>;

export const TicketDetail = z.object({
  id: z.string(), code: z.string(), version: z.number(), type: TicketType, state: TicketState, priority: Priority, restriction: Restriction, channel: IntakeChannel, receivedAt: z.string(),
  text: z.string(), /** True when found personal data is masked for this reader. */ masked: z.boolean(), photos: z.array(PhotoRef),
  place: z.object({ area: z.nullable(AreaRef), street: z.nullable(z.string()), landmark: z.nullable(z.string()), position: z.nullable(z.object({ lat: z.number(), lon: z.number() })) }),
  category: z.nullable(z.string()), lead: z.nullable(BodyRef), coordinating: z.array(BodyRef),
  holder: z.nullable(z.object({ id: z.string(), label: z.string(), until: z.string(), me: z.boolean() })),
  /** A contact exists; its value is read by its own, recorded act. */
  contact: z.nullable(z.object({ kind: ContactKind, canReveal: z.boolean() })),
  consents: z.array(z.string()),
  proposal: z.nullable(Proposal),
  clocks: z.array(ClockView),
  answer: z.nullable(z.object({ text: z.string(), result: ResultCode, body: BodyRef, authorLabel: z.string(), authorIsMe: z.boolean(), submittedAt: z.string(), approvedAt: z.nullable(z.string()), approverLabel: z.nullable(z.string()), photos: z.array(PhotoRef), noEvidenceReason: z.nullable(z.string()), remark: z.nullable(z.string()) })),
  rating: z.nullable(z.object({ rating: Rating, reason: z.nullable(z.string()), at: z.string() })),
  story: z.array(StoryStep), deliveries: z.array(Delivery),
  allowedActions: z.array(AllowedAction),
  cursor: z.string(),
});
export type TicketDetail = z.infer<typeof TicketDetail>;

const uploads = z.optional(z.array(UploadId).check(z.maxLength(MAX_PHOTOS, 'too_many')));
const code = z.string().check(z.minLength(1, 'required'), z.maxLength(20, 'too_long'));

/** Classification as the operator corrects it. */
export const Classification = z.object({ type: TicketType, category: z.nullable(code), areaCode: z.nullable(AreaCode), priority: Priority });
export type Classification = z.infer<typeof Classification>;

/** The staff's acts on a ticket, each with what it needs. The lifecycle table says when and by whom. */
export const StaffAct = z.discriminatedUnion('action', [
  z.object({ action: z.literal('claim') }),
  z.object({ action: z.literal('release') }),
  z.object({ action: z.literal('correct'), ...Classification.shape }),
  z.object({ action: z.literal('route'), ...Classification.shape, lead: code, coordinating: z.array(code).check(z.maxLength(6, 'too_many')), note: optionalLine(1000) }),
  z.object({ action: z.literal('ask'), question: writtenText(2000) }),
  z.object({ action: z.literal('refuse'), reason: RefusalReason, explanation: writtenText(2000) }),
  z.object({ action: z.literal('mark_spam') }),
  z.object({ action: z.literal('undo_spam') }),
  z.object({ action: z.literal('restrict') }),
  z.object({ action: z.literal('unrestrict') }),
  z.object({ action: z.literal('accept') }),
  z.object({ action: z.literal('hand_back'), reason: writtenText(2000), competentBody: code }),
  /** The supervisor's decision after a second hand-back; binding. */
  z.object({ action: z.literal('rule_competence'), lead: code, coordinating: z.array(code).check(z.maxLength(6, 'too_many')), reason: writtenText(2000) }),
  z.object({ action: z.literal('submit_answer'), text: writtenText(10_000), result: ResultCode, uploads, noEvidenceReason: optionalLine(500) }),
  z.object({ action: z.literal('send_back'), remark: writtenText(2000) }),
  z.object({ action: z.literal('approve') }),
]);
export type StaffAct = z.infer<typeof StaffAct>;

/** `version` is the one the person saw; a newer one gives 409 with what changed. A repeated key gives the first result again. */
export const ActInput = z.object({ version: z.int().check(z.gte(1), z.lte(2_147_483_647)), idempotencyKey: IdempotencyKey, act: StaffAct });
export type ActInput = z.infer<typeof ActInput>;

export const ContactReply = z.object({ kind: ContactKind, value: z.string() });
