import type { Proposal, TicketDetail } from '#contract';
import { useSay } from '../../shared/i18n/staff.js';
import { shortName, useDirectory } from '../../shared/ui/staff/directory.js';
import { useKeysAreOn } from '../../shared/ui/staff/use-keys.js';
import { useOfferActions } from './offer-context.js';
import css from './proposal-card.module.css';
import { confidence } from './reasons.js';
import { pointing, useSpotlight } from './spot.js';
import { WhyWords } from './why-words.js';

/** The categories that it may be, each with how sure that is and why; whoever may route chooses one by its number. */
export function CandidateList({ candidates, offer }: { candidates: Proposal['candidates']; offer: TicketDetail['offer'] }) {
  const say = useSay();
  const directory = useDirectory();
  const actions = useOfferActions();
  const light = useSpotlight();
  const keysOn = useKeysAreOn();
  return (
    <ol className={css.candidates} data-numbered={(keysOn && actions !== null && offer?.mayRoute === true) || undefined}>
      {candidates.map((candidate, nth) => {
        const route = offer?.routes.find(({ category }) => category === candidate.category);
        const name = <><span className={css.name}>{candidate.category} {directory.categoryName(candidate.category)}</span> <span className={css.sure} data-sure={confidence(candidate)}>{say(`ticket.confidence.${confidence(candidate)}`)}</span></>;
        const to = route === undefined ? null : <span className={css.to}>{route.lead === null ? say('offer.to_nobody') : say('offer.to', { body: shortName(directory.bodyName(route.lead)) })}</span>;
        const may = actions !== null && offer?.mayRoute === true && route !== undefined;
        return (
          <li key={candidate.category}>
            {may ? <button type="button" className={css.candidate} aria-keyshortcuts={keysOn ? String(nth + 1) : undefined} onClick={() => actions.choose(nth)} {...pointing(light, nth)}>{keysOn && <kbd aria-hidden>{nth + 1}</kbd>}<span>{name} {to}</span></button> : name}
            <WhyWords reasons={candidate.reasons} spot={nth} />
          </li>
        );
      })}
    </ol>
  );
}
