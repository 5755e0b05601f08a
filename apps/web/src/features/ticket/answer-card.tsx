import type { TicketDetail } from '#contract';
import { pointInTime } from '../../shared/i18n/dates.js';
import { useSay } from '../../shared/i18n/staff.js';
import { nameOf } from '../../shared/ui/staff/directory.js';
import css from './answer-card.module.css';
import { PhotoStrip } from './photo-strip.js';

/** The body's answer with its evidence, who wrote and who approved it, and what the citizen thought of it. */
export function AnswerCard({ ticket }: { ticket: TicketDetail }) {
  const say = useSay();
  const { answer, rating } = ticket;
  if (answer === null) return null;
  return (
    <section className={css.card} aria-labelledby="answer">
      <h3 id="answer">{say('ticket.answer')}: {say(`code.result.${answer.result}`)}</h3>
      <p className={css.soft}>{nameOf(answer.body)} · {say('ticket.answer_by', { author: answer.authorLabel, time: pointInTime(answer.submittedAt) })} · {answer.approvedAt === null ? say('ticket.answer_waiting') : say('ticket.answer_approved', { approver: answer.approverLabel ?? '', time: pointInTime(answer.approvedAt) })}</p>
      {answer.remark !== null && <RemarkNote remark={answer.remark} />}
      <p className={css.text}>{answer.text}</p>
      {answer.photos.length > 0 && <p className={css.soft}>{say('ticket.evidence')}</p>}
      <PhotoStrip ticketId={ticket.id} photos={answer.photos} />
      {answer.noEvidenceReason !== null && <p className={css.soft}>{say('ticket.no_evidence', { reason: answer.noEvidenceReason })}</p>}
      {rating !== null && <p className={css.rating}>{say('ticket.rating')}: <strong>{say(`code.rating.${rating.rating}`)}</strong>{rating.reason !== null && rating.reason !== '' && ` – ${rating.reason}`} <span className={css.soft}>{pointInTime(rating.at)}</span></p>}
    </section>
  );
}

/** What the leader wants changed; it stays in sight while the answer is written again. */
export function RemarkNote({ remark }: { remark: string }) {
  const say = useSay();
  return <div className={css.remark}><strong>{say('ticket.answer_remark')}</strong><p>{remark}</p></div>;
}
