import type { RedirectChannel, RefusalReason } from '#contract';
import { useSay } from '../../shared/i18n/staff.js';
import css from './beside.module.css';

type Props = { words: string } & ({ refusal: RefusalReason } | { channel: RedirectChannel });

/** What the citizen will read of a refusal or a guidance: the reason as their page puts it, the words of the desk, and what to do next. */
export function CitizenPreview(props: Props) {
  const say = useSay();
  const [reason, next] = 'refusal' in props
    ? [say(`act.citizen.refusal.${props.refusal}`), say(`act.citizen.refusal_next.${props.refusal}`)]
    : [say(`act.citizen.redirect.${props.channel}`), say(`act.citizen.redirect_next.${props.channel}`)];
  return (
    <div className={css.preview}>
      <span className={css.soft}>{say('act.citizen_sees')}</span>
      <strong>{say('refusal' in props ? 'act.citizen.title.refused' : 'act.citizen.title.redirected')}</strong>
      <p>{say('act.citizen.reason', { reason })}</p>
      {props.words.trim() !== '' && <p>{props.words}</p>}
      <strong>{say('act.citizen.title.next')}</strong>
      <p>{next}</p>
    </div>
  );
}
