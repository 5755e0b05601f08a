import { templateFields, type TemplateField } from '#contract';
import { useSay } from '../../shared/i18n/staff.js';
import css from './templates.module.css';

const known = (name: string): name is TemplateField => templateFields.some((field) => field === name);

/** A template with its fields and blanks told apart; `filled`: as it looks for a ticket. */
export function TemplateWords({ text, filled = false }: { text: string; filled?: boolean }) {
  const say = useSay();
  return text.split(/(\{\{\w+\}\}|\[\[[^[\]]{0,80}\]\])/).map((piece, nth) => {
    const name = /^\{\{(\w+)\}\}$/.exec(piece)?.[1];
    if (name !== undefined && known(name)) return <span key={nth} className={css.field}>{filled ? say(`templates.sample.${name}`) : say(`templates.field.${name}`)}</span>;
    return piece.startsWith('[[') ? <span key={nth} className={css.blank}>{piece}</span> : piece;
  });
}
