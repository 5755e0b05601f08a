import { Table } from '@mantine/core';
import { Link } from 'wouter';
import type { HeldRole, PersonRow, Substitution } from '#contract';
import { today } from '../../shared/i18n/staff-days.js';
import { type Say, useSay } from '../../shared/i18n/staff.js';
import { type Directory, useDirectory } from '../../shared/ui/staff/directory.js';
import { foundIn } from '../../shared/ui/staff/fold.js';
import { EmptyNote } from '../../shared/ui/staff/notes.js';
import { AccountState } from './account-state.js';
import { standsInFor } from './people.js';
import css from './people.module.css';
import { roleName, roleWhen, substituteWhen } from './role-words.js';

export type Shown = 'all' | 'open' | 'closed';

/** All accounts; on a phone each becomes a small card. */
export function PeopleTable({ people, words, shown }: { people: readonly PersonRow[]; words: string; shown: Shown }) {
  const say = useSay();
  const directory = useDirectory();
  const found = people.filter((p) => (shown === 'all' || p.active === (shown === 'open')) && (words.trim() === '' || foundIn(searchText(p, say, directory), words)));
  if (people.length === 0) return <EmptyNote title={say('people.empty')} text={say('people.empty_text')} />;
  if (found.length === 0) return <EmptyNote title={say('people.empty_found')} text={say('people.empty_found_text')} />;
  return (
    <div>
      <p className={css.soft} role="status">{say('people.count', { count: found.length })}</p>
      <Table className={css.table} stickyHeader verticalSpacing={6} horizontalSpacing="md" highlightOnHover>
        <Table.Thead><Table.Tr>{(['label', 'email', 'roles_now', 'substitute_now', 'state'] as const).map((name) => <Table.Th key={name} scope="col">{say(`people.${name}`)}</Table.Th>)}</Table.Tr></Table.Thead>
        <Table.Tbody>{found.map((p) => <PersonLine key={p.id} person={p} standsIn={standsInFor(people, p.id)} />)}</Table.Tbody>
      </Table>
    </div>
  );
}

function PersonLine({ person, standsIn }: { person: PersonRow; standsIn: readonly Substitution[] }) {
  const say = useSay();
  const directory = useDirectory();
  const now = person.roles.filter((r) => roleWhen(r, today()) === 'now');
  const coming = person.roles.filter((r) => roleWhen(r, today()) === 'coming').length;
  const standing = [...person.substitutes, ...standsIn].filter((s) => substituteWhen(s, today()) === 'now');
  return (
    <Table.Tr data-closed={!person.active || undefined}>
      <Table.Th scope="row" className={css.name}><Link href={`/staff/people/${person.id}`}>{person.label}</Link></Table.Th>
      <Table.Td className={css.email}>{person.email}</Table.Td>
      <Table.Td>
        {byBody(now).map(([bodyCode, held]) => { const names = held.map((r) => say(`code.role.${r.role}`)).join(', '); return <div key={bodyCode ?? ''}>{bodyCode === null ? names : say('people.in_body', { role: names, body: directory.bodyName(bodyCode) })}</div>; })}
        {now.length === 0 && <span className={css.soft}>{say('people.no_role_now')}</span>}
        {coming > 0 && <div className={css.soft}>{say('people.more_coming', { count: coming })}</div>}
      </Table.Td>
      <Table.Td>{standing.map((s) => <div key={s.id}>{s.personId === person.id ? say('person.substitutes.by', { name: s.substituteLabel }) : say('person.substitutes.of', { name: s.personLabel })}</div>)}</Table.Td>
      <Table.Td><AccountState person={person} /></Table.Td>
    </Table.Tr>
  );
}

/** Roles in one body stand in one line. */
const byBody = (roles: readonly HeldRole[]): [string | null, HeldRole[]][] => [...new Set(roles.map((r) => r.bodyCode))].map((bodyCode) => [bodyCode, roles.filter((r) => r.bodyCode === bodyCode)]);

const searchText = (p: PersonRow, say: Say, directory: Directory) => [p.label, p.email, ...p.roles.map((r) => roleName(r.role, r.bodyCode, say, directory)), ...p.substitutes.map((s) => (s.personId === p.id ? s.substituteLabel : s.personLabel))].join(' ');
