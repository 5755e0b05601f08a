import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useId } from 'react';
import type { HeldRole, PersonRow } from '#contract';
import { today } from '../../shared/i18n/staff-days.js';
import { useSay } from '../../shared/i18n/staff.js';
import { useDirectory } from '../../shared/ui/staff/directory.js';
import { may, useMe } from '../../shared/ui/staff/me.js';
import { EndRoleForm } from './end-role-form.js';
import { GiveRoleForm } from './give-role-form.js';
import css from './people.module.css';
import { limitLines, roleDays, roleName, roleWhen, type When } from './role-words.js';
import { useInlineForm } from './use-inline-form.js';

/** The roles of a person: held now, to come, ended; giving and ending them. */
export function RoleList({ person }: { person: PersonRow }) {
  const say = useSay();
  const me = useMe();
  const id = useId();
  const giving = useInlineForm();
  const manages = may(me, 'people.manage') && me.id !== person.id;
  const at = (when: When) => person.roles.filter((r) => roleWhen(r, today()) === when);
  const ended = at('ended');
  return (
    <section className={css.section} aria-labelledby={`${id}-title`}>
      <div className={css.sectionHead}>
        <h2 id={`${id}-title`}>{say('person.roles.title')}</h2>
        {manages && <Button ref={giving.opener} variant="default" size="compact-md" leftSection={<IconPlus aria-hidden size={16} />} aria-expanded={giving.open} onClick={giving.show}>{say('person.roles.give')}</Button>}
      </div>
      {giving.open && <GiveRoleForm person={person} close={giving.close} />}
      {person.roles.length === 0 && <p className={css.soft}>{say('person.roles.none')}</p>}
      {(['now', 'coming'] as const).map((when) => at(when).length > 0 && (
        <div key={when}>
          <h3>{say(`person.roles.${when}`)}</h3>
          <ul className={css.rows}>{at(when).map((role) => <RoleRow key={role.id} personId={person.id} role={role} manages={manages} />)}</ul>
        </div>
      ))}
      {ended.length > 0 && <details><summary>{say('person.roles.ended', { count: ended.length })}</summary><ul className={css.rows}>{ended.map((role) => <RoleRow key={role.id} personId={person.id} role={role} manages={false} />)}</ul></details>}
    </section>
  );
}

function RoleRow({ personId, role, manages }: { personId: string; role: HeldRole; manages: boolean }) {
  const say = useSay();
  const directory = useDirectory();
  const ending = useInlineForm();
  const name = roleName(role.role, role.bodyCode, say, directory);
  const limits = limitLines(role, say, directory);
  return (
    <li>
      <div className={css.row}>
        <div>
          <strong>{name}</strong> <span className={css.days}>{roleDays(role, say)}</span>
          <div className={css.soft}>{limits.length === 0 ? say('person.roles.all') : limits.map((line) => <div key={line}>{line}</div>)}</div>
        </div>
        {manages && <Button ref={ending.opener} variant="subtle" size="compact-sm" aria-expanded={ending.open} aria-label={say('person.roles.end_of', { role: name })} onClick={ending.show}>{say('person.roles.end')}</Button>}
      </div>
      {ending.open && <EndRoleForm personId={personId} role={role} name={name} close={ending.close} />}
    </li>
  );
}
