import type { RequestKind } from '#contract';
import { promisedTime } from '../../../shared/i18n/dates.js';
import { useSay } from '../../../shared/i18n/staff.js';
import { openRequest, RequestReading } from '../requests-card.js';
import { ActFrame, type Panel, type PanelProps } from './act-frame.js';
import css from './act-frame.module.css';

type Yes = 'confirm_refusal' | 'approve_desk_answer' | 'agree_late_hand_back' | 'endorse_extension' | 'grant_extension';
const decisions: Record<Yes, { kind: RequestKind; no: Panel }> = {
  confirm_refusal: { kind: 'refusal', no: 'decline_refusal' },
  approve_desk_answer: { kind: 'desk_answer', no: 'decline_desk_answer' },
  agree_late_hand_back: { kind: 'late_hand_back', no: 'decline_late_hand_back' },
  endorse_extension: { kind: 'extension', no: 'decline_extension' },
  grant_extension: { kind: 'extension', no: 'decline_extension' },
};

/** Reads a request out in full and asks for one yes, or the way back with a reason. */
export function DecisionPanel({ panel, ...props }: PanelProps & { panel: Yes }) {
  const say = useSay();
  const { kind, no } = decisions[panel];
  const request = openRequest(props.ticket, kind);
  const due = props.ticket.clocks.find((clock) => clock.kind === 'answer')?.dueAt;
  return (
    <ActFrame {...props} panel={panel} other={no} danger={panel === 'confirm_refusal'} makeAct={() => ({ action: panel })} clear={() => undefined}>
      <p>{say(`act.decide.${panel}`)}</p>
      {kind === 'extension' && due !== undefined && <p className={css.soft}>{say('act.extension_now', { due: promisedTime(due) })}</p>}
      {request && <RequestReading request={request} decide />}
    </ActFrame>
  );
}
