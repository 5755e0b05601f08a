import { useSay } from '../../shared/i18n/staff.js';
import grid from './year-grid.module.css';
import css from './calendar.module.css';

const kinds = ['off', 'swap_off', 'swap_work', 'weekend'] as const;

/** The shapes of the year, said in words. */
export function Legend({ provisional, changed }: { provisional: boolean; changed: boolean }) {
  const say = useSay();
  return (
    <ul className={css.legend} aria-label={say('calendar.legend')} data-provisional={provisional || undefined}>
      {kinds.map((kind) => <li key={kind}><span aria-hidden className={css.sign}><span className={grid.day} data-kind={kind}>8</span></span>{say(`calendar.kind.${kind}`)}</li>)}
      {provisional && <li><span aria-hidden className={css.dashes} />{say('calendar.legend_provisional')}</li>}
      {changed && <li><span aria-hidden className={css.sign}><span className={grid.day} data-kind="work" data-changed>8</span></span>{say('calendar.legend_changed')}</li>}
    </ul>
  );
}
