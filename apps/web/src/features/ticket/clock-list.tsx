import type { ClockView } from '#contract';
import { pointInTime } from '../../shared/i18n/dates.js';
import { limitWords } from '../../shared/i18n/staff-limits.js';
import { useSay } from '../../shared/i18n/staff.js';
import { ClockText } from '../../shared/ui/staff/marks.js';
import css from './clock-list.module.css';

/** Clocks that run first, then those that ended. The word comes first, the date second, the reckoning on demand. */
export function ClockList({ clocks, now }: { clocks: readonly ClockView[]; now: number }) {
  const say = useSay();
  if (clocks.length === 0) return <p>{say('clock.none')}</p>;
  const ended = (clock: ClockView) => clock.minutesLeft === null && clock.status !== 'paused';
  return (
    <ul className={css.clocks}>
      {clocks.toSorted((a, b) => Number(ended(a)) - Number(ended(b)) || a.dueAt.localeCompare(b.dueAt)).map((clock) => (
        <li key={`${clock.kind}/${clock.countedFrom}`} data-ended={ended(clock) || undefined}>
          <ClockText clock={clock} now={now} />
          <span className={css.due}>{say(`code.clock.${clock.kind}`)} · {pointInTime(clock.dueAt)}{clock.provisional && ` · ${say('clock.provisional')}`}</span>
          {clock.promisedAt !== null && <span className={css.promised}>{say('clock.promised', { time: pointInTime(clock.promisedAt) })}</span>}
          <details className={css.how}><summary>{say('clock.how')}<span className="visually-hidden">: {say(`code.clock.${clock.kind}`)}</span></summary><Reckoning clock={clock} /></details>
        </li>
      ))}
    </ul>
  );
}

/** How the date came about, in words. */
function Reckoning({ clock }: { clock: ClockView }) {
  const say = useSay();
  return (
    <ul className={css.reckoning}>
      <li>{say('clock.counted', { from: pointInTime(clock.countedFrom), limit: limitWords(clock, say) })}</li>
      {clock.roundTheClock && <li>{say('clock.round')}</li>}
      {clock.extendedDays > 0 && <li>{say('clock.extended', { count: clock.extendedDays })}</li>}
      {clock.pauses.map((pause) => <li key={pause.from}>{pause.to === null ? say('clock.paused_since', { from: pointInTime(pause.from) }) : say('clock.paused_between', { from: pointInTime(pause.from), to: pointInTime(pause.to) })}</li>)}
      {clock.promisedAt !== null && <li>{say('clock.promised_help', { due: pointInTime(clock.dueAt) })}</li>}
      {clock.provisional && <li>{say('clock.provisional_help')}</li>}
      <li>{say('clock.source', { rule: clock.ruleVersion, calendar: clock.calendarVersion })}</li>
    </ul>
  );
}
