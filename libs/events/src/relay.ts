import type { DataSource, EntityManager } from 'typeorm';
import { type Cursor, FEED_START, formatCursor, parseCursor } from './cursor.js';
import { tailEvents } from './tail-events.js';
import type { TicketEvent } from './ticket-event.js';

export type Relayed<T> =
  /** Another process relays at this moment. */
  | { readonly outcome: 'busy' }
  /** Nothing new. */
  | { readonly outcome: 'idle' }
  /** `result` is what was made of the events; both are committed. */
  | { readonly outcome: 'relayed'; readonly events: number; readonly result: T };

/**
 * Reads the next events of a named reader and moves its stored cursor, together with what `work` writes, in one transaction.
 * Of several processes one works at a time; a failure leaves the cursor where it was.
 */
export async function relayBatch<T>(db: DataSource, name: string, limit: number, work: (tx: EntityManager, events: readonly TicketEvent[]) => Promise<T>): Promise<Relayed<T>> {
  const stored = await storedCursor(db, name);
  // Looked at without a lock first: an idle reader then takes no transaction number, which would hold up every tailing reader for a moment.
  if (stored !== null && (await tailEvents(db, stored, 1)).events.length === 0) return { outcome: 'idle' };
  return db.transaction(async (tx) => {
    if (stored === null) await tx.query('INSERT INTO relay_cursor (name, xid, event_id) VALUES ($1, 0, 0) ON CONFLICT DO NOTHING', [name]);
    const [row] = await tx.query<{ xid: string; event_id: string }[]>('SELECT xid, event_id FROM relay_cursor WHERE name = $1 FOR UPDATE SKIP LOCKED', [name]);
    if (row === undefined) return { outcome: 'busy' };
    const { events, cursor } = await tailEvents(tx, formatCursor({ xid: row.xid, id: row.event_id }), limit);
    if (events.length === 0) return { outcome: 'idle' };
    const result = await work(tx, events);
    const { xid, id } = parseCursor(cursor);
    await tx.query('UPDATE relay_cursor SET xid = $2, event_id = $3 WHERE name = $1', [name, String(xid), String(id)]);
    return { outcome: 'relayed', events: events.length, result };
  });
}

/** Age of the oldest event that a named reader has not taken yet; 0 when it has taken all. An alarm belongs on it. */
export async function oldestUnreadAgeMs(db: DataSource, name: string): Promise<number> {
  const { xid, id } = parseCursor((await storedCursor(db, name)) ?? FEED_START);
  const [row] = await db.query<{ ms: number }[]>('SELECT greatest(0, extract(epoch FROM now() - at) * 1000)::float8 AS ms FROM ticket_event WHERE (xid, id) > ($1, $2) ORDER BY xid, id LIMIT 1', [String(xid), String(id)]);
  return row?.ms ?? 0;
}

async function storedCursor(db: DataSource, name: string): Promise<Cursor | null> {
  const [row] = await db.query<{ xid: string; event_id: string }[]>('SELECT xid, event_id FROM relay_cursor WHERE name = $1', [name]);
  return row === undefined ? null : formatCursor({ xid: row.xid, id: row.event_id });
}
