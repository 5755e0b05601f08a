import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import type { WeekHours } from '#contract';
import { weekdayName, weekOrder } from '../../shared/i18n/staff-days.js';
import { useSay } from '../../shared/i18n/staff.js';
import css from './calendar.module.css';
import { clockOf, type Shift } from './hours-words.js';

const minutesOf = (clock: string): number | null => { const [hours, minutes] = clock.split(':').map(Number); return hours === undefined || minutes === undefined || Number.isNaN(hours + minutes) ? null : hours * 60 + minutes; };
const MIDNIGHT = 1440;
const MOST = 4;
/** Where another shift would lie: after the last one, or in the morning. */
const nextShift = (day: readonly Shift[]): Shift => { const from = Math.min(day.at(-1)?.[1] ?? 450, MIDNIGHT - 60); return [from, Math.min(from + 240, MIDNIGHT)]; };

/** Shifts by weekday: a row for each day, up to four shifts in it. */
export function WeekEditor({ week, change }: { week: WeekHours; change: (week: WeekHours) => void }) {
  const say = useSay();
  const withDay = (weekday: number, day: Shift[]) => change(week.map((held, i) => (i === weekday ? day : held)) as WeekHours);
  const withShift = (weekday: number, n: number, shift: Shift) => withDay(weekday, (week[weekday] ?? []).map((held, i) => (i === n ? shift : held)));
  const copyMonday = () => change(week.map((held, i) => (i >= 2 && i <= 5 ? [...week[1]] : held)) as WeekHours);
  return (
    <fieldset className={css.week}>
      <legend>{say('calendar.hours.week')}</legend>
      {weekOrder.map((weekday) => {
        const day = weekdayName(weekday);
        const shifts = week[weekday];
        return (
          <div key={weekday} className={css.weekday}>
            <span className={css.dayName}>{day}</span>
            <div className={css.shifts}>
              {shifts.length === 0 && <span className={css.soft}>{say('calendar.hours.closed')}</span>}
              {shifts.map(([from, to], n) => (
                <span key={n} className={css.shift}>
                  <input type="time" aria-label={say('calendar.hours.begin', { day, number: n + 1 })} value={clockOf(from)} onChange={(e) => { const at = minutesOf(e.currentTarget.value); if (at !== null) withShift(weekday, n, [at, to]); }} />
                  <span aria-hidden>–</span>
                  <input type="time" aria-label={say('calendar.hours.end', { day, number: n + 1 })} value={clockOf(to % MIDNIGHT)} onChange={(e) => { const at = minutesOf(e.currentTarget.value); if (at !== null) withShift(weekday, n, [from, at === 0 ? MIDNIGHT : at]); }} />
                  <ActionIcon variant="subtle" size={28} aria-label={say('calendar.hours.remove_shift', { day, number: n + 1 })} onClick={() => withDay(weekday, shifts.filter((_, i) => i !== n))}><IconX size={16} /></ActionIcon>
                </span>
              ))}
              {shifts.length < MOST && <Button variant="subtle" size="compact-sm" leftSection={<IconPlus aria-hidden size={14} />} aria-label={say('calendar.hours.add_shift_to', { day })} onClick={() => withDay(weekday, [...shifts, nextShift(shifts)])}>{say('calendar.hours.add_shift')}</Button>}
            </div>
          </div>
        );
      })}
      <div className={css.buttons}><Button variant="default" size="compact-sm" onClick={copyMonday}>{say('calendar.hours.copy')}</Button><span className={css.soft}>{say('calendar.hours.midnight')}</span></div>
    </fieldset>
  );
}
