import { Button, TextInput } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { type FormEvent, useId, useRef, useState } from 'react';
import { type RuleKind, RuleDraft } from '#contract';
import { pointInTime } from '../../shared/i18n/dates.js';
import { useSay } from '../../shared/i18n/staff.js';
import { fieldNo, RefusalNote } from '../../shared/ui/staff/notes.js';
import { refusalIs } from '../../shared/ui/staff/queries.js';
import { FigureList } from './figure-list.js';
import { draftOf, useRehearsal, useSwitchOn } from './rules.js';
import css from './rules.module.css';
import type { Bench } from './use-bench.js';

interface Props<K extends RuleKind> { bench: Bench<K>; /** Names of what is not whole yet. */ incomplete: readonly string[]; showMissing: () => void; done: () => void }

/** The way of every change: rehearse it on the last 90 days, see the difference, name its ground, switch it on. Nothing is switched on that was not rehearsed as it stands. */
export function BenchPanel<K extends RuleKind>({ bench, incomplete, showMissing, done }: Props<K>) {
  const say = useSay();
  const id = useId();
  const rehearsal = useRehearsal();
  const on = useSwitchOn();
  const [tried, setTried] = useState(false);
  const [applied, setApplied] = useState(false);
  const result = useRef<HTMLDivElement>(null);
  const note = useRef<HTMLParagraphElement>(null);
  const { kind, view, data, basedOn, source, changed } = bench;
  const moved = changed && view[kind].version !== basedOn;
  const written = RuleDraft.safeParse(draftOf(kind, data));
  const rehearsed = rehearsal.variables === undefined ? null : JSON.stringify(rehearsal.variables.draft.data);
  const stale = rehearsal.data !== undefined && rehearsed !== JSON.stringify(data);
  const shown = rehearsal.data !== undefined && !stale && !rehearsal.isPending ? rehearsal.data : null;
  const proof = moved ? null : (shown?.proof ?? null);
  const run = () => {
    setApplied(false);
    if (!written.success) { showMissing(); return; }
    rehearsal.mutate({ basedOn, draft: draftOf(kind, data) }, { onSuccess: () => requestAnimationFrame(() => result.current?.focus()) });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (proof === null || source.trim() === '' || on.isPending) return;
    on.mutate({ basedOn, draft: draftOf(kind, data), source, proof }, { onSuccess: () => { bench.discard(); rehearsal.reset(); setTried(false); setApplied(true); done(); requestAnimationFrame(() => note.current?.focus()); } });
  };
  const forget = () => { bench.discard(); rehearsal.reset(); on.reset(); setTried(false); done(); };
  if (!changed) return applied ? <p ref={note} tabIndex={-1} className={css.applied}><IconCircleCheck aria-hidden size={18} />{say('rules.bench.done')}</p> : null;
  const latest = view[kind].versions.find((v) => v.version === view[kind].version);
  return (
    <section id="rule-bench" tabIndex={-1} className={css.panel} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say('rules.bench.title')}</h2>
      {moved ? (
        <div role="alert" className={css.moved}>
          <strong>{say('rules.moved.title')}</strong>
          {latest && <p>{say('rules.moved.who', { who: latest.byLabel ?? say('rules.versions.shipped'), time: pointInTime(latest.at), source: latest.source })}</p>}
          <p>{say('rules.moved.text')}</p>
          <div><Button size="compact-md" variant="default" onClick={() => { bench.set({ basedOn: view[kind].version }); rehearsal.reset(); on.reset(); }}>{say('rules.moved.go_on')}</Button></div>
        </div>
      ) : (
        <>
          {rehearsal.data === undefined && !rehearsal.isPending && <p className={css.soft}>{say('rules.bench.first')} {say('rules.draft_kept')}</p>}
          {incomplete.length > 0 && <p className={css.note}>{say('rules.bench.incomplete', { list: incomplete.join(', ') })}</p>}
          {stale && <p role="status" className={css.note}>{say('rules.bench.stale')}</p>}
          <div className={css.buttons}>
            <Button variant={proof === null ? 'filled' : 'default'} loading={rehearsal.isPending} onClick={run}>{say(rehearsal.data === undefined ? 'rules.bench.run' : 'rules.bench.again')}</Button>
            <Button variant="default" onClick={forget}>{say('rules.discard')}</Button>
          </div>
          <RefusalNote error={rehearsal.error} />
          {shown && <div ref={result} tabIndex={-1} className={css.result}><FigureList rehearsal={shown} /></div>}
        </>
      )}
      {proof !== null && (
        <form onSubmit={submit} noValidate className={css.switchOn}>
          <TextInput label={say('rules.bench.source')} description={say('rules.bench.source_hint')} maxLength={300} value={source} error={tried && source.trim() === '' ? say('rules.bench.source_need') : fieldNo(on.error, 'source')} onChange={(e) => bench.set({ source: e.currentTarget.value })} />
          {!(moved && refusalIs(on.error, 'rules_changed')) && <RefusalNote error={on.error} />}
          <div><Button type="submit" loading={on.isPending}>{say('rules.bench.send')}</Button></div>
        </form>
      )}
    </section>
  );
}
