import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type Day, dayFigures, dayOf, dayWithin } from '../../shared/i18n/staff-days.js';
import { useSay } from '../../shared/i18n/staff.js';
import css from './calendar.module.css';
import { runsOf, type YearPlan } from './year-plan.js';

/** The same year in words: days off that follow each other as one line, swaps as pairs. */
export function DaysInWords({ plan, removeSwap }: { plan: YearPlan; removeSwap?: (off: Day) => void }) {
  const say = useSay();
  const runs = runsOf(plan.offWeekdays);
  return (
    <>
      <section className={css.block}>
        <h3>{say('calendar.off_list', { count: plan.offWeekdays.length })}</h3>
        {runs.length === 0 && <p className={css.soft}>{say('calendar.no_off')}</p>}
        <ul className={css.plain}>{runs.map((run) => <li key={run.first}>{run.count === 1 ? dayOf(plan.year, run.first) : <>{say('calendar.until', { first: dayOf(plan.year, run.first), last: dayWithin(plan.year, run.last) })} <span className={css.soft}>({say('calendar.days', { count: run.count })})</span></>}</li>)}</ul>
      </section>
      <section className={css.block}>
        <h3>{say('calendar.swaps', { count: plan.swaps.length })}</h3>
        {plan.swaps.length === 0 && <p className={css.soft}>{say('calendar.no_swaps')}</p>}
        <ul className={css.plain}>
          {plan.swaps.map((swap) => (
            <li key={swap.off} className={css.swap}>
              <span>{say('calendar.swap', { off: dayWithin(plan.year, swap.off), work: dayWithin(plan.year, swap.work) })}</span>
              {removeSwap && <ActionIcon variant="subtle" size={28} aria-label={say('calendar.swap_remove', { off: dayFigures(swap.off) })} onClick={() => removeSwap(swap.off)}><IconX size={16} /></ActionIcon>}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
