import { IconAlertTriangleFilled, IconStairsUp } from '@tabler/icons-react';
import type { ClockView, Priority, TicketState } from '#contract';
import { pointInTime } from '../../i18n/dates.js';
import { clockMood, clockWords } from '../../i18n/staff-time.js';
import { useSay } from '../../i18n/staff.js';
import css from './marks.module.css';

const shapes: Record<Priority, string> = { P0: '▲', P1: '●', P2: '○', P3: '◇' };

/** Urgency by shape, word and colour. */
export function Urgency({ priority, bare = false }: { priority: Priority; bare?: boolean }) {
  const say = useSay();
  return (
    <span className={css.urgency} data-priority={priority}>
      <span aria-hidden className={css.shape}>{shapes[priority]}</span>
      <span className={bare ? 'visually-hidden' : undefined}>{say(`code.priority.${priority}`)}</span>
    </span>
  );
}

const families: Record<TicketState, 'waiting' | 'moving' | 'done' | 'stopped' | 'accent'> = {
  new: 'accent', in_triage: 'moving', waiting_for_citizen: 'waiting', refused: 'stopped', redirected: 'stopped', routed: 'waiting', in_progress: 'moving', handed_back: 'accent', awaiting_approval: 'waiting', answered: 'done', reopened: 'accent', closed: 'done', merged: 'stopped', withdrawn: 'stopped', spam: 'stopped',
};

/** State of a ticket in words, in one of the families of colour. A reopened one says which time it is. */
export function StateTag({ state, reopenCount = 0 }: { state: TicketState; reopenCount?: number }) {
  const say = useSay();
  return <span className={css.state} data-family={families[state]}>{state === 'reopened' && reopenCount > 0 ? say('queue.state_reopened', { count: reopenCount }) : say(`code.state.${state}`)}</span>;
}

/** Step of the ladder of reminders, from the third on a matter of being late. */
export function LadderMark({ level }: { level: number }) {
  const say = useSay();
  return <span className={css.ladder} data-over={level >= 3 || undefined}><IconStairsUp aria-hidden size={13} />{say('ladder.mark', { level })}</span>;
}

/** A clock in words; overdue and soon carry a sign besides the colour. */
export function ClockText({ clock, now }: { clock: ClockView | null; now: number }) {
  const say = useSay();
  if (clock === null) return <span className={css.clock} data-mood="still">{say('queue.no_clock')}</span>;
  const mood = clockMood(clock, now);
  return (
    <span className={css.clock} data-mood={mood} title={say('clock.due', { time: pointInTime(clock.dueAt) })}>
      {mood === 'over' && <IconAlertTriangleFilled aria-hidden size={13} />}
      {clockWords(clock, now, say)}
    </span>
  );
}
