import { useSay } from '../../shared/i18n/staff.js';
import css from './presence.module.css';
import { useColleaguesAt } from './use-colleagues.js';

interface Props { ticketId: string; /** Named on the row already: told of again only while they write. */ holder: string | null }

/** Who has the ticket of a row open: the first by name (writers come first), the others counted. */
export function PresentOnRow({ ticketId, holder }: Props) {
  const say = useSay();
  const [first, ...others] = useColleaguesAt(ticketId).filter((p) => p.kind === 'writes' || p.id !== holder);
  if (first === undefined) return null;
  return <span className={css.row} data-kind={first.kind}><span aria-hidden>◉</span>{first.sentence}{others.length > 0 && ` ${say('presence.others', { count: others.length })}`}</span>;
}
