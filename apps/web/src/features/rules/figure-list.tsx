import { Button, Table } from '@mantine/core';
import { IconAlertTriangleFilled } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { Figure, FigureName, Rehearsal } from '#contract';
import { promisedTime } from '../../shared/i18n/dates.js';
import { dayFigures } from '../../shared/i18n/staff-days.js';
import { useSay } from '../../shared/i18n/staff.js';
import { useDirectory } from '../../shared/ui/staff/directory.js';
import { FaultWords } from './fault-words.js';
import css from './rules.module.css';

/** What a rehearsal found: one number in a line, with the tickets behind it. */
export function FigureList({ rehearsal }: { rehearsal: Rehearsal }) {
  const say = useSay();
  const { days, tickets, cut, changed, figures, faults } = rehearsal;
  return (
    <>
      <h3>{say('rules.bench.result', { tickets, days })}</h3>
      {cut && <p className={css.note}>{say('rules.bench.cut', { tickets })}</p>}
      {faults.length > 0 && (
        <div role="alert" className={css.marks}>
          <p className={css.marksTitle}><IconAlertTriangleFilled aria-hidden size={18} /><strong>{say('rules.bench.faults')}</strong></p>
          <ul>{faults.map((fault) => <li key={`${fault.rule}/${fault.fault}`}>{fault.name}: <FaultWords fault={fault} /></li>)}</ul>
        </div>
      )}
      <p><strong>{changed === 0 ? say('rules.bench.none') : say('rules.bench.changed', { count: changed })}</strong> <span className={css.soft}>{say('rules.bench.no_restricted')}</span></p>
      {figures.length > 0 && <ul className={css.figures}>{figures.map((figure) => <FigureLine key={`${figure.name}/${figure.clock ?? ''}/${figure.before ?? ''}/${figure.after ?? ''}`} figure={figure} />)}</ul>}
    </>
  );
}

const bad: ReadonlySet<FigureName> = new Set(['late_now', 'wrong_now', 'urgent_less']);
const good: ReadonlySet<FigureName> = new Set(['late_no_more', 'right_now']);

function FigureLine({ figure }: { figure: Figure }) {
  const say = useSay();
  const id = useId();
  const [open, setOpen] = useState(false);
  const value = useFigureValue(figure.name);
  const words = say(`rules.figure.${figure.name}`, { before: value(figure.before), after: value(figure.after), clock: figure.clock === null ? '' : say(`code.clock.${figure.clock}`) });
  return (
    <li data-figure={figure.name}>
      <div className={css.figure}>
        <span className={css.count} data-tone={bad.has(figure.name) ? 'bad' : good.has(figure.name) ? 'good' : undefined}>{figure.count}</span>
        <span id={id}>{words}</span>
        <Button size="compact-sm" variant="default" aria-expanded={open} aria-describedby={id} onClick={() => setOpen(!open)}>{say(open ? 'rules.bench.hide' : 'rules.bench.show')}</Button>
      </div>
      {open && <Behind figure={figure} label={`${figure.count} ${words}`} />}
    </li>
  );
}

/** The tickets behind a number: codes and days, no contents. */
function Behind({ figure, label }: { figure: Figure; label: string }) {
  const say = useSay();
  const directory = useDirectory();
  const value = useFigureValue(figure.name);
  const { tickets, count } = figure;
  return (
    <>
      {count > tickets.length && <p className={css.soft}>{say('rules.bench.first_of', { shown: tickets.length, count })}</p>}
      <div className={css.scroll} tabIndex={0} role="region" aria-label={label}>
        <Table className={css.table} verticalSpacing={4} horizontalSpacing="sm">
          <Table.Thead><Table.Tr>{(['code', 'received', 'category', 'area', 'before', 'after'] as const).map((name) => <Table.Th key={name} scope="col">{say(`rules.bench.${name}`)}</Table.Th>)}</Table.Tr></Table.Thead>
          <Table.Tbody>
            {tickets.map((ticket) => (
              <Table.Tr key={ticket.code}>
                <Table.Th scope="row" className={css.code}>{ticket.code}</Table.Th>
                <Table.Td className={css.code}>{dayFigures(ticket.receivedOn)}</Table.Td>
                <Table.Td>{ticket.category === null ? say('rules.bench.no_category') : directory.categoryName(ticket.category)}</Table.Td>
                <Table.Td>{ticket.area === null ? say('rules.bench.no_area') : directory.areaName(ticket.area)}</Table.Td>
                <Table.Td data-label={say('rules.bench.before')}>{value(ticket.before)}</Table.Td>
                <Table.Td data-label={say('rules.bench.after')}>{value(ticket.after)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </>
  );
}

/** What stands before and after, by what is counted: bodies, categories, priorities or times. */
function useFigureValue(name: FigureName): (value: string | null) => string {
  const say = useSay();
  const directory = useDirectory();
  return (value) => {
    switch (name) {
      case 'late_now': case 'late_no_more': case 'later': case 'earlier': return value === null ? '' : promisedTime(value);
      case 'urgent_more': case 'urgent_less': return value === 'P0' || value === 'P1' || value === 'P2' || value === 'P3' ? say(`code.priority.${value}`) : '';
      case 'coordinating': return value === null || value === '' ? say('rules.bench.catalogue') : value.split(', ').map((code) => directory.bodyName(code)).join(', ');
      case 'category': return value === null ? say('rules.bench.no_category') : directory.categoryName(value);
      case 'lead': return value === null ? say('rules.bench.nobody') : directory.bodyName(value);
      case 'right_now': case 'wrong_now': return value === null ? say('rules.bench.catalogue') : directory.category(value) ? directory.categoryName(value) : directory.bodyName(value);
    }
  };
}
