import { Button, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { timeOfDay } from '../../shared/i18n/dates.js';
import { useSay } from '../../shared/i18n/staff.js';
import { announce } from '../../shared/ui/staff/announce.js';
import { useDraft } from '../../shared/ui/staff/draft.js';
import { useMe } from '../../shared/ui/staff/me.js';
import { fieldNo, RefusalNote } from '../../shared/ui/staff/notes.js';
import { CategoryPicker } from '../../shared/ui/staff/pickers.js';
import { focusFirstWrong, useFormKeys } from '../../shared/ui/staff/use-form-keys.js';
import { noTextDraft, textDraftKey, useWriteText } from './texts.js';
import css from './texts.module.css';

const LONGEST = 10_000;

/** A new text for the desk; it waits for another person's approval. */
export function TextForm({ written }: { written: (id: string) => void }) {
  const say = useSay();
  const me = useMe();
  const id = useId();
  const write = useWriteText();
  const { value, set, clear, savedAt } = useDraft(textDraftKey(me.id), noTextDraft);
  const form = useRef<HTMLFormElement>(null);
  const title = useRef<HTMLInputElement>(null);
  useEffect(() => title.current?.focus(), []);
  const [tried, setTried] = useState(false);
  const lacks = { title: value.title.trim() === '', text: value.text.trim() === '' };
  const send = () => {
    setTried(true);
    if (lacks.title || lacks.text) { focusFirstWrong(form.current); return; }
    if (!write.isPending) write.mutate(value, { onSuccess: (text) => { clear(); announce(say('texts.written')); written(text.id); } });
  };
  const submit = (event: FormEvent) => { event.preventDefault(); send(); };
  useFormKeys(form, { send });
  const no = (field: 'title' | 'text') => (tried && lacks[field] ? say('act.words_needed') : fieldNo(write.error, field));
  return (
    <form ref={form} onSubmit={submit} noValidate className={css.pane} aria-labelledby={`${id}-title`}>
      <div><h2 id={`${id}-title`}>{say('texts.new_title')}</h2><p className={css.soft}>{say('texts.new_lead')}</p></div>
      <TextInput ref={title} label={say('texts.field_title')} description={say('texts.field_title_hint')} maxLength={200} value={value.title} error={no('title')} onChange={(e) => set({ title: e.currentTarget.value })} />
      <CategoryPicker label={say('texts.field_category')} value={value.category} error={fieldNo(write.error, 'category')} onChange={(category) => set({ category })} />
      <div>
        <Textarea label={say('texts.field_text')} autosize minRows={10} maxRows={24} maxLength={LONGEST} value={value.text} error={no('text')} onChange={(e) => set({ text: e.currentTarget.value })} />
        <p className={css.soft}>{say('texts.length', { count: value.text.length, max: LONGEST })}</p>
      </div>
      <RefusalNote error={write.error} />
      <div className={css.buttons}>
        <Button type="submit" loading={write.isPending}>{say('texts.send')}<kbd aria-hidden>Ctrl Enter</kbd></Button>
        <Button variant="default" onClick={() => { clear(); setTried(false); write.reset(); }}>{say('texts.clear')}</Button>
        {savedAt !== null && <span className={css.soft}>{say('frame.saved_draft', { time: timeOfDay(new Date(savedAt).toISOString()) })}</span>}
      </div>
    </form>
  );
}
