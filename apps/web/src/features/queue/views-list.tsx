import { Link } from 'wouter';
import type { QueueView } from '#contract';
import { useSay } from '../../shared/i18n/staff.js';
import css from './views-list.module.css';

interface Props { base: string; views: readonly QueueView[]; current: QueueView; counts: Record<string, number> | undefined; shape: 'column' | 'tabs' }

const warm: ReadonlySet<QueueView> = new Set<QueueView>(['to_confirm', 'questions', 'overdue', 'handed_back', 'reopened', 'rulings']);
/** Views that are counted only up to here. */
const BOUND = 100;
const bounded: ReadonlySet<QueueView> = new Set<QueueView>(['mine', 'overdue']);

/** The views that the server gives this person, with their kept counts. */
export function ViewsList({ base, views, current, counts, shape }: Props) {
  const say = useSay();
  const had = counts === undefined ? views : views.filter((view) => view in counts);
  return (
    <nav aria-label={say('queue.views')} className={css.views} data-shape={shape}>
      <ul>
        {had.map((view) => {
          const count = counts?.[view];
          return (
            <li key={view}>
              <Link href={`${base}/${view}`} className={css.view} aria-current={view === current ? 'page' : undefined} data-warm={(warm.has(view) && (count ?? 0) > 0) || undefined}>
                <span>{say(`code.view.${view}`)}</span>
                <span className={css.count}>{count === undefined ? '' : bounded.has(view) && count >= BOUND ? `${BOUND}+` : count}</span>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
