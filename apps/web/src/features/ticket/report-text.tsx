import { useMemo } from 'react';
import type { TicketDetail } from '#contract';
import { useSay } from '../../shared/i18n/staff.js';
import { type Mark, piecesOf } from './highlights.js';
import { MaskedNote } from './masked-note.js';
import css from './report-text.module.css';
import { WholeMessage } from './whole-message.js';

const marks: readonly Mark[] = ['phrase', 'place', 'danger'];

/** The citizen's words as typed, with the words that the proposal speaks of marked. */
export function ReportText({ ticket }: { ticket: TicketDetail }) {
  const say = useSay();
  const pieces = useMemo(() => piecesOf(ticket.text, ticket.proposal), [ticket.text, ticket.proposal]);
  const used = marks.filter((mark) => pieces.some((piece) => piece.mark === mark));
  return (
    <section aria-labelledby="report-text">
      <h3 id="report-text" className={css.title}>{say('ticket.text')}</h3>
      {ticket.masked && <MaskedNote ticket={ticket} />}
      <p className={css.text}>{pieces.map((piece, i) => (piece.mark === null ? piece.text : <mark key={i} data-mark={piece.mark}>{piece.text}</mark>))}</p>
      {ticket.whole !== null && <WholeMessage whole={ticket.whole} />}
      {used.length > 0 && <p className={css.legend}>{used.map((mark) => <span key={mark}><mark data-mark={mark} aria-hidden>Aa</mark> {say(`ticket.legend.${mark}`)}</span>)}</p>}
    </section>
  );
}
