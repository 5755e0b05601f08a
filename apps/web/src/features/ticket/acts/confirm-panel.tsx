import { useSay } from '../../../shared/i18n/staff.js';
import { PublicTexts } from '../publication-card.js';
import { ActFrame, type PanelProps } from './act-frame.js';

export type Confirmed = 'release' | 'mark_spam' | 'undo_spam' | 'restrict' | 'unrestrict' | 'split' | 'propose_publication';

/** An act without words of its own: says what will happen and asks once. */
export function ConfirmPanel({ panel, ...props }: PanelProps & { panel: Confirmed }) {
  const say = useSay();
  const { publication } = props.ticket;
  return (
    <ActFrame {...props} panel={panel} danger={panel === 'mark_spam' || panel === 'restrict'} makeAct={() => ({ action: panel })} clear={() => undefined}>
      <p>{say(`act.sure.${panel}`)}</p>
      {panel === 'propose_publication' && <PublicTexts report={publication.reportText} answer={publication.answerText} />}
    </ActFrame>
  );
}
