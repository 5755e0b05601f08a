import type { Verdict } from '#contract';
import type { WeightKind } from '../classify/index.js';
import type { Figures, GuardFigures } from './tally.js';

/** Fewer held-back lessons than these prove nothing. */
export const leastHeld = 30;

export interface Compared { readonly before: Figures; readonly after: Figures; readonly guardBefore: GuardFigures; readonly guardAfter: GuardFigures }

/**
 * Whether new weights of one kind are better than those in force: strictly more right on lessons that neither has learnt from, nothing else worse, and of what must not be
 * overlooked (accusations, complaints, danger, in sentences that ship for judging) not one less found than by the shipped weights.
 * @param lessons how many lessons the new weights learnt from
 */
export function verdictOf(kind: WeightKind, lessons: number, { before, after, guardBefore, guardAfter }: Compared): Verdict {
  if (lessons === 0) return 'nothing_new';
  switch (kind) {
    case 'category':
      if (after.categories.asked < leastHeld) return 'too_few';
      if (after.categories.first <= before.categories.first) return 'not_better';
      return after.categories.three < before.categories.three ? 'fewer_among_three' : 'better';
    case 'type':
      if (after.types.asked < leastHeld) return 'too_few';
      if (guardAfter.denunciation.found < guardBefore.denunciation.found) return 'overlooks_denunciations';
      if (guardAfter.complaint.found < guardBefore.complaint.found) return 'overlooks_complaints';
      return after.types.right <= before.types.right ? 'not_better' : 'better';
    case 'urgent':
      if (after.urgency.asked < leastHeld) return 'too_few';
      if (after.urgency.found < before.urgency.found || guardAfter.urgent.found < guardBefore.urgent.found) return 'overlooks_urgent';
      if (after.urgency.alarms > before.urgency.alarms) return 'more_alarms';
      return after.urgency.found === before.urgency.found && after.urgency.alarms === before.urgency.alarms ? 'not_better' : 'better';
  }
}
