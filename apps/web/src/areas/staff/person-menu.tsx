import { Button, Popover, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconLogout, IconMail, IconUserCircle } from '@tabler/icons-react';
import type { Me } from '#contract';
import { useSignOut } from '../../features/session/session.js';
import { addDays, dayFigures } from '../../shared/i18n/staff-days.js';
import { type Say, useSay } from '../../shared/i18n/staff.js';
import { nameOf } from '../../shared/ui/staff/directory.js';
import { useMe } from '../../shared/ui/staff/me.js';
import css from './person-menu.module.css';
import { Preferences } from './preferences.js';

/** A role with its body, its last day, and the colleague for whom it is held. */
function roleLine({ role, body, validTo, onBehalfOf }: Me['roles'][number], say: Say): string {
  const name = body === null ? say(`code.role.${role}`) : say('people.in_body', { role: say(`code.role.${role}`), body: nameOf(body) });
  // A role's `validTo` is the first day without it; a substitution's is its last day.
  if (onBehalfOf !== null) return validTo === null ? say('frame.role_instead', { role: name, name: onBehalfOf }) : say('frame.role_instead_until', { role: name, name: onBehalfOf, day: dayFigures(validTo) });
  return validTo === null ? name : say('frame.role_until', { role: name, day: dayFigures(addDays(validTo, -1)) });
}

/** Who is signed in, in which roles; sign-out. On a phone the preferences too. */
export function PersonMenu({ demo }: { demo: boolean }) {
  const say = useSay();
  const me = useMe();
  const signOut = useSignOut();
  const roles = me.roles.map((r) => roleLine(r, say));
  return (
    <Popover position="bottom-end" width={320} trapFocus shadow="md" transitionProps={{ duration: 100 }}>
      <Popover.Target>
        <UnstyledButton className={css.person}>
          <span className="visually-hidden">{say('frame.person')}</span>
          <IconUserCircle aria-hidden size={24} className={css.face} />
          <span className={css.label}>{me.label}</span>
          <span className={css.role}>{[...new Set(me.roles.map((r) => say(`code.role.${r.role}`)))].join(', ')}</span>
          <IconChevronDown aria-hidden size={14} className={css.arrow} />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={say('frame.person')}>
        <div className={css.who}><strong>{me.label}</strong><span>{me.email}</span></div>
        <ul className={css.roles} aria-label={say('people.roles')}>{roles.map((role) => <li key={role}>{role}</li>)}</ul>
        <div className={css.preferences}><Preferences /></div>
        <div className={css.links}>
          {demo && <Button component="a" href="/demo/mailbox" variant="subtle" justify="start" leftSection={<IconMail aria-hidden size={16} />}>{say('frame.mailbox')}</Button>}
          <Button variant="subtle" justify="start" leftSection={<IconLogout aria-hidden size={16} />} onClick={() => signOut.mutate()}>{say('frame.sign_out')}</Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
