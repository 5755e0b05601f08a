import * as z from 'zod/mini';
import { ConsentPurpose, ContactKind } from './codes.js';
import { Email, Phone } from './directory.js';
import { TrackingKey } from './tracking-key.js';

/** Digits of a one-time code, and for how long one may be entered. */
export const CODE_DIGITS = 6;
export const CODE_MINUTES = 15;

export const ContactInput = z.discriminatedUnion('kind', [z.object({ kind: z.literal('email'), value: Email }), z.object({ kind: z.literal('phone'), value: Phone })]);
export type ContactInput = z.infer<typeof ContactInput>;

/** How the holder of the link is reached, as the link's pages show it. */
export const SenderContact = z.object({
  kind: ContactKind,
  /** Most of it hidden: the link may be read by others. */
  shown: z.string(),
  confirmed: z.boolean(),
  /** Until when the code that was sent last may be entered; null where none is out. */
  codeUntil: z.nullable(z.string()),
  /** How many more codes may be asked for. */
  codesLeft: z.number(),
  /** This installation has a way to send messages there. */
  reachable: z.boolean(),
});
export type SenderContact = z.infer<typeof SenderContact>;

/** What was typed of the code; spaces are forgiven. */
export const ConfirmContactInput = z.extend(TrackingKey, { oneTimeCode: z.string().check(z.regex(/^\s*(?:\d[\s.-]*){6}$/, 'not_right')) });
export type ConfirmContactInput = z.infer<typeof ConfirmContactInput>;

/** Another contact instead of one that is not confirmed; null: none, the code and the link alone are enough. */
export const ChangeContactInput = z.extend(TrackingKey, { contact: z.nullable(ContactInput), consents: z.optional(z.array(ConsentPurpose).check(z.maxLength(5, 'too_many'))) })
  .check(z.refine((v: { contact: unknown; consents?: string[] | undefined }) => v.contact === null || (v.consents ?? []).includes('contact_about_this_report'), { error: 'consent_needed', path: ['consents'] }));
export type ChangeContactInput = z.infer<typeof ChangeContactInput>;

export const ContactOfLink = z.object({ contact: z.nullable(SenderContact) });
export type ContactOfLink = z.infer<typeof ContactOfLink>;
