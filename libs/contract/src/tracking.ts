import * as z from 'zod/mini';
import { PublicationState, Rating, ResultCode, TicketState } from './codes.js';
import { SenderContact } from './contact.js';
import { BodyRef } from './directory.js';
import { IdempotencyKey, UploadId } from './submit.js';
import { MAX_PHOTOS, writtenText } from './text.js';
import { TrackingKey } from './tracking-key.js';

/** A photo, or a page of a document (pages count from 1 and come in order). */
export const PhotoRef = z.object({ id: z.string(), width: z.number(), height: z.number(), page: z.nullable(z.number()) });
export type PhotoRef = z.infer<typeof PhotoRef>;

/** One line of the story as the citizen sees it: a code that the page turns into a sentence, and the words meant for the citizen. */
export const CitizenStep = z.object({
  at: z.string(),
  step: z.enum([
    'received', 'in_review', 'asked', 'replied', 'no_reply', 'information_added', 'refused', 'review_requested', 'redirected', 'merged', 'split', 'divided', 'routed', 'body_changed', 'handed_back', 'in_progress', 'coordination',
    'first_word', 'answered', 'answer_recalled', 'rated', 'closed', 'reopened', 'withdrawn', 'published', 'taken_down', 'objected', 'date_changed',
  ]),
  body: z.nullable(BodyRef),
  /** The question, the refusal's explanation, the citizen's own reply; null where there are no words. */
  text: z.nullable(z.string()),
  /** New promised time for `date_changed` and `replied`. */
  promisedAt: z.nullable(z.string()),
  /** `date_changed`: `classification`, `extension`, `calendar`, `apology`, `reopened`, `review`, `correction`; `refused`, `redirected`: the reason's or channel's code; `rated`: the rating; `merged`: the other ticket's code. */
  reason: z.nullable(z.string()),
  photos: z.array(PhotoRef),
});
export type CitizenStep = z.infer<typeof CitizenStep>;

export const TrackingView = z.object({
  code: z.string(),
  version: z.number(),
  state: TicketState,
  receivedAt: z.string(),
  text: z.string(),
  photos: z.array(PhotoRef),
  placeLine: z.nullable(z.string()),
  body: z.nullable(BodyRef),
  promisedAt: z.nullable(z.string()),
  provisional: z.boolean(),
  paused: z.boolean(),
  /** An apology gave a new date after the first one had passed. */
  late: z.boolean(),
  /** Until when the citizen may answer the question, while waiting. */
  replyBy: z.nullable(z.string()),
  answer: z.nullable(z.object({ text: z.string(), result: ResultCode, body: z.nullable(BodyRef), at: z.string(), photos: z.array(PhotoRef), noEvidenceReason: z.nullable(z.string()) })),
  rating: z.nullable(z.object({ rating: Rating, reason: z.nullable(z.string()), at: z.string() })),
  story: z.array(CitizenStep),
  /** What the holder of the link may do now. */
  allowedActions: z.array(z.enum(['reply', 'add_information', 'rate', 'reopen', 'request_review', 'withdraw', 'object_to_publication'])),
  /** Until when the matter may be reopened, or the refusal reviewed. */
  reopenUntil: z.nullable(z.string()), reviewUntil: z.nullable(z.string()),
  /** Withdrawing would end it; false: it goes on inside without its sender (danger, crime). */
  withdrawalEnds: z.boolean(),
  /** Public code of the ticket that answers this one too. */
  mergedInto: z.nullable(z.string()),
  /** The other matters of the same message, each on a page of its own; the first is the one that the message was sent as. */
  matters: z.array(z.object({ code: z.string(), /** With its secret, as on a receipt. */ trackingPath: z.string(), state: TicketState, firstWords: z.string(), body: z.nullable(BodyRef), promisedAt: z.nullable(z.string()), first: z.boolean() })),
  /** Which of the message's words this page is about, where there are other matters. */
  matter: z.nullable(z.string()),
  publication: PublicationState,
  /** How its sender is reached; null where by nothing but the link. */
  contact: z.nullable(SenderContact),
  /** A contact may be given, or another instead of one that is not confirmed. */
  mayChangeContact: z.boolean(),
});
export type TrackingView = z.infer<typeof TrackingView>;

export const TrackingReplyInput = z.extend(TrackingKey, { idempotencyKey: IdempotencyKey, text: writtenText(5000), uploads: z.optional(z.array(UploadId).check(z.maxLength(MAX_PHOTOS, 'too_many'))) });
export const TrackingRateInput = z.extend(TrackingKey, { rating: Rating, reason: z.optional(z.nullable(writtenText(2000))) })
  .check(z.refine((v: { rating: string; reason?: string | null | undefined }) => v.rating !== 'dissatisfied' || Boolean(v.reason), { error: 'reason_needed', path: ['reason'] }));
export const TrackingPhotoInput = z.extend(TrackingKey, { photoId: z.string().check(z.maxLength(64)) });
/** What else the holder of the link may do. */
export const TrackingAct = z.discriminatedUnion('action', [
  z.object({ action: z.literal('reopen'), reason: writtenText(2000) }),
  z.object({ action: z.literal('request_review'), reason: writtenText(2000) }),
  z.object({ action: z.literal('withdraw') }),
  z.object({ action: z.literal('object_to_publication') }),
]);
export type TrackingAct = z.infer<typeof TrackingAct>;
export const TrackingActInput = z.extend(TrackingKey, { idempotencyKey: IdempotencyKey, act: TrackingAct });
