import { Button, MultiSelect, Select } from '@mantine/core';
import { useState } from 'react';
import { type BulkAct, type BulkReply, MAX_BULK } from '#contract';
import { said } from '../../shared/i18n/i18n.js';
import { useSay } from '../../shared/i18n/staff.js';
import { announce } from '../../shared/ui/staff/announce.js';
import { may, useMe } from '../../shared/ui/staff/me.js';
import { foldedFilter } from '../../shared/ui/staff/pickers.js';
import { RefusalNote } from '../../shared/ui/staff/notes.js';
import css from './desk-work.module.css';
import { type Chosen, useBulk, useDeskFacts } from './use-desk.js';

type Kind = BulkAct['action'];
type Result = BulkReply['results'][number];
const kinds = ['claim', 'assign', 'tag', 'mark_spam'] as const satisfies readonly Kind[];
const rights = { claim: 'ticket.claim', assign: 'ticket.assign', tag: 'ticket.tag', mark_spam: 'ticket.mark_spam' } as const;
const words = { claim: 'work.claim', assign: 'work.assign', tag: 'work.add_tags', mark_spam: 'work.mark_spam' } as const;
const NOBODY = 'nobody';

interface Props { chosen: readonly Chosen[]; /** Rows on screen. */ shown: number; chooseAll: () => void; clear: () => void; /** Those that were done are chosen no more. */ keep: (ids: ReadonlySet<string>) => void }

/** One act for the chosen tickets: what it would do to each is seen before it is done, and what failed can be tried again. */
export function BulkBar({ chosen, shown, chooseAll, clear, keep }: Props) {
  const say = useSay();
  const me = useMe();
  const { data } = useDeskFacts();
  const { preview, go } = useBulk();
  const [kind, setKind] = useState<Kind | null>(null);
  const [person, setPerson] = useState<string | null>(null);
  const [tags, setTags] = useState<string[]>([]);
  const [tried, setTried] = useState(false);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [failed, setFailed] = useState<readonly Result[]>([]);

  const act = (of: Kind): BulkAct | null => {
    if (of === 'assign') return person === null ? null : { action: 'assign', person: person === NOBODY ? null : person };
    if (of === 'tag') return tags.length === 0 ? null : { action: 'tag', add: tags };
    return { action: of };
  };
  const tickets = chosen.slice(0, MAX_BULK);
  const look = (of: Kind) => {
    const made = act(of);
    setTried(true);
    setFailed([]);
    go.reset();
    if (made !== null && tickets.length > 0) preview.mutate({ tickets, act: made }, { onSuccess: ({ results }) => { const able = results.filter((r) => r.refusal === null).length; announce(`${say('work.can', { count: able })}. ${able < results.length ? say('work.cannot', { count: results.length - able }) : ''}`); } });
  };
  const pick = (of: Kind) => {
    setKind(of);
    setTried(false);
    preview.reset();
    go.reset();
    setFailed([]);
    if (of === 'claim' || of === 'mark_spam') look(of);
  };
  const close = () => { setKind(null); preview.reset(); go.reset(); setFailed([]); };
  const able = preview.data?.results.filter((r) => r.refusal === null) ?? [];
  const unable = preview.data?.results.filter((r) => r.refusal !== null) ?? [];
  const run = (ids: ReadonlySet<string>) => {
    const made = kind === null ? null : act(kind);
    if (made === null) return;
    go.mutate({ tickets: tickets.filter((t) => ids.has(t.id)), act: made, key }, {
      onSuccess: ({ results }) => {
        const no = results.filter((r) => r.refusal !== null);
        setKey(crypto.randomUUID());
        setFailed(no);
        preview.reset();
        keep(new Set(no.map((r) => r.id)));
        announce(say('work.done', { count: results.length - no.length }));
      },
    });
  };
  const list = (results: readonly Result[]) => <ul className={css.why}>{results.map(({ id, code, refusal }) => <li key={id}>{code === null ? say('work.unseen') : say('work.why', { code, why: refusal === null ? '' : said(refusal.message) })}</li>)}</ul>;
  return (
    <section className={css.bulk} aria-label={say('work.chosen', { count: chosen.length })}>
      <div className={css.line}>
        <strong>{say('work.chosen', { count: chosen.length })}</strong>
        <Button variant="subtle" size="compact-sm" onClick={chooseAll}>{say('work.choose_all', { count: Math.min(shown, MAX_BULK) })}</Button>
        {chosen.length > 0 && <Button variant="subtle" size="compact-sm" onClick={clear}>{say('work.choose_none')}</Button>}
      </div>
      {chosen.length > MAX_BULK && <p className={css.soft}>{say('work.most', { max: MAX_BULK })}</p>}
      <div className={css.line}>
        {kinds.filter((of) => may(me, rights[of])).map((of) => <Button key={of} variant={kind === of ? 'light' : 'default'} size="compact-md" disabled={chosen.length === 0} aria-expanded={kind === of} onClick={() => pick(of)}>{say(words[of])}</Button>)}
      </div>
      {kind === 'assign' && <Select label={say('work.to')} allowDeselect={false} data={[{ value: NOBODY, label: say('work.nobody_option') }, ...(data?.operators ?? []).map(({ id, label }) => ({ value: id, label }))]} value={person} error={tried && person === null ? say('work.needed') : undefined} onChange={(to) => { setPerson(to); preview.reset(); }} />}
      {kind === 'tag' && ((data?.tags.filter((t) => !t.retired).length ?? 0) === 0 ? <p className={css.soft}>{say('work.no_tags')}</p> : <MultiSelect label={say('work.pick_tags')} searchable filter={foldedFilter} data={(data?.tags ?? []).filter((t) => !t.retired).map(({ code, name }) => ({ value: code, label: name }))} value={tags} error={tried && tags.length === 0 ? say('work.needed') : undefined} onChange={(to) => { setTags(to); preview.reset(); }} />)}
      <RefusalNote error={preview.error ?? go.error} />
      {preview.data && (
        <div className={css.preview} role="status">
          {able.length > 0 && <p><strong>{say('work.can', { count: able.length })}</strong></p>}
          {able.length === 0 && <p>{say('work.none')}</p>}
          {unable.length > 0 && <div><p>{say('work.cannot', { count: unable.length })}</p>{list(unable)}</div>}
        </div>
      )}
      {go.data && <p className={css.done} role="status">{say('work.done', { count: go.data.results.filter((r) => r.refusal === null).length })}</p>}
      {failed.length > 0 && <div><p>{say('work.failed', { count: failed.length })}</p>{list(failed)}</div>}
      {kind !== null && (
        <div className={css.line}>
          {(kind === 'assign' || kind === 'tag') && !preview.data && !go.data && <Button size="compact-md" loading={preview.isPending} onClick={() => look(kind)}>{say('work.preview')}</Button>}
          {preview.data && able.length > 0 && <Button size="compact-md" loading={go.isPending} {...(kind === 'mark_spam' ? { color: 'danger' } : {})} onClick={() => run(new Set(able.map((r) => r.id)))}>{say('work.go', { count: able.length })}</Button>}
          {failed.length > 0 && <Button size="compact-md" loading={go.isPending} onClick={() => run(new Set(failed.map((r) => r.id)))}>{say('work.retry', { count: failed.length })}</Button>}
          <Button variant="default" size="compact-md" onClick={close}>{say(go.data ? 'work.close' : 'work.cancel')}</Button>
        </div>
      )}
    </section>
  );
}
