import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { MAX_PHOTOS } from '#contract';
import { useSay } from '../../../shared/i18n/staff.js';
import { useDraft } from '../../../shared/ui/staff/draft.js';
import { fieldNo } from '../../../shared/ui/staff/notes.js';
import { PhotoPicker } from '../../../shared/ui/staff/photo-picker.js';
import { BodiesPicker } from '../../../shared/ui/staff/pickers.js';
import { uploadedIds, usePhotos } from '../../../shared/ui/staff/use-photos.js';
import { Contribution } from '../contribution-list.js';
import { ActFrame, type PanelProps } from './act-frame.js';
import css from './act-frame.module.css';

/** Asks other bodies for their part; the lead still answers the citizen. */
export function CoordinationPanel(props: PanelProps) {
  const say = useSay();
  const { ticket, person } = props;
  const { value, set, clear, savedAt } = useDraft<{ bodies: string[]; question: string }>(`${person}/${ticket.id}/request_coordination`, { bodies: [], question: '' });
  const [tried, setTried] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const { bodies, question } = value;
  const blank = question.trim() === '';
  const makeAct = () => { setTried(true); return bodies.length === 0 || blank ? null : { action: 'request_coordination' as const, bodies, question }; };
  return (
    <ActFrame {...props} panel="request_coordination" makeAct={makeAct} clear={clear} savedAt={savedAt} onError={setError}>
      <BodiesPicker label={say('act.coordination_bodies')} data-first without={ticket.lead?.code ?? null} maxValues={6} value={bodies} error={tried && bodies.length === 0 ? say('act.bodies_needed') : fieldNo(error, 'bodies')} onChange={(codes) => set({ bodies: codes })} />
      <Textarea label={say('act.coordination_question')} description={say('act.coordination_hint')} autosize minRows={4} maxLength={2000} value={question} error={tried && blank ? say('act.words_needed') : fieldNo(error, 'question')} onChange={(e) => set({ question: e.currentTarget.value })} />
    </ActFrame>
  );
}

/** Gives the own body's part to the lead, with the question and its date in sight. */
export function ContributePanel(props: PanelProps) {
  const say = useSay();
  const { ticket, person } = props;
  const { value, set, clear, savedAt } = useDraft(`${person}/${ticket.id}/contribute`, { text: '' });
  const photos = usePhotos(MAX_PHOTOS, `${person}/${ticket.id}/contribute`);
  const [tried, setTried] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const blank = value.text.trim() === '';
  const sending = photos.items.some((photo) => photo.state === 'sending');
  const makeAct = () => { setTried(true); return blank || sending ? null : { action: 'contribute' as const, text: value.text, uploads: uploadedIds(photos.items) }; };
  const asked = ticket.contributions.find((part) => part.mine && part.state === 'asked');
  return (
    <ActFrame {...props} panel="contribute" makeAct={makeAct} clear={() => { clear(); photos.clear(); }} savedAt={savedAt} onError={setError}>
      {asked && <div className={css.preview}><Contribution ticketId={ticket.id} part={asked} /></div>}
      <Textarea label={say('act.contribution')} description={say('act.contribution_hint')} data-first autosize minRows={8} maxLength={10_000} value={value.text} error={tried && blank ? say('act.words_needed') : fieldNo(error, 'text')} onChange={(e) => set({ text: e.currentTarget.value })} />
      <PhotoPicker label={say('act.contribution_photos')} photos={photos} />
      {tried && sending && <p className={css.soft} role="alert">{say('desk.photos_wait')}</p>}
    </ActFrame>
  );
}
