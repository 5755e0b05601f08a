import type { StaffAct, TicketDetail } from '#contract';
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
