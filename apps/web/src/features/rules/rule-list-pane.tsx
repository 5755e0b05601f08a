import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useRef, useState } from 'react';
import type { RulesView } from '#contract';
import { useSay } from '../../shared/i18n/staff.js';
import { announce } from '../../shared/ui/staff/announce.js';
import { EmptyNote } from '../../shared/ui/staff/notes.js';
import { BenchPanel } from './bench-panel.js';
import { ruleIssues } from './rule-issues.js';
import { RuleRow } from './rule-row.js';
import { type ListKind, newId, type RuleOf } from './rules.js';
import css from './rules.module.css';
import { useBench } from './use-bench.js';

interface Props<K extends ListKind> {
  kind: K;
  view: RulesView;
  blank: (id: string) => RuleOf<K>;
  form: (rule: RuleOf<K>, set: (rule: RuleOf<K>) => void, no: (field: string) => string | undefined) => ReactNode;
}

/** A list of rules in their order: written here, rehearsed and switched on below. Keyed by kind. */
export function RuleListPane<K extends ListKind>({ kind, view, blank, form }: Props<K>) {
  const say = useSay();
  const bench = useBench(kind, view);
  const [open, setOpen] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const [removed, setRemoved] = useState<{ rule: RuleOf<K>; at: number } | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const rules = bench.data.rules as RuleOf<K>[];
  const before = bench.before.rules as RuleOf<K>[];
  const put = (next: readonly RuleOf<K>[]) => bench.change({ rules: next } as typeof bench.data);
  const nameOf = (rule: RuleOf<K>) => rule.name.trim() || say('rules.unnamed');
  const focusOn = (id: string, what: string) => requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-rule="${id}"] ${what}`)?.focus());
  const move = (at: number, by: -1 | 1) => {
    const rule = rules[at];
    if (rule === undefined || at + by < 0 || at + by >= rules.length) return;
    put(rules.toSpliced(at, 1).toSpliced(at + by, 0, rule));
    announce(say('rules.moved_to', { name: nameOf(rule), place: at + by + 1, count: rules.length }));
    focusOn(rule.id, `[data-move="${by}"]`);
  };
  const add = () => { const rule = blank(newId()); put([...rules, rule]); setTried(false); setOpen(rule.id); setRemoved(null); focusOn(rule.id, 'input'); };
  const remove = (at: number) => {
    const rule = rules[at];
    if (rule === undefined) return;
    put(rules.toSpliced(at, 1));
    setRemoved({ rule, at });
    if (open === rule.id) setOpen(null);
    announce(say('rules.removed', { name: nameOf(rule) }));
  };
  const incomplete = rules.filter((rule) => ruleIssues(kind, rule).size > 0).map(nameOf);
  const showMissing = () => { setTried(true); const first = rules.find((rule) => ruleIssues(kind, rule).size > 0); if (first) { setOpen(first.id); focusOn(first.id, '[aria-invalid="true"]'); } };
  const addButton = <Button variant={rules.length === 0 ? 'filled' : 'default'} leftSection={<IconPlus aria-hidden size={16} />} onClick={add}>{say('rules.add')}</Button>;
  return (
    <div className={css.stack}>
      <p className={css.soft}>{say(`rules.about.${kind}`)}</p>
      {rules.length === 0 ? <EmptyNote title={say(`rules.empty.${kind}`)} text={say(`rules.empty_text.${kind}`)}>{addButton}</EmptyNote> : (
        <ol ref={list} className={css.list} aria-label={say('rules.list')}>
          {rules.map((rule, at) => {
            const was = before.find((one) => one.id === rule.id);
            const issues = ruleIssues(kind, rule);
            return (
              <RuleRow
                key={rule.id} kind={kind} rule={rule} at={at} count={rules.length} name={nameOf(rule)} open={open === rule.id} marks={view.marks.filter((mark) => mark.kind === kind && mark.rule === rule.id)}
                tag={issues.size > 0 && open !== rule.id ? 'incomplete' : was === undefined ? 'new' : JSON.stringify(was) === JSON.stringify(rule) ? null : 'changed'}
                move={(by) => move(at, by)} remove={() => remove(at)} toggle={() => { setTried(false); setOpen(open === rule.id ? null : rule.id); if (open !== rule.id) focusOn(rule.id, 'form input'); }}
                done={() => { if (issues.size > 0) showMissing(); else { setOpen(null); focusOn(rule.id, '[data-edit]'); } }}
              >
                {form(rule, (changed) => put(rules.with(at, changed)), (field) => (tried ? issues.get(field) : undefined))}
              </RuleRow>
            );
          })}
        </ol>
      )}
      {removed && <p role="status" className={css.removed}>{say('rules.removed', { name: nameOf(removed.rule) })} <Button size="compact-sm" variant="default" onClick={() => { put(rules.toSpliced(removed.at, 0, removed.rule)); setRemoved(null); focusOn(removed.rule.id, '[data-edit]'); }}>{say('rules.take_back')}</Button></p>}
      {rules.length > 0 && <div>{addButton}</div>}
      <BenchPanel bench={bench} incomplete={incomplete} showMissing={showMissing} done={() => { setOpen(null); setRemoved(null); }} />
    </div>
  );
}
