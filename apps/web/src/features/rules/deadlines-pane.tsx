import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import type { Priority, RulesView } from '#contract';
import { useSay } from '../../shared/i18n/staff.js';
import { CategoryPicker } from '../../shared/ui/staff/pickers.js';
import { BenchPanel } from './bench-panel.js';
import { type LimitEditing, LimitList } from './limit-list.js';
import { useLimitWords } from './limit-words.js';
import { byCategory, type ByCategory, limitIssues, limitRows, withLimit } from './limits.js';
import css from './rules.module.css';
import { useBench } from './use-bench.js';

const priorities: readonly Priority[] = ['P0', 'P1', 'P2', 'P3'];

/** All limits by priority, for single categories, and of the citizen's own steps. */
export function DeadlinesPane({ view }: { view: RulesView }) {
  const say = useSay();
  const words = useLimitWords();
  const bench = useBench('deadlines', view);
  const [open, setOpen] = useState<string | null>(null);
  const pane = useRef<HTMLDivElement>(null);
  const rows = limitRows(bench.data);
  const before = new Map(limitRows(bench.before).map((row) => [row.id, JSON.stringify(row.limit)]));
  const issues = limitIssues(bench.data);
  const focusOn = (id: string, what: string) => requestAnimationFrame(() => pane.current?.querySelector<HTMLElement>(`[data-limit="${id}"] ${what}`)?.focus());
  const editing: LimitEditing = {
    open, marks: view.marks.filter((mark) => mark.kind === 'deadlines'),
    isChanged: (id) => before.get(id) !== JSON.stringify(rows.find((row) => row.id === id)?.limit),
    no: (id, field) => issues.get(id)?.get(field),
    toggle: (id) => { const next = open === id ? null : id; setOpen(next); focusOn(id, next === null ? '[data-edit]' : 'input'); },
    set: (id, limit) => { bench.change(withLimit(bench.data, id, limit)); if (limit === null) { setOpen(null); requestAnimationFrame(() => pane.current?.querySelector<HTMLElement>(`[data-list="${id.split('.')[0] ?? ''}"] input`)?.focus()); } },
  };
  const add = (list: ByCategory, category: string) => {
    const hours = list === 'answerByCategory' ? 16 : 2;
    const id = `${list}.${category}`;
    if (bench.data[list][category] === undefined) bench.change(withLimit(bench.data, id, { hours, roundTheClock: list === 'firstWordByCategory', source: '', certainty: 'proposal' }));
    setOpen(id);
    focusOn(id, 'input');
  };
  const incomplete = rows.filter((row) => issues.has(row.id)).map((row) => words.full(row));
  return (
    <div className={css.stack} ref={pane}>
      <p className={css.soft}>{say('rules.about.deadlines')}</p>
      {bench.changed && <p className={css.note}>{say('rules.limit.unsaved')} <a href="#rule-bench">{say('rules.limit.to_bench')}</a></p>}
      {priorities.map((priority) => (
        <section key={priority} className={css.block} aria-labelledby={`limits-${priority}`}>
          <h2 id={`limits-${priority}`}>{say('rules.limit.priority', { priority: say(`code.priority.${priority}`) })}</h2>
          <LimitList label={say('rules.limit.priority', { priority: say(`code.priority.${priority}`) })} rows={rows.filter((row) => row.part === 'priority' && row.priority === priority)} editing={editing} />
        </section>
      ))}
      <section className={css.block} aria-labelledby="limits-category">
        <h2 id="limits-category">{say('rules.limit.by_category')}</h2>
        <p className={css.soft}>{say('rules.limit.shorter')}</p>
        {rows.some((row) => row.part === 'category') ? <LimitList label={say('rules.limit.by_category')} rows={rows.filter((row) => row.part === 'category')} editing={editing} /> : <p>{say('rules.limit.none')}</p>}
        <div className={css.adders}>{byCategory.map((list) => <AddLimit key={list} list={list} add={add} />)}</div>
      </section>
      <section className={css.block} aria-labelledby="limits-other">
        <h2 id="limits-other">{say('rules.limit.others')}</h2>
        <LimitList label={say('rules.limit.others')} rows={rows.filter((row) => row.part === 'other')} editing={editing} />
      </section>
      <BenchPanel bench={bench} incomplete={incomplete} showMissing={() => { const [first] = issues.keys(); if (first !== undefined) { setOpen(first); focusOn(first, '[aria-invalid="true"]'); } }} done={() => setOpen(null)} />
    </div>
  );
}

function AddLimit({ list, add }: { list: ByCategory; add: (list: ByCategory, category: string) => void }) {
  const say = useSay();
  const [category, setCategory] = useState<string | null>(null);
  return (
    <div className={css.adder} data-list={list}>
      <CategoryPicker label={say(list === 'answerByCategory' ? 'rules.limit.add_answer' : 'rules.limit.add_first')} placeholder={say('rules.limit.choose')} value={category} onChange={setCategory} />
      <Button variant="default" disabled={category === null} onClick={() => { if (category !== null) { add(list, category); setCategory(null); } }}>{say('rules.limit.add')}</Button>
    </div>
  );
}
