import { Link } from 'wouter';
import type { TicketDetail } from '#contract';
import { useSay } from '../../shared/i18n/staff.js';
import { areaLine, nameOf, useDirectory } from '../../shared/ui/staff/directory.js';
import { ClockList } from './clock-list.js';
import { ContactLine } from './contact-line.js';
import css from './facts.module.css';
import { Relatives } from './relatives.js';
import { ladderStep } from './story-words.js';

const routing: ReadonlySet<string> = new Set(['route', 'auto_route', 'rule_competence']);

/** What stands beside the words: clocks, decision so far, place, sender and linked tickets. */
export function Facts({ ticket, now }: { ticket: TicketDetail; now: number }) {
  const say = useSay();
  const { categoryName } = useDirectory();
  const { place } = ticket;
  const routed = ticket.story.some((step) => routing.has(step.action));
  const classified = routed || !ticket.categoryProposed;
  const level = ladderStep(ticket.level);
  return (
    <div className={css.facts}>
      <section aria-labelledby="facts-clocks">
        <h3 id="facts-clocks">{say('clock.title')}</h3>
        <ClockList clocks={ticket.state === 'spam' ? [] : ticket.clocks} now={now} />
        {level !== null && <p className={css.level} data-over={level >= 3 || undefined}>{say('ladder.line', { level, what: say(`ladder.level_${level}`) })}</p>}
      </section>
      <section aria-labelledby="facts-decided">
        <h3 id="facts-decided">{say('ticket.decided')}</h3>
        {!classified && <p>{say('ticket.undecided')}</p>}
        {classified && <p>{say(`code.type.${ticket.type}`)}</p>}
        {classified && <p>{ticket.category === null ? say('queue.no_category') : `${ticket.category} ${categoryName(ticket.category)}`}</p>}
        {routed && ticket.lead !== null && <p>{say('ticket.lead')}: {nameOf(ticket.lead)}</p>}
        {routed && ticket.coordinating.length > 0 && <p>{say('ticket.coordinating', { bodies: ticket.coordinating.map(nameOf).join(', ') })}</p>}
        {ticket.handBackCount > 0 && <p>{say('beside.handed_back', { count: ticket.handBackCount })}</p>}
        {ticket.reopenCount > 0 && <p>{say('beside.reopened', { count: ticket.reopenCount })}</p>}
      </section>
      <section aria-labelledby="facts-place">
        <h3 id="facts-place">{say('ticket.place')}</h3>
        {place.area === null && place.street === null && place.landmark === null && place.position === null && <p>{say('ticket.no_place')}</p>}
        {place.street !== null && <p>{place.street}</p>}
        {place.area !== null && <p>{areaLine(place.area)}</p>}
        {place.landmark !== null && <p>{say('ticket.landmark')}: {place.landmark}</p>}
        {place.position !== null && <p className={css.note}>{say('ticket.position', { lat: place.position.lat.toFixed(5), lon: place.position.lon.toFixed(5) })}</p>}
      </section>
      <section aria-labelledby="facts-contact"><h3 id="facts-contact">{say('ticket.contact')}</h3><ContactLine ticket={ticket} /></section>
      <Relatives relatives={ticket.relatives} />
      <Linked ticket={ticket} />
    </div>
  );
}

/** The file of the one-stop desk, and tickets about the same matter. */
function Linked({ ticket: { dossier, mergedInto, merged } }: { ticket: TicketDetail }) {
  const say = useSay();
  if (dossier === null && mergedInto === null && merged.length === 0) return null;
  const link = ({ id, code }: { id: string; code: string }) => <Link href={`/staff/tickets/${id}`} className={css.code}>{code}</Link>;
  return (
    <section aria-labelledby="facts-linked">
      <h3 id="facts-linked">{say('beside.linked')}</h3>
      {dossier !== null && <p>{say('beside.dossier')}: <strong className={css.code}>{dossier}</strong></p>}
      {mergedInto !== null && <p>{say('beside.merged_into')} {link(mergedInto)}</p>}
      {merged.length > 0 && <><p>{say('beside.merged', { count: merged.length })}</p><ul className={css.links}>{merged.map((other) => <li key={other.id}>{link(other)}</li>)}</ul></>}
    </section>
  );
}
