import type { TicketDetail } from '#contract';
import { useSay } from '../../shared/i18n/staff.js';
import css from './report-text.module.css';

/** A divided message as its sender wrote it, with this ticket's own matter shaded. */
export function WholeMessage({ whole: { text, stretches } }: { whole: NonNullable<TicketDetail['whole']> }) {
  const say = useSay();
  const pieces = stretches.flatMap(({ start, end }, i) => [{ words: text.slice(stretches[i - 1]?.end ?? 0, start), own: false }, { words: text.slice(start, end), own: true }]);
  const rest = text.slice(stretches.at(-1)?.end ?? 0);
  return (
    <details className={css.whole}>
      <summary>{say('matters.whole')}</summary>
      <p className={css.masked}>{say('matters.whole_note')}</p>
      <p className={css.text}>{pieces.map(({ words, own }, i) => (own ? <mark key={i} data-mark="own">{words}</mark> : words))}{rest}</p>
    </details>
  );
}
