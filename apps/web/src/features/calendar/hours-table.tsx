import { Table } from '@mantine/core';
import { dayFigures } from '../../shared/i18n/staff-days.js';
import { useSay } from '../../shared/i18n/staff.js';
import { nameOf } from '../../shared/ui/staff/directory.js';
import css from './calendar.module.css';
import type { HoursSpan } from './hours-spans.js';
import { weekLines } from './hours-words.js';

/** Hours with their owner, days and ground; the default first. */
export function HoursTable({ title, spans }: { title: string; spans: readonly HoursSpan[] }) {
  const say = useSay();
  const ordered = [...spans].sort((a, b) => Number(a.row.body !== null) - Number(b.row.body !== null) || a.from.localeCompare(b.from));
  return (
    <Table className={`${css.table} ${css.hours}`} verticalSpacing={6} horizontalSpacing="md" captionSide="top">
      <Table.Caption>{title}</Table.Caption>
      <Table.Thead><Table.Tr>{(['of', 'what', 'from', 'to', 'source'] as const).map((name) => <Table.Th key={name} scope="col">{say(`calendar.hours.${name}`)}</Table.Th>)}</Table.Tr></Table.Thead>
      <Table.Tbody>
        {ordered.map(({ row, from, to }) => (
          <Table.Tr key={`${row.body?.code ?? ''}/${from}`}>
            <Table.Th scope="row" className={css.owner}>{row.body ? nameOf(row.body) : <>{say('calendar.hours.default')}<span>{say('calendar.hours.default_text')}</span></>}</Table.Th>
            <Table.Td>{row.hours === null ? say('calendar.hours.round_the_clock') : weekLines(row.hours, say).map((line) => <div key={line.days}>{line.days}: {line.shifts}</div>)}</Table.Td>
            <Table.Td data-label={say('calendar.hours.from')}>{dayFigures(from)}</Table.Td>
            <Table.Td data-label={say('calendar.hours.to')}>{to === null ? <span className={css.soft}>{say('calendar.hours.open_end')}</span> : dayFigures(to)}</Table.Td>
            <Table.Td className={css.ground}>{row.source === '' ? say('calendar.hours.initial') : row.source}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
