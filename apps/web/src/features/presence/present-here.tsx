import { useEffect, useRef } from 'react';
import { useSay } from '../../shared/i18n/staff.js';
import { announce } from '../../shared/ui/staff/announce.js';
import css from './presence.module.css';
import { useColleaguesAt } from './use-colleagues.js';

/** Who else is at the open ticket. Said once to those who listen, when somebody comes or begins to write. */
export function PresentHere({ ticketId }: { ticketId: string }) {
  const say = useSay();
  const shown = useColleaguesAt(ticketId);
  const told = useRef<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const known = told.current;
    told.current = new Set(shown.map((p) => `${p.kind} ${p.id}`));
    // Whoever only stops writing was told of already.
    const fresh = shown.filter((p) => !known.has(`${p.kind} ${p.id}`) && !(p.kind === 'looks' && known.has(`writes ${p.id}`)));
    for (const person of fresh) announce(person.sentence);
  }, [shown]);
  if (shown.length === 0) return null;
  return <ul className={css.here} aria-label={say('presence.here')}>{shown.map((p) => <li key={p.id} data-kind={p.kind}><span aria-hidden>◉</span> {p.sentence}</li>)}</ul>;
}
