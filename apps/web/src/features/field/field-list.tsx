import { Link } from 'wouter';
import type { QueueItem } from '#contract';
import { useSay } from '../../shared/i18n/staff.js';
import { areaLine } from '../../shared/ui/staff/directory.js';
import { ClockText, Urgency } from '../../shared/ui/staff/marks.js';
import { EmptyNote, FailedNote, LoadingLines } from '../../shared/ui/staff/notes.js';
import { useNow } from '../../shared/ui/staff/use-now.js';
import { useQueue } from '../queue/use-queue.js';
import css from './field.module.css';

const due = (item: QueueItem) => item.clock?.dueAt ?? '9';

/** What the body has to do, nearest to its date first, as cards for a thumb. */
export function FieldList() {
  const say = useSay();
  const now = useNow();
  const [fresh, going] = [useQueue('inbox'), useQueue('in_progress')];
  const items = [...(fresh.items ?? []), ...(going.items ?? [])].toSorted((a, b) => due(a).localeCompare(due(b)));
  return (
    <div className={css.page}>
      <h1>{say('field.title')}</h1>
      <p className={css.soft}>{say('field.lead')}</p>
      {(fresh.isPending || going.isPending) && <LoadingLines rows={4} height={96} />}
      {going.isError && going.items === undefined && <FailedNote title={say('frame.load_failed')} error={going.error} again={() => void going.refetch()} />}
      {going.items !== undefined && fresh.items !== undefined && items.length === 0 && <EmptyNote title={say('field.empty')} text={say('field.empty_text')} />}
      <ul className={css.cards}>
        {items.map((item) => (
          <li key={item.id}>
            <Link href={`/staff/field/${item.id}`} className={css.card}>
              <span className={css.line}><Urgency priority={item.priority} /><ClockText clock={item.clock} now={now} /></span>
              <strong className={css.words}>{item.firstWords}</strong>
              <span>{item.area === null ? say('field.no_place') : areaLine(item.area)}</span>
              <span className={css.soft}>{item.code}{item.state === 'routed' && ` · ${say('field.new')}`}</span>
            </Link>
          </li>
        ))}
      </ul>
      {going.hasNextPage && <button type="button" className={css.second} onClick={() => void going.fetchNextPage()}>{say('queue.more')}</button>}
    </div>
  );
}
