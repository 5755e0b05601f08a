import { Button, Table } from '@mantine/core';
import { useState } from 'react';
import { type RuleKind, ruleKinds, type RulesView } from '#contract';
import { pointInTime } from '../../shared/i18n/dates.js';
import { useSay } from '../../shared/i18n/staff.js';
import css from './rules.module.css';
import { VersionDifference } from './version-difference.js';

interface Chosen { readonly kind: RuleKind; readonly version: string; readonly at: string }

/** Who changed which rules, when, on what ground; each version can be compared and taken up again. */
export function VersionsPane({ view }: { view: RulesView }) {
  const say = useSay();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const rows = ruleKinds.flatMap((kind) => view[kind].versions.map((one) => ({ kind, ...one, current: one.version === view[kind].version }))).toSorted((a, b) => b.at.localeCompare(a.at));
  const choose = (row: Chosen) => { setChosen(row); requestAnimationFrame(() => document.getElementById('difference-title')?.focus()); };
  return (
    <div className={css.stack}>
      <p className={css.soft}>{say('rules.versions.lead')}</p>
      <Table className={css.table} verticalSpacing={6} horizontalSpacing="md">
        <Table.Thead><Table.Tr>{(['at', 'kind', 'by', 'source', 'compare'] as const).map((name) => <Table.Th key={name} scope="col">{name === 'compare' ? <span className="visually-hidden">{say('rules.versions.compare')}</span> : say(`rules.versions.${name}`)}</Table.Th>)}</Table.Tr></Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={`${row.kind}/${row.version}`} data-chosen={(chosen?.kind === row.kind && chosen.version === row.version) || undefined}>
              <Table.Th scope="row" className={css.code}>{pointInTime(row.at)}</Table.Th>
              <Table.Td>{say(`rules.kind.${row.kind}`)}</Table.Td>
              <Table.Td>{row.byLabel ?? say('rules.versions.shipped')}</Table.Td>
              <Table.Td className={css.ground}>{row.source}</Table.Td>
              <Table.Td>{row.current ? <span className={css.tag} data-tag="current">{say('rules.versions.current')}</span> : <Button size="compact-sm" variant="default" aria-label={say('rules.versions.compare_of', { time: pointInTime(row.at) })} onClick={() => choose(row)}>{say('rules.versions.compare')}</Button>}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {chosen && <VersionDifference key={`${chosen.kind}/${chosen.version}`} {...chosen} view={view} />}
    </div>
  );
}
