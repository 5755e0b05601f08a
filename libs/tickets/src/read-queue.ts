import { type AreaRef, type BodyRef, type ClockView, type DueBucket, type QueueFilters, type QueueItem, type QueueReply, type QueueView, queueViews, Refused, surenessOf } from '#contract';
import { TicketCounterRow } from '#database';
import type { Actor, Reference } from '#directory';
import { headCursor } from '#events';
import { dayOf, formatDay, type Grant } from '#rules';
import { In } from 'typeorm';
import { clockView } from './clock-view.js';
import type { TicketRoom } from './context.js';
import { mayOpen, readingGrants, viewRules } from './queue-views.js';

const PAGE = 50;
/** Views without kept counters are counted up to here; "100" reads as "100 or more". */
const BOUND = 100;
const CLOCK_BOUND = 1_000;
/** A time in a page key beyond this is nobody's; PostgreSQL would refuse it (year 5138). */
export const LATEST_MS = 1e14;
export const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export interface Row {
  id: string; code: string; version: number; type: QueueItem['type']; state: QueueItem['state']; priority: QueueItem['priority']; restriction: QueueItem['restriction']; channel: QueueItem['channel'];
  received_at: Date; first_words: string; category_code: string | null; category_proposed: boolean; /** Chance of the proposed category. */ chance: number | null; lead_body: string | null; lead_proposed: boolean; area_code: string | null;
  holder_id: string | null; held_until: Date | null; holder_label: string | null; photo_count: number; page_key: string; level: number; pending: QueueItem['pending']; reopen_count: number; publication: QueueItem['publication'];
  clock_kind: string | null; due_at: Date; paused_at: Date | null; met_at: Date | null; round_the_clock: boolean; provisional: boolean; rule_version: string; calendar_version: string;
  promised_at: Date | null; counted_from: Date; limit_minutes: number; in_days: boolean; extended_days: number; pauses: { from: string; to: string }[]; part_due: Date | null; part_asked: Date | null; assigned_to: string | null; assignee_label: string | null; tags: string[];
}

export interface QueueAsked extends QueueFilters { readonly view: QueueView; readonly after?: string | undefined; readonly limit?: number | undefined; /** Only these, by comma. */ readonly ids?: string | undefined }

/** One page of a view, narrowed or whole, in its order, with the kept counts of all views that the person has. @throws Refused `forbidden` */
export async function readQueue(room: TicketRoom, actor: Actor, query: QueueAsked): Promise<QueueReply> {
  if (!mayOpen(actor, query.view)) throw new Refused('forbidden');
  // The head is read first: whatever commits meanwhile shows in the rows or comes again by the feed.
  const cursor = room.keys.sealPlace(await headCursor(room.db));
  const ids = query.ids?.split(',');
  const limit = query.limit ?? ids?.length ?? PAGE;
  const [reference, rows, counts, byClock] = await Promise.all([room.directory.reference(), room.directory.reference().then((known) => readRows(room, actor, query, known, limit + 1)), readCounts(room, actor), countByClock(room, actor, query.view)]);
  const now = room.now();
  const centre = viewRules[query.view].lane === 'centre';
  const items = rows.slice(0, limit).map((row) => itemOf(row, reference, now, centre));
  return { items, nextAfter: rows.length > limit ? (rows[limit - 1]?.page_key ?? null) : null, counts, byClock, cursor };
}

/** Parameters of a query, numbered as they are named. */
export class Parameters {
  readonly values: unknown[] = [];
  add = (value: unknown): string => `$${this.values.push(value)}`;
}

/** The part of `ticket t` that a view holds for this person: states, lane, the limits of their rights, and the view's own condition. */
function conditions(room: TicketRoom, actor: Actor, view: QueueView, { add }: Parameters): string[] {
  const rule = viewRules[view];
  const own = rule.where?.({ me: () => add(actor.personId), now: () => add(room.now()), bodies: () => add(readingGrants(actor, rule.lane).flatMap((g) => g.body ?? [])) });
  // States and lane are the view's own words, written out: only so can the planner use an index that is made for them.
  return [`t.state IN (${rule.states.map((state) => `'${state}'`).join(', ')})`, `t.restriction = '${rule.lane === 'restricted' ? 'denunciation' : 'none'}'`, `(${readingGrants(actor, rule.lane).map((grant) => `(${reaches(grant, add)})`).join(' OR ')})`, ...(own === undefined ? [] : [own])];
}

