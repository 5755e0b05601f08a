import { Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import { type RefusalReason, refusalReasons } from '#contract';
import { useSay } from '../../../shared/i18n/staff.js';
import { useDraft } from '../../../shared/ui/staff/draft.js';
import { fieldNo } from '../../../shared/ui/staff/notes.js';
import { CitizenPreview } from '../citizen-preview.js';
import { ActFrame, type PanelProps } from './act-frame.js';

/** Says itself: no staff member chooses it. */
const reasons = refusalReasons.filter((reason) => reason !== 'no_reply_in_time');

/** Asks for a refusal: a reason from the closed list, an explanation, and a preview of what the citizen reads once it is confirmed. */
export function RefusalPanel(props: PanelProps) {
  const say = useSay();
  const { value, set, clear, savedAt } = useDraft<{ reason: RefusalReason | null; explanation: string }>(`${props.person}/${props.ticket.id}/request_refusal`, { reason: null, explanation: '' });
  const [tried, setTried] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const { reason, explanation } = value;
  const blank = explanation.trim() === '';
  const makeAct = () => { setTried(true); return reason === null || blank ? null : { action: 'request_refusal' as const, reason, explanation }; };
  return (
    <ActFrame {...props} panel="request_refusal" makeAct={makeAct} clear={clear} savedAt={savedAt} onError={setError} words={{ text: explanation, set: (words) => set({ explanation: words }) }}>
      <p>{say('act.refusal_note')}</p>
      <Select label={say('act.refuse_reason')} data-first allowDeselect={false} placeholder={say('frame.choose')} data={reasons.map((code) => ({ value: code, label: say(`code.refusal.${code}`) }))} value={reason} error={tried && reason === null ? say('act.choose_needed') : fieldNo(error, 'reason')} onChange={(code) => set({ reason: reasons.find((r) => r === code) ?? null })} />
      <Textarea label={say('act.explanation')} autosize minRows={4} maxLength={2000} value={explanation} error={tried && blank ? say('act.words_needed') : fieldNo(error, 'explanation')} onChange={(e) => set({ explanation: e.currentTarget.value })} />
      {reason !== null && <CitizenPreview refusal={reason} words={explanation} />}
    </ActFrame>
  );
}
