import { Table } from '@mantine/core';
import type { CalendarView } from '#contract';
import { pointInTime } from '../../shared/i18n/dates.js';
import { useSay } from '../../shared/i18n/staff.js';
import { EmptyNote } from '../../shared/ui/staff/notes.js';
import css from './calendar.module.css';

/** Who changed the calendar, when, on what ground. */
export function VersionsTable({ calendar }: { calendar: CalendarView }) {
  const say = useSay();
  const latestFirst = [...calendar.versions].sort((a, b) => b.at.localeCompare(a.at));
  return (
    <div className={css.stack}>
      <p className={css.soft}>{say('calendar.versions.lead')}</p>
      {latestFirst.length === 0 ? <EmptyNote title={say('calendar.versions.empty')} /> : (
        <Table className={css.table} verticalSpacing={6} horizontalSpacing="md">
          <Table.Thead><Table.Tr>{(['at', 'by', 'source', 'version'] as const).map((name) => <Table.Th key={name} scope="col">{say(`calendar.versions.${name}`)}</Table.Th>)}</Table.Tr></Table.Thead>
          <Table.Tbody>
            {latestFirst.map((row) => (
              <Table.Tr key={row.version}>
                <Table.Th scope="row" className={css.code}>{pointInTime(row.at)}{row.version === calendar.version && <> <span className={css.status} data-status="confirmed">{say('calendar.versions.current')}</span></>}</Table.Th>
                <Table.Td>{row.byLabel ?? say('calendar.versions.system')}</Table.Td>
                <Table.Td className={css.wide}>{row.source}</Table.Td>
                <Table.Td className={css.ground}>{row.version}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </div>
  );
}
