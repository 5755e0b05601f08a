import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { type NearbyTicket, routes, type TicketDetail } from '#contract';
import { call } from '../../shared/api/call.js';
import { shortTime } from '../../shared/i18n/staff-time.js';
import { useSay } from '../../shared/i18n/staff.js';
import { StateTag } from '../../shared/ui/staff/marks.js';
import css from './nearby.module.css';

const FRESH_MS = 60_000;

interface Props { ticket: TicketDetail; now: number; /** Opens the panel that merges the ticket into this one. */ mergeInto: (code: string) => void }

/** What may be about the same thing, and what else this sender wrote. Nothing is drawn where there is nothing. */
export function Nearby({ ticket, now, mergeInto }: Props) {
  const say = useSay();
  const { data } = useQuery({ queryKey: ['nearby', ticket.id, ticket.category], queryFn: ({ signal }) => call(routes.nearby, { params: { id: ticket.id }, signal }), staleTime: FRESH_MS });
  if (data === undefined) return null;
  const mayMerge = ticket.merged.length === 0 && ticket.allowedActions.some((a) => a.action === 'merge');
  const list = (tickets: readonly NearbyTicket[]) => <ul className={css.list}>{tickets.map((other) => <Other key={other.id} other={other} now={now} {...(mayMerge && other.takesIn ? { merge: () => mergeInto(other.code) } : {})} />)}</ul>;
  return (
    <>
      {data.similar.length > 0 && <section aria-labelledby="nearby-similar" className={css.near}><h3 id="nearby-similar">{say('nearby.similar', { count: data.similar.length })}</h3>{list(data.similar)}</section>}
      {data.sender !== null && data.sender.length > 0 && <section aria-labelledby="nearby-sender" className={css.near}><h3 id="nearby-sender">{say('nearby.sender', { count: data.sender.length })}</h3>{list(data.sender)}</section>}
    </>
  );
}

function Other({ other, now, merge }: { other: NearbyTicket; now: number; merge?: () => void }) {
  const say = useSay();
  const where = other.metres === null ? other.area?.name : say('nearby.metres', { metres: other.metres });
  return (
    <li>
      <p className={css.words}><Link href={`/staff/tickets/${other.id}`}>{other.firstWords}</Link></p>
      <p className={css.meta}><span className={css.code}>{other.code}</span><StateTag state={other.state} /><span>{shortTime(other.receivedAt, now)}</span>{where !== undefined && <span>{where}</span>}</p>
      {merge && <Button variant="default" size="compact-sm" onClick={merge} aria-label={say('nearby.merge_into', { code: other.code })}>{say('nearby.merge')}</Button>}
    </li>
  );
}
