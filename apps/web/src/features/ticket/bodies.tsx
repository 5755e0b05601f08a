import type { TicketDetail } from '#contract';
import { useSay } from '../../shared/i18n/staff.js';
import { AnswerCard } from './answer-card.js';
import css from './bodies.module.css';
import { DeliveryList } from './delivery-list.js';
import { Facts } from './facts.js';
import { PhotoStrip } from './photo-strip.js';
import { ProposalCard } from './proposal-card.js';
import { ReportText } from './report-text.js';
import { StoryList } from './story-list.js';

export interface BodyProps { ticket: TicketDetail; now: number }

function Words({ ticket }: { ticket: TicketDetail }) {
  return <div><ReportText ticket={ticket} /><PhotoStrip ticketId={ticket.id} photos={ticket.photos} /></div>;
}

/** For work on the ticket: words first, facts beside them, then proposal, answer and story. */
export function WorkBody({ ticket, now }: BodyProps) {
  // Sent back, the earlier answer and its remark stand in the editor.
  const rewriting = ticket.allowedActions.some((a) => a.action === 'submit_answer');
  return (
    <div className={css.work}>
      <div className={css.words}><Words ticket={ticket} /></div>
      <div className={css.facts}><Facts ticket={ticket} now={now} /></div>
      <div className={css.rest}>
        {!rewriting && <AnswerCard ticket={ticket} />}
        {ticket.proposal && <ProposalCard proposal={ticket.proposal} />}
        <StoryList ticket={ticket} />
        <DeliveryList deliveries={ticket.deliveries} />
      </div>
    </div>
  );
}

/** For a decision on the answer: the citizen's words beside the answer and its evidence; all else folded below. */
export function ReadingBody({ ticket, now }: BodyProps) {
  const say = useSay();
  return (
    <div className={css.reading}>
      <Words ticket={ticket} />
      <div className={css.answer}><AnswerCard ticket={ticket} /></div>
      <details className={css.more}>
        <summary>{say('ticket.details')}</summary>
        <Facts ticket={ticket} now={now} />
        <StoryList ticket={ticket} />
        <DeliveryList deliveries={ticket.deliveries} />
      </details>
    </div>
  );
}
