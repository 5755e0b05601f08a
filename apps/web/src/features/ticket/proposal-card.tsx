import { Button } from '@mantine/core';
import type { TicketDetail } from '#contract';
import { useSay } from '../../shared/i18n/staff.js';
import { useDirectory } from '../../shared/ui/staff/directory.js';
import { Urgency } from '../../shared/ui/staff/marks.js';
import { useKeysAreOn } from '../../shared/ui/staff/use-keys.js';
import { AcceptRow } from './accept-row.js';
import { foundIn } from './acts/matters.js';
import { CandidateList } from './candidate-list.js';
import { useOfferActions } from './offer-context.js';
import css from './proposal-card.module.css';
import { because } from './reasons.js';
import { WhyWords } from './why-words.js';

/** What the rules propose, and why. A person decides: takes it with one key, or corrects it with two. */
export function ProposalCard({ ticket }: { ticket: TicketDetail }) {
  const say = useSay();
  const directory = useDirectory();
  const actions = useOfferActions();
  const keysOn = useKeysAreOn();
  const { proposal, offer, senderCategory } = ticket;
  if (proposal === null) return null;
  const found = foundIn(ticket);
  // Where it would go is said by the rules in force, as long as somebody has to decide.
  const { lead, leadReasons, coordinating } = offer?.routes.find(({ category }) => category === proposal.candidates[0]?.category) ?? proposal;
  return (
    <section className={css.card} aria-labelledby="proposal">
      <h3 id="proposal">{say('ticket.proposal')} <span className={css.soft}>{say('ticket.proposal_note')}</span></h3>
      {actions !== null && <AcceptRow ticket={ticket} actions={actions} />}
      <dl className={css.facts}>
        {found.length > 1 && (
          <>
            <dt>{say('matters.found', { count: found.length })}</dt>
            <dd>
              <ol className={css.candidates}>
                {found.map(({ start, end, category, reasons = [] }) => (
                  <li key={`${start} ${end}`}><span className={css.name}>{category} {directory.categoryName(category)}</span><span className={css.quote}>“{ticket.text.slice(start, end).trim()}”</span>{because(reasons, say, directory) !== '' && <span className={css.why}>{because(reasons, say, directory)}</span>}</li>
                ))}
              </ol>
            </dd>
          </>
        )}
        <dt>{say('ticket.proposal_category')}</dt>
        <dd>{proposal.candidates.length === 0 ? say('ticket.proposal_no_category') : <CandidateList candidates={proposal.candidates} offer={offer} />}</dd>
        {senderCategory !== null && <><dt>{say('ticket.sender_category')}</dt><dd><span className={css.name}>{senderCategory} {directory.categoryName(senderCategory)}</span></dd></>}
        <dt>{say('ticket.proposal_lead')}</dt>
        <dd>
          <span className={css.name}>{lead === null ? say('ticket.proposal_no_lead') : directory.bodyName(lead)}</span>
          <WhyWords reasons={leadReasons} spot="lead" inText={proposal.areas.length > 0 && leadReasons.some(({ kind }) => kind === 'area_lead')} />
          {coordinating.length > 0 && <span className={css.why}>{say('ticket.coordinating', { bodies: coordinating.map(directory.bodyName).join(', ') })}</span>}
          {actions !== null && offer?.mayRoute === true && <Button className={css.area} variant="subtle" size="compact-sm" onClick={actions.chooseArea} {...(keysOn ? { 'aria-keyshortcuts': '4' } : {})}>{say(ticket.place.area === null ? 'offer.area_none' : 'offer.area')}{keysOn && <kbd aria-hidden>4</kbd>}</Button>}
        </dd>
        <dt>{say('ticket.proposal_priority')}</dt>
        <dd><Urgency priority={proposal.priority} /><WhyWords reasons={proposal.priorityReasons} spot="priority" /></dd>
        <dt>{say('ticket.proposal_type')}</dt>
        <dd><span className={css.name}>{say(`code.type.${proposal.type}`)}</span><WhyWords reasons={proposal.typeReasons} spot="type" /></dd>
      </dl>
      <p className={css.next}>{say('ticket.proposal_next', { what: say(`code.expected.${proposal.expectedAction}`) })} <span className={css.soft}>{say('ticket.proposal_version', { version: proposal.version })}</span></p>
    </section>
  );
}
