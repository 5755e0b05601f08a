import { Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import { type ResultCode, resultCodes } from '#contract';
import { useSay } from '../../../shared/i18n/staff.js';
import { useDraft } from '../../../shared/ui/staff/draft.js';
import { fieldNo } from '../../../shared/ui/staff/notes.js';
import { ActFrame, type PanelProps } from './act-frame.js';

/** The desk's own answer, for the shift lead to approve. */
export function DeskAnswerPanel(props: PanelProps) {
  const say = useSay();
  const { value, set, clear, savedAt } = useDraft<{ result: ResultCode | null; text: string }>(`${props.person}/${props.ticket.id}/request_desk_answer`, { result: null, text: lastOf(props) });
  const [tried, setTried] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const { result, text } = value;
  const blank = text.trim() === '';
  const makeAct = () => { setTried(true); return result === null || blank ? null : { action: 'request_desk_answer' as const, text, result }; };
  return (
    <ActFrame {...props} panel="request_desk_answer" makeAct={makeAct} clear={clear} savedAt={savedAt} onError={setError} words={{ text, set: (words) => set({ text: words }) }}>
      <p>{say('act.desk_answer_note')}</p>
      <Select label={say('act.result')} data-first allowDeselect={false} placeholder={say('frame.choose')} data={resultCodes.map((code) => ({ value: code, label: say(`code.result.${code}`) }))} value={result} error={tried && result === null ? say('act.choose_needed') : fieldNo(error, 'result')} onChange={(code) => set({ result: resultCodes.find((r) => r === code) ?? null })} />
      <Textarea label={say('act.answer')} description={say('act.answer_hint')} autosize minRows={8} maxLength={10_000} value={text} error={tried && blank ? say('act.words_needed') : fieldNo(error, 'text')} onChange={(e) => set({ text: e.currentTarget.value })} />
    </ActFrame>
  );
}

/** What was sent back is written on from there. */
const lastOf = ({ ticket }: PanelProps): string => { const last = ticket.requests.findLast((request) => request.kind === 'desk_answer'); return last?.state === 'declined' && last.askedByMe ? last.text : ''; };
