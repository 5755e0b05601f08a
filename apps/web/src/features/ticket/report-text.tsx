import { useEffect, useMemo, useRef } from 'react';
import type { TicketDetail } from '#contract';
import { useSay } from '../../shared/i18n/staff.js';
import { type Mark, piecesOf } from './highlights.js';
import { MaskedNote } from './masked-note.js';
import css from './report-text.module.css';
import { useSpotlight } from './spot.js';
import { WholeMessage } from './whole-message.js';

const marks: readonly Mark[] = ['danger', 'type', 'phrase', 'place'];

/** The citizen's words as typed, with the words that the proposal speaks of marked: all of them, or those of the part that is pointed at. */
export function ReportText({ ticket }: { ticket: TicketDetail }) {
  const say = useSay();
  const { on, pressed, press } = useSpotlight();
  const words = useRef<HTMLParagraphElement>(null);
  const pieces = useMemo(() => piecesOf(ticket.text, ticket.proposal, on), [ticket.text, ticket.proposal, on]);
  const used = marks.filter((mark) => pieces.some((piece) => piece.mark === mark));
  // Of a long text only what was asked for by a press is brought into sight: nothing moves under a pointer that passes by.
  useEffect(() => { if (pressed !== null) words.current?.querySelector('mark')?.scrollIntoView({ block: 'nearest' }); }, [pressed]);
  return (
    <section aria-labelledby="report-text">
      <h3 id="report-text" className={css.title}>{say('ticket.text')}</h3>
      {ticket.masked && <MaskedNote ticket={ticket} />}
      <p ref={words} className={css.text} data-spot={on === null ? undefined : true}>{pieces.map((piece, i) => (piece.mark === null ? piece.text : <mark key={i} data-mark={piece.mark}>{piece.text}</mark>))}</p>
      {ticket.whole !== null && <WholeMessage whole={ticket.whole} />}
      {used.length > 0 && <p className={css.legend}>{used.map((mark) => <span key={mark}><mark data-mark={mark} aria-hidden>Aa</mark> {say(`ticket.legend.${mark}`)}</span>)}{pressed !== null && <button type="button" className={css.all} onClick={() => press(pressed)}>{say('offer.everything')}</button>}</p>}
    </section>
  );
}
