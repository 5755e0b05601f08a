import type { Action, Candidate, NextStep, RouteOffer, TicketType } from '#contract';
import { surenessOf } from '#contract';
import { expectedActionOf } from './classify/expected-action.js';
import { priorityOf } from './classify/priority.js';
import { readyWords } from './ready-words.js';
import { type Competence, proposeRouting } from './routing.js';
import { readWords, type Word } from './words.js';

/** What is known of a ticket when its proposal is read again. */
export interface Matter {
  readonly type: TicketType;
  readonly urgent: boolean;
  readonly areaCode: string | null;
  /** The message with street and landmark: roads are looked for here. */
  readonly text: string;
  /** The words of that text, read once for all questions. */
  readonly words?: readonly Word[];
}

/** A matter that is asked about more than once: its text is read here, and not again. */
export const readMatter = (matter: Omit<Matter, 'words'>): Matter => ({ ...matter, words: readWords(matter.text) });

/** Where a category would be routed by the rules in force; null for one that is not in force. */
export function routeOffer(category: string, { type, urgent, areaCode, text, words }: Matter, competence: Competence): RouteOffer | null {
  const rule = competence.categories.find(({ code }) => code === category);
  if (rule === undefined) return null;
  return { category, priority: priorityOf(type, urgent, rule), ...proposeRouting({ type, category, areaCode, text, ...(words === undefined ? {} : { words }) }, competence), placeMissing: rule.location === 'required' && areaCode === null };
}

/** What the person could do with the ticket, once they hold it, and what was asked before. */
export interface Chances { readonly can: ReadonlySet<Action>; readonly asked: boolean }

/** A step that opens its panel. */
const panel = (action: NextStep['action'], more: Partial<NextStep> = {}): NextStep => ({ action, by: 'rules', route: null, sure: 'high', missing: null, words: null, ...more });

/** What accepting the rules' proposal comes to for this person; null where there is nothing that they could do. */
export function nextByRules(matter: Matter, candidates: readonly Candidate[], competence: Competence, { can, asked }: Chances): NextStep | null {
  const [best] = candidates;
  const rule = competence.categories.find(({ code }) => code === best?.category);
  const route = best === undefined ? null : routeOffer(best.category, matter, competence);
  const sure = surenessOf(best?.score ?? 0);
  const offered = (step: NextStep): NextStep | null => (can.has(step.action) ? step : null);
  // Who was asked once has answered by now, or will: somebody reads that and fills in what is missing.
  const wanting = (missing: 'place' | 'matter') => (asked ? null : offered(panel('ask', { missing, words: readyWords[missing] }))) ?? offered(panel('route', { missing, sure }));
  switch (expectedActionOf(matter.type, rule, matter.areaCode)) {
    case 'route':
      if (route === null) return null;
      if (route.lead === null) return wanting('place');
      return offered({ action: 'route', by: 'rules', sure, missing: null, words: null, route: { type: matter.type, category: route.category, areaCode: matter.areaCode, priority: route.priority, lead: route.lead, coordinating: route.coordinating } });
    case 'ask_place': return wanting('place');
    case 'ask_more': return wanting('matter');
    case 'answer_at_desk': return offered(panel('answer_question')) ?? offered(panel('request_desk_answer'));
    case 'thank': return offered(panel('thank', { words: readyWords.thanks }));
    case 'guide_complaint': case 'police_now': return offered(panel('redirect'));
    case 'bin': return offered(panel('mark_spam'));
    case 'restrict': return null;
  }
}
