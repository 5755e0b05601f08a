import { Link } from 'wouter';
import type { CalendarView } from '#contract';
import { useCalendar, yearsOf } from '../../features/calendar/calendar.js';
import { CalendarWarning } from '../../features/calendar/calendar-warning.js';
import { HoursPane } from '../../features/calendar/hours-pane.js';
import { RecountingLine } from '../../features/calendar/recounting-line.js';
import { VersionsTable } from '../../features/calendar/versions-table.js';
import { YearPane } from '../../features/calendar/year-pane.js';
import { today } from '../../shared/i18n/staff-days.js';
import { useSay } from '../../shared/i18n/staff.js';
import { FailedNote, LoadingLines } from '../../shared/ui/staff/notes.js';
import css from './admin-page.module.css';
import { Parts } from './parts.js';

/** /staff/calendar: days off by year, working hours, versions. `part` is a year or one of the others. */
export function CalendarPage({ part }: { part: string | undefined }) {
  const say = useSay();
  const calendar = useCalendar();
  const at = part === 'hours' || part === 'versions' ? part : 'days';
  const year = at === 'days' ? Number(part ?? today().slice(0, 4)) : null;
  const parts = [{ id: 'days', href: '/staff/calendar' }, { id: 'hours', href: '/staff/calendar/hours' }, { id: 'versions', href: '/staff/calendar/versions' }] as const;
  return (
    <div className={css.page}>
      <div><h1>{say('calendar.title')}</h1><p className={css.lead}>{say('calendar.lead')}</p></div>
      <CalendarWarning {...(calendar.data && { years: calendar.data.warnings })} here={year} />
      <Parts label={say('calendar.parts')} parts={parts.map(({ id, href }) => ({ href, name: say(`calendar.part.${id}`), current: id === at }))} />
      {calendar.isPending && <LoadingLines rows={8} height={48} />}
      {calendar.isError && !calendar.data && <FailedNote title={say('frame.load_failed')} error={calendar.error} again={() => void calendar.refetch()} />}
      {calendar.data && (
        <>
          <RecountingLine count={calendar.data.recounting} />
          {year !== null && <Years calendar={calendar.data} year={year} />}
          {at === 'hours' && <HoursPane calendar={calendar.data} />}
          {at === 'versions' && <VersionsTable calendar={calendar.data} />}
        </>
      )}
    </div>
  );
}

function Years({ calendar, year }: { calendar: CalendarView; year: number }) {
  const say = useSay();
  return (
    <>
      <nav aria-label={say('calendar.years')} className={css.years}>
        {yearsOf(calendar).map((y) => <Link key={y.year} href={`/staff/calendar/${y.year}`} aria-current={y.year === year ? 'page' : undefined} data-provisional={y.provisional || undefined}>{y.year}{y.provisional && <span>{say('calendar.provisional')}</span>}</Link>)}
      </nav>
      <YearPane key={year} calendar={calendar} year={year} />
    </>
  );
}
