import * as z from 'zod/mini';
import { IdempotencyKey, MAX_TEXT, Position, UploadId } from '#contract';

const place = 'ccc.draft';
const daysKept = 7;
const line = z.string().check(z.maxLength(1000));

/** What stays on the device between visits: never a contact, never the photos themselves. */
const Draft = z.object({
  savedAt: z.string(),
  key: IdempotencyKey,
  text: z.string().check(z.maxLength(MAX_TEXT * 3)),
  districtCode: line, wardCode: line, street: line, landmark: line,
  position: z.nullable(Position),
  uploads: z.array(UploadId),
});
export type Draft = z.infer<typeof Draft>;

/** The draft of an earlier visit, if it is younger than a week and readable. */
export function readDraft(): Draft | null {
  try {
    const kept = localStorage.getItem(place);
    if (kept === null) return null;
    const draft = Draft.safeParse(JSON.parse(kept));
    if (draft.success && Date.now() - Date.parse(draft.data.savedAt) < daysKept * 86_400_000) return draft.data;
    localStorage.removeItem(place);
  } catch {
    // Storage refused or spoilt: there is no draft then.
  }
  return null;
}

/** Answers whether the device took it. */
export function keepDraft(draft: Draft): boolean {
  try {
    localStorage.setItem(place, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function dropDraft(): void {
  try {
    localStorage.removeItem(place);
  } catch {
    // Nothing was kept where storage is refused.
  }
}
