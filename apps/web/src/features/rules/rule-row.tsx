import { ActionIcon, Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPencil, IconTrash } from '@tabler/icons-react';
import { type ReactNode, useRef } from 'react';
import type { RuleMark } from '#contract';
import { useSay } from '../../shared/i18n/staff.js';
import { useFormKeys } from '../../shared/ui/staff/use-form-keys.js';
import { FaultWords } from './fault-words.js';
import { useRuleWords } from './rule-words.js';
import type { ListKind, RuleOf } from './rules.js';
import css from './rules.module.css';

interface Props<K extends ListKind> {
  kind: K; rule: RuleOf<K>; at: number; count: number; name: string; open: boolean; marks: readonly RuleMark[]; tag: 'incomplete' | 'new' | 'changed' | null;
  move: (by: -1 | 1) => void; remove: () => void; toggle: () => void; done: () => void; children: ReactNode;
}

/** One rule of the list: its place, name and sentence; its form where it is open. */
export function RuleRow<K extends ListKind>({ kind, rule, at, count, name, open, marks, tag, move, remove, toggle, done, children }: Props<K>) {
  const say = useSay();
  const words = useRuleWords();
  return (
    <li data-rule={rule.id} className={css.rule} data-failing={marks.length > 0 || undefined} data-open={open || undefined}>
      <div className={css.row}>
        <span aria-hidden className={css.place}>{at + 1}</span>
        <div className={css.told}>
          <p className={css.name}><strong>{name}</strong>{tag && <span className={css.tag} data-tag={tag}>{say(`rules.${tag}`)}</span>}</p>
          <p>{words(kind, rule)}</p>
          {rule.source.trim() !== '' && <p className={css.soft}>{rule.source}</p>}
          {marks.map((mark) => <p key={mark.fault} className={css.fault}><FaultWords fault={mark} /></p>)}
        </div>
        <div className={css.tools}>
          <ActionIcon variant="subtle" size={36} data-move={-1} aria-disabled={at === 0 || undefined} aria-label={say('rules.up', { name })} onClick={() => move(-1)}><IconArrowUp size={18} /></ActionIcon>
          <ActionIcon variant="subtle" size={36} data-move={1} aria-disabled={at === count - 1 || undefined} aria-label={say('rules.down', { name })} onClick={() => move(1)}><IconArrowDown size={18} /></ActionIcon>
          <ActionIcon variant="subtle" size={36} data-edit aria-expanded={open} aria-label={say('rules.edit_rule', { name })} onClick={toggle}><IconPencil size={18} /></ActionIcon>
          <ActionIcon variant="subtle" size={36} aria-label={say('rules.remove_rule', { name })} onClick={remove}><IconTrash size={18} /></ActionIcon>
        </div>
      </div>
      {open && <RuleForm name={name} done={done}>{children}</RuleForm>}
    </li>
  );
}

function RuleForm({ name, done, children }: { name: string; done: () => void; children: ReactNode }) {
  const say = useSay();
  const form = useRef<HTMLFormElement>(null);
  useFormKeys(form, { send: done, close: done });
  return (
    <form ref={form} noValidate className={css.form} aria-label={say('rules.edit_rule', { name })} onSubmit={(e) => { e.preventDefault(); }}>
      {children}
      <div><Button variant="light" onClick={done}>{say('rules.close_form')}<kbd aria-hidden>Ctrl Enter</kbd></Button></div>
    </form>
  );
}
