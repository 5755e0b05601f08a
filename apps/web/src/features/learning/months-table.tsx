import { Table } from '@mantine/core';
import type { ProposalMonth } from '#contract';
import { numberFormat } from '../../shared/i18n/formats.js';
import { currentLanguage } from '../../shared/i18n/i18n.js';
import { useSay } from '../../shared/i18n/staff.js';
import { EmptyNote } from '../../shared/ui/staff/notes.js';
import css from './learning.module.css';

const corrections = ['type', 'category', 'area', 'urgency', 'lead'] as const;
const share = (count: number, of: number) => numberFormat(currentLanguage() === 'en' ? 'en-GB' : 'vi-VN', { style: 'percent', maximumFractionDigits: 0 }).format(of === 0 ? 0 : count / of);
const monthWords = (month: string) => month.split('-').toReversed().join('/');

/** Month by month: how many proposals were let stand, in what the others were put right, how many came back. */
export function MonthsTable({ months }: { months: readonly ProposalMonth[] }) {
  const say = useSay();
  const name = (field: (typeof corrections)[number]) => say(`learning.months.${field}`);
  return (
    <section className={css.stack} aria-labelledby="learning-months">
      <div><h2 id="learning-months">{say('learning.months.title')}</h2><p className={css.soft}>{say('learning.months.about')}</p></div>
      {months.length === 0 ? <EmptyNote title={say('learning.months.empty')} text={say('learning.months.empty_text')} /> : (
        <Table className={css.table} verticalSpacing={6} horizontalSpacing="md" aria-label={say('learning.months.caption')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col" rowSpan={2}>{say('learning.months.month')}</Table.Th>
              <Table.Th scope="col" rowSpan={2} className={css.number}>{say('learning.months.decided')}</Table.Th>
              <Table.Th scope="col" rowSpan={2}>{say('learning.months.accepted')}</Table.Th>
              <Table.Th scope="colgroup" colSpan={corrections.length} className={css.group}>{say('learning.months.corrected')}</Table.Th>
              <Table.Th scope="col" rowSpan={2} className={css.number}>{say('learning.months.returned')}</Table.Th>
            </Table.Tr>
            <Table.Tr>{corrections.map((field) => <Table.Th key={field} scope="col" className={css.number}>{name(field)}</Table.Th>)}</Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {months.map((row) => (
              <Table.Tr key={row.month}>
                <Table.Th scope="row">{monthWords(row.month)}</Table.Th>
                <Cell name={say('learning.months.decided')} value={String(row.decided)} />
                <Table.Td>
                  <span aria-hidden className={css.cellName}>{say('learning.months.accepted')}</span>
                  <span className={css.bar}><span aria-hidden style={{ inlineSize: `${(100 * row.accepted) / Math.max(1, row.decided)}%` }} /></span>
                  <span className={css.figure}>{say('learning.months.share', { count: row.accepted, share: share(row.accepted, row.decided) })}</span>
                </Table.Td>
                {corrections.map((field) => <Cell key={field} name={say('learning.months.corrected_in', { what: name(field) })} value={String(row[field])} />)}
                <Cell name={say('learning.months.returned')} value={say('learning.months.share', { count: row.returned, share: share(row.returned, row.decided) })} />
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </section>
  );
}

/** A figure; where the table is too narrow for its head, each says what it is. */
function Cell({ name, value }: { name: string; value: string }) {
  return <Table.Td className={css.number}><span aria-hidden className={css.cellName}>{name}</span><span className={css.figure}>{value}</span></Table.Td>;
}
