import { Button } from '@mantine/core';
import { IconChevronLeft, IconClick, IconPencilPlus } from '@tabler/icons-react';
import { Link, useLocation } from 'wouter';
import { TextForm } from '../../features/approved-texts/text-form.js';
import { TextList } from '../../features/approved-texts/text-list.js';
import { TextPane } from '../../features/approved-texts/text-pane.js';
import { useTexts } from '../../features/approved-texts/texts.js';
import { useSay } from '../../shared/i18n/staff.js';
import { may, useMe } from '../../shared/ui/staff/me.js';
import { EmptyNote, FailedNote, LoadingLines } from '../../shared/ui/staff/notes.js';
import css from './texts-page.module.css';

/** /staff/texts: the list beside one text, or beside a new one (`id` is `new`). On a phone one at a time. */
export function TextsPage({ id }: { id: string | undefined }) {
  const say = useSay();
  const me = useMe();
  const [, go] = useLocation();
  const { data, isPending, error, refetch } = useTexts();
  const writes = may(me, 'text.write');
  const writing = id === 'new' && writes;
  const text = data?.texts.find((t) => t.id === id);
  const write = <Button leftSection={<IconPencilPlus aria-hidden size={16} />} onClick={() => go('/staff/texts/new')}>{say('texts.write')}</Button>;
  return (
    <div className={css.bench} data-pane={id === undefined ? 'list' : 'text'} data-empty={(data?.texts.length === 0 && !writing) || undefined}>
      <div className={css.head}>
        <div><h1>{say('texts.title')}</h1><p className={css.lead}>{say('texts.lead')}</p></div>
        {writes && !writing && data?.texts.length !== 0 && write}
      </div>
      <div className={css.list}>
        {isPending && <LoadingLines rows={6} height={64} />}
        {!isPending && !data && <FailedNote title={say('frame.load_failed')} error={error} again={() => void refetch()} />}
        {data && (data.texts.length === 0 ? <EmptyNote title={say('texts.empty')} text={say('texts.empty_text')}>{writes && !writing && write}</EmptyNote> : <TextList texts={data.texts} selected={id ?? null} />)}
      </div>
      <div className={css.pane}>
        {id !== undefined && <Link href="/staff/texts" className={css.back}><IconChevronLeft aria-hidden size={18} />{say('texts.back')}</Link>}
        {writing && <TextForm written={(made) => go(`/staff/texts/${made}`)} />}
        {!writing && text && <TextPane key={text.id} text={text} />}
        {!writing && !text && data && data.texts.length > 0 && (id === undefined ? <EmptyNote icon={<IconClick size={28} stroke={1.5} />} title={say('texts.choose')} text={say('texts.choose_text')} /> : <EmptyNote title={say('texts.gone')} />)}
      </div>
    </div>
  );
}
