import { Button } from '@mantine/core';
import { IconChevronLeft, IconClick, IconListCheck } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import type { QueueFilters, QueueItem, QueueView } from '#contract';
import { useSay } from '../../shared/i18n/staff.js';
import { useCommands } from '../../shared/ui/staff/commands.js';
import { EmptyNote } from '../../shared/ui/staff/notes.js';
import { useKeys } from '../../shared/ui/staff/use-keys.js';
import { BulkBar } from '../desk-work/bulk-bar.js';
import work from '../desk-work/desk-work.module.css';
import { ClockTabs } from '../desk-work/clock-tabs.js';
import { FilterBar, useFilterWords } from '../desk-work/filter-bar.js';
import { queueAddress, queueFilterNames, queueFiltersFrom, withQueueFilter } from '../desk-work/queue-filters.js';
import { useChosen } from '../desk-work/use-chosen.js';
import { type ListHandle, QueueList } from './queue-list.js';
import { useQueue } from './use-queue.js';
import { ViewsList } from './views-list.js';
import css from './workbench.module.css';

export interface BenchTools { /** Path of the ticket below the open one; null at the end of the list. */ below(): string | null; /** Puts the focus on the next row of the list; after `finished` it opens the ticket below. */ next(): void; /** Nothing more is to be done with the open ticket. */ finished?(): void; /** Path of the list without a ticket. */ listPath: string }
interface Props {
  title: string;
  base: string;
  views: readonly QueueView[];
  /** Where this person's work is; else the first view. */
  start?: QueueView;
  /** From the address; null: none was chosen yet. */
  view: QueueView | null;
  id: string | null;
  shape: 'column' | 'tabs';
  /** The desk's own: many at once, tags, whose work it is. */
  desk?: boolean;
  children: (id: string, tools: BenchTools) => ReactNode;
}

/** Views, list and ticket side by side; on a phone one at a time. The address holds the view and the ticket. */
export function Workbench({ title, base, views, start, view, id, shape, desk = false, children }: Props) {
  const say = useSay();
  const current = view ?? start ?? views[0] ?? 'new';
  const filters = queueFiltersFrom(useSearch());
  const [, go] = useLocation();
  const queue = useQueue(current, filters);
  const words = useFilterWords();
  const narrowedBy = queueFilterNames.flatMap((name) => { const value = filters[name]; return value === undefined ? [] : [words(name, value)]; }).join(', ');
  const [shown, setShown] = useState<readonly QueueItem[]>([]);
  const many = useChosen(shown, current);
  const [counts, setCounts] = useState<Record<string, number>>();
  useEffect(() => { if (queue.counts) setCounts(queue.counts); }, [queue.counts]);
  const list = useRef<ListHandle>(null);
  const address = queueAddress(filters);
  const listPath = `${base}/${current}${address}`;
  const pathOf = (ticket: string) => `${base}/${current}/${ticket}${address}`;
  const narrow = (to: QueueFilters) => go(`${base}/${current}${id === null ? '' : `/${id}`}${queueAddress(to)}`, { replace: true });
  const finished = useRef<string | null>(null);
  const below = () => { const ticket = list.current?.below() ?? null; return ticket === null ? null : pathOf(ticket); };
  const next = () => {
    const path = id !== null && finished.current === id ? below() : null;
    if (path !== null) go(path);
    else list.current?.move(1);
  };
  useKeys({ j: next, k: () => list.current?.move(-1), '.': () => list.current?.take(), ...(desk ? { s: () => many.toggleFocused(id) } : {}) });
  useCommands(say('work.list_commands'), [{ id: 'next', label: say('work.next'), key: 'j', run: next }, { id: 'previous', label: say('work.previous'), key: 'k', run: () => list.current?.move(-1) }, { id: 'fresh', label: say('work.fresh'), key: '.', run: () => list.current?.take() }, ...(desk ? [{ id: 'choose', label: say('work.choose'), key: 's', run: () => many.start() }] : [])]);
  const pane = id !== null ? 'ticket' : view !== null || shape === 'tabs' ? 'queue' : 'views';
  return (
    <div className={css.bench} data-shape={shape} data-pane={pane}>
      <h1 className="visually-hidden">{title}</h1>
      {shape === 'column' && <div className={css.views}><ViewsList base={base} views={views} current={current} counts={counts} shape={shape} /></div>}
      <section className={`${css.queue} ${css.withTools}`} aria-label={say('queue.list', { view: say(`code.view.${current}`) })}>
        {shape === 'tabs' ? <ViewsList base={base} views={views} current={current} counts={counts} shape={shape} /> : (
          <div className={css.head}>
            <Link href={base} className={css.back}><IconChevronLeft aria-hidden size={18} />{say('queue.back_views')}</Link>
            <h2>{say(`code.view.${current}`)}</h2>
            {counts?.[current] !== undefined && <span className={css.soft}>{say('queue.count', { count: counts[current] })}</span>}
          </div>
        )}
        <div className={work.tools}>
          {queue.byClock && <ClockTabs counts={queue.byClock} due={filters.due} choose={(due) => narrow(withQueueFilter(filters, 'due', due))} />}
          <FilterBar filters={filters} narrow={narrow} desk={desk} />
          {desk && <Button variant={many.on ? 'light' : 'subtle'} size="compact-sm" leftSection={<IconListCheck aria-hidden size={16} />} aria-pressed={many.on} aria-keyshortcuts="s" onClick={() => (many.on ? many.stop() : many.start())}>{say(many.on ? 'work.choosing' : 'work.choose')}</Button>}
        </div>
        <QueueList key={`${current} ${address}`} view={current} queue={queue} selected={id} hrefOf={pathOf} handle={list} narrowedBy={narrowedBy} onRows={setShown} choosing={many.on ? many.choosing : undefined} />
        {many.on && <BulkBar chosen={many.tickets} shown={shown.length} chooseAll={many.all} clear={many.none} keep={many.keep} />}
      </section>
      <div className={css.ticket}>
        {id === null ? <EmptyNote icon={<IconClick size={28} stroke={1.5} />} title={say('queue.choose')} text={say('queue.choose_text')} /> : (
          <>
            <Link href={listPath} className={css.backToList}><IconChevronLeft aria-hidden size={18} />{say(`code.view.${current}`)}</Link>
            {children(id, { next, listPath, below, finished: () => { finished.current = id; } })}
          </>
        )}
      </div>
    </div>
  );
}
