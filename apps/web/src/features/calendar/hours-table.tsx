import { Table } from '@mantine/core';
import { dayFigures } from '../../shared/i18n/staff-days.js';
import { useSay } from '../../shared/i18n/staff.js';
import { nameOf } from '../../shared/ui/staff/directory.js';
import css from './calendar.module.css';
import { type HoursRow, weekLines } from './hours-words.js';

/** Hours with their owner, days and ground; the default first. */
export function HoursTable({ title, rows }: { title: string; rows: readonly HoursRow[] }) {
  const say = useSay();
  const ordered = [...rows].sort((a, b) => Number(a.body !== null) - Number(b.body !== null) || a.validFrom.localeCompare(b.validFrom));
  return (
    <Table className={`${css.table} ${css.hours}`} verticalSpacing={6} horizontalSpacing="md" captionSide="top">
      <Table.Caption>{title}</Table.Caption>
      <Table.Thead><Table.Tr>{(['of', 'what', 'from', 'to', 'source'] as const).map((name) => <Table.Th key={name} scope="col">{say(`calendar.hours.${name}`)}</Table.Th>)}</Table.Tr></Table.Thead>
      <Table.Tbody>
        {ordered.map((row) => (
          <Table.Tr key={`${row.body?.code ?? ''}/${row.validFrom}`}>
            <Table.Th scope="row" className={css.owner}>{row.body ? nameOf(row.body) : <>{say('calendar.hours.default')}<span>{say('calendar.hours.default_text')}</span></>}</Table.Th>
            <Table.Td>{row.hours === null ? say('calendar.hours.round_the_clock') : weekLines(row.hours, say).map((line) => <div key={line.days}>{line.days}: {line.shifts}</div>)}</Table.Td>
            <Table.Td data-label={say('calendar.hours.from')}>{dayFigures(row.validFrom)}</Table.Td>
            <Table.Td data-label={say('calendar.hours.to')}>{row.validTo === null ? <span className={css.soft}>{say('calendar.hours.open_end')}</span> : dayFigures(row.validTo)}</Table.Td>
            <Table.Td className={css.ground}>{row.source}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
