import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import type { TicketDetail } from '#contract';
import { useSay } from '../../shared/i18n/staff.js';
import { useDirectory } from '../../shared/ui/staff/directory.js';
import { useKeysAreOn } from '../../shared/ui/staff/use-keys.js';
import type { OfferActions } from './offer-context.js';
import { acceptWords, routeNames } from './offer-words.js';
import css from './proposal-card.module.css';

/** The button that takes the proposal as it stands. It says what it will do, for routing can't be undone. */
export function AcceptRow({ ticket, actions }: { ticket: TicketDetail; actions: OfferActions }) {
  const say = useSay();
  const directory = useDirectory();
  const keysOn = useKeysAreOn();
  const { offer } = ticket;
  if (offer === null) return null;
  if (offer.older) return <p className={css.older}>{say('offer.older')}</p>;
  const { next } = offer;
  if (next === null) return null;
  const label = actions.again !== null && next.route !== null ? say(`offer.again.${actions.again}`, routeNames(next.route, directory)) : acceptWords(next, ticket.type, say, directory);
  return (
    <div className={css.accept}>
      <Button className={css.take} variant={actions.panel ? 'default' : 'filled'} data-again={actions.again ?? undefined} disabled={actions.panel} loading={actions.busy} leftSection={actions.again !== null ? <IconAlertTriangle aria-hidden size={18} /> : <IconCheck aria-hidden size={18} />} onClick={actions.accept} {...(keysOn ? { 'aria-keyshortcuts': 'y' } : {})}>
        <span>{label}</span>{keysOn && <kbd aria-hidden>y</kbd>}
      </Button>
      {next.route !== null && <p className={css.soft}>{say('offer.no_undo')}</p>}
    </div>
  );
}
