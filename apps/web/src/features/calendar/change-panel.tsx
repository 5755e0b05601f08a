import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useId, useRef, useState } from 'react';
import type { CalendarChange, CalendarView } from '#contract';
import { CallRefused } from '../../shared/api/call.js';
import { said } from '../../shared/i18n/i18n.js';
import { type Day, dayWords } from '../../shared/i18n/staff-days.js';
import { useSay } from '../../shared/i18n/staff.js';
import { announce } from '../../shared/ui/staff/announce.js';
import { fieldNo, RefusalNote } from '../../shared/ui/staff/notes.js';
import { refusalIs } from '../../shared/ui/staff/queries.js';
import { useChangeCalendar, usePreview } from './calendar.js';
import css from './calendar.module.css';
import { MovedCalendar } from './moved-calendar.js';
import { PreviewResult } from './preview-result.js';

interface Props {
  calendar: CalendarView;
  /** Null while what is entered makes no change yet. */
  change: CalendarChange | null;
  /** The version that the person saw when they began. */
  basedOn: string;
  source: string;
  set: (to: { basedOn?: string; source?: string }) => void;
  done: () => void;
  discard: () => void;
}

/** The way of every change: look at what it would do, name its ground, apply. Nothing is applied that was not looked at as it stands. */
export function ChangePanel({ calendar, change, basedOn, source, set, done, discard }: Props) {
  const say = useSay();
  const id = useId();
  const preview = usePreview();
  const apply = useChangeCalendar();
  const [tried, setTried] = useState(false);
  const result = useRef<HTMLDivElement>(null);
  const moved = calendar.version !== basedOn;
  const stale = preview.data !== undefined && JSON.stringify(preview.variables) !== JSON.stringify(change);
  const ready = preview.data !== undefined && !preview.isPending && !stale && !moved;
  const look = () => { if (change) preview.mutate(change, { onSuccess: () => requestAnimationFrame(() => result.current?.focus()) }); };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!change || !ready || source.trim() === '' || apply.isPending) return;
    apply.mutate({ basedOn, change, source }, { onSuccess: () => { announce(say('calendar.apply.done')); done(); } });
  };
  const rebase = () => { set({ basedOn: calendar.version }); preview.reset(); apply.reset(); };
  return (
    <section className={css.panel} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say('calendar.apply.title')}</h2>
      {moved ? <MovedCalendar calendar={calendar} goOn={rebase} /> : (
        <>
          {!preview.data && !preview.isPending && <p className={css.soft}>{say('calendar.apply.first')}</p>}
          {stale && <p role="status" className={css.note}>{say('calendar.apply.stale')}</p>}
          <div><Button variant={ready ? 'default' : 'filled'} disabled={!change} loading={preview.isPending} onClick={look}>{say(preview.data ? 'calendar.apply.preview_again' : 'calendar.apply.preview')}</Button></div>
          <Refused error={preview.error} />
          {preview.data && !stale && <div ref={result} tabIndex={-1} className={css.result}><PreviewResult preview={preview.data} /></div>}
        </>
      )}
      <form onSubmit={submit} noValidate className={css.applyForm}>
        <TextInput label={say('calendar.apply.source')} description={say('calendar.apply.source_hint')} maxLength={300} value={source} error={tried && source.trim() === '' ? say('calendar.apply.source_need') : fieldNo(apply.error, 'source')} onChange={(e) => set({ source: e.currentTarget.value })} />
        {!(moved && refusalIs(apply.error, 'calendar_changed')) && <Refused error={apply.error} />}
        <div className={css.buttons}>
          <Button type="submit" disabled={!ready} loading={apply.isPending}>{say('calendar.apply.send')}</Button>
          <Button variant="default" onClick={discard}>{say('calendar.stop')}</Button>
        </div>
      </form>
    </section>
  );
}

const isDay = (value: unknown): value is Day => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** The refusal, and the fields and days in the entry that it is about. */
function Refused({ error }: { error: unknown }) {
  const say = useSay();
  if (!(error instanceof CallRefused)) return null;
  const days = error.refusal.facts?.['days'];
  const wrong = [...(error.refusal.fields ?? []).map((field) => said(field.message)), ...(Array.isArray(days) ? days.filter(isDay).map(dayWords) : [])];
  return (
    <RefusalNote error={error}>
      {wrong.length > 0 && <ul aria-label={say('calendar.apply.wrong')} className={css.plain}>{[...new Set(wrong)].map((line) => <li key={line}>{line}</li>)}</ul>}
    </RefusalNote>
  );
}
