import { type Priority, Refused, SHIFT_BOUND, type ShiftPerson, type ShiftView, type WaitingTicket } from '#contract';
import { PersonRow } from '#database';
import { type Actor, type Reference, whoMay } from '#directory';
import { dayOf, formatDay } from '#rules';
import { In } from 'typeorm';
import type { TicketRoom } from './context.js';
import { areaRef, Parameters, reaches } from './read-queue.js';

const HOUR_MS = 3_600_000;
/** Events looked at for what was done in the last hour: a bound, not a promise. */
const EVENTS = 5_000;
const URGENT_SHOWN = 5;

interface Held { holder_id: string; id: string; code: string; priority: Priority; held_until: Date }
interface Waiting { id: string; code: string; priority: Priority; first_words: string; received_at: Date; area_code: string | null }
interface Acted { actor_id: string; acts: number; last: Date }

/**
 * The shift as whoever reads its figures sees it. Restricted tickets are neither held, nor counted, nor acted on here: the lane has no shift. Of others only what lies
 * within the reader's own right to read. @throws Refused `forbidden`
 */
export async function readShift(room: TicketRoom, actor: Actor): Promise<ShiftView> {
  const centre = actor.grants.filter((g) => g.scope === 'centre' && g.restriction === 'none');
  const reads = centre.filter((g) => g.permission === 'ticket.read');
  if (reads.length === 0 || !centre.some((g) => g.permission === 'figures.read')) throw new Refused('forbidden');
  const now = room.now();
  const operators = [...new Set((await whoMay(room.db.manager, { permissions: ['ticket.claim'], scope: 'centre', restriction: 'none', body: null }, formatDay(dayOf(now)))).map((p) => p.id))];
  const tickets = <T>(columns: string, where: (add: Parameters['add']) => string, order: string, limit: number): Promise<T[]> => {
    const { add, values } = new Parameters();
    return room.db.query<T[]>(`SELECT ${columns} FROM ticket t WHERE t.restriction = 'none' AND ${where(add)} AND (${reads.map((grant) => `(${reaches(grant, add)})`).join(' OR ')}) ORDER BY ${order} LIMIT ${limit}`, values);
  };
  const waiting = 't.id, t.code, t.priority, t.first_words, t.received_at, t.area_code';
  const [reference, held, unclaimed, urgent, acted, at, people] = await Promise.all([
    room.directory.reference(),
    tickets<Held>('t.holder_id, t.id, t.code, t.priority, t.held_until', (add) => `t.holder_id = ANY(${add(operators)}) AND t.held_until > ${add(now)} AND t.state = 'in_triage'`, 't.held_until', SHIFT_BOUND),
    tickets<Waiting>(waiting, () => `t.state = 'new'`, 't.received_at, t.id', SHIFT_BOUND),
    tickets<Waiting>(waiting, () => `t.state = 'new' AND t.priority = 'P0'`, 't.received_at, t.id', SHIFT_BOUND),
    // What was done by time has no index; the newest events of the feed have.
    room.db.query<Acted[]>(
      `SELECT e.actor_id, count(*)::int AS acts, max(e.at) AS last FROM (SELECT actor_id, at, restriction_before, restriction_after FROM ticket_event ORDER BY xid DESC, id DESC LIMIT ${EVENTS}) e
       WHERE e.actor_id = ANY($1) AND e.at > $2 AND e.restriction_before = 'none' AND e.restriction_after = 'none' GROUP BY e.actor_id`,
      [operators, new Date(now.getTime() - HOUR_MS)],
    ),
    room.db.query<{ person_id: string }[]>(`SELECT DISTINCT p.person_id FROM presence p WHERE p.person_id = ANY($1) AND p.until > $2 AND p.restriction = 'none'`, [operators, now]),
    operators.length === 0 ? [] : room.db.getRepository(PersonRow).find({ where: { id: In(operators) }, select: { id: true, label: true } }),
  ]);
  const everybody = people.map(({ id, label }): ShiftPerson => {
    const did = acted.find((a) => a.actor_id === id);
    return {
      id, label, at: at.some((p) => p.person_id === id), acts: did?.acts ?? 0, lastActAt: did?.last.toISOString() ?? null,
      holds: held.filter((h) => h.holder_id === id).map((h) => ({ id: h.id, code: h.code, priority: h.priority, until: h.held_until.toISOString() })),
    };
  });
  const on = everybody.filter((p) => p.at || p.acts > 0 || p.holds.length > 0);
  const byName = new Intl.Collator('vi', { numeric: true });
  const [oldest] = unclaimed;
  return {
    on: on.toSorted((a, b) => b.holds.length - a.holds.length || byName.compare(a.label, b.label)), away: everybody.length - on.length,
    unclaimed: { count: unclaimed.length, oldest: oldest === undefined ? null : waitingTicket(oldest, reference) },
    urgent: { count: urgent.length, tickets: urgent.slice(0, URGENT_SHOWN).map((row) => waitingTicket(row, reference)) },
    at: now.toISOString(),
  };
}

const waitingTicket = (row: Waiting, reference: Reference): WaitingTicket => ({ id: row.id, code: row.code, priority: row.priority, firstWords: row.first_words, receivedAt: row.received_at.toISOString(), area: areaRef(reference, row.area_code) });
