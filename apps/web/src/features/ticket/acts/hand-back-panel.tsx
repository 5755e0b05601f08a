import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useSay } from '../../../shared/i18n/staff.js';
import { useDraft } from '../../../shared/ui/staff/draft.js';
import { fieldNo } from '../../../shared/ui/staff/notes.js';
import { BodyPicker } from '../../../shared/ui/staff/pickers.js';
import { ActFrame, type PanelProps } from './act-frame.js';

/** Hands the ticket back to the centre, naming the body that should have it; after the limit the supervisor is asked. */
export function HandBackPanel({ panel, ...props }: PanelProps & { panel: 'hand_back' | 'request_late_hand_back' }) {
  const say = useSay();
  const { value, set, clear, savedAt } = useDraft<{ reason: string; competentBody: string | null }>(`${props.person}/${props.ticket.id}/hand_back`, { reason: '', competentBody: null });
  const [tried, setTried] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const { reason, competentBody } = value;
  const blank = reason.trim() === '';
  const makeAct = () => { setTried(true); return competentBody === null || blank ? null : { action: panel, reason, competentBody }; };
  return (
    <ActFrame {...props} panel={panel} makeAct={makeAct} clear={clear} savedAt={savedAt} onError={setError} words={{ text: reason, set: (words) => set({ reason: words }) }}>
      {panel === 'request_late_hand_back' && <p>{say('act.late_hand_back_note')}</p>}
      <BodyPicker label={say('act.hand_back_body')} data-first value={competentBody} error={tried && competentBody === null ? say('act.choose_needed') : fieldNo(error, 'competentBody')} onChange={(code) => set({ competentBody: code })} />
      <Textarea label={say('act.hand_back_reason')} autosize minRows={4} maxLength={2000} value={reason} error={tried && blank ? say('act.words_needed') : fieldNo(error, 'reason')} onChange={(e) => set({ reason: e.currentTarget.value })} />
    </ActFrame>
  );
}
