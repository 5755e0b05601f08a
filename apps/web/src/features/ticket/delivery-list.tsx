import type { TicketDetail } from '#contract';
import { pointInTime } from '../../shared/i18n/dates.js';
import { useSay } from '../../shared/i18n/staff.js';
import css from './delivery-list.module.css';

/** Notifications of this ticket and how each of them fared. */
export function DeliveryList({ deliveries }: { deliveries: TicketDetail['deliveries'] }) {
  const say = useSay();
  return (
    <section aria-labelledby="deliveries">
      <h3 id="deliveries" className={css.title}>{say('ticket.deliveries')}</h3>
      {deliveries.length === 0 ? <p>{say('ticket.no_deliveries')}</p> : (
        <ul className={css.deliveries}>
          {deliveries.map((d) => (
            <li key={d.id}>
              <span>{say('ticket.delivery', { channel: capital(say(`code.deliveryChannel.${d.channel}`)), to: say(d.to === 'citizen' ? 'ticket.to_citizen' : d.to === 'contact' ? 'ticket.to_contact' : 'ticket.to_staff'), event: say(`code.action.${d.event}`) })}</span>
              <span className={css.state} data-state={d.state}>{say(`code.delivery.${d.state}`)}{d.attempts > 1 && `, ${say('ticket.attempts', { count: d.attempts })}`}{d.errorCode !== null && ` (${d.errorCode})`}</span>
              <time dateTime={d.at}>{pointInTime(d.at)}</time>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
