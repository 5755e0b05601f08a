import type { Action, MessageKind, Rating, StaffAct } from '#contract';

/** What a holder of the tracking link can do. */
export type CitizenAct =
  | { readonly action: 'reply' | 'add_information'; readonly text: string; readonly uploads: readonly string[] }
  | { readonly action: 'rate' | 'rate_dissatisfied'; readonly rating: Rating; readonly reason: string | null };

/** What the program does when a clock has run out. */
export type SystemAct = { readonly action: 'claim_expired' | 'reply_timeout' | 'auto_close' };

export type Act = StaffAct | CitizenAct | SystemAct;

/** The words that an act brings, kept apart from history. */
export interface Words { readonly kind: MessageKind; readonly text: string; readonly uploads: readonly string[] }

export function wordsOf(act: Act): Words | null {
  switch (act.action) {
    case 'ask': return { kind: 'question', text: act.question, uploads: [] };
    case 'refuse': return { kind: 'refusal', text: act.explanation, uploads: [] };
    case 'hand_back': return { kind: 'hand_back', text: act.reason, uploads: [] };
    case 'rule_competence': return { kind: 'ruling', text: act.reason, uploads: [] };
    case 'submit_answer': return { kind: 'answer', text: act.text, uploads: act.uploads ?? [] };
    case 'send_back': return { kind: 'remark', text: act.remark, uploads: [] };
    case 'route': return act.note === null ? null : { kind: 'note', text: act.note, uploads: [] };
    case 'reply': return { kind: 'reply', text: act.text, uploads: act.uploads };
    case 'add_information': return { kind: 'information', text: act.text, uploads: act.uploads };
    case 'rate': case 'rate_dissatisfied': return act.reason === null ? null : { kind: 'rating_reason', text: act.reason, uploads: [] };
    default: return null;
  }
}

/** Acts after which nobody holds the ticket any more. */
export const endsHolding: ReadonlySet<Action> = new Set<Action>(['release', 'claim_expired', 'route', 'ask', 'refuse', 'mark_spam', 'restrict', 'unrestrict']);
