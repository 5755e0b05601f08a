import { type DueBucket, dueBuckets, type QueueReply } from '#contract';
import { useSay } from '../../shared/i18n/staff.js';
import css from './desk-work.module.css';

interface Props { counts: NonNullable<QueueReply['byClock']>; due: DueBucket | undefined; choose: (due: DueBucket | null) => void }

/** An inbox by its clocks: what is over, due today, soon or later; a part that is empty stays in its place. */
export function ClockTabs({ counts, due, choose }: Props) {
  const say = useSay();
  return (
    <div role="group" aria-label={say('work.by_clock')} className={css.clock}>
      <button type="button" aria-pressed={due === undefined} onClick={() => choose(null)}>{say('work.due_all')}</button>
      {dueBuckets.map((bucket) => <button key={bucket} type="button" aria-pressed={due === bucket} data-over={(bucket === 'overdue' && counts.overdue > 0) || undefined} data-near={(bucket === 'today' && counts.today > 0) || undefined} onClick={() => choose(due === bucket ? null : bucket)}>{say(`work.due.${bucket}`)} <strong>{counts[bucket]}</strong></button>)}
    </div>
  );
}