/** What one right to read reaches, as SQL: the same as `maySee` says of one ticket. */
export function reaches({ scope, body, types, categories, areas }: Grant, add: Parameters['add']): string {
  return [
    scope === 'centre' ? 'true' : scope === 'own_body' ? `t.lead_body = ${add(body)} AND NOT t.lead_proposed` : `t.coordinating @> ARRAY[${add(body)}]::text[] AND NOT t.lead_proposed`,
    types !== null && `t.type = ANY(${add(types)})`, categories !== null && `t.category_code = ANY(${add(categories)})`, areas !== null && `t.area_code = ANY(${add(areas)})`,
  ].filter(Boolean).join(' AND ');
}

const SOON_DAYS = 3;

/** Ends of the buckets: of today in Viet Nam, and of the third day after. */
function ends(now: Date): readonly [today: Date, soon: Date] {
  const today = new Date(Date.parse(`${formatDay(dayOf(now))}T00:00:00+07:00`) + 86_400_000);
  return [today, new Date(today.getTime() + SOON_DAYS * 86_400_000)];
}

function dueWhere(due: DueBucket, now: Date, add: Parameters['add']): string {
  const [today, soon] = ends(now);
  switch (due) {
    case 'overdue': return `t.clock_due < ${add(now)}`;
    case 'today': return `t.clock_due >= ${add(now)} AND t.clock_due < ${add(today)}`;
    case 'soon': return `t.clock_due >= ${add(today)} AND t.clock_due < ${add(soon)}`;
    case 'later': return `t.clock_due >= ${add(soon)}`;
  }
}

/** How much of a body's open view is over, due today, soon or later. */
async function countByClock(room: TicketRoom, actor: Actor, view: QueueView): Promise<QueueReply['byClock']> {
  const rule = viewRules[view];
  if (rule.lane !== 'body' || rule.ended) return null;
  const parameters = new Parameters();
  const where = conditions(room, actor, view, parameters);
  const [now, [today, soon]] = [room.now(), ends(room.now())];
  const [n, t, s] = [now, today, soon].map((at) => parameters.add(at));
  const [row] = await room.db.query<NonNullable<QueueReply['byClock']>[]>(
    `SELECT count(*) FILTER (WHERE due < ${n})::int AS overdue, count(*) FILTER (WHERE due >= ${n} AND due < ${t})::int AS today, count(*) FILTER (WHERE due >= ${t} AND due < ${s})::int AS soon, count(*) FILTER (WHERE due >= ${s})::int AS later
     FROM (SELECT t.clock_due AS due FROM ticket t WHERE ${where.join(' AND ')} LIMIT ${CLOCK_BOUND}) b`,
    parameters.values,
  );
  return row ?? null;
}

/** What narrows a view, as SQL. Whose work it is and the desk's tags are the centre's alone. */
function narrowed({ category, area, body, priority, channel, tag, who, due }: QueueFilters, view: QueueView, { personId }: Actor, reference: Reference, now: Date, add: Parameters['add']): string[] {
  const centre = viewRules[view].lane === 'centre';
  const held = () => `(t.holder_id IS NOT NULL AND t.held_until > ${add(now)})`;
  return [
    category !== undefined && `t.category_code = ANY(${add(reference.categoriesWithin([category]))})`, area !== undefined && `t.area_code = ANY(${add(reference.areasWithin([area]))})`,
    body !== undefined && `(t.lead_body = ${add(body)} OR t.coordinating @> ARRAY[${add(body)}]::text[])`, priority !== undefined && `t.priority = ${add(priority)}`, channel !== undefined && `t.channel = ${add(channel)}`,
    due !== undefined && dueWhere(due, now, add),
    centre && tag !== undefined && `t.tags @> ARRAY[${add(tag)}]::text[]`,
    centre && who === 'me' && `(t.assigned_to = ${add(personId)} OR (t.holder_id = ${add(personId)} AND ${held()}))`, centre && who === 'nobody' && `(t.assigned_to IS NULL AND NOT ${held()})`,
  ].filter((condition) => condition !== false);
}

