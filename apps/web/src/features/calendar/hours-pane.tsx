import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { CalendarView } from '#contract';
import { today } from '../../shared/i18n/staff-days.js';
import { useSay } from '../../shared/i18n/staff.js';
import { useDraft } from '../../shared/ui/staff/draft.js';
import { may, useMe } from '../../shared/ui/staff/me.js';
import { AppliedNote } from './applied-note.js';
import css from './calendar.module.css';
import { HoursForm, noHoursDraft } from './hours-form.js';
import { HoursTable } from './hours-table.js';
import { spansOf, spanWhen } from './hours-spans.js';
import { usualWeek } from './hours-words.js';

/** Which hours hold now and later, and adding others. */
export function HoursPane({ calendar }: { calendar: CalendarView }) {
  const say = useSay();
  const me = useMe();
  const draft = useDraft(`${me.id}/calendar/hours`, noHoursDraft);
  const [applied, setApplied] = useState(false);
  const at = (when: 'now' | 'later' | 'ended') => spansOf(calendar.hours).filter((span) => spanWhen(span, today()) === when);
  const ended = at('ended');
  const usual = at('now').find(({ row }) => row.body === null)?.row.hours ?? usualWeek;
  return (
    <div className={css.stack}>
      <div className={css.yearHead}>
        <p className={css.soft}>{say('calendar.hours.lead')}</p>
        {may(me, 'calendar.manage') && !draft.value.open && <Button size="compact-md" variant="default" leftSection={<IconPlus aria-hidden size={16} />} onClick={() => { setApplied(false); draft.set({ open: true, basedOn: calendar.version, week: usual }); }}>{say('calendar.hours.add')}</Button>}
      </div>
      {may(me, 'calendar.manage') && draft.value.open && <HoursForm calendar={calendar} draft={draft} applied={() => { draft.clear(); setApplied(true); }} />}
      {applied && <AppliedNote />}
      <HoursTable title={say('calendar.hours.now')} spans={at('now')} />
      {at('later').length > 0 ? <HoursTable title={say('calendar.hours.later')} spans={at('later')} /> : <p className={css.soft}>{say('calendar.hours.none_later')}</p>}
      {ended.length > 0 && <details><summary>{say('calendar.hours.ended')} ({ended.length})</summary><HoursTable title={say('calendar.hours.ended')} spans={ended} /></details>}
    </div>
  );
}
