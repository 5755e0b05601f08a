import * as z from 'zod/mini';
import { ConsentPurpose, TicketType } from './codes.js';
import { ContactInput, SenderContact } from './contact.js';
import { BodyRef } from './directory.js';
import { AreaCode, PlaceInput } from './place.js';
import { Bilingual } from './refusals.js';
import { MAX_PHOTOS, writtenText } from './text.js';

export const UploadId = z.string().check(z.regex(/^[A-Za-z0-9_-]{22,64}$/, 'not_right'));
export const UploadReply = z.object({ uploadId: z.string(), width: z.number(), height: z.number(), bytes: z.number() });
export type UploadReply = z.infer<typeof UploadReply>;

/** A document becomes pictures of its pages; one upload id stands for all of them. */
export const DocumentReply = z.object({ uploadId: z.string(), pages: z.number() });
export type DocumentReply = z.infer<typeof DocumentReply>;

/** Made once by the sender's device for one message; sending twice with the same key gives one ticket and the same receipt. */
export const IdempotencyKey = z.string().check(z.regex(/^[A-Za-z0-9_-]{16,64}$/, 'not_right'));

const common = {
  idempotencyKey: IdempotencyKey,
  text: writtenText(),
  place: z.optional(PlaceInput),
  uploads: z.optional(z.array(UploadId).check(z.maxLength(MAX_PHOTOS, 'too_many'))),
  contact: z.optional(z.nullable(ContactInput)),
  consents: z.optional(z.array(ConsentPurpose).check(z.maxLength(5, 'too_many'))),
};

const consentWithContact = <T extends { contact?: unknown; consents?: string[] | undefined }>() =>
  z.refine<T>((v) => !v.contact || (v.consents ?? []).includes('contact_about_this_report'), { error: 'consent_needed', path: ['consents'] });

/** The category that a sender confirmed: their word to the desk. One that is not in force any more is passed over; it keeps no message from being taken. */
const senderCategory = z.optional(z.nullable(z.string().check(z.maxLength(20, 'too_long'))));

/** The citizen's form. */
export const SubmitInput = z.object({ ...common, senderCategory }).check(consentWithContact());
export type SubmitInput = z.infer<typeof SubmitInput>;

/** The same form typed by an operator at the counter or on the phone. Consent is asked aloud and recorded as given. */
export const DeskSubmitInput = z.object({ ...common, channel: z.enum(['counter', 'phone']) }).check(consentWithContact());
export type DeskSubmitInput = z.infer<typeof DeskSubmitInput>;

/** What is written so far, to be told in plain words what it seems to be about. Read, answered and forgotten. */
export const ProposalInput = z.object({ text: writtenText(), areaCode: z.optional(z.nullable(AreaCode)) });
export type ProposalInput = z.infer<typeof ProposalInput>;

/** Categories by their plain names, the likeliest first; empty when the words leave it open, and for whatever has a way of its own by law. Never a body, never a reason. */
export const ProposalReply = z.object({ categories: z.array(z.object({ code: z.string(), name: Bilingual })).check(z.maxLength(3)) });
export type ProposalReply = z.infer<typeof ProposalReply>;

export const Receipt = z.object({
  code: z.string(),
  /** At least 128 bits, URL-safe; travels in the link's fragment only. */
  secret: z.string(),
  /** `/theo-doi/CODE#SECRET`, relative to the site. */
  trackingPath: z.string(),
  receivedAt: z.string(),
  type: TicketType,
  /** Responsible body if it is known already. Null for neutral receipts. */
  body: z.nullable(BodyRef),
  /** ISO time with +07:00; the date that is kept. Null where no answer date may be promised. */
  promisedAt: z.nullable(z.string()),
  provisional: z.boolean(),
  contact: z.nullable(SenderContact),
});
export type Receipt = z.infer<typeof Receipt>;
