import type { CitizenStep } from '#contract';

const reasons = ['classification', 'extension', 'calendar', 'apology', 'reopened', 'review', 'correction', 'waiting'] as const;
export type MoveReason = (typeof reasons)[number];

/** One move of the promised date. `from` is null where nothing was promised before. */
export interface DateChange { readonly step: CitizenStep; readonly from: string | null; readonly to: string; readonly reason: MoveReason | null }

/** Every move of the promised date, in the story's order. The date of the receipt is where it begins, not a move. */
export function dateChanges(story: readonly CitizenStep[]): DateChange[] {
  let promised: string | null = null;
  const changes: DateChange[] = [];
  for (const step of story) {
    const to = step.promisedAt;
    if (to === null) continue;
    const moved = promised === null || Date.parse(to) !== Date.parse(promised);
    if (step.step !== 'received' && moved) changes.push({ step, from: promised, to, reason: reasonOf(step) });
    promised = to;
  }
  return changes;
}

const rounds: readonly (MoveReason | null)[] = ['reopened', 'review', 'correction'];
/** After an answer or a refusal a round of its own begins, with a promise of its own: it is not the old one put off. */
export const beginsAnew = ({ reason }: DateChange): boolean => rounds.includes(reason);

const reasonOf = ({ step, reason }: CitizenStep): MoveReason | null => (step === 'replied' || step === 'no_reply' ? 'waiting' : step === 'date_changed' ? reasons.find((one) => one === reason) ?? null : null);
