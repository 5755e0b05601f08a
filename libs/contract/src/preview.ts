import * as z from 'zod/mini';
import { ResultCode } from './codes.js';
import { CitizenStep } from './tracking.js';

/** What the sender would get if an act were taken now, made by the code that sends it and draws the tracking page; nothing was changed or sent. */
export const MessagePreview = z.object({
  /** As it would go to the contact of the sender; the personal link is not shown to staff. */
  messages: z.array(z.object({ channel: z.enum(['email', 'sms']), subject: z.string(), text: z.string(), /** Text messages that it takes; 0 for mail. */ parts: z.number() })),
  /** Why there are none: no contact, or one that nobody has confirmed. */
  unreached: z.nullable(z.enum(['no_contact', 'not_confirmed'])),
  /** New lines of the story on the tracking page. */
  steps: z.array(CitizenStep),
  answer: z.nullable(z.object({ text: z.string(), result: ResultCode })),
  promisedAt: z.nullable(z.string()),
  /** It would take another person's approval first; shown is what comes then. */
  afterApproval: z.boolean(),
});
export type MessagePreview = z.infer<typeof MessagePreview>;
