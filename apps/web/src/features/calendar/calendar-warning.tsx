import { IconCalendarExclamation } from '@tabler/icons-react';
import { Link } from 'wouter';
import { useSay } from '../../shared/i18n/staff.js';
import { may, useMe } from '../../shared/ui/staff/me.js';
import css from './calendar.module.css';

/** A year begins soon and has no confirmed calendar: what that means and where to enter it. The server says when it is time. */
export function CalendarWarning({ years, here }: { years?: readonly number[]; here?: number | null }) {
  const say = useSay();
  const me = useMe();
  return (
    <>
      {(years ?? me.calendarWarnings).map((year) => (
        <div key={year} role="note" className={css.warning}>
          <IconCalendarExclamation aria-hidden size={20} />
          <div><strong>{say('calendar.warning.title', { year })}</strong> {say('calendar.warning.text', { year })} {here !== year && may(me, 'calendar.read', 'calendar.manage') && <Link href={`/staff/calendar/${year}`}>{say(may(me, 'calendar.manage') ? 'calendar.warning.do' : 'calendar.warning.look', { year })}</Link>}</div>
        </div>
      ))}
    </>
  );
}
