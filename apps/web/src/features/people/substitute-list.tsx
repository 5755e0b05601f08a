import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useId } from 'react';
import type { PersonRow, Substitution } from '#contract';
import { dayFigures, today } from '../../shared/i18n/staff-days.js';
import { useSay } from '../../shared/i18n/staff.js';
import { announce } from '../../shared/ui/staff/announce.js';
import { may, useMe } from '../../shared/ui/staff/me.js';
import { RefusalNote } from '../../shared/ui/staff/notes.js';
import { standsInFor, useEndSubstitute, usePeople } from './people.js';
import css from './people.module.css';
import { substituteWhen } from './role-words.js';
import { SubstituteForm } from './substitute-form.js';
import { useInlineForm } from './use-inline-form.js';

/** Who does this person's work while they are away, and for whom this person does it. */
export function SubstituteList({ person }: { person: PersonRow }) {
  const say = useSay();
  const me = useMe();
  const id = useId();
  const naming = useInlineForm();
  const manages = may(me, 'people.manage') && me.id !== person.id;
  const people = usePeople();
  const all = [...person.substitutes, ...standsInFor(people.data?.people ?? [], person.id)];
  const past = all.filter((s) => substituteWhen(s, today()) === 'ended');
  const standing = all.filter((s) => !past.includes(s));
  return (
    <section className={css.section} aria-labelledby={`${id}-title`}>
      <div className={css.sectionHead}>
        <h2 id={`${id}-title`}>{say('person.substitutes.title')}</h2>
        {manages && <Button ref={naming.opener} variant="default" size="compact-md" leftSection={<IconPlus aria-hidden size={16} />} aria-expanded={naming.open} onClick={naming.show}>{say('person.substitutes.set')}</Button>}
      </div>
      {naming.open && <SubstituteForm person={person} close={naming.close} />}
      {standing.length === 0 && !naming.open && <p className={css.soft}>{say('person.substitutes.none')}</p>}
      {standing.length > 0 && <ul className={css.rows}>{standing.map((s) => <SubstituteRow key={s.id} person={person} substitution={s} manages={manages} />)}</ul>}
      {past.length > 0 && <details><summary>{say('person.substitutes.past', { count: past.length })}</summary><ul className={css.rows}>{past.map((s) => <SubstituteRow key={s.id} person={person} substitution={s} manages={false} />)}</ul></details>}
    </section>
  );
}

function SubstituteRow({ person, substitution, manages }: { person: PersonRow; substitution: Substitution; manages: boolean }) {
  const say = useSay();
  const end = useEndSubstitute(substitution.personId, substitution.id);
  const { substituteLabel, personLabel, validFrom, validTo } = substitution;
  const away = substitution.personId === person.id;
  return (
    <li>
      <div className={css.row}>
        <div>
          <strong>{away ? say('person.substitutes.by', { name: substituteLabel }) : say('person.substitutes.of', { name: personLabel })}</strong> <span className={css.days}>{say('person.substitutes.days', { from: dayFigures(validFrom), to: dayFigures(validTo) })}</span>
          <div className={css.soft}>{say(`person.substitutes.${substituteWhen(substitution, today())}`)}</div>
        </div>
        {manages && <Button variant="subtle" size="compact-sm" loading={end.isPending} aria-label={say('person.substitutes.end_of', { name: substituteLabel })} onClick={() => end.mutate(undefined, { onSuccess: () => announce(say('person.substitutes.end_done', { name: substituteLabel })) })}>{say('person.substitutes.end')}</Button>}
      </div>
      <RefusalNote error={end.error} />
    </li>
  );
}
