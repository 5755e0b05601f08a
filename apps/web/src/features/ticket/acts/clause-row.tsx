import { type KeyboardEvent, useId, useRef } from 'react';
import { useSay } from '../../../shared/i18n/staff.js';
import css from './divide-panel.module.css';
import type { To } from './matters.js';

interface Props { words: string; to: To; /** How many matters there are to choose from. */ choices: number; first: boolean; give: (to: To) => void }

const NAMED = 40;

/** One sentence and the matter that it belongs to. A digit chooses and goes on to the next sentence. */
export function ClauseRow({ words, to, choices, first, give }: Props) {
  const say = useSay();
  const name = useId();
  const row = useRef<HTMLFieldSetElement>(null);
  const numbers = Array.from({ length: choices }, (_, i) => i + 1);
  const options: readonly (readonly [To, string, string])[] = [...numbers.map((n) => [n, String(n), say('matters.to', { n })] as const), ['all', say('matters.all_short'), say('matters.to_all')], ['none', say('matters.none_short'), say('matters.to_none')]];
  const byKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const chosen: To | undefined = event.key === '0' ? 'all' : event.key === '-' ? 'none' : numbers.includes(Number(event.key)) ? Number(event.key) : undefined;
    if (chosen === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    give(chosen);
    const next = row.current?.nextElementSibling;
    (next?.querySelector<HTMLInputElement>('input:checked') ?? row.current?.querySelector<HTMLInputElement>(`input[value="${chosen}"]`))?.focus();
  };
  return (
    <fieldset ref={row} className={css.clause} data-to={to}>
      <legend className="visually-hidden">{say('matters.clause', { words: words.length > NAMED ? `${words.slice(0, NAMED)}…` : words })}</legend>
      <p>{words}</p>
      <div className={css.choices}>
        {options.map(([value, short, long]) => (
          <label key={value} title={long} data-to={value}>
            <input type="radio" className="visually-hidden" name={name} value={value} aria-label={long} checked={to === value} {...(first && to === value ? { 'data-first': true } : {})} onChange={() => give(value)} onKeyDown={byKey} />
            <span aria-hidden>{short}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
