import { Button } from '@mantine/core';
import type { CalendarView } from '#contract';
import { pointInTime } from '../../shared/i18n/dates.js';
import { useSay } from '../../shared/i18n/staff.js';
import css from './calendar.module.css';

/** Somebody else changed the calendar meanwhile: who, when and why; the entry stays and goes on from the new version. */
export function MovedCalendar({ calendar, goOn }: { calendar: CalendarView; goOn: () => void }) {
  const say = useSay();
  const latest = calendar.versions.find((v) => v.version === calendar.version);
  return (
    <div role="alert" className={css.moved}>
      <strong>{say('calendar.moved.title')}</strong>
      {latest && <p>{say('calendar.moved.who', { who: latest.byLabel ?? say('calendar.versions.system'), time: pointInTime(latest.at), source: latest.source })}</p>}
      <p>{say('calendar.moved.text')}</p>
      <div><Button size="compact-md" variant="default" onClick={goOn}>{say('calendar.moved.go_on')}</Button></div>
    </div>
  );
}
