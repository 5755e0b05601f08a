import { Select, UnstyledButton } from '@mantine/core';
import { useMemo } from 'react';
import { type DemoFacts, roles } from '#contract';
import { useSay } from '../../shared/i18n/staff.js';
import { foldedFilter } from '../../shared/ui/staff/pickers.js';
import { useDemo } from './session.js';
import css from './session.module.css';
import type { Credentials } from './sign-in-form.js';

/** Demo mode only: one account for each role, filled in by one press; the other bodies' accounts behind a search. */
export function DemoAccounts({ pick, picked }: { pick: (value: Credentials) => void; picked: string }) {
  const say = useSay();
  const { data } = useDemo();
  const first = useMemo(() => roles.flatMap((role) => data?.accounts.find((a) => a.role === role) ?? []), [data]);
  if (!data) return null;
  const others = data.accounts.filter((a) => !first.includes(a));
  const choose = (email: string) => pick({ email, password: data.password });
  const name = (a: DemoFacts['accounts'][number]) => `${say(`code.role.${a.role}`)} – ${a.bodyName ?? a.label}`;
  return (
    <section className={css.demo} aria-labelledby="demo-accounts">
      <h2 id="demo-accounts">{say('session.demo_title')}</h2>
      <p>{say('session.demo_text')} {say('session.demo_password')} <strong className={css.password}>{data.password}</strong></p>
      <ul>
        {first.map((account) => (
          <li key={account.email}>
            <UnstyledButton className={css.account} aria-pressed={picked === account.email} onClick={() => choose(account.email)}>
              <strong>{say(`code.role.${account.role}`)}</strong>
              {account.label !== say(`code.role.${account.role}`) && <span>{account.bodyName ?? account.label}</span>}
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <Select label={say('session.demo_others')} placeholder={say('frame.choose')} searchable filter={foldedFilter} nothingFoundMessage={say('frame.nothing_found')} data={others.map((a) => ({ value: a.email, label: name(a) }))} value={others.some((a) => a.email === picked) ? picked : null} onChange={(email) => { if (email !== null) choose(email); }} />
      )}
    </section>
  );
}
