import type { DataSource, EntityManager } from 'typeorm';
import { TicketEventRow } from '#database';
import { type Cursor, FEED_START, formatCursor, parseCursor } from './cursor.js';
import type { TicketEvent } from './ticket-event.js';

/** A connection or an open transaction. */
export type Reader = Pick<DataSource | EntityManager, 'getRepository' | 'query'>;

export interface Tail {
  readonly events: readonly TicketEvent[];
  /** Place of the last event given; the place asked from when there is none. */
  readonly cursor: Cursor;
}

/**
 * Rows become visible out of order: a transaction that took its number earlier may commit later. Only rows older than every running
 * transaction are settled; nothing can appear before them any more. Each statement must take this guard and its rows from one snapshot.
 */
const SETTLED = 'pg_snapshot_xmin(pg_current_snapshot())::text::bigint';

/**
 * The settled events after a place, oldest first, at most `limit`. Reading on from the returned cursor skips nothing, ever.
 * Within one ticket the order that counts is the version: a transaction may take its number before it waits for the ticket's lock.
 * @param upTo last place to give, for a reader that must not run ahead of another
 */
export async function tailEvents(db: Reader, after: Cursor, limit: number, upTo?: Cursor): Promise<Tail> {
  const from = parseCursor(after);
  const query = db.getRepository(TicketEventRow).createQueryBuilder('e')
    .where(`(e.xid, e.id) > (:xid, :id) AND e.xid < ${SETTLED}`, { xid: String(from.xid), id: String(from.id) })
    .orderBy('e.xid').addOrderBy('e.id').limit(limit);
  if (upTo !== undefined) {
    const end = parseCursor(upTo);
    query.andWhere('(e.xid, e.id) <= (:endXid, :endId)', { endXid: String(end.xid), endId: String(end.id) });
  }
  const events = (await query.getMany()) as TicketEvent[];
  const last = events.at(-1);
  return { events, cursor: last === undefined ? after : formatCursor(last) };
}

/**
 * Place of the newest settled event. Read it BEFORE the rows of a picture (or in one statement with them): the picture then holds everything
 * up to the head, and tailing from the head brings everything else; an event may be seen in both, none in neither.
 */
export async function headCursor(db: Reader): Promise<Cursor> {
  const [head] = await db.query<{ xid: string; id: string }[]>(`SELECT xid, id FROM ticket_event WHERE xid < ${SETTLED} ORDER BY xid DESC, id DESC LIMIT 1`);
  return head === undefined ? FEED_START : formatCursor(head);
}

/** True while a committed event waits behind an older transaction that still runs: look again very soon. */
export async function hasUnsettled(db: Reader, after: Cursor): Promise<boolean> {
  const from = parseCursor(after);
  const rows = await db.query<unknown[]>('SELECT 1 FROM ticket_event WHERE (xid, id) > ($1, $2) LIMIT 1', [String(from.xid), String(from.id)]);
  return rows.length > 0;
}
