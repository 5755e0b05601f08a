import type { ClockView } from '#contract';
import { pointInTime } from '../../shared/i18n/dates.js';
import { limitWords } from '../../shared/i18n/staff-limits.js';
import { useSay } from '../../shared/i18n/staff.js';
import { ClockText } from '../../shared/ui/staff/marks.js';
import css from './clock-list.module.css';

const ended = (clock: ClockView): boolean => clock.minutesLeft === null && clock.status !== 'paused';

interface Props { clocks: readonly ClockView[]; now: number }

/** Clocks that run, then those that ended, folded. The word comes first, the date second, the reckoning on demand. */
export function ClockList({ clocks, now }: Props) {
  const say = useSay();
  if (clocks.length === 0) return <p>{say('clock.none')}</p>;
  const past = clocks.filter(ended);
  const missed = past.filter((clock) => clock.status === 'missed').length;
  return (
    <>
      {past.length < clocks.length && <Clocks clocks={clocks.filter((clock) => !ended(clock))} now={now} />}
      {past.length > 0 && (
        <details className={css.past}>
          <summary>{say('clock.ended', { met: past.length - missed, missed })}</summary>
          <Clocks clocks={past} now={now} />
        </details>
      )}
    </>
  );
}

function Clocks({ clocks, now }: Props) {
  const say = useSay();
  return (
    <ul className={css.clocks}>
      {clocks.toSorted((a, b) => a.dueAt.localeCompare(b.dueAt)).map((clock) => (
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
