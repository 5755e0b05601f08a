import { Button, Checkbox, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { MAX_TEXT } from '#contract';
import { timeOfDay } from '../../shared/i18n/dates.js';
import { useSay } from '../../shared/i18n/staff.js';
import { fieldNo, RefusalNote } from '../../shared/ui/staff/notes.js';
import { PhotoPicker } from '../../shared/ui/staff/photo-picker.js';
import type { Photos } from '../../shared/ui/staff/use-photos.js';
import { AreaPicker } from '../../shared/ui/staff/pickers.js';
import { focusFirstWrong, useFormKeys } from '../../shared/ui/staff/use-form-keys.js';
import css from './desk-intake.module.css';
import { EarlierOfCaller, SimilarNow } from './known-before.js';
import { type IntakeDraft, missing } from './intake-draft.js';

interface Props {
  draft: { value: IntakeDraft; set: (change: Partial<IntakeDraft>) => void; savedAt: number | null };
  photos: Photos;
  error: unknown;
  busy: boolean;
  send: () => void;
  clear: () => void;
}

/** Everything on one page, in the order in which people tell it. */
export function IntakeForm({ draft: { value, set, savedAt }, photos, error, busy, send, clear }: Props) {
  const say = useSay();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  const [tried, setTried] = useState(false);
  // What is asked for stands still while somebody types.
  const [left, setLeft] = useState({ text: '', contact: '' });
  useEffect(() => text.current?.focus(), []);
  const lacks = missing(value);
  const sending = photos.items.some((photo) => photo.state === 'sending');
  const trySend = () => {
    setTried(true);
    if (Object.keys(lacks).length > 0) { focusFirstWrong(form.current); return; }
    if (!sending && !busy) send();
  };
  // Enter in a line of text chooses or does nothing: only Ctrl + Enter and the button send.
  const submit = (event: FormEvent) => event.preventDefault();
  useFormKeys(form, { send: trySend });
  const contact = value.contactKind;
  return (
    <form ref={form} className={css.form} noValidate onSubmit={submit} aria-labelledby={`${id}-title`}>
      <div className={css.head}><h1 id={`${id}-title`}>{say('desk.title')}</h1><p className={css.soft}>{say('desk.lead')}</p></div>
      <div className={css.main}>
        <Textarea ref={text} label={say('desk.text')} description={say('desk.text_hint')} autosize minRows={9} maxRows={18} maxLength={MAX_TEXT} value={value.text} error={tried && lacks.text ? say('act.words_needed') : fieldNo(error, 'text')} onChange={(e) => set({ text: e.currentTarget.value })} onBlur={() => setLeft((before) => ({ ...before, text: value.text }))} />
        <SimilarNow text={left.text} areaCode={value.areaCode} />
        <PhotoPicker label={say('desk.photos')} photos={photos} />
      </div>
      <div className={css.side}>
        <div>
          <span id={`${id}-channel`} className={css.label}>{say('desk.channel')}</span>
          <SegmentedControl aria-labelledby={`${id}-channel`} fullWidth value={value.channel} onChange={(channel) => set({ channel: channel === 'phone' ? 'phone' : 'counter' })} data={[{ value: 'counter', label: say('code.channel.counter') }, { value: 'phone', label: say('code.channel.phone') }]} />
        </div>
        <AreaPicker label={say('desk.area')} description={say('desk.area_hint')} value={value.areaCode} error={fieldNo(error, 'areaCode')} onChange={(areaCode) => set({ areaCode })} />
        <div className={css.pair}>
          <TextInput label={say('desk.street')} maxLength={200} value={value.street} error={fieldNo(error, 'street')} onChange={(e) => set({ street: e.currentTarget.value })} />
          <TextInput label={say('desk.landmark')} maxLength={200} value={value.landmark} error={fieldNo(error, 'landmark')} onChange={(e) => set({ landmark: e.currentTarget.value })} />
        </div>
        <div>
          <span id={`${id}-contact`} className={css.label}>{say('desk.contact')}</span>
          <SegmentedControl aria-labelledby={`${id}-contact`} fullWidth value={contact} onChange={(kind) => set({ contactKind: kind === 'phone' ? 'phone' : kind === 'email' ? 'email' : 'none', consent: false })} data={[{ value: 'none', label: say('desk.contact_none') }, { value: 'phone', label: say('code.contact.phone') }, { value: 'email', label: say('code.contact.email') }]} />
        </div>
        {contact !== 'none' && (
          <>
            <TextInput type={contact === 'email' ? 'email' : 'tel'} label={say(contact === 'email' ? 'desk.contact_value_email' : 'desk.contact_value_phone')} value={value.contact} error={tried && lacks.contact ? say('act.words_needed') : fieldNo(error, 'contact')} onChange={(e) => set({ contact: e.currentTarget.value })} onBlur={() => setLeft((before) => ({ ...before, contact: value.contact }))} />
            <EarlierOfCaller kind={contact} contact={left.contact} />
            <Checkbox label={say('desk.consent')} description={say('desk.consent_hint')} checked={value.consent} aria-invalid={(tried && lacks.consent) || undefined} error={tried && lacks.consent ? say('desk.consent_needed') : fieldNo(error, 'consents')} onChange={(e) => set({ consent: e.currentTarget.checked })} />
          </>
        )}
      </div>
      <div className={css.foot}>
        <RefusalNote error={error} />
        {tried && sending && <p role="alert">{say('desk.photos_wait')}</p>}
        <div className={css.buttons}>
          <Button type="button" loading={busy} onClick={trySend}>{say(value.channel === 'phone' ? 'desk.send_phone' : 'desk.send')}<kbd aria-hidden>Ctrl Enter</kbd></Button>
          <Button variant="default" onClick={() => { setTried(false); clear(); text.current?.focus(); }}>{say('desk.clear')}</Button>
          {savedAt !== null && <span className={css.soft}>{say('frame.saved_draft', { time: timeOfDay(new Date(savedAt).toISOString()) })}</span>}
        </div>
      </div>
    </form>
  );
}
