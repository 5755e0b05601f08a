import { Table } from '@mantine/core';
import type { PersonRow } from '#contract';
import { useSay } from '../../shared/i18n/staff.js';
import { type Directory, useDirectory } from '../../shared/ui/staff/directory.js';
import { foundIn } from '../../shared/ui/staff/fold.js';
import { EmptyNote } from '../../shared/ui/staff/notes.js';
import css from './people.module.css';

/** All accounts; on a phone each becomes a small card. */
export function PeopleTable({ people, words }: { people: readonly PersonRow[]; words: string }) {
  const say = useSay();
  const directory = useDirectory();
  const roleLine = (r: PersonRow['roles'][number]) => (r.bodyCode === null ? say(`code.role.${r.role}`) : `${say(`code.role.${r.role}`)} – ${directory.bodyName(r.bodyCode)}`);
  const found = people.filter((p) => words.trim() === '' || foundIn(searchText(p, roleLine, directory), words));
  if (people.length === 0) return <EmptyNote title={say('people.empty')} text={say('people.empty_text')} />;
  if (found.length === 0) return <EmptyNote title={say('people.empty_found', { words })} />;
  return (
    <>
      <p className={css.soft} role="status">{say('people.count', { count: found.length })}</p>
      <Table className={css.table} stickyHeader verticalSpacing={6} horizontalSpacing="md">
        <Table.Thead><Table.Tr><Table.Th scope="col">{say('people.label')}</Table.Th><Table.Th scope="col">{say('people.email')}</Table.Th><Table.Th scope="col">{say('people.roles')}</Table.Th><Table.Th scope="col">{say('people.state')}</Table.Th></Table.Tr></Table.Thead>
        <Table.Tbody>
          {found.map((p) => (
            <Table.Tr key={p.id}>
              <Table.Th scope="row" className={css.name}>{p.label}</Table.Th>
              <Table.Td className={css.email}>{p.email}</Table.Td>
              <Table.Td>{p.roles.map((r) => <div key={`${r.role}/${r.bodyCode ?? ''}`}>{roleLine(r)}</div>)}</Table.Td>
              <Table.Td><span className={css.state} data-state={p.active ? (p.invited ? 'invited' : 'active') : 'inactive'}>{say(p.active ? (p.invited ? 'people.invited' : 'people.active') : 'people.inactive')}</span></Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </>
  );
}

const searchText = (p: PersonRow, roleLine: (r: PersonRow['roles'][number]) => string, directory: Directory) => [p.label, p.email, ...p.roles.map(roleLine), ...p.roles.map((r) => (r.bodyCode === null ? '' : directory.bodyName(r.bodyCode)))].join(' ');
