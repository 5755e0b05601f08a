import { Link } from 'wouter';
import { SHIFT_BOUND, type ShiftView, type WaitingTicket } from '#contract';
import { ago, shortTime } from '../../shared/i18n/staff-time.js';
import { useSay } from '../../shared/i18n/staff.js';
import { Urgency } from '../../shared/ui/staff/marks.js';
import { EmptyNote } from '../../shared/ui/staff/notes.js';
import css from './shift-board.module.css';
import { ShiftPeople } from './shift-people.js';

const counted = (count: number): string => (count >= SHIFT_BOUND ? `${SHIFT_BOUND}+` : String(count));

/** Three figures in one line, what is urgent and unread, then the people. */
export function ShiftBoard({ shift: { on, away, unclaimed, urgent }, now }: { shift: ShiftView; now: number }) {
  const say = useSay();
  const held = on.reduce((sum, person) => sum + person.holds.length, 0);
  const figures = [
    { id: 'urgent', value: counted(urgent.count), note: urgent.tickets[0] === undefined ? say('shift.urgent_none') : say('shift.oldest', { ago: ago(Date.parse(urgent.tickets[0].receivedAt), now) }), warm: urgent.count > 0 },
    { id: 'unclaimed', value: counted(unclaimed.count), note: unclaimed.oldest === null ? say('shift.unclaimed_none') : say('shift.oldest', { ago: ago(Date.parse(unclaimed.oldest.receivedAt), now) }), warm: false },
    { id: 'on', value: String(on.length), note: say('shift.holding', { count: held }), warm: false },
  ] as const;
  return (
    <>
      <dl className={css.figures}>{figures.map(({ id, value, note, warm }) => <div key={id} data-warm={warm || undefined}><dt>{say(`shift.figure.${id}`)}</dt><dd><strong>{value}</strong><span>{note}</span></dd></div>)}</dl>
      {urgent.tickets.length > 0 && <section aria-labelledby="shift-urgent"><h2 id="shift-urgent">{say('shift.figure.urgent')}</h2><Waiting tickets={urgent.tickets} now={now} /></section>}
      {unclaimed.oldest !== null && unclaimed.oldest.priority !== 'P0' && <section aria-labelledby="shift-oldest"><h2 id="shift-oldest">{say('shift.oldest_title')}</h2><Waiting tickets={[unclaimed.oldest]} now={now} /></section>}
      <section aria-labelledby="shift-people">
        <h2 id="shift-people">{say('shift.people')}</h2>
        {on.length === 0 ? <EmptyNote title={say('shift.nobody')} text={say('shift.nobody_text')} /> : <ShiftPeople people={on} />}
        {away > 0 && <p className={css.soft}>{say('shift.away', { count: away })}</p>}
      </section>
    </>
  );
}

function Waiting({ tickets, now }: { tickets: readonly WaitingTicket[]; now: number }) {
  return (
    <ul className={css.waiting}>
      {tickets.map((ticket) => (
        <li key={ticket.id}>
          <p className={css.words}><Urgency priority={ticket.priority} /> <Link href={`/staff/tickets/${ticket.id}`}>{ticket.firstWords}</Link></p>
          <p className={css.soft}>{ticket.code} · {shortTime(ticket.receivedAt, now)}{ticket.area !== null && ` · ${ticket.area.name}`}</p>
        </li>
      ))}
    </ul>
  );
}
