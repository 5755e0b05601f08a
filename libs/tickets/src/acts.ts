import type { Action, MessageKind, Rating, StaffAct, TrackingAct } from '#contract';

/** What a holder of the tracking link can do. */
export type CitizenAct =
  | { readonly action: 'reply' | 'reply_to_body' | 'add_information'; readonly text: string; readonly uploads: readonly string[] }
  | { readonly action: 'rate'; readonly rating: Rating; readonly reason: string | null }
  | { readonly action: 'rate_dissatisfied'; readonly rating: Rating; readonly reason: string | null }
  | { readonly action: 'detach_sender' }
  | TrackingAct;

/** What the program does when a clock has run out, or a rule of its own says so. */
export type SystemAct = { [N in SystemAction]: { readonly action: N } }[SystemAction] | { readonly action: 'auto_assign'; /** Who gets it. */ readonly person: string } | { readonly action: 'auto_unassign' };
type SystemAction = 'claim_expired' | 'reply_timeout' | 'resume_triage' | 'resume_progress' | 'auto_close' | 'auto_route' | 'auto_split' | 'follow_answer' | 'escalate' | 'alarm' | 'auto_apologise' | 'recalendar';

export type Act = StaffAct | CitizenAct | SystemAct;

/** The words that an act brings, kept apart from history. */
export interface Words { readonly kind: MessageKind; readonly text: string; readonly uploads: readonly string[] }

const words = (kind: MessageKind, text: string, uploads: readonly string[] = []): Words => ({ kind, text, uploads });

/** An approved text that answers a question is read from its own table by the gate. */
export function wordsOf(act: Act): Words | null {
  switch (act.action) {
    case 'ask': case 'request_question': return words('question', act.question);
    case 'request_refusal': return words('refusal', act.explanation);
    case 'redirect': return words('redirect', act.guidance);
    case 'hand_back': case 'request_late_hand_back': return words('hand_back', act.reason);
    case 'rule_competence': return words('ruling', act.reason);
    case 'request_coordination': return words('coordination', act.question);
    case 'contribute': return words('contribution', act.text, act.uploads ?? []);
    case 'request_extension': return words('extension_reason', act.reason);
    case 'submit_answer': case 'answer_urgent': return words('answer', act.text, act.uploads ?? []);
    case 'request_desk_answer': case 'thank': return words('answer', act.text);
    case 'send_first_word': return words('first_word', act.text);
    case 'remind': case 'apologise': return words('letter', act.text);
    case 'send_back': return words('remark', act.remark);
    case 'decline_refusal': case 'decline_desk_answer': case 'decline_late_hand_back': case 'decline_extension': case 'decline_question': return words('decision', act.remark);
    case 'take_down': case 'reopen_by_supervisor': return words('decision', act.reason);
    case 'comment': return words('note', act.text);
    case 'report_obstacle': return words('obstacle', act.text);
    case 'route': return act.note === null ? null : words('note', act.note);
    case 'reply': case 'reply_to_body': return words('reply', act.text, act.uploads);
    case 'add_information': return words('information', act.text, act.uploads);
    case 'reopen': return words('reopen_reason', act.reason);
    case 'request_review': return words('review_reason', act.reason);
    case 'rate': case 'rate_dissatisfied': return act.reason === null ? null : words('rating_reason', act.reason);
    default: return null;
  }
}

/** Acts after which nobody holds the ticket any more. */
export const endsHolding: ReadonlySet<Action> = new Set<Action>([
  'release', 'claim_expired', 'route', 'ask', 'request_refusal', 'request_desk_answer', 'answer_question', 'thank', 'redirect', 'merge', 'mark_spam', 'restrict', 'unrestrict', 'withdraw',
]);
