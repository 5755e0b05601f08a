import type { TicketDetail } from '#contract';
import { pointInTime } from '../../shared/i18n/dates.js';
import { useSay } from '../../shared/i18n/staff.js';
import css from './beside.module.css';

const past: ReadonlySet<TicketDetail['state']> = new Set<TicketDetail['state']>(['answered', 'closed']);

/** Whether the answered matter is public, why it can't be, and the masked texts. Nothing where there is nothing to publish yet. */
export function PublicationCard({ ticket }: { ticket: TicketDetail }) {
  const say = useSay();
  const { publication } = ticket;
  if (!past.has(ticket.state) && publication.state === 'none') return null;
  return (
    <section aria-labelledby="publication" className={css.card} data-warm={publication.state === 'proposed' || undefined} data-done={publication.state === 'published' || undefined}>
      <h3 id="publication">{say('beside.publication')}: {publication.at === null ? say(`code.publication.${publication.state}`) : say('beside.publication_at', { state: say(`code.publication.${publication.state}`), time: pointInTime(publication.at) })}</h3>
      {publication.barredBy !== null && <p className={css.soft}>{say(`code.barred.${publication.barredBy}`)}</p>}
      {publication.barredBy === null && publication.consent && <p className={css.soft}>{say('beside.publication_consent')}</p>}
      {publication.state !== 'none' && publication.barredBy === null && (
        <details className={css.fold}>
          <summary>{say(publication.state === 'published' || publication.state === 'taken_down' ? 'beside.publication_texts' : 'beside.publication_proposed_texts')}</summary>
          <PublicTexts report={publication.reportText} answer={publication.answerText} />
        </details>
      )}
    </section>
  );
}

/** Both masked texts, to read. */
export function PublicTexts({ report, answer }: { report: string; answer: string }) {
  const say = useSay();
  return (
    <div className={css.preview}>
      <span className={css.soft}>{say('beside.publication_report')}</span>
      <p>{report}</p>
      <span className={css.soft}>{say('beside.publication_answer')}</span>
      <p>{answer}</p>
    </div>
  );
}
