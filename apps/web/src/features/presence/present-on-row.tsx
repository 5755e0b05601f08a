import { useSay } from '../../shared/i18n/staff.js';
import css from './presence.module.css';
import { useColleaguesAt } from './use-colleagues.js';

/** Who has the ticket of a row open: the first by name (writers come first), the others counted. */
export function PresentOnRow({ ticketId }: { ticketId: string }) {
  const say = useSay();
  const [first, ...others] = useColleaguesAt(ticketId);
  if (first === undefined) return null;
  return <span className={css.row} data-kind={first.kind}><span aria-hidden>◉</span>{first.sentence}{others.length > 0 && ` ${say('presence.others', { count: others.length })}`}</span>;
}
