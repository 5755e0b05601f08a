import { Button } from '@mantine/core';
import { IconSearch, IconSearchOff } from '@tabler/icons-react';
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import type { FoundItem } from '#contract';
import { useSay } from '../../shared/i18n/staff.js';
import { announce } from '../../shared/ui/staff/announce.js';
import { EmptyNote, FailedNote, LoadingLines } from '../../shared/ui/staff/notes.js';
import { useNow } from '../../shared/ui/staff/use-now.js';
import { asRows, below } from '../queue/picture.js';
import { QueueRow, rowId } from '../queue/queue-row.js';
import { MarkedText } from './marked-text.js';
import css from './search.module.css';
import type { useSearchResults } from './use-search.js';

export interface FoundHandle { move(by: 1 | -1): void; /** The ticket found below the open one; null at the end. */ below(): string | null }
interface Props { results: ReturnType<typeof useSearchResults>; selected: string | null; hrefOf: (id: string) => string; handle: Ref<FoundHandle> }

/** What was found, with the words marked; or why there is nothing to see. */
export function FoundList({ results, selected, hrefOf, handle }: Props) {
  const say = useSay();
  const now = useNow();
  const { items, contact, hasNextPage } = results;
  const at = useRef(selected);
  useEffect(() => { if (selected !== null) at.current = selected; }, [selected]);
  const count = items?.length;
  const said = count === undefined ? null : say(hasNextPage ? 'search.count_more' : 'search.count', { count });
  useEffect(() => { if (said !== null) announce(said); }, [said, results.dataUpdatedAt]);
  useImperativeHandle(handle, () => ({
    move(by) {
      if (items === undefined) return;
      const focused = items.findIndex((item) => rowId(item.id) === document.activeElement?.id);
      const from = focused === -1 ? items.findIndex((item) => item.id === at.current) : focused;
      const item = items[Math.min(items.length - 1, Math.max(0, from + by))];
      if (!item) return;
      at.current = item.id;
      document.getElementById(rowId(item.id))?.focus();
    },
    below: () => below(asRows(items ?? []).rows, selected),
  }));

  if (!results.isEnabled) return <EmptyNote icon={<IconSearch size={28} stroke={1.5} />} title={say('search.start')} text={say('search.start_text')} />;
  if (results.isPending) return <LoadingLines rows={8} height={76} />;
  if (items === undefined) return <FailedNote title={say('frame.load_failed')} error={results.error} again={() => void results.refetch()} />;
  return (
    <div className={css.found}>
      {contact !== 'none' && <p className={css.note}>{say(`search.contact.${contact}`)}</p>}
      {items.length === 0 ? <EmptyNote icon={<IconSearchOff size={28} stroke={1.5} />} title={say('search.none')} text={say('search.none_text')} /> : <p className={css.count}>{said}</p>}
      {items.length > 0 && (
        <ul className={css.rows} aria-label={say('search.list')}>
          {items.map((item) => <li key={item.id}><QueueRow row={{ item, gone: false }} href={hrefOf(item.id)} selected={item.id === selected} now={now} withState words={<Words item={item} />} note={<Why item={item} />} /></li>)}
        </ul>
      )}
      {hasNextPage && <div className={css.more}><Button variant="default" loading={results.isFetchingNextPage} onClick={() => void results.fetchNextPage()}>{say('queue.more')}</Button></div>}
      {results.isFetchNextPageError && <FailedNote title={say('frame.load_failed')} error={results.error} again={() => void results.fetchNextPage()} />}
    </div>
  );
}

function Words({ item: { excerpt, firstWords } }: { item: FoundItem }) {
  return excerpt === null || excerpt.from === 'place' ? firstWords : <MarkedText {...excerpt} />;
}

/** The code, and what led here where the words do not show it. */
function Why({ item: { code, excerpt, byCode, byContact } }: { item: FoundItem }) {
  const say = useSay();
  return (
    <>
      <span>{byCode ? <mark className={css.mark}>{code}</mark> : code}</span>
      {byContact && <span className={css.why}>{say('search.by_contact')}</span>}
      {excerpt?.from === 'later' && <span>{say('search.later')}</span>}
      {excerpt?.from === 'place' && <span><MarkedText {...excerpt} /></span>}
    </>
  );
}
