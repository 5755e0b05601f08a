import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { type Day, dayWords, monthName, restOfDay, today, weekdayLetter, weekdayName, weekOrder } from '../../shared/i18n/staff-days.js';
import { useSay } from '../../shared/i18n/staff.js';
import css from './year-grid.module.css';
import { dayAfterKey, type DayKind, kindOf, weeksOf, type YearPlan } from './year-plan.js';

interface Props { plan: YearPlan; changed?: ReadonlySet<Day>; /** Left out: the year is only read. */ press?: (day: Day) => void; /** Takes the focus when it is drawn. */ focused?: boolean }

/** A year at a glance. When it is edited, the whole year is one stop of the Tab key and arrows move from day to day. */
export function YearGrid({ plan, changed, press, focused = false }: Props) {
  const say = useSay();
  const grid = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<Day>(() => (today().startsWith(`${plan.year}-`) ? today() : `${plan.year}-01-01`));
  const focusDay = (day: Day) => grid.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus();
  const first = useRef(at);
  useEffect(() => { if (focused) focusDay(first.current); }, [focused]);
  const onKey = (event: KeyboardEvent<HTMLButtonElement>) => {
    const to = !event.ctrlKey && !event.metaKey && !event.altKey ? dayAfterKey(event.key, at) : null;
    if (to === null) return;
    event.preventDefault();
    setAt(to);
    focusDay(to);
  };
  return (
    <div ref={grid} role="group" aria-label={say('calendar.grid', { year: plan.year })} className={css.year} data-edit={press !== undefined || undefined} data-provisional={plan.status === 'provisional' || undefined}>
      {Array.from({ length: 12 }, (_, i) => i + 1).map((month) => (
        <table key={month} className={css.month}>
          <caption>{monthName(month)}</caption>
          <thead><tr>{weekOrder.map((weekday) => <th key={weekday} scope="col" abbr={weekdayName(weekday)}>{weekdayLetter(weekday)}</th>)}</tr></thead>
          <tbody>
            {weeksOf(plan.year, month).map((week, i) => (
              <tr key={week.find((day) => day !== null) ?? i}>{week.map((day, n) => <td key={day ?? n}>{day !== null && <DayCell day={day} kind={kindOf(plan, day)} provisional={plan.status === 'provisional'} changed={changed?.has(day) ?? false} at={day === at} {...(press && { press: () => { setAt(day); press(day); }, onKey })} />}</td>)}</tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}

interface CellProps { day: Day; kind: DayKind; provisional: boolean; changed: boolean; at: boolean; press?: () => void; onKey?: (event: KeyboardEvent<HTMLButtonElement>) => void }

function DayCell({ day, kind, provisional, changed, at, press, onKey }: CellProps) {
  const say = useSay();
  const figure = Number(day.slice(8));
  const isOff = kind === 'off' || kind === 'swap_off';
  const words = [say(`calendar.kind.${kind}`), ...(provisional && isOff ? [say('calendar.provisional')] : []), ...(changed ? [say('calendar.changed')] : [])].join(', ');
  const look = { 'data-kind': kind, 'data-changed': changed || undefined, 'data-today': day === today() || undefined, title: `${dayWords(day)}: ${words}` };
  if (press) return <button type="button" data-day={day} className={css.day} tabIndex={at ? 0 : -1} aria-pressed={kind === 'weekend' ? undefined : isOff} onClick={press} onKeyDown={onKey} {...look}>{figure}<span className="visually-hidden">{restOfDay(day)}: {words}</span></button>;
  return <span className={css.day} {...look}>{figure}{kind !== 'work' && kind !== 'weekend' && <span className="visually-hidden">: {words}</span>}</span>;
}
