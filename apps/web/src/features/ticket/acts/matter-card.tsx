import type { Classification } from '#contract';
import { useSay } from '../../../shared/i18n/staff.js';
import { CategoryAndArea, type ClassifyNo, TypeAndUrgency } from './classify-fields.js';
import css from './divide-panel.module.css';

interface Props { n: number; title: string; words: string; value: Classification; /** Nobody has chosen anything for it yet. */ proposed: boolean; warning: string | null; no: ClassifyNo; onChange: (change: Partial<Classification>) => void }

/** One matter of the message: its words, and what it is. */
export function MatterCard({ n, title, words, value, proposed, warning, no, onChange }: Props) {
  const say = useSay();
  return (
    <fieldset className={css.matter} data-to={n}>
      <legend>{title}</legend>
      <p className={css.words}>{words}</p>
      {warning !== null && <p className={css.warning} role="status">{warning}</p>}
      <div className={css.fields}><CategoryAndArea value={value} onChange={onChange} no={no} /></div>
      <details className={css.more}>
        <summary>{say('matters.more')}: {say(`code.type.${value.type}`)}, {say(`code.priority.${value.priority}`)}{proposed && <span className={css.soft}> · {say('matters.proposed')}</span>}</summary>
        <div className={css.fields}><TypeAndUrgency value={value} onChange={onChange} /></div>
      </details>
    </fieldset>
  );
}
