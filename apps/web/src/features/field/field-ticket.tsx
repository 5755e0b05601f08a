import { IconCamera, IconChevronLeft } from '@tabler/icons-react';
import { useId, useRef, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { MAX_PHOTOS, type StaffAct, type TicketDetail } from '#contract';
import { useSay } from '../../shared/i18n/staff.js';
import { announce } from '../../shared/ui/staff/announce.js';
import { areaLine } from '../../shared/ui/staff/directory.js';
import { useDraft } from '../../shared/ui/staff/draft.js';
import { ClockText, Urgency } from '../../shared/ui/staff/marks.js';
import { useMe } from '../../shared/ui/staff/me.js';
import { FailedNote, LoadingLines, RefusalNote } from '../../shared/ui/staff/notes.js';
import { uploadedIds, usePhotos } from '../../shared/ui/staff/use-photos.js';
import { useNow } from '../../shared/ui/staff/use-now.js';
import { PhotoStrip } from '../ticket/photo-strip.js';
import { useAct, useTicket } from '../ticket/use-ticket.js';
import css from './field.module.css';
import { FieldPhotos } from './field-photos.js';

/** One ticket outdoors: what and where, then the camera, a sentence, and one button. */
export function FieldTicket({ id }: { id: string }) {
  const say = useSay();
  const query = useTicket(id);
  return (
    <div className={css.page}>
      <Link href="/staff/field" className={css.back}><IconChevronLeft aria-hidden size={22} />{say('field.back')}</Link>
      {query.isPending && <LoadingLines rows={4} height={64} />}
      {query.isError && !query.data && <FailedNote title={say('ticket.gone')} error={query.error} again={() => void query.refetch()} />}
      {query.data && <Outdoors ticket={query.data} />}
    </div>
  );
}

function Outdoors({ ticket }: { ticket: TicketDetail }) {
  const say = useSay();
  const me = useMe();
  const now = useNow();
  const input = useId();
  const [, go] = useLocation();
  const { value, set, clear } = useDraft<{ text: string; obstacle: string }>(`${me.id}/${ticket.id}/field`, { text: ticket.answer?.text ?? '', obstacle: '' });
  const photos = usePhotos(MAX_PHOTOS, `${me.id}/${ticket.id}/field`);
  const [tried, setTried] = useState(false);
  const [stuck, setStuck] = useState(false);
  const words = useRef<HTMLTextAreaElement>(null);
  const act = useAct(ticket.id, (_detail, sent) => {
    if (sent.action === 'accept') return;
    announce(say(sent.action === 'report_obstacle' ? 'field.told' : 'field.sent'));
    clear();
    photos.clear();
    go('/staff/field');
  });
  const allowed = (action: StaffAct['action']) => ticket.allowedActions.some((a) => a.action === action);
  const uploads = uploadedIds(photos.items);
  const uploading = photos.items.some((photo) => photo.state === 'sending');
  const lack = value.text.trim() === '' ? 'field.need_text' : uploading ? 'field.wait' : uploads.length === 0 ? 'field.need_photo' : null;
  const send = () => {
    setTried(true);
    if (value.text.trim() === '') words.current?.focus();
    if (lack === null) act.mutate({ act: { action: 'submit_answer', text: value.text, result: 'done', uploads, noEvidenceReason: null }, version: ticket.version });
  };
  const { place } = ticket;
  const nearest = ticket.clocks.find((clock) => clock.kind === 'answer') ?? null;
  return (
    <>
      <div className={css.line}><Urgency priority={ticket.priority} /><ClockText clock={nearest} now={now} /></div>
      <h1 className={css.code}>{ticket.code}</h1>
      <p className={css.report}>{ticket.text}</p>
      <p className={css.place}>{[place.landmark, place.street, place.area === null ? null : areaLine(place.area)].filter(Boolean).join(', ') || say('field.no_place')}</p>
      {ticket.photos.length > 0 && <section aria-label={say('field.before')}><PhotoStrip ticketId={ticket.id} photos={ticket.photos} /></section>}
      <RefusalNote error={act.error} />
      {allowed('accept') && <button type="button" className={css.first} aria-disabled={act.isPending} onClick={() => act.mutate({ act: { action: 'accept' }, version: ticket.version })}>{say('field.accept')}</button>}
      {allowed('submit_answer') && (
        <form className={css.form} noValidate onSubmit={(event) => { event.preventDefault(); send(); }}>
          <label className={css.first} htmlFor={input}><IconCamera aria-hidden size={26} />{say('field.camera')}</label>
          <input id={input} className={css.file} type="file" accept="image/*" capture="environment" onChange={(event) => { photos.add([...(event.currentTarget.files ?? [])]); event.currentTarget.value = ''; }} />
          <FieldPhotos photos={photos} />
          <label className={css.label} htmlFor={`${input}-text`}>{say('field.text')}</label>
          <textarea ref={words} id={`${input}-text`} className={css.text} rows={4} maxLength={10_000} value={value.text} aria-describedby={`${input}-hint`} aria-invalid={(tried && value.text.trim() === '') || undefined} onChange={(event) => set({ text: event.currentTarget.value })} />
          <p id={`${input}-hint`} className={css.soft}>{say('field.text_hint')} {say('field.saved')}</p>
          {tried && lack !== null && <p className={css.lack} role="alert">{say(lack)}</p>}
          <button type="submit" className={css.first} aria-disabled={act.isPending}>{say('field.send')}</button>
        </form>
      )}
      {allowed('report_obstacle') && (stuck ? (
        <form className={css.form} noValidate onSubmit={(event) => { event.preventDefault(); if (value.obstacle.trim() !== '') act.mutate({ act: { action: 'report_obstacle', text: value.obstacle }, version: ticket.version }); }}>
          <label className={css.label} htmlFor={`${input}-stuck`}>{say('field.obstacle_text')}</label>
          <textarea id={`${input}-stuck`} className={css.text} rows={3} maxLength={2000} value={value.obstacle} onChange={(event) => set({ obstacle: event.currentTarget.value })} />
          <button type="submit" className={css.second} aria-disabled={act.isPending}>{say('field.obstacle_send')}</button>
        </form>
      ) : <button type="button" className={css.second} onClick={() => setStuck(true)}>{say('field.obstacle')}</button>)}
      <Link href={`/staff/tickets/${ticket.id}`} className={css.whole}>{say('field.whole')}</Link>
    </>
  );
}
