import type { TicketRow } from '#database';
import type { EntityManager } from 'typeorm';

type Counted = Pick<TicketRow, 'state' | 'restriction' | 'leadBody' | 'leadProposed'>;

/** Scopes in which a ticket counts: restricted tickets only in their own lane, others in the centre and with the body that the desk decided. */
export function scopesOf(ticket: Counted): string[] {
  if (ticket.restriction !== 'none') return ['restricted'];
  return ticket.leadBody !== null && !ticket.leadProposed ? ['centre', `body:${ticket.leadBody}`] : ['centre'];
}

/** Moves a ticket from its old counters to its new ones in one statement. `before` is null for a new ticket. Rows are locked in one order, so that two changes can't wait for each other. */
export async function moveCounters(tx: EntityManager, before: Counted | null, after: Counted): Promise<void> {
  const change = new Map<string, number>();
  const add = (ticket: Counted, by: number) => { for (const scope of scopesOf(ticket)) change.set(`${scope} ${ticket.state}`, (change.get(`${scope} ${ticket.state}`) ?? 0) + by); };
  if (before) add(before, -1);
  add(after, 1);
  const moves = [...change].filter(([, by]) => by !== 0).sort(([a], [b]) => (a < b ? -1 : 1));
  if (moves.length === 0) return;
  await tx.query(
    `INSERT INTO ticket_counter (scope, state, tickets) SELECT * FROM unnest($1::text[], $2::text[], $3::int[])
     ON CONFLICT (scope, state) DO UPDATE SET tickets = ticket_counter.tickets + excluded.tickets`,
    [moves.map(([key]) => key.split(' ')[0]), moves.map(([key]) => key.split(' ')[1]), moves.map(([, by]) => by)],
  );
}

/** Differences between the kept counts and a recount; empty when the books are right. */
export async function recount(tx: EntityManager): Promise<{ scope: string; state: string; kept: number; counted: number }[]> {
  return tx.query(
    `WITH counted AS (
       SELECT scope, state, count(*)::int AS n FROM (
         SELECT CASE WHEN restriction = 'none' THEN 'centre' ELSE 'restricted' END AS scope, state FROM ticket
         UNION ALL SELECT 'body:' || lead_body, state FROM ticket WHERE restriction = 'none' AND lead_body IS NOT NULL AND NOT lead_proposed
       ) t GROUP BY scope, state)
     SELECT coalesce(k.scope, c.scope) AS scope, coalesce(k.state, c.state) AS state, coalesce(k.tickets, 0) AS kept, coalesce(c.n, 0) AS counted
     FROM ticket_counter k FULL JOIN counted c ON c.scope = k.scope AND c.state = k.state
     WHERE coalesce(k.tickets, 0) <> coalesce(c.n, 0)`,
  );
}
