import type { ExpectedAction, TicketType } from '#contract';
import type { CategoryRule } from '../routing.js';

const deskActs: Partial<Record<TicketType, ExpectedAction>> = { denunciation: 'restrict', complaint: 'guide_complaint', crime_report: 'police_now', spam: 'bin', praise: 'thank', question: 'answer_at_desk' };

/** What the desk should do next with a message of this type and category, whose place is known or not. */
export function expectedActionOf(type: TicketType, rule: Pick<CategoryRule, 'location'> | undefined, areaCode: string | null): ExpectedAction {
  const ofType = deskActs[type];
  if (ofType) return ofType;
  if (!rule) return 'ask_more';
  return rule.location === 'required' && areaCode === null ? 'ask_place' : 'route';
}