async function readRows(room: TicketRoom, actor: Actor, asked: QueueAsked, reference: Reference, limit: number): Promise<Row[]> {
  const { view, after, ids } = asked;
  const rule = viewRules[view];
  const parameters = new Parameters();
  const { add } = parameters;
  const where = [...conditions(room, actor, view, parameters), ...narrowed(asked, view, actor, reference, room.now(), add), ...(ids === undefined ? [] : [`t.id = ANY(${add(ids.split(','))}::uuid[])`])];
  // Keys to go on from: what the page is ordered by, ending in the id so that no two rows share one.
  const key = rule.ended ? `(extract(epoch FROM t.state_since) * -1000)::bigint::text || '|' || t.id` : `t.priority || '|' || coalesce((extract(epoch FROM t.clock_due) * 1000)::bigint::text, '') || '|' || t.id`;
  if (after !== undefined) {
    const parts = after.split('|');
    const id = parts.at(-1) ?? '';
    const time = Number(parts.at(-2));
    if (!uuid.test(id) || !Number.isSafeInteger(time) || Math.abs(time) > LATEST_MS) throw new Refused('invalid_input');
    const at = (millis: number) => `to_timestamp(${add(millis)}::numeric / 1000)`;
    where.push(rule.ended ? `(t.state_since, t.id) < (${at(-time)}, ${add(id)}::uuid)` : `(t.priority, t.clock_due, t.id) > (${add(parts[0])}, ${at(time)}, ${add(id)}::uuid)`);
  }
  const order = rule.ended ? 't.state_since DESC, t.id DESC' : 't.priority, t.clock_due, t.id';
  const helping = rule.lane === 'coordinating' ? add(bodiesOf(actor, rule.lane)) : null;
  return room.db.query(`SELECT ${rowColumns(helping)}, ${key} AS page_key ${rowTables(helping)} WHERE ${where.join(' AND ')} ORDER BY ${order} LIMIT ${add(limit)}`, parameters.values);
}

const bodiesOf = (actor: Actor, lane: 'body' | 'coordinating'): string[] => readingGrants(actor, lane).flatMap((g) => g.body ?? []);

/** Looked up for the rows of a page alone, and only where nobody has decided. */
const chance = `(SELECT (p.proposed->'candidates'->0->>'score')::float8 FROM ticket_proposal p WHERE p.ticket_id = t.id AND t.category_proposed AND t.category_code IS NOT NULL)`;

/** What a row is made of, but its `page_key`. `helping`: parameter with the bodies whose own part and date are shown instead of the ticket's. */
export function rowColumns(helping: string | null): string {
  return `t.*, ${chance} AS chance, h.label AS holder_label, w.label AS assignee_label, ${helping === null ? 'NULL::timestamptz AS part_due, NULL::timestamptz AS part_asked' : 'part.part_due, part.part_asked'},
    d.kind AS clock_kind, d.due_at, d.paused_at, d.met_at, d.round_the_clock, d.provisional, d.rule_version, d.calendar_version, d.promised_at, d.counted_from, d.limit_minutes, d.in_days, d.extended_days, d.pauses`;
}

export function rowTables(helping: string | null): string {
  const part = helping === null ? '' : `LEFT JOIN LATERAL (SELECT min(c.due_at) AS part_due, min(c.asked_at) AS part_asked FROM ticket_contribution c WHERE c.ticket_id = t.id AND c.state = 'asked' AND c.body_code = ANY(${helping})) part ON true`;
  return `FROM ticket t LEFT JOIN person h ON h.id = t.holder_id LEFT JOIN person w ON w.id = t.assigned_to LEFT JOIN ticket_deadline d ON d.ticket_id = t.id AND d.kind = t.clock_kind ${part}`;
}

