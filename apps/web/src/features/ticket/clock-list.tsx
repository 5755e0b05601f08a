import type { ClockView } from '#contract';
import { pointInTime } from '../../shared/i18n/dates.js';
import { useSay } from '../../shared/i18n/staff.js';
import { ClockText } from '../../shared/ui/staff/marks.js';
import css from './clock-list.module.css';

/** Clocks that run first, then those that ended. The word comes first, the date second. */
export function ClockList({ clocks, now }: { clocks: readonly ClockView[]; now: number }) {
  const say = useSay();
  if (clocks.length === 0) return <p>{say('clock.none')}</p>;
  const ended = (clock: ClockView) => clock.minutesLeft === null;
  return (
    <ul className={css.clocks}>
      {clocks.toSorted((a, b) => Number(ended(a)) - Number(ended(b)) || a.dueAt.localeCompare(b.dueAt)).map((clock) => (
        <li key={clock.kind} data-ended={ended(clock) || undefined} title={say('clock.source', { rule: clock.ruleVersion, calendar: clock.calendarVersion })}>
          <ClockText clock={clock} now={now} />
          <span className={css.due}>{say(`code.clock.${clock.kind}`)} · {pointInTime(clock.dueAt)}{clock.provisional && <span title={say('clock.provisional_help')}> · {say('clock.provisional')}</span>}</span>
        </li>
      ))}
    </ul>
  );
}
