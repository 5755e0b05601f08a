import { Button, Table } from '@mantine/core';
import { useState } from 'react';
import type { CalendarPreview } from '#contract';
import { promisedTime } from '../../shared/i18n/dates.js';
import { useSay } from '../../shared/i18n/staff.js';
import { nameOf } from '../../shared/ui/staff/directory.js';
import css from './calendar.module.css';

/** As many examples as leave the next step in sight. */
const FIRST = 8;
const figures = ['later', 'unchanged', 'kept'] as const;

/** What a change would do to running deadlines: three figures, a promise, and some examples. */
export function PreviewResult({ preview }: { preview: CalendarPreview }) {
  const say = useSay();
  const [all, setAll] = useState(false);
  const none = figures.every((name) => preview[name] === 0);
  return (
    <>
      <h3>{say('calendar.apply.result')}</h3>
      {none ? <p>{say('calendar.apply.nothing')}</p> : <dl className={css.figures}>{figures.map((name) => <div key={name} data-figure={name}><dt>{say(`calendar.apply.${name}`)}</dt><dd>{preview[name]}</dd></div>)}</dl>}
      <p><strong>{say('calendar.apply.never_earlier')}</strong> <span className={css.soft}>{say('calendar.apply.no_restricted')}</span></p>
      {preview.sample.length > 0 && (
        <Table className={css.table} verticalSpacing={4} horizontalSpacing="sm" captionSide="top">
          <Table.Caption>{say('calendar.apply.sample')}</Table.Caption>
          <Table.Thead><Table.Tr>{(['code', 'clock', 'body', 'before', 'after', 'outcome'] as const).map((name) => <Table.Th key={name} scope="col">{say(`calendar.apply.${name}`)}</Table.Th>)}</Table.Tr></Table.Thead>
          <Table.Tbody>
            {(all ? preview.sample : preview.sample.slice(0, FIRST)).map((row) => (
              <Table.Tr key={`${row.code}/${row.kind}/${row.body?.code ?? ''}`}>
                <Table.Th scope="row" className={css.code}>{row.code}</Table.Th>
                <Table.Td>{say(`code.clock.${row.kind}`)}</Table.Td>
                <Table.Td>{row.body ? nameOf(row.body) : say('calendar.apply.centre')}</Table.Td>
                <Table.Td data-label={say('calendar.apply.before')}>{promisedTime(row.before)}</Table.Td>
                <Table.Td data-label={say('calendar.apply.after')}>{promisedTime(row.after)}</Table.Td>
                <Table.Td className={row.kept ? css.soft : css.later}>{say(row.kept ? 'calendar.apply.is_kept' : 'calendar.apply.is_later')}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {!all && preview.sample.length > FIRST && <div><Button variant="subtle" size="compact-md" onClick={() => setAll(true)}>{say('calendar.apply.more', { count: preview.sample.length })}</Button></div>}
    </>
  );
}
