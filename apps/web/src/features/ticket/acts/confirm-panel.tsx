import { timeOfDay } from '../../../shared/i18n/dates.js';
import { useSay } from '../../../shared/i18n/staff.js';
import { PublicTexts } from '../publication-card.js';
import { ActFrame, type PanelProps } from './act-frame.js';

export type Confirmed = 'release' | 'take_over' | 'mark_spam' | 'undo_spam' | 'restrict' | 'unrestrict' | 'split' | 'propose_publication';

/** An act without words of its own: says what will happen and asks once. */
export function ConfirmPanel({ panel, ...props }: PanelProps & { panel: Confirmed }) {
  const say = useSay();
  const { publication, holder } = props.ticket;
  const sure = panel === 'take_over' ? (holder === null || holder.me ? say('act.sure.take_over_free') : say('act.sure.take_over', { name: holder.label, time: timeOfDay(holder.until) })) : say(`act.sure.${panel}`);
  return (
    <ActFrame {...props} panel={panel} danger={panel === 'mark_spam' || panel === 'restrict'} makeAct={() => ({ action: panel })} clear={() => undefined}>
      <p>{sure}</p>
      {panel === 'propose_publication' && <PublicTexts report={publication.reportText} answer={publication.answerText} />}
    </ActFrame>
  );
}
