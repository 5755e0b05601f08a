import { Switch } from '@mantine/core';
import { useState } from 'react';
import type { CalendarView } from '#contract';
import { dayOfYear } from '../../shared/i18n/staff-days.js';
import { type Say, type StaffKey, useSay } from '../../shared/i18n/staff.js';
import { useDraft } from '../../shared/ui/staff/draft.js';
import { may, useMe } from '../../shared/ui/staff/me.js';
import { AppliedNote } from './applied-note.js';
import css from './calendar.module.css';
import { ChangePanel } from './change-panel.js';

type Holiday = CalendarView['holidays'][number];
const named = ['tet_duong_lich', 'tet_nguyen_dan', 'gio_to', 'chien_thang', 'quoc_te_lao_dong', 'quoc_khanh', 'ngay_van_hoa'] as const;
/** Law only from some year on, which nobody can know in advance: a switch. The others are law. */
const uncertain: ReadonlySet<string> = new Set(['ngay_van_hoa']);

function nameOfHoliday(key: string, say: Say): string {
  const known = named.find((name) => name === key);
  const text: StaffKey | null = known ? `calendar.holiday.${known}` : null;
  return text ? say(text) : key;
}

const whenIs = ({ solar, lunar }: Holiday, say: Say): string => (solar !== null ? say('calendar.holiday_when.solar', { day: dayOfYear(`2023-${solar}`) }) : say('calendar.holiday_when.lunar', { day: (lunar ?? '').split('-').map(Number).reverse().join('/') }));

const noDraft: { key: string | null; enabled: boolean; basedOn: string; source: string } = { key: null, enabled: false, basedOn: '', source: '' };

/** Holidays of the law, by which years without a notice are counted; what may yet become law is switched on here. */
export function HolidaySwitches({ calendar }: { calendar: CalendarView }) {
  const say = useSay();
  const me = useMe();
  const draft = useDraft(`${me.id}/calendar/holiday`, noDraft);
  const [applied, setApplied] = useState(false);
  const { key, enabled, basedOn, source } = draft.value;
  const turn = (holiday: Holiday) => {
    setApplied(false);
    const wanted = !(key === holiday.key ? enabled : holiday.enabled);
    if (wanted === holiday.enabled) draft.clear();
    else draft.set({ key: holiday.key, enabled: wanted, basedOn: calendar.version });
  };
  const turned = calendar.holidays.find((holiday) => holiday.key === key && holiday.enabled !== enabled);
  return (
    <section className={css.block}>
      <h3>{say('calendar.holidays')}</h3>
      <p className={css.soft}>{say('calendar.holidays_text')}</p>
      <ul className={`${css.plain} ${css.holidays}`}>
        {calendar.holidays.map((holiday) => {
          const name = nameOfHoliday(holiday.key, say);
          const on = key === holiday.key ? enabled : holiday.enabled;
          return (
            <li key={holiday.key} className={css.holiday}>
              <span>{name} <span className={css.soft}>{whenIs(holiday, say)} · {say('calendar.days', { count: holiday.days })}{uncertain.has(holiday.key) && <> · {say(holiday.enabled ? 'calendar.holiday_on' : 'calendar.holiday_off')}</>}</span></span>
              {uncertain.has(holiday.key) && may(me, 'calendar.manage') && <Switch label={say('calendar.holiday_turn', { name })} description={say('calendar.holiday_uncertain')} checked={on} onChange={() => turn(holiday)} />}
            </li>
          );
        })}
      </ul>
      {applied && <AppliedNote />}
      {turned && <p><strong>{say(enabled ? 'calendar.holiday_change.on' : 'calendar.holiday_change.off', { name: nameOfHoliday(turned.key, say) })}</strong></p>}
      {turned && <ChangePanel calendar={calendar} change={{ kind: 'holiday', key: turned.key, enabled }} basedOn={basedOn} source={source} set={draft.set} done={() => { draft.clear(); setApplied(true); }} discard={draft.clear} />}
    </section>
  );
}
