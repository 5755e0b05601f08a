import { SegmentedControl, TextInput } from '@mantine/core';
import { useId } from 'react';
import type { CalendarView, WeekHours } from '#contract';
import { type Day, today } from '../../shared/i18n/staff-days.js';
import { useSay } from '../../shared/i18n/staff.js';
import { BodyPicker } from '../../shared/ui/staff/pickers.js';
import css from './calendar.module.css';
import { ChangePanel } from './change-panel.js';
import { isWeekRight, usualWeek } from './hours-words.js';
import { WeekEditor } from './week-editor.js';

export interface HoursDraft { readonly open: boolean; readonly bodyCode: string | null; readonly from: Day; readonly to: Day; readonly always: boolean; readonly week: WeekHours; readonly basedOn: string; readonly source: string }
export const noHoursDraft: HoursDraft = { open: false, bodyCode: null, from: '', to: '', always: false, week: usualWeek, basedOn: '', source: '' };

/** Hints under the fields keep the fields themselves in one line. */
const below: ('label' | 'input' | 'description' | 'error')[] = ['label', 'input', 'description', 'error'];

interface Props { calendar: CalendarView; draft: { value: HoursDraft; set: (to: Partial<HoursDraft>) => void; clear: () => void }; applied: () => void }

/** Other hours from a day on, for everybody or for one body. */
export function HoursForm({ calendar, draft: { value, set, clear }, applied }: Props) {
  const say = useSay();
  const id = useId();
  const badOrder = value.to !== '' && value.from !== '' && value.to < value.from;
  const badWeek = !value.always && !isWeekRight(value.week);
  const complete = value.from !== '' && !badOrder && !badWeek;
  return (
    <section className={css.hoursForm} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say('calendar.hours.add')}</h2>
      <div className={css.fields}>
        <BodyPicker label={say('calendar.hours.for')} placeholder={say('calendar.hours.for_default')} clearable value={value.bodyCode} onChange={(bodyCode) => set({ bodyCode })} />
        <TextInput type="date" label={say('calendar.hours.from')} description={say('calendar.hours.from_hint')} inputWrapperOrder={below} min={today()} value={value.from} onChange={(e) => set({ from: e.currentTarget.value })} />
        <TextInput type="date" label={say('calendar.hours.to')} description={say('calendar.hours.to_hint')} inputWrapperOrder={below} min={value.from} value={value.to} error={badOrder ? say('calendar.hours.bad_order') : undefined} onChange={(e) => set({ to: e.currentTarget.value })} />
        <div>
          <span id={`${id}-kind`} className={css.label}>{say('calendar.hours.kind')}</span>
          <SegmentedControl aria-labelledby={`${id}-kind`} fullWidth value={value.always ? 'always' : 'shifts'} onChange={(kind) => set({ always: kind === 'always' })} data={(['shifts', 'always'] as const).map((kind) => ({ value: kind, label: say(`calendar.hours.${kind}`) }))} />
        </div>
      </div>
      {!value.always && <WeekEditor week={value.week} change={(week) => set({ week })} />}
      {badWeek && <p role="alert" className={css.wrong}>{say('calendar.hours.bad')}</p>}
      {value.from === '' && <p className={css.soft}>{say('calendar.hours.need_from')}</p>}
      <ChangePanel calendar={calendar} change={complete ? { kind: 'hours', hours: { bodyCode: value.bodyCode, validFrom: value.from, validTo: value.to === '' ? null : value.to, hours: value.always ? null : value.week } } : null} basedOn={value.basedOn} source={value.source} set={set} done={applied} discard={clear} />
    </section>
  );
}