/** Counts of all views that the person has. Kept counters serve whoever reads a whole lane; limited rights and views with a condition are counted up to a bound. */
async function readCounts(room: TicketRoom, actor: Actor): Promise<Record<string, number>> {
  const views = queueViews.filter((view) => mayOpen(actor, view));
  const bodies = [...new Set(readingGrants(actor, 'body').flatMap((g) => g.body ?? []))];
  const kept = await room.db.getRepository(TicketCounterRow).find({ where: { scope: In(['centre', 'restricted', ...bodies.map((b) => `body:${b}`)]) } });
  const bounded = (view: QueueView) => async (): Promise<number> => {
    const parameters = new Parameters();
    const where = conditions(room, actor, view, parameters);
    const [row] = await room.db.query<{ n: number }[]>(`SELECT count(*)::int AS n FROM (SELECT 1 FROM ticket t WHERE ${where.join(' AND ')} LIMIT ${BOUND}) bounded`, parameters.values);
    return row?.n ?? 0;
  };
  const counts = await Promise.all(views.map(async (view): Promise<[string, number]> => {
    const { lane, states, where } = viewRules[view];
    const whole = readingGrants(actor, lane).every((g) => g.types === null && g.categories === null && g.areas === null);
    if (where !== undefined || !whole) return [view, await bounded(view)()];
    return [view, kept.filter((k) => (lane === 'body' ? k.scope.startsWith('body:') : k.scope === lane) && (states as readonly string[]).includes(k.state)).reduce((sum, k) => sum + k.tickets, 0)];
  }));
  return Object.fromEntries(counts);
}

/** @param centre the reader sees it as the centre does: whose work it is, and the desk's tags */
export function itemOf(row: Row, reference: Reference, now: Date, centre: boolean): QueueItem {
  const held = row.holder_id !== null && row.held_until !== null && row.held_until > now;
  return {
    id: row.id, code: row.code, version: row.version, type: row.type, state: row.state, priority: row.priority, restriction: row.restriction, channel: row.channel, receivedAt: row.received_at.toISOString(), firstWords: row.first_words,
    category: row.category_code, categoryProposed: row.category_proposed, sure: row.chance === null ? null : surenessOf(row.chance), lead: bodyRef(reference, row.lead_body), leadProposed: row.lead_proposed, area: areaRef(reference, row.area_code),
    clock: clockOf(row, reference, now), holder: held ? { id: row.holder_id ?? '', label: row.holder_label ?? '', until: (row.held_until ?? now).toISOString() } : null, photoCount: row.photo_count,
    level: row.level, pending: row.pending, reopenCount: row.reopen_count, publication: row.publication,
    assignee: centre && row.assigned_to !== null ? { id: row.assigned_to, label: row.assignee_label ?? '' } : null, tags: centre ? row.tags : [],
  };
}

function clockOf(row: Row, reference: Reference, now: Date): ClockView | null {
  // Whoever helps is judged by the date of their own part.
  if (row.part_due !== null) return clockView({ kind: 'sub_answer', dueAt: row.part_due, pausedAt: null, metAt: null, roundTheClock: false, provisional: false, ruleVersion: reference.deadlineRules.version, calendarVersion: reference.office.calendar.version, promisedAt: null, countedFrom: row.part_asked ?? row.part_due, limitMinutes: 0, inDays: false, extendedDays: 0, pauses: [] }, reference, now);
  if (row.clock_kind === null) return null;
  return clockView({
    kind: row.clock_kind, dueAt: row.due_at, pausedAt: row.paused_at, metAt: row.met_at, roundTheClock: row.round_the_clock, provisional: row.provisional, ruleVersion: row.rule_version, calendarVersion: row.calendar_version,
    promisedAt: row.promised_at, countedFrom: row.counted_from, limitMinutes: row.limit_minutes, inDays: row.in_days, extendedDays: row.extended_days, pauses: row.pauses,
  }, reference, now);
}

export function bodyRef(reference: Reference, code: string | null): BodyRef | null {
  return code === null ? null : (reference.bodies.get(code) ?? { code, name: code, nameEn: code });
}

export function areaRef(reference: Reference, code: string | null): AreaRef | null {
  return code === null ? null : (reference.areas.get(code) ?? null);
}
