import type { ApprovedText } from '#contract';
import { useSay } from '../../shared/i18n/staff.js';
import css from './texts.module.css';

export function TextState({ state }: { state: ApprovedText['state'] }) {
  const say = useSay();
  return <span className={css.state} data-state={state}>{say(`texts.state.${state}`)}</span>;
}
