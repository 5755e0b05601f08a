import type { RequestKind, TicketDetail } from '#contract';
import { useSay } from '../../shared/i18n/staff.js';
import type { Panel } from './acts/act-frame.js';
import { AnswerCard, EarlierAnswers } from './answer-card.js';
import css from './bodies.module.css';
import { ContributionList } from './contribution-list.js';
import { DeliveryList } from './delivery-list.js';
import { Facts } from './facts.js';
import { LastWord } from './last-word.js';
import { LetterList } from './letter-list.js';
import { MapFold } from './map-fold.js';
import { Nearby } from './nearby.js';
import { PhotoStrip } from './photo-strip.js';
import { ProposalCard } from './proposal-card.js';
import { PublicationCard } from './publication-card.js';
import { ReportText } from './report-text.js';
import { RequestsCard } from './requests-card.js';
import { SpotlightContext, useNewSpotlight } from './spot.js';
import { StoryList } from './story-list.js';

export interface BodyProps { ticket: TicketDetail; now: number; /** The panel that is open: what it shows is not said twice. */ open: Panel | null; /** Opens the panel that merges the ticket into the one with this code. */ mergeInto: (code: string) => void }

function Words({ ticket }: { ticket: TicketDetail }) {
  return <div><ReportText ticket={ticket} /><PhotoStrip ticketId={ticket.id} photos={ticket.photos} /></div>;
}

/** The request that a panel reads out. */
const readIn: Partial<Record<Panel, RequestKind>> = { confirm_refusal: 'refusal', approve_desk_answer: 'desk_answer', endorse_extension: 'extension', grant_extension: 'extension', agree_late_hand_back: 'late_hand_back', ask: 'citizen_question' };
const undecided: ReadonlySet<TicketDetail['state']> = new Set<TicketDetail['state']>(['new', 'in_triage', 'handed_back', 'reopened']);

/** For work on the ticket: words first, facts beside them, then what waits, answer, proposal and story. */
export function WorkBody({ ticket, now, open, mergeInto }: BodyProps) {
  // While it is written, the earlier answer with its remark and the parts of the others stand in the editor.
  const writing = open === 'submit_answer' || open === 'answer_urgent';
  const proposal = <ProposalCard ticket={ticket} />;
  const light = useNewSpotlight();
  return (
    <SpotlightContext value={light}><div className={css.work}>
      <div className={css.words}><Words ticket={ticket} /></div>
      <div className={css.facts}><Facts ticket={ticket} now={now} /></div>
      <div className={css.rest}>
        <LastWord ticket={ticket} />
        <RequestsCard ticket={ticket} without={open === null ? undefined : readIn[open]} />
        {!writing && open !== 'contribute' && <ContributionList ticket={ticket} />}
        {!writing && <AnswerCard ticket={ticket} />}
        <EarlierAnswers ticket={ticket} />
        <PublicationCard ticket={ticket} />
        <LetterList letters={ticket.letters} />
        {undecided.has(ticket.state) && proposal}
        <MapFold ticket={ticket} />
        <Nearby ticket={ticket} now={now} mergeInto={mergeInto} />
        <StoryList ticket={ticket} />
        <DeliveryList deliveries={ticket.deliveries} />
        {!undecided.has(ticket.state) && proposal}
      </div>
    </div></SpotlightContext>
  );
}

/** For a leader's decision: what is to be decided, the citizen's words beside the answer or the request; all else folded below. */
export function ReadingBody({ ticket, now, open }: BodyProps) {
  const say = useSay();
  return (
    <div className={css.reading}>
      <ToDecide ticket={ticket} brief={open !== null} />
      <Words ticket={ticket} />
      <div className={css.beside}>
        <RequestsCard ticket={ticket} without={open === null ? undefined : readIn[open]} />
        <AnswerCard ticket={ticket} />
        <ContributionList ticket={ticket} />
      </div>
      <details className={css.more}>
        <summary>{say('ticket.details')}</summary>
        <Facts ticket={ticket} now={now} />
        <EarlierAnswers ticket={ticket} />
        <PublicationCard ticket={ticket} />
        <StoryList ticket={ticket} />
        <DeliveryList deliveries={ticket.deliveries} />
      </details>
    </div>
  );
}

/** Which of the leader's decisions this is: an answer, one that went out already, or more time. */
function ToDecide({ ticket, brief }: { ticket: TicketDetail; /** The panel says the rest. */ brief: boolean }) {
  const say = useSay();
  const allowed = (action: Panel | 'approve') => ticket.allowedActions.some((a) => a.action === action);
  const what = allowed('approve') ? (ticket.state === 'awaiting_approval' ? 'approve' : 'approve_after') : allowed('endorse_extension') ? 'endorse_extension' : null;
  return what && <div className={css.decide} data-what={what}><strong>{say(`beside.to_decide.${what}`)}</strong>{!brief && <p>{say(`beside.to_decide.${what}_text`)}</p>}</div>;
}
