import type { StaffAct, TicketDetail } from '#contract';
import { CallRefused } from '../../../shared/api/call.js';
import type { StaffKey } from '../../../shared/i18n/staff.js';

type StaffAction = StaffAct['action'];

/** An urgent answer has gone out already: approving it and sending it back mean something else then. */
const wentOut = (action: StaffAction, state: TicketDetail['state']): action is 'approve' | 'send_back' => (action === 'approve' || action === 'send_back') && (state === 'answered' || state === 'closed');

/** What an act is called in the state of the ticket. */
export const actKey = (action: StaffAction, state: TicketDetail['state']): StaffKey => (wentOut(action, state) ? `act.${action}_after` : `code.action.${action}`);

/** The button that sends it. */
export const sendKey = (action: Exclude<StaffAction, 'claim' | 'accept' | 'approve'>, state: TicketDetail['state']): StaffKey => (wentOut(action, state) ? 'act.send_recall' : `act.send.${action}`);

/** What is said once it is done. `state`: before it. */
export const doneKey = (action: StaffAction, state: TicketDetail['state']): StaffKey => (wentOut(action, state) ? `act.done_${action}_after` : `act.done.${action}`);

/** After these the desk has done its part: the next ticket may come. */
export const endsAtDesk: ReadonlySet<StaffAction> = new Set<StaffAction>(['route', 'ask', 'redirect', 'merge', 'mark_spam', 'thank', 'answer_question', 'request_desk_answer', 'request_refusal', 'rule_competence']);

const wanting: ReadonlySet<string> = new Set(['place_needed', 'unknown_body', 'unknown_category', 'unknown_area']);
/** Something in a routing that was sent as it stood has to be filled in by hand. */
export const fillsIn = (error: unknown): boolean => error instanceof CallRefused && wanting.has(error.refusal.code);
