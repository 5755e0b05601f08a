import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { IsoDate } from '#contract';
import { pointInTime } from '../../../shared/i18n/dates.js';
import { addDays, dayWords, today } from '../../../shared/i18n/staff-days.js';
import { useSay } from '../../../shared/i18n/staff.js';
import { useDraft } from '../../../shared/ui/staff/draft.js';
import { fieldNo } from '../../../shared/ui/staff/notes.js';
import { refusalIs } from '../../../shared/ui/staff/queries.js';
import { lower } from '../story-words.js';
import { ActFrame, type PanelProps } from './act-frame.js';
import css from './act-frame.module.css';

/** Apologises to the citizen and promises a new day, from the letter that was drafted before the first one passed. */
export function ApologyPanel(props: PanelProps) {
  const say = useSay();
  const { ticket, person } = props;
  const draft = ticket.letters.find((letter) => letter.kind === 'apology' && letter.state === 'draft');
  const { value, set, clear, savedAt } = useDraft(`${person}/${ticket.id}/apologise`, { text: draft?.text ?? '', newDate: draft?.newDate ?? '' });
  const [tried, setTried] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const { text, newDate } = value;
  const day = IsoDate.safeParse(newDate).success ? newDate : null;
  const blank = text.trim() === '';
  const makeAct = () => { setTried(true); return day === null || blank ? null : { action: 'apologise' as const, text, newDate: day }; };
  const wrongDay = tried && day === null ? say('act.new_date_needed') : refusalIs(error, 'new_date_early') ? say('act.new_date_hint') : fieldNo(error, 'newDate');
  return (
    <ActFrame {...props} panel="apologise" makeAct={makeAct} clear={clear} savedAt={savedAt} onError={setError} words={{ text, set: (words) => set({ text: words }) }}>
      {draft && <p className={css.soft}>{say('act.letter_from', { time: pointInTime(draft.at) })}</p>}
      <TextInput type="date" label={say('act.new_date')} description={say('act.new_date_hint')} data-first min={addDays(today(), 1)} value={newDate} error={wrongDay} onChange={(e) => set({ newDate: e.currentTarget.value })} />
      {day !== null && <p>{say('act.new_date_said', { day: lower(dayWords(day)) })}</p>}
      {day !== null && draft?.newDate != null && draft.newDate !== day && <p className={css.note}>{say('act.new_date_changed')}</p>}
      <Textarea label={say('act.apology')} description={say('act.apology_hint')} autosize minRows={8} maxLength={2000} value={text} error={tried && blank ? say('act.words_needed') : fieldNo(error, 'text')} onChange={(e) => set({ text: e.currentTarget.value })} />
    </ActFrame>
  );
}
