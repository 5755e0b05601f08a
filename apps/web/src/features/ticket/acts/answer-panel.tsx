import { Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { MAX_PHOTOS, type ResultCode, resultCodes } from '#contract';
import { useSay } from '../../../shared/i18n/staff.js';
import { nameOf } from '../../../shared/ui/staff/directory.js';
import { useDraft } from '../../../shared/ui/staff/draft.js';
import { fieldNo } from '../../../shared/ui/staff/notes.js';
import { PhotoPicker } from '../../../shared/ui/staff/photo-picker.js';
import { uploadedIds, usePhotos } from '../../../shared/ui/staff/use-photos.js';
import { RemarkNote } from '../answer-card.js';
import { ContributionList } from '../contribution-list.js';
import { ActFrame, type PanelProps } from './act-frame.js';
import css from './act-frame.module.css';

interface Draft { result: ResultCode | null; text: string; noEvidenceReason: string }

/** Writes the answer beside the citizen's words and the parts of other bodies. Sent back, it starts from the earlier text with the remark in sight. An urgent one goes out at once. */
export function AnswerPanel({ panel, ...props }: PanelProps & { panel: 'submit_answer' | 'answer_urgent' }) {
  const say = useSay();
  const { ticket, person } = props;
  const earlier = ticket.answer;
  const { value, set, clear, savedAt } = useDraft<Draft>(`${person}/${ticket.id}/answer`, { result: earlier?.result ?? null, text: earlier?.text ?? '', noEvidenceReason: earlier?.noEvidenceReason ?? '' });
  const photos = usePhotos(MAX_PHOTOS, `${person}/${ticket.id}/answer`);
  const [tried, setTried] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const uploads = uploadedIds(photos.items);
  const sending = photos.items.some((photo) => photo.state === 'sending');
  const noEvidence = uploads.length === 0 && value.noEvidenceReason.trim() === '';
  const waiting = ticket.contributions.filter((part) => part.state === 'asked');
  const makeAct = () => {
    setTried(true);
    if (value.result === null || value.text.trim() === '' || noEvidence || sending) return null;
    return { action: panel, text: value.text, result: value.result, uploads, noEvidenceReason: value.noEvidenceReason.trim() === '' ? null : value.noEvidenceReason };
  };
  const take = (text: string) => set({ text: value.text.trim() === '' ? text : `${value.text.trimEnd()}\n\n${text}` });
  return (
    <ActFrame {...props} panel={panel} makeAct={makeAct} clear={() => { clear(); photos.clear(); }} savedAt={savedAt} onError={setError} words={{ text: value.text, set: (text) => set({ text }) }}>
      {panel === 'answer_urgent' && <p className={css.note}>{say('act.answer_urgent_note')}</p>}
      {earlier?.remark != null && <RemarkNote remark={earlier.remark} />}
      {waiting.length > 0 && <p className={css.note}>{say('act.contributions_missing', { bodies: waiting.map((part) => nameOf(part.body)).join(', ') })}</p>}
      <Select label={say('act.result')} data-first allowDeselect={false} placeholder={say('frame.choose')} data={resultCodes.map((code) => ({ value: code, label: say(`code.result.${code}`) }))} value={value.result} error={tried && value.result === null ? say('act.choose_needed') : fieldNo(error, 'result')} onChange={(code) => set({ result: resultCodes.find((r) => r === code) ?? null })} />
      <Textarea label={say('act.answer')} description={say('act.answer_hint')} autosize minRows={8} maxLength={10_000} value={value.text} error={tried && value.text.trim() === '' ? say('act.words_needed') : fieldNo(error, 'text')} onChange={(e) => set({ text: e.currentTarget.value })} />
      <ContributionList ticket={ticket} take={take} />
      <PhotoPicker label={say('act.evidence')} photos={photos} />
      {earlier !== null && earlier.photos.length > 0 && <p className={css.soft}>{say('act.evidence_again', { count: earlier.photos.length })}</p>}
      <TextInput label={say('act.no_evidence')} maxLength={500} value={value.noEvidenceReason} error={tried && noEvidence ? say('act.evidence_needed') : fieldNo(error, 'noEvidenceReason')} onChange={(e) => set({ noEvidenceReason: e.currentTarget.value })} />
      {tried && sending && <p className={css.soft} role="alert">{say('desk.photos_wait')}</p>}
    </ActFrame>
  );
}
