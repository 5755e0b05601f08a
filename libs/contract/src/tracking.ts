import * as z from 'zod/mini';
import { Rating, ResultCode, TicketState } from './codes.js';
import { BodyRef } from './directory.js';
import { IdempotencyKey, UploadId } from './submit.js';
import { MAX_PHOTOS, writtenText } from './text.js';

/** Always in a body, never in an address: the secret must be in no log. Any string is taken, so that a malformed one gets the same answer as an unknown one. */
export const TrackingKey = z.object({ code: z.string().check(z.maxLength(100)), secret: z.string().check(z.maxLength(200)) });
export type TrackingKey = z.infer<typeof TrackingKey>;

export const PhotoRef = z.object({ id: z.string(), width: z.number(), height: z.number() });
export type PhotoRef = z.infer<typeof PhotoRef>;

/** One line of the story as the citizen sees it: a code that the page turns into a sentence, and the words meant for the citizen. */
export const CitizenStep = z.object({
  at: z.string(),
  step: z.enum(['received', 'in_review', 'asked', 'replied', 'information_added', 'refused', 'routed', 'body_changed', 'in_progress', 'answered', 'rated', 'closed', 'date_changed']),
  body: z.nullable(BodyRef),
  /** The question, the refusal's explanation, the citizen's own reply; null where there are no words. */
  text: z.nullable(z.string()),
  /** New promised time for `date_changed` and `replied`. */
  promisedAt: z.nullable(z.string()),
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
  /** Until when the citizen may answer the question, while waiting. */
  replyBy: z.nullable(z.string()),
  answer: z.nullable(z.object({ text: z.string(), result: ResultCode, body: BodyRef, at: z.string(), photos: z.array(PhotoRef) })),
  rating: z.nullable(z.object({ rating: Rating, reason: z.nullable(z.string()), at: z.string() })),
  story: z.array(CitizenStep),
  /** What the holder of the link may do now. */
  allowedActions: z.array(z.enum(['reply', 'add_information', 'rate'])),
});
export type TrackingView = z.infer<typeof TrackingView>;

export const TrackingReplyInput = z.extend(TrackingKey, { idempotencyKey: IdempotencyKey, text: writtenText(5000), uploads: z.optional(z.array(UploadId).check(z.maxLength(MAX_PHOTOS, 'too_many'))) });
export const TrackingRateInput = z.extend(TrackingKey, { rating: Rating, reason: z.optional(z.nullable(writtenText(2000))) })
  .check(z.refine((v: { rating: string; reason?: string | null | undefined }) => v.rating !== 'dissatisfied' || Boolean(v.reason), { error: 'reason_needed', path: ['reason'] }));
export const TrackingPhotoInput = z.extend(TrackingKey, { photoId: z.string().check(z.maxLength(64)) });
