import type { AnswerView, TicketDetail } from '#contract';
import { pointInTime } from '../../shared/i18n/dates.js';
import { useSay } from '../../shared/i18n/staff.js';
import { nameOf } from '../../shared/ui/staff/directory.js';
import css from './answer-card.module.css';
import beside from './beside.module.css';
import { SameAnswer } from './same-answer.js';
import { PhotoStrip } from './photo-strip.js';

/** The body's answer with its evidence, who wrote and who approved it, and what the citizen thought of it. */
export function AnswerCard({ ticket }: { ticket: TicketDetail }) {
  const say = useSay();
  const { answer, rating } = ticket;
  if (answer === null) return null;
  return (
    <section className={css.card} aria-labelledby="answer">
      <h3 id="answer">{say('ticket.answer')}: {say(`code.result.${answer.result}`)}</h3>
      <AnswerWords ticketId={ticket.id} answer={answer} />
      {rating !== null && <p className={css.rating}>{say('ticket.rating')}: <strong>{say(`code.rating.${rating.rating}`)}</strong>{rating.reason !== null && rating.reason !== '' && ` – ${rating.reason}`} <span className={css.soft}>{pointInTime(rating.at)}</span></p>}
    </section>
  );
}

/** Answers of earlier rounds, newest first, folded. */
export function EarlierAnswers({ ticket }: { ticket: TicketDetail }) {
  const say = useSay();
  if (ticket.earlierAnswers.length === 0) return null;
  return (
    <details className={beside.fold}>
      <summary>{say('beside.earlier_answers', { count: ticket.earlierAnswers.length })}</summary>
      {ticket.earlierAnswers.map((answer) => <div key={answer.submittedAt} className={css.card}><strong>{say(`code.result.${answer.result}`)}</strong><AnswerWords ticketId={ticket.id} answer={answer} /></div>)}
    </details>
  );
}

function AnswerWords({ ticketId, answer }: { ticketId: string; answer: AnswerView }) {
  const say = useSay();
  return (
    <>
      <p className={css.soft}>
        {nameOf(answer.body)} · {say('ticket.answer_by', { author: answer.authorLabel, time: pointInTime(answer.submittedAt) })} · {answer.approvedAt === null ? <strong className={css.waits}>{say('ticket.answer_waiting')}</strong> : say('ticket.answer_approved', { approver: answer.approverLabel ?? '', time: pointInTime(answer.approvedAt) })}
        {answer.urgent && ` · ${say('ticket.answer_urgent')}`}
      </p>
      {answer.remark !== null && <RemarkNote remark={answer.remark} />}
      <SameAnswer answer={answer} />
      <p className={css.text}>{answer.text}</p>
      {answer.photos.length > 0 && <p className={css.soft}>{say('ticket.evidence')}</p>}
      <PhotoStrip ticketId={ticketId} photos={answer.photos} />
      {answer.noEvidenceReason !== null && <p className={css.soft}>{say('ticket.no_evidence', { reason: answer.noEvidenceReason })}</p>}
    </>
  );
}

/** What the leader wants changed; it stays in sight while the answer is written again. */
export function RemarkNote({ remark }: { remark: string }) {
  const say = useSay();
  return <div className={css.remark}><strong>{say('ticket.answer_remark')}</strong><p>{remark}</p></div>;
}
