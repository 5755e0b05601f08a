import * as z from 'zod/mini';
import { writtenText } from './text.js';

/** A text with which the desk may answer a question word for word, once another person has approved it. */
export const ApprovedText = z.object({
  id: z.string(), category: z.nullable(z.string()), title: z.string(), text: z.string(), state: z.enum(['draft', 'approved', 'retired']), authorLabel: z.string(), authorIsMe: z.boolean(), approverLabel: z.nullable(z.string()), at: z.string(),
});
export type ApprovedText = z.infer<typeof ApprovedText>;
export const ApprovedTextsReply = z.object({ texts: z.array(ApprovedText) });
export const ApprovedTextInput = z.object({ category: z.nullable(z.string().check(z.maxLength(20, 'too_long'))), title: writtenText(200), text: writtenText(10_000) });
export type ApprovedTextInput = z.infer<typeof ApprovedTextInput>;
