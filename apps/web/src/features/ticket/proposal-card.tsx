import type { Proposal, TicketDetail } from '#contract';
import { useSay } from '../../shared/i18n/staff.js';
import { useDirectory } from '../../shared/ui/staff/directory.js';
import { Urgency } from '../../shared/ui/staff/marks.js';
import { foundIn } from './acts/matters.js';
import css from './proposal-card.module.css';
import { because, confidence } from './reasons.js';

/** What the rules propose, and why. A person decides. */
export function ProposalCard({ ticket: { text, senderCategory }, proposal }: { ticket: Pick<TicketDetail, 'text' | 'senderCategory'>; proposal: Proposal }) {
  const say = useSay();
  const directory = useDirectory();
  const found = foundIn({ text, proposal });
  const why = (reasons: Proposal['leadReasons']) => {
    const words = because(reasons, say, directory);
    return words === '' ? null : <span className={css.why}>{words}</span>;
  };
  return (
    <section className={css.card} aria-labelledby="proposal">
      <h3 id="proposal">{say('ticket.proposal')} <span className={css.soft}>{say('ticket.proposal_note')}</span></h3>
      <dl className={css.facts}>
        {found.length > 1 && (
          <>
            <dt>{say('matters.found', { count: found.length })}</dt>
            <dd>
              <ol className={css.candidates}>
                {found.map(({ start, end, category, reasons = [] }) => (
                  <li key={`${start} ${end}`}><span className={css.name}>{category} {directory.categoryName(category)}</span><span className={css.quote}>“{text.slice(start, end).trim()}”</span>{why(reasons)}</li>
                ))}
              </ol>
            </dd>
          </>
        )}
        <dt>{say('ticket.proposal_category')}</dt>
        <dd>
          {proposal.candidates.length === 0 ? say('ticket.proposal_no_category') : (
            <ol className={css.candidates}>
              {proposal.candidates.map((candidate) => (
                <li key={candidate.category}>
                  <span className={css.name}>{candidate.category} {directory.categoryName(candidate.category)}</span> <span className={css.sure}>{say(`ticket.confidence.${confidence(candidate)}`)}</span>
                  {why(candidate.reasons)}
                </li>
              ))}
            </ol>
          )}
        </dd>
        {senderCategory !== null && <><dt>{say('ticket.sender_category')}</dt><dd><span className={css.name}>{senderCategory} {directory.categoryName(senderCategory)}</span></dd></>}
        <dt>{say('ticket.proposal_lead')}</dt>
        <dd>
          <span className={css.name}>{proposal.lead === null ? say('ticket.proposal_no_lead') : directory.bodyName(proposal.lead)}</span>
          {why(proposal.leadReasons)}
          {proposal.coordinating.length > 0 && <span className={css.why}>{say('ticket.coordinating', { bodies: proposal.coordinating.map(directory.bodyName).join(', ') })}</span>}
        </dd>
        <dt>{say('ticket.proposal_priority')}</dt>
        <dd><Urgency priority={proposal.priority} />{why(proposal.priorityReasons)}</dd>
        <dt>{say('ticket.proposal_type')}</dt>
        <dd><span className={css.name}>{say(`code.type.${proposal.type}`)}</span>{why(proposal.typeReasons)}</dd>
      </dl>
      <p className={css.next}>{say('ticket.proposal_next', { what: say(`code.expected.${proposal.expectedAction}`) })} <span className={css.soft}>{say('ticket.proposal_version', { version: proposal.version })}</span></p>
    </section>
  );
}
