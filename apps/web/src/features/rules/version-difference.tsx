import { Button } from '@mantine/core';
import { useLocation } from 'wouter';
import type { DeadlineLimits, RuleKind, RulesView } from '#contract';
import { pointInTime } from '../../shared/i18n/dates.js';
import { useSay } from '../../shared/i18n/staff.js';
import { FailedNote, LoadingLines } from '../../shared/ui/staff/notes.js';
import { compare } from './compare.js';
import { useLimitWords } from './limit-words.js';
import { limitRows } from './limits.js';
import { useRuleWords } from './rule-words.js';
import { type RuleOf, useRuleVersion } from './rules.js';
import css from './rules.module.css';
import { useBench } from './use-bench.js';

interface Props { kind: RuleKind; version: string; at: string; view: RulesView }

/** How an older version differs from what is in force, in words; it can be taken up as a draft. Keyed by version. */
export function VersionDifference({ kind, version, at, view }: Props) {
  const say = useSay();
  const [, go] = useLocation();
  const bench = useBench(kind, view);
  const older = useRuleVersion(kind, version);
  const lines = useDifference(kind, older.data?.draft.data, view);
  const restore = () => { if (older.data) { bench.change(older.data.draft.data); go(kind === 'routing' ? '/staff/rules' : `/staff/rules/${kind}`); } };
  return (
    <section className={css.panel} aria-labelledby="difference-title">
      <h2 id="difference-title" tabIndex={-1}>{say('rules.versions.differs', { time: pointInTime(at) })}</h2>
      {older.isPending && <LoadingLines rows={3} height={32} />}
      {older.isError && <FailedNote title={say('rules.versions.unreadable')} error={older.error} again={() => void older.refetch()} />}
      {lines && (lines.length === 0 ? <p>{say('rules.versions.same')}</p> : (
        <ul className={css.differences}>
          {lines.map((line) => (
            <li key={line.id}>
              <p><strong>{line.name}</strong> <span className={css.soft}>{line.how}</span></p>
              {line.before !== null && line.after !== null && <dl><dt>{say('rules.versions.older')}</dt><dd>{line.before}</dd><dt>{say('rules.versions.now')}</dt><dd>{line.after}</dd></dl>}
              {(line.before === null) !== (line.after === null) && <p>{line.before ?? line.after}</p>}
            </li>
          ))}
        </ul>
      ))}
      {lines && lines.length > 0 && <div className={css.buttons}><Button variant="default" onClick={restore}>{say('rules.versions.restore')}</Button><span className={css.soft}>{say('rules.versions.restore_text')}</span></div>}
    </section>
  );
}

interface Line { readonly id: string; readonly name: string; readonly how: string; readonly before: string | null; readonly after: string | null }

function useDifference(kind: RuleKind, data: unknown, view: RulesView): Line[] | null {
  const say = useSay();
  const words = useRuleWords();
  const limitWords = useLimitWords();
  if (data === undefined) return null;
  const how = (before: unknown, after: unknown) => say(before === null ? 'rules.versions.only_now' : after === null ? 'rules.versions.only_then' : 'rules.versions.changed');
  if (kind === 'deadlines') {
    const told = (row: ReturnType<typeof limitRows>[number] | null) => (row === null ? null : `${limitWords.length(row.limit)}. ${limitWords.ground(row.limit)}`);
    return compare(limitRows(data as DeadlineLimits), limitRows(view.deadlines.data), (row) => row.id).changes.map(({ id, before, after }) => { const row = after ?? before; return { id, name: row === null ? id : limitWords.full(row), how: how(before, after), before: told(before), after: told(after) }; });
  }
  const { changes, order } = compare((data as { rules: RuleOf<'routing' | 'classification'>[] }).rules, view[kind].data.rules as RuleOf<'routing' | 'classification'>[], (rule) => rule.id);
  const told = (rule: RuleOf<'routing' | 'classification'> | null, named: boolean) => (rule === null ? null : [...(named ? [rule.name] : []), words(kind, rule as RuleOf<typeof kind>), rule.source, ...(rule.note === '' ? [] : [rule.note])].join('. '));
  return [
    ...changes.map(({ id, before, after }) => ({ id, name: (after ?? before)?.name ?? id, how: how(before, after), before: told(before, before?.name !== after?.name && after !== null), after: told(after, before?.name !== after?.name && before !== null) })),
    ...(order ? [{ id: 'order', name: say('rules.versions.order'), how: '', before: null, after: null }] : []),
  ];
}
