import { useId } from 'react';
import { type AccountEvent, type PersonRow, type Role, roles } from '#contract';
import { pointInTime } from '../../shared/i18n/dates.js';
import { addDays, dayFigures } from '../../shared/i18n/staff-days.js';
import { type Say, useSay } from '../../shared/i18n/staff.js';
import { type Directory, useDirectory } from '../../shared/ui/staff/directory.js';
import css from './people.module.css';
import { roleName } from './role-words.js';

const text = (details: AccountEvent['details'], name: string): string | null => { const value = details[name]; return typeof value === 'string' && value !== '' ? value : null; };
const isDay = (value: string | null): value is string => value !== null && /^\d{4}-\d{2}-\d{2}$/.test(value);
const roleOf = (value: unknown): Role | null => roles.find((role) => role === value) ?? null;

/** What the event was about: role and body, colleague, days. What isn't named stays unsaid. */
function detailWords({ action, details }: AccountEvent, { substitutes }: PersonRow, say: Say, directory: Directory): string {
  const role = roleOf(text(details, 'role'));
  const invitedAs = Array.isArray(details['roles']) ? details['roles'].flatMap((name) => roleOf(name) ?? []) : [];
  const [from, to, on] = [text(details, 'from'), text(details, 'to'), text(details, 'on')];
  const colleague = substitutes.find((s) => s.substituteId === details['substitute'] || s.id === details['substitution']);
  // A role's last word is the first day without it; a substitution's is a day that belongs to it.
  const last = isDay(to) ? (action === 'role_given' ? addDays(to, -1) : to) : null;
  return [
    role && roleName(role, text(details, 'body'), say, directory),
    ...invitedAs.map((name) => say(`code.role.${name}`)),
    colleague?.substituteLabel,
    isDay(from) && say('person.history.from', { day: dayFigures(from) }),
    last !== null && say('person.history.to', { day: dayFigures(last) }),
    isDay(on) && say('person.history.on', { day: dayFigures(on) }),
  ].filter(Boolean).join(', ');
}

/** What was done to an account, by whom and when; the latest first. */
export function AccountHistory({ person, history }: { person: PersonRow; history: readonly AccountEvent[] }) {
  const say = useSay();
  const directory = useDirectory();
  const id = useId();
  const latestFirst = [...history].sort((a, b) => b.at.localeCompare(a.at));
  return (
    <section className={css.section} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say('person.history.title')}</h2>
      {latestFirst.length === 0 && <p className={css.soft}>{say('person.history.none')}</p>}
      <ol className={css.history}>
        {latestFirst.map((event) => {
          const details = detailWords(event, person, say, directory);
          const what = say(`person.history.${event.action}`);
          return <li key={event.id}>{details === '' ? what : say('person.history.line', { what, details })}<span>{say('person.history.by', { who: event.byLabel === '' ? say('person.history.system') : event.byLabel, time: pointInTime(event.at) })}</span></li>;
        })}
      </ol>
    </section>
  );
}
