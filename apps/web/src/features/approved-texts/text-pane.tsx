import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { ApprovedText } from '#contract';
import { pointInTime } from '../../shared/i18n/dates.js';
import { useSay } from '../../shared/i18n/staff.js';
import { announce } from '../../shared/ui/staff/announce.js';
import { useDirectory } from '../../shared/ui/staff/directory.js';
import { useDraft } from '../../shared/ui/staff/draft.js';
import { may, useMe } from '../../shared/ui/staff/me.js';
import { RefusalNote } from '../../shared/ui/staff/notes.js';
import { TextState } from './text-state.js';
import { noTextDraft, textDraftKey, useApproveText, useRetireText } from './texts.js';
import css from './texts.module.css';

/** A text in full, as citizens will read it, and what may be done with it. Keyed by text. */
export function TextPane({ text }: { text: ApprovedText }) {
  const say = useSay();
  const me = useMe();
  const [, go] = useLocation();
  const directory = useDirectory();
  const approve = useApproveText();
  const retire = useRetireText();
  const draft = useDraft(textDraftKey(me.id), noTextDraft);
  const [asking, setAsking] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const done = (sentence: string) => { setAsking(false); announce(sentence); title.current?.focus(); };
  const rewrite = () => { draft.set({ title: text.title, category: text.category, text: text.text }); requestAnimationFrame(() => go('/staff/texts/new')); };
  const mayApprove = may(me, 'text.approve');
  const ownDraft = text.state === 'draft' && text.authorIsMe;
  const end = say(ownDraft ? 'texts.take_back' : 'texts.retire');
  return (
    <article className={css.pane}>
      <div className={css.paneHead}><h2 ref={title} tabIndex={-1}>{text.title}</h2><TextState state={text.state} /></div>
      <p className={css.soft}>{text.category === null ? say('texts.no_category') : directory.categoryName(text.category)} · {say('texts.by', { author: text.authorLabel, time: pointInTime(text.at) })}{text.approverLabel !== null && <> · {say('texts.approved_by', { approver: text.approverLabel })}</>}</p>
      <div className={css.full}>{text.text}</div>
      {text.state === 'draft' && (text.authorIsMe ? <p className={css.note}>{say('texts.own')}</p> : mayApprove ? <p className={css.soft}>{say('texts.approve_note')}</p> : <p className={css.note}>{say('texts.waits')}</p>)}
      {text.state === 'retired' && <p className={css.note}>{say('texts.retired_note')}</p>}
      <RefusalNote error={approve.error ?? retire.error} />
      {asking ? (
        <div className={css.ask} role="group" aria-label={end}>
          <p>{say(ownDraft ? 'texts.take_back_sure' : 'texts.retire_sure')}</p>
          <div className={css.buttons}><Button color="danger" loading={retire.isPending} onClick={() => retire.mutate(text.id, { onSuccess: () => done(say('texts.retired')) })}>{end}</Button><Button variant="default" onClick={() => { setAsking(false); title.current?.focus(); }}>{say('frame.cancel')}</Button></div>
        </div>
      ) : (
        <div className={css.buttons}>
          {text.state === 'draft' && mayApprove && !text.authorIsMe && <Button loading={approve.isPending} onClick={() => approve.mutate(text.id, { onSuccess: () => done(say('texts.approved')) })}>{say('texts.approve')}</Button>}
          {may(me, 'text.write') && <Button variant="default" onClick={rewrite}>{say('texts.rewrite')}</Button>}
          {(ownDraft || (text.state !== 'retired' && mayApprove)) && <Button variant="default" onClick={() => setAsking(true)}>{end}</Button>}
        </div>
      )}
    </article>
  );
}
