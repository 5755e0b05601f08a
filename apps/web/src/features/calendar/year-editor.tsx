import { SegmentedControl } from '@mantine/core';
import { useId, useState } from 'react';
import type { CalendarView } from '#contract';
import { type Day, dayOf, dayWords } from '../../shared/i18n/staff-days.js';
import { useSay } from '../../shared/i18n/staff.js';
import { announce } from '../../shared/ui/staff/announce.js';
import css from './calendar.module.css';
import { ChangePanel } from './change-panel.js';
import { DaysInWords } from './days-in-words.js';
import { Legend } from './legend.js';
import { SwapForm } from './swap-form.js';
import { YearGrid } from './year-grid.js';
import { changedDays, kindOf, samePlan, toggled, withoutSwap, withSwap, type YearPlan } from './year-plan.js';

/** A year as somebody enters it; `plan` null: nobody is entering anything. */
export interface YearDraft { readonly plan: YearPlan | null; readonly basedOn: string; readonly source: string }
export const noYearDraft: YearDraft = { plan: null, basedOn: '', source: '' };

interface Props { calendar: CalendarView; before: YearPlan; byRules: boolean; plan: YearPlan; draft: { value: YearDraft; set: (to: Partial<YearDraft>) => void; clear: () => void }; focused: boolean; applied: () => void }

/** Days are pressed in the year itself; swaps and status stand beside it, and under them the way to apply. */
export function YearEditor({ calendar, before, byRules, plan, draft, focused, applied }: Props) {
  const say = useSay();
  const id = useId();
  const [swap, setSwap] = useState<{ off: Day; work: Day }>({ off: '', work: '' });
  const changed = changedDays(before, plan);
  const to = (next: YearPlan) => draft.set({ plan: next });
  const press = (day: Day) => {
    if (kindOf(plan, day) === 'weekend') {
      setSwap((now) => ({ ...now, work: day }));
      announce(say('calendar.swap_from_weekend', { day: dayWords(day) }));
      return;
    }
    const next = toggled(plan, day);
    announce(say('calendar.toggled', { day: dayWords(day), kind: say(`calendar.kind.${kindOf(next, day)}`) }));
    to(next);
  };
  const differs = byRules || !samePlan(before, plan);
  return (
    <div className={css.columns}>
      <div className={css.main}>
        <div className={css.yearHead}><h2>{say('calendar.editing', { year: plan.year })}</h2></div>
        <p className={css.soft}>{say('calendar.editing_text')} {say('calendar.kept_here')}</p>
        <YearGrid plan={plan} changed={new Set(changed)} press={press} focused={focused} />
      </div>
      <aside className={css.side}>
        <Legend provisional={plan.status === 'provisional'} changed />
        <div>
          <span id={`${id}-status`} className={css.label}>{say('calendar.status_label')}</span>
          <SegmentedControl aria-labelledby={`${id}-status`} fullWidth value={plan.status} onChange={(status) => to({ ...plan, status: status === 'confirmed' ? 'confirmed' : 'provisional' })} data={(['confirmed', 'provisional'] as const).map((value) => ({ value, label: say(`calendar.status.${value}`) }))} />
        </div>
        <DaysInWords plan={plan} removeSwap={(off) => to(withoutSwap(plan, off))} />
        <SwapForm year={plan.year} value={swap} change={(part) => setSwap((now) => ({ ...now, ...part }))} add={(off, work) => { to(withSwap(plan, off, work)); setSwap({ off: '', work: '' }); }} />
        <section className={css.block}>
          <h3>{say('calendar.differs')}</h3>
          <ul className={css.plain}>
            {byRules && <li>{say('calendar.new_entry')}</li>}
            {before.status !== plan.status && <li>{say('calendar.status_becomes', { status: say(`calendar.status.${plan.status}`) })}</li>}
            {changed.map((day) => <li key={day}>{say('calendar.becomes', { day: dayOf(plan.year, day), kind: say(`calendar.kind.${kindOf(plan, day)}`) })}</li>)}
          </ul>
          {!differs && <p className={css.soft}>{say('calendar.same')}</p>}
        </section>
      </aside>
      <ChangePanel calendar={calendar} change={differs ? { kind: 'year', year: plan } : null} basedOn={draft.value.basedOn} source={draft.value.source} set={draft.set} done={applied} discard={draft.clear} />
    </div>
  );
}
