import { IconChevronLeft, IconClick } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { QueueView } from '#contract';
import { useSay } from '../../shared/i18n/staff.js';
import { EmptyNote } from '../../shared/ui/staff/notes.js';
import { useKeys } from '../../shared/ui/staff/use-keys.js';
import { type ListHandle, QueueList } from './queue-list.js';
import { useQueue } from './use-queue.js';
import { ViewsList } from './views-list.js';
import css from './workbench.module.css';

export interface BenchTools { /** Path of the ticket below the open one; null at the end of the list. */ below(): string | null; /** Puts the focus on the next row of the list. */ next(): void; /** Path of the list without a ticket. */ listPath: string }
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
  children: (id: string, tools: BenchTools) => ReactNode;
}

/** Views, list and ticket side by side; on a phone one at a time. The address holds the view and the ticket. */
export function Workbench({ title, base, views, start, view, id, shape, children }: Props) {
  const say = useSay();
  const current = view ?? start ?? views[0] ?? 'new';
  const queue = useQueue(current);
  const [counts, setCounts] = useState<Record<string, number>>();
  useEffect(() => { if (queue.counts) setCounts(queue.counts); }, [queue.counts]);
  const list = useRef<ListHandle>(null);
  const listPath = `${base}/${current}`;
  const next = () => list.current?.move(1);
  useKeys({ j: next, k: () => list.current?.move(-1), '.': () => list.current?.take() });
  const pane = id !== null ? 'ticket' : view !== null || shape === 'tabs' ? 'queue' : 'views';
  return (
    <div className={css.bench} data-shape={shape} data-pane={pane}>
      <h1 className="visually-hidden">{title}</h1>
      {shape === 'column' && <div className={css.views}><ViewsList base={base} views={views} current={current} counts={counts} shape={shape} /></div>}
      <section className={css.queue} aria-label={say('queue.list', { view: say(`code.view.${current}`) })}>
        {shape === 'tabs' ? <ViewsList base={base} views={views} current={current} counts={counts} shape={shape} /> : (
          <div className={css.head}>
            <Link href={base} className={css.back}><IconChevronLeft aria-hidden size={18} />{say('queue.back_views')}</Link>
            <h2>{say(`code.view.${current}`)}</h2>
            {counts?.[current] !== undefined && <span className={css.soft}>{say('queue.count', { count: counts[current] })}</span>}
          </div>
        )}
        <QueueList key={current} view={current} queue={queue} selected={id} hrefOf={(ticket) => `${listPath}/${ticket}`} handle={list} />
      </section>
      <div className={css.ticket}>
        {id === null ? <EmptyNote icon={<IconClick size={28} stroke={1.5} />} title={say('queue.choose')} text={say('queue.choose_text')} /> : (
          <>
            <Link href={listPath} className={css.backToList}><IconChevronLeft aria-hidden size={18} />{say(`code.view.${current}`)}</Link>
            {children(id, { next, listPath, below: () => { const ticket = list.current?.below() ?? null; return ticket === null ? null : `${listPath}/${ticket}`; } })}
          </>
        )}
      </div>
    </div>
  );
}
