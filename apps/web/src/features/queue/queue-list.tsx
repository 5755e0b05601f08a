import { Button, Checkbox } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type Ref, useCallback, useEffect, useImperativeHandle, useRef, useState } from 'react';
import type { QueueItem, QueueView } from '#contract';
import { useSay } from '../../shared/i18n/staff.js';
import { announce, announceNews } from '../../shared/ui/staff/announce.js';
import { EmptyNote, FailedNote, LoadingLines } from '../../shared/ui/staff/notes.js';
import { useNow } from '../../shared/ui/staff/use-now.js';
import css from './queue-list.module.css';
import { QueueRow, rowId } from './queue-row.js';
import { below } from './picture.js';
import { usePicture } from './use-picture.js';
import type { useQueue } from './use-queue.js';

export interface ListHandle { move(by: 1 | -1): void; take(): void; /** The ticket below the open one that is still in the view; null at the end. */ below(): string | null }
export interface Choosing { readonly chosen: ReadonlySet<string>; choose: (row: QueueItem, on: boolean) => void }
interface Props { /** Rows can be chosen. */ choosing?: Choosing | undefined; /** What keeps the list short, in words; empty where nothing does. */ narrowedBy: string; /** The rows on screen. */ onRows: (rows: readonly QueueItem[]) => void; view: QueueView; queue: ReturnType<typeof useQueue>; selected: string | null; hrefOf: (id: string) => string; handle: Ref<ListHandle> }

const mixed: ReadonlySet<QueueView> = new Set<QueueView>(['with_bodies', 'overdue', 'answered', 'to_publish', 'restricted', 'coordinating', 'to_approve', 'body_answered']);

/** So many rows before the end the next page is fetched. */
const AHEAD = 30;
const rowHeight = () => 92;

/** The list of a view. Keyed by view, so that every view starts with its own picture. */
export function QueueList({ view, choosing, narrowedBy, onRows, queue, selected, hrefOf, handle }: Props) {
  const say = useSay();
  const now = useNow();
  const scroller = useRef<HTMLDivElement>(null);
  // Told by `over`, not by `enter`: rows that scroll away under a resting pointer make React believe that it left the list.
  const [pointed, setPointed] = useState(false);
  const [atTop, setAtTop] = useState(true);
  const { rows, pending, take } = usePicture(queue.items, !queue.hasNextPage, { away: !pointed, open: atTop && selected === null, selected });
  // The same function until the rows change: a fresh one makes the library measure all rows anew with every frame.
  const getItemKey = useCallback((i: number) => rows[i]?.item.id ?? i, [rows]);
  // Its functions are used here only and never handed on.
  const list = useVirtualizer({ count: rows.length, getScrollElement: () => scroller.current, estimateSize: rowHeight, overscan: 8, getItemKey });
  useEffect(() => { onRows(rows.filter((row) => !row.gone).map((row) => row.item)); }, [rows, onRows]);
  const at = useRef(selected);
  useEffect(() => { if (selected !== null) at.current = selected; }, [selected]);
  useEffect(() => announceNews(pending > 0 ? say('queue.pending_said', { count: pending, view: say(`code.view.${view}`) }) : null), [pending, say, view]);

  // A long list is read anew from its top: what came in stands in its right place.
  const takeIn = () => {
    take(queue.deep);
    if (queue.deep) void queue.fromTheTop().catch(() => undefined);
    scroller.current?.scrollTo({ top: 0 });
    announce(say('queue.taken_said'));
  };
  useImperativeHandle(handle, () => ({
    move(by) {
      const focused = document.activeElement?.id;
      const from = rows.findIndex((row) => rowId(row.item.id) === focused);
      const base = from === -1 ? rows.findIndex((row) => row.item.id === at.current) : from;
      const to = Math.min(rows.length - 1, Math.max(0, base + by));
      const row = rows[to];
      if (!row) return;
      at.current = row.item.id;
      list.scrollToIndex(to, { align: 'auto' });
      requestAnimationFrame(() => document.getElementById(rowId(row.item.id))?.focus({ preventScroll: true }));
    },
    take: takeIn,
    below: () => below(rows, selected),
  }));

  const { deep, fromTheTop, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = queue;
  const open = atTop && selected === null && !pointed;
  useEffect(() => { if (open && deep) void fromTheTop().catch(() => undefined); }, [open, deep, fromTheTop]);
  const lastSeen = list.getVirtualItems().at(-1)?.index ?? 0;
  const nearsEnd = lastSeen > rows.length - AHEAD;
  useEffect(() => { if (nearsEnd && hasNextPage && !isFetchingNextPage && !isFetchNextPageError) void fetchNextPage(); }, [nearsEnd, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage]);

  if (queue.isPending) return <LoadingLines rows={8} height={76} />;
  if (queue.items === undefined) return <FailedNote title={say('frame.load_failed')} error={queue.error} again={() => void queue.refetch()} />;
  return (
    <div className={css.list} onPointerOver={(e) => setPointed(e.pointerType === 'mouse')} onPointerLeave={() => setPointed(false)}>
      {pending > 0 && <Button className={css.pending} variant="light" fullWidth radius={0} onClick={takeIn}>↑ {say('queue.pending_show', { count: pending })}</Button>}
      <div ref={scroller} className={css.scroll} onScroll={(e) => setAtTop(e.currentTarget.scrollTop < 8)}>
        {rows.length === 0 && narrowedBy !== '' && <EmptyNote title={say('work.narrowed')} text={say('work.narrowed_text', { filters: narrowedBy })} />}
        {rows.length === 0 && narrowedBy === '' && <EmptyNote title={say(`queue.empty.${view}`)} text={say(`queue.empty_text.${view}`)} />}
        {rows.length > 0 && <div role="list" aria-label={say('queue.list', { view: say(`code.view.${view}`) })} className={css.rows} style={{ height: list.getTotalSize() }}>
          {list.getVirtualItems().map((place) => {
            const row = rows[place.index];
            return row && (
              <div key={place.key} role="listitem" aria-setsize={rows.length} aria-posinset={place.index + 1} data-index={place.index} ref={list.measureElement} className={css.place} data-choosing={choosing !== undefined || undefined} style={{ transform: `translateY(${place.start}px)` }}>
                {choosing && <Checkbox size="md" className={css.check} checked={choosing.chosen.has(row.item.id)} disabled={row.gone} aria-label={say('work.choose_row', { code: row.item.code })} onChange={(e) => choosing.choose(row.item, e.currentTarget.checked)} />}
                <QueueRow row={row} href={hrefOf(row.item.id)} selected={row.item.id === selected} now={now} withState={mixed.has(view)} />
              </div>
            );
          })}
        </div>}
        {queue.hasNextPage && <div className={css.more}><Button variant="default" loading={queue.isFetchingNextPage} onClick={() => void queue.fetchNextPage()}>{say('queue.more')}</Button></div>}
      </div>
    </div>
  );
}
