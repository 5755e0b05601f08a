import { Link } from 'wouter';
import type { ShiftPerson } from '#contract';
import { timeOfDay } from '../../shared/i18n/dates.js';
import { useSay } from '../../shared/i18n/staff.js';
import { Urgency } from '../../shared/ui/staff/marks.js';
import css from './shift-board.module.css';

/** Who is on: what each holds until when, and what they did in the last hour. */
export function ShiftPeople({ people }: { people: readonly ShiftPerson[] }) {
  const say = useSay();
  return (
    <ul className={css.people}>
      {people.map((person) => (
        <li key={person.id}>
          <p className={css.name}><strong>{person.label}</strong>{person.at && <span className={css.at}><span aria-hidden>◉</span> {say('shift.at')}</span>}</p>
          <p className={css.soft}>{person.lastActAt === null ? say('shift.acts_none') : say('shift.acts', { count: person.acts, time: timeOfDay(person.lastActAt) })}</p>
          {person.holds.length === 0 ? <p className={css.soft}>{say('shift.holds_none')}</p> : (
            <ul className={css.holds} aria-label={say('shift.holds', { name: person.label })}>
              {person.holds.map((held) => <li key={held.id}><Urgency priority={held.priority} /> <Link href={`/staff/tickets/${held.id}`} className={css.code}>{held.code}</Link> <span className={css.soft}>{say('shift.until', { time: timeOfDay(held.until) })}</span></li>)}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}
