import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import type { CalendarView } from '#contract';
import { useSay } from '../../shared/i18n/staff.js';
import { useDraft } from '../../shared/ui/staff/draft.js';
import { may, useMe } from '../../shared/ui/staff/me.js';
import { EmptyNote } from '../../shared/ui/staff/notes.js';
import { AppliedNote } from './applied-note.js';
import css from './calendar.module.css';
import { DaysInWords } from './days-in-words.js';
import { HolidaySwitches } from './holiday-switches.js';
import { Legend } from './legend.js';
import { noYearDraft, YearEditor } from './year-editor.js';
import { YearGrid } from './year-grid.js';
import { planOf } from './year-plan.js';

/** One year: read, or edited from where the person left it. Keyed by year. */
export function YearPane({ calendar, year }: { calendar: CalendarView; year: number }) {
  const say = useSay();
  const me = useMe();
  const draft = useDraft(`${me.id}/calendar/${year}`, noYearDraft);
  const [moment, setMoment] = useState<'reading' | 'started' | 'applied'>('reading');
  const found = planOf(calendar, year);
  if (!found) return <EmptyNote title={say('calendar.no_year', { year })} text={say('calendar.no_year_text')} />;
  const { plan, byRules } = found;
  const manages = may(me, 'calendar.manage');
  if (manages && draft.value.plan !== null) return <YearEditor calendar={calendar} before={plan} byRules={byRules} plan={draft.value.plan} draft={draft} focused={moment === 'started'} applied={() => { draft.clear(); setMoment('applied'); }} />;
  const start = () => { setMoment('started'); draft.set({ plan: { year, offWeekdays: [...plan.offWeekdays], swaps: [...plan.swaps], status: plan.status }, basedOn: calendar.version }); };
  return (
    <div className={css.columns}>
      <div className={css.main}>
        <div className={css.yearHead}>
          <h2>{say('calendar.year', { year })}</h2>
          <span className={css.status} data-status={plan.status}>{say(`calendar.status.${plan.status}`)}</span>
          {manages && <Button size="compact-md" variant={byRules ? 'filled' : 'default'} leftSection={<IconPencil aria-hidden size={16} />} onClick={start}>{byRules ? say('calendar.start_from_rules') : say('calendar.edit', { year })}</Button>}
        </div>
        {moment === 'applied' && <AppliedNote />}
        <p className={css.soft}>{byRules ? say('calendar.from_rules') : say(`calendar.status_text.${plan.status}`)}</p>
        <YearGrid plan={plan} />
      </div>
      <aside className={css.side}>
        <Legend provisional={plan.status === 'provisional'} changed={false} />
        <DaysInWords plan={plan} />
      </aside>
      <HolidaySwitches calendar={calendar} />
    </div>
  );
}
