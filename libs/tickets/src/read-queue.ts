import { type AreaRef, type BodyRef, type ClockView, type QueueItem, type QueueReply, type QueueView, queueViews, Refused } from '#contract';
import { TicketCounterRow } from '#database';
import type { Actor, Reference } from '#directory';
import { headCursor } from '#events';
import { In } from 'typeorm';
import { type ClockColumns, clockView } from './clock-view.js';
import type { TicketRoom } from './context.js';
import { mayOpen, ownBodies, viewRules } from './queue-views.js';

const PAGE = 50;
/** Views without kept counters are counted up to here; "100" reads as "100 or more". */
const BOUND = 100;
/** A time in a page key beyond this is nobody's; PostgreSQL would refuse it (year 5138). */
const LATEST_MS = 1e14;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

interface Row extends ClockColumns {
  id: string; code: string; version: number; type: QueueItem['type']; state: QueueItem['state']; priority: QueueItem['priority']; restriction: QueueItem['restriction']; channel: QueueItem['channel'];
  received_at: Date; first_words: string; category_code: string | null; category_proposed: boolean; lead_body: string | null; lead_proposed: boolean; area_code: string | null;
  holder_id: string | null; held_until: Date | null; holder_label: string | null; photo_count: number; page_key: string;
}

/** One page of a view, in its order, with the kept counts of all views that the person has. @throws Refused `forbidden` */
export async function readQueue(room: TicketRoom, actor: Actor, query: { view: QueueView; after?: string | undefined; limit?: number | undefined }): Promise<QueueReply> {
  if (!mayOpen(actor, query.view)) throw new Refused('forbidden');
  // The head is read first: whatever commits meanwhile shows in the rows or comes again by the feed.
  const cursor = room.keys.sealPlace(await headCursor(room.db));
  const limit = query.limit ?? PAGE;
  const [reference, rows, counts] = await Promise.all([room.directory.reference(), readRows(room, actor, query.view, query.after, limit + 1), readCounts(room, actor)]);
  const now = room.now();
  const items = rows.slice(0, limit).map((row) => itemOf(row, reference, now));
  return { items, nextAfter: rows.length > limit ? (rows[limit - 1]?.page_key ?? null) : null, counts, cursor };
}

async function readRows(room: TicketRoom, actor: Actor, view: QueueView, after: string | undefined, limit: number): Promise<Row[]> {
  const rule = viewRules[view];
  const parameters: unknown[] = [rule.states];
  const parameter = (value: unknown) => `$${parameters.push(value)}`;
  const where = ['t.state = ANY($1)', `t.restriction = ${parameter(rule.lane === 'restricted' ? 'denunciation' : 'none')}`];
  if (rule.lane === 'body') where.push(`t.lead_body = ANY(${parameter(ownBodies(actor))})`, 'NOT t.lead_proposed');
  if (rule.where === 'held_by_me') where.push(`t.holder_id = ${parameter(actor.personId)}`);
  if (rule.where === 'clock_over') where.push(`t.clock_due < ${parameter(room.now())}`);
  // Keys to go on from: what the page is ordered by, ending in the id so that no two rows share one.
  const key = rule.ended ? `(extract(epoch FROM t.state_since) * -1000)::bigint::text || '|' || t.id` : `t.priority || '|' || coalesce((extract(epoch FROM t.clock_due) * 1000)::bigint::text, '') || '|' || t.id`;
  if (after !== undefined) {
    const parts = after.split('|');
    const id = parts.at(-1) ?? '';
    const time = Number(parts.at(-2));
    if (!uuid.test(id) || !Number.isSafeInteger(time) || Math.abs(time) > LATEST_MS) throw new Refused('invalid_input');
    const at = (millis: number) => `to_timestamp(${parameter(millis)}::numeric / 1000)`;
    where.push(rule.ended ? `(t.state_since, t.id) < (${at(-time)}, ${parameter(id)}::uuid)` : `(t.priority, t.clock_due, t.id) > (${parameter(parts[0])}, ${at(time)}, ${parameter(id)}::uuid)`);
  }
  const order = rule.ended ? 't.state_since DESC, t.id DESC' : 't.priority, t.clock_due, t.id';
  return room.db.query(
    `SELECT t.*, h.label AS holder_label, ${key} AS page_key,
            d.kind AS clock_kind, d.due_at, d.paused_at, d.met_at, d.round_the_clock, d.provisional, d.rule_version, d.calendar_version
     FROM ticket t LEFT JOIN person h ON h.id = t.holder_id LEFT JOIN ticket_deadline d ON d.ticket_id = t.id AND d.kind = t.clock_kind
     WHERE ${where.join(' AND ')} ORDER BY ${order} LIMIT ${parameter(limit)}`,
    parameters,
  );
}

async function readCounts(room: TicketRoom, actor: Actor): Promise<Record<string, number>> {
  const views = queueViews.filter((view) => mayOpen(actor, view));
  const bodies = ownBodies(actor);
  const kept = await room.db.getRepository(TicketCounterRow).find({ where: { scope: In(['centre', 'restricted', ...bodies.map((b) => `body:${b}`)]) } });
  const counts: Record<string, number> = {};
  for (const view of views) {
    const { lane, states, where, kept: isKept } = viewRules[view];
    if (isKept) counts[view] = kept.filter((k) => (lane === 'body' ? k.scope.startsWith('body:') : k.scope === lane) && (states as readonly string[]).includes(k.state)).reduce((sum, k) => sum + k.tickets, 0);
    else {
      const [row] = await room.db.query<{ n: number }[]>(
        `SELECT count(*)::int AS n FROM (SELECT 1 FROM ticket WHERE restriction = 'none' AND state = ANY($1) AND ${where === 'held_by_me' ? 'holder_id = $2' : 'clock_due < $2'} LIMIT ${BOUND}) bounded`,
        [states, where === 'held_by_me' ? actor.personId : room.now()],
      );
      counts[view] = row?.n ?? 0;
    }
  }
  return counts;
}

function itemOf(row: Row, reference: Reference, now: Date): QueueItem {
  const held = row.holder_id !== null && row.held_until !== null && row.held_until > now;
  return {
    id: row.id, code: row.code, version: row.version, type: row.type, state: row.state, priority: row.priority, restriction: row.restriction, channel: row.channel, receivedAt: row.received_at.toISOString(), firstWords: row.first_words,
    category: row.category_code, categoryProposed: row.category_proposed, lead: bodyRef(reference, row.lead_body), leadProposed: row.lead_proposed, area: areaRef(reference, row.area_code),
    clock: clockOf(row, reference, now), holder: held ? { id: row.holder_id ?? '', label: row.holder_label ?? '', until: (row.held_until ?? now).toISOString() } : null, photoCount: row.photo_count,
  };
}

function clockOf(row: Row, reference: Reference, now: Date): ClockView | null {
  return row.clock_kind === null ? null : clockView(row, reference, now);
}

export function bodyRef(reference: Reference, code: string | null): BodyRef | null {
  return code === null ? null : (reference.bodies.get(code) ?? { code, name: code, nameEn: code });
}

export function areaRef(reference: Reference, code: string | null): AreaRef | null {
  return code === null ? null : (reference.areas.get(code) ?? null);
}
