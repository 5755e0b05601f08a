import { ActionIcon } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import type { RuleMark } from '#contract';
import { useSay } from '../../shared/i18n/staff.js';
import { FaultWords } from './fault-words.js';
import { LimitForm } from './limit-form.js';
import { useLimitWords } from './limit-words.js';
import type { Limit, LimitRow } from './limits.js';
import css from './rules.module.css';

export interface LimitEditing {
  readonly open: string | null;
  readonly isChanged: (id: string) => boolean;
  readonly no: (id: string, field: string) => string | undefined;
  readonly marks: readonly RuleMark[];
  toggle(id: string): void;
  set(id: string, limit: Limit | null): void;
}

/** Limits of one part, each with its length in words and where it comes from. */
export function LimitList({ label, rows, editing }: { label: string; rows: readonly LimitRow[]; editing: LimitEditing }) {
  const say = useSay();
  const words = useLimitWords();
  return (
    <ul className={css.limits} aria-label={label}>
      {rows.map((row) => {
        const open = editing.open === row.id;
        const name = words.full(row);
        return (
          <li key={row.id} data-limit={row.id} data-open={open || undefined}>
            <div className={css.limit}>
              <span className={css.limitName}>{words.name(row)}{editing.isChanged(row.id) && <span className={css.tag} data-tag="changed">{say('rules.changed')}</span>}</span>
              <strong className={css.length}>{words.length(row.limit)}</strong>
              <span className={css.soft}>{words.ground(row.limit)}</span>
              <span className={css.tools}>
                <ActionIcon variant="subtle" size={32} data-edit aria-expanded={open} aria-label={say('rules.limit.edit', { name })} onClick={() => editing.toggle(row.id)}><IconPencil size={16} /></ActionIcon>
                {row.part === 'category' && <ActionIcon variant="subtle" size={32} aria-label={say('rules.limit.remove', { name })} onClick={() => editing.set(row.id, null)}><IconTrash size={16} /></ActionIcon>}
              </span>
            </div>
            {editing.marks.filter((mark) => mark.rule === row.id).map((mark) => <p key={mark.fault} className={css.fault}><FaultWords fault={mark} /></p>)}
            {open && <LimitForm label={say('rules.limit.edit', { name })} limit={row.limit} least={row.part === 'priority' ? 0 : 1} officeOnly={row.part === 'category' && row.list === 'answerByCategory'} no={(field) => editing.no(row.id, field)} set={(limit) => editing.set(row.id, limit)} done={() => editing.toggle(row.id)} />}
          </li>
        );
      })}
    </ul>
  );
}
