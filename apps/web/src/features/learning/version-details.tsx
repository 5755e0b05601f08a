import { Table } from '@mantine/core';
import type { LearningView, LearntVersion } from '#contract';
import { useSay } from '../../shared/i18n/staff.js';
import { useDirectory } from '../../shared/ui/staff/directory.js';
import css from './learning.module.css';
import { PutInForce } from './put-in-force.js';

interface Row { readonly name: string; readonly before: number; readonly after: number; readonly of: number; /** Fewer is better. */ readonly fewer?: true }

/** The figures behind a version, what changed by it, and the way back to it. Opened when asked for. */
export function VersionDetails({ view, version, usable }: { view: LearningView; version: LearntVersion; usable: boolean }) {
  const say = useSay();
  const { categoryName } = useDirectory();
  const { before, after, guardBefore, guardAfter } = version;
  const row = (name: keyof typeof before | string, from: number, to: number, of: number): Row => ({ name, before: from, after: to, of });
  const measured: Row[] = [
    row(say('learning.versions.row.first'), before.categories.first, after.categories.first, after.categories.asked),
    row(say('learning.versions.row.three'), before.categories.three, after.categories.three, after.categories.asked),
    row(say('learning.versions.row.types'), before.types.right, after.types.right, after.types.asked),
    row(say('learning.versions.row.found'), before.urgency.found, after.urgency.found, after.urgency.urgent),
    { ...row(say('learning.versions.row.alarms'), before.urgency.alarms, after.urgency.alarms, after.urgency.asked - after.urgency.urgent), fewer: true },
  ];
  const guard = (['denunciation', 'complaint', 'urgent'] as const).map((one) => row(say(`learning.versions.row.${one}`), guardBefore[one].found, guardAfter[one].found, guardAfter[one].asked));
  const changed = Object.entries(after.byCategory).map(([code, one]) => row(categoryName(code), before.byCategory[code]?.right ?? 0, one.right, one.asked)).filter((one) => one.before !== one.after).sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before));
  return (
    <>
      {usable && <PutInForce view={view} number={version.number} />}
      <details className={css.details}>
        <summary>{say('learning.versions.show')}</summary>
        <div className={css.detailParts}>
          <Compared title={say('learning.versions.measured')} rows={measured} />
          <Compared title={say('learning.versions.guard')} rows={guard} />
          {changed.length === 0 ? <div><h4>{say('learning.versions.by_category')}</h4><p className={css.soft}>{say('learning.versions.by_category_none')}</p></div> : <Compared title={say('learning.versions.by_category')} rows={changed} />}
          <Moved version={version} />
        </div>
      </details>
    </>
  );
}

function Compared({ title, rows }: { title: string; rows: readonly Row[] }) {
  const say = useSay();
  return (
    <Table className={css.compared} verticalSpacing={4} horizontalSpacing="sm">
      <Table.Caption>{title}</Table.Caption>
      <Table.Thead><Table.Tr><Table.Th scope="col">{say('learning.versions.what')}</Table.Th>{(['before', 'after', 'of'] as const).map((column) => <Table.Th key={column} scope="col" className={css.number}>{say(`learning.versions.${column}`)}</Table.Th>)}</Table.Tr></Table.Thead>
      <Table.Tbody>
        {rows.map(({ name, before, after, of, fewer }) => {
          const gained = fewer ? before - after : after - before;
          return <Table.Tr key={name}><Table.Th scope="row">{name}</Table.Th><Table.Td className={css.number}>{before}</Table.Td><Table.Td className={css.number} data-gained={gained > 0 ? 'yes' : gained < 0 ? 'no' : undefined}>{gained > 0 ? '▲ ' : gained < 0 ? '▼ ' : ''}{after}</Table.Td><Table.Td className={css.number}>{of}</Table.Td></Table.Tr>;
        })}
      </Table.Tbody>
    </Table>
  );
}

function Moved({ version: { moved } }: { version: LearntVersion }) {
  const say = useSay();
  const { categoryName } = useDirectory();
  return (
    <div className={css.moved}>
      <h4>{say('learning.versions.moved')}</h4>
      <p className={css.soft}>{say(moved.length === 0 ? 'learning.versions.moved_none' : 'learning.versions.moved_lead')}</p>
      {moved.length > 0 && (
        <Table className={css.compared} verticalSpacing={4} horizontalSpacing="sm" aria-label={say('learning.versions.moved')}>
          <Table.Thead><Table.Tr><Table.Th scope="col">{say('learning.versions.word')}</Table.Th><Table.Th scope="col">{say('learning.versions.towards')}</Table.Th><Table.Th scope="col" className={css.number}>{say('learning.versions.seen_before')}</Table.Th><Table.Th scope="col" className={css.number}>{say('learning.versions.seen')}</Table.Th></Table.Tr></Table.Thead>
          <Table.Tbody>{moved.map(({ words, category, before, lessons }) => <Table.Tr key={`${words}/${category}`}><Table.Th scope="row">{words}</Table.Th><Table.Td>{categoryName(category)}</Table.Td><Table.Td className={css.number}>{before}</Table.Td><Table.Td className={css.number}>{lessons}</Table.Td></Table.Tr>)}</Table.Tbody>
        </Table>
      )}
    </div>
  );
}
