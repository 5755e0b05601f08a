import { randomUUID } from 'node:crypto';
import { AssignmentRule, type AssignmentView, Refused } from '#contract';
import { PersonRow, RuleDataRow } from '#database';
import { type Actor, whoMay } from '#directory';
import { dayOf, formatDay } from '#rules';
import { type EntityManager, In } from 'typeorm';
import { actOnTicket } from './act-on-ticket.js';
import type { SystemAct } from './acts.js';
import type { TicketRoom } from './context.js';

const KIND = 'assignment';
const shipped: AssignmentRule = { on: false, limit: 20 };
/** Somebody is on who has a ticket open now, or did something a short while ago. */
const ON_MS = 30 * 60_000;
/** A ticket that nobody has taken up goes back so long after it was given to somebody who has left. */
const BACK_MS = 20 * 60_000;
const EVENTS = 5_000;
const BATCH = 50;
/** What is still the desk's to do. */
const open = `('new', 'in_triage', 'waiting_for_citizen', 'handed_back', 'reopened')`;

const mayManage = (actor: Pick<Actor, 'grants'>): boolean => actor.grants.some((g) => g.scope === 'centre' && g.permission === 'ticket.assign');

async function inForce(tx: EntityManager): Promise<{ rule: AssignmentRule; row: RuleDataRow | null }> {
  const row = await tx.getRepository(RuleDataRow).findOneBy({ kind: KIND, active: true });
  const kept = row === null ? null : AssignmentRule.safeParse(row.data);
  return { rule: kept?.success ? kept.data : shipped, row };
}

interface OnDuty { readonly id: string; readonly label: string; readonly open: number }

/** Operators who are on, least loaded first. */
async function onDuty({ db, now }: TicketRoom): Promise<OnDuty[]> {
  const operators = (await whoMay(db.manager, { permissions: ['ticket.claim'], scope: 'centre', restriction: 'none', body: null }, formatDay(dayOf(now())))).map((p) => p.id);
  if (operators.length === 0) return [];
  return db.query<OnDuty[]>(
    `SELECT p.id, p.label, (SELECT count(*)::int FROM ticket t WHERE t.assigned_to = p.id AND t.state IN ${open} AND t.restriction = 'none') AS open
     FROM person p WHERE p.id = ANY($1) AND (EXISTS (SELECT 1 FROM presence a WHERE a.person_id = p.id AND a.until > $2)
       OR EXISTS (SELECT 1 FROM (SELECT actor_id, at FROM ticket_event ORDER BY xid DESC, id DESC LIMIT ${EVENTS}) e WHERE e.actor_id = p.id AND e.at > $3))
     ORDER BY open, p.label`,
    [[...new Set(operators)], now(), new Date(now().getTime() - ON_MS)],
  );
}

/** @throws Refused `forbidden` */
export async function assignmentView(room: TicketRoom, actor: Pick<Actor, 'grants'>): Promise<AssignmentView> {
  if (!actor.grants.some((g) => g.scope === 'centre' && g.permission === 'figures.read') && !mayManage(actor)) throw new Refused('forbidden');
  const { rule, row } = await inForce(room.db.manager);
  const by = row?.createdBy == null ? null : await room.db.getRepository(PersonRow).findOneBy({ id: row.createdBy });
  const [waiting] = await room.db.query<{ n: number }[]>(`SELECT count(*)::int AS n FROM (SELECT 1 FROM ticket WHERE state = 'new' AND restriction = 'none' AND assigned_to IS NULL LIMIT 1000) w`);
  return { rule, by: by?.label ?? null, at: row?.createdAt.toISOString() ?? null, on: await onDuty(room), waiting: waiting?.n ?? 0, mayManage: mayManage(actor) };
}

/** Every setting stays in the table with who made it. @throws Refused `forbidden` */
export async function setAssignment(room: TicketRoom, actor: Actor, rule: AssignmentRule): Promise<AssignmentView> {
  if (!mayManage(actor)) throw new Refused('forbidden');
  await room.db.transaction(async (tx) => {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtext('assignment'))`);
    await tx.getRepository(RuleDataRow).update({ kind: KIND, active: true }, { active: false });
    await tx.getRepository(RuleDataRow).insert({ kind: KIND, version: randomUUID(), data: { on: rule.on, limit: rule.limit }, source: '', active: true, createdAt: room.now(), createdBy: actor.personId });
  });
  return assignmentView(room, actor);
}

/**
 * One turn of giving out: tickets of people who left go back, then new ones go, the most urgent first, to whoever is on and has least, up to the limit. Two processes at once
 * give nothing twice: the gate looks again under the row's lock. @returns how many changed hands
 */
export async function assignWaiting(room: TicketRoom): Promise<number> {
  const { rule } = await inForce(room.db.manager);
  if (!rule.on) return 0;
  const duty = (await onDuty(room)).map((person) => ({ ...person }));
  const left = await room.db.query<{ id: string }[]>(
    `SELECT id FROM ticket WHERE assigned_to IS NOT NULL AND state = 'new' AND restriction = 'none' AND assigned_at < $1 AND NOT (assigned_to = ANY($2)) ORDER BY received_at LIMIT ${BATCH}`,
    [new Date(room.now().getTime() - BACK_MS), duty.map((p) => p.id)],
  );
  let changed = 0;
  const take = async (ticketId: string, act: SystemAct): Promise<boolean> => {
    try {
      await actOnTicket(room, { ticketId, by: { kind: 'system' }, act, version: null, requestKey: null });
      changed++;
      return true;
    } catch (error) {
      if (error instanceof Refused) return false;
      throw error;
    }
  };
  for (const { id } of left) await take(id, { action: 'auto_unassign' });
  if (duty.length === 0) return changed;
  const waiting = await room.db.query<{ id: string }[]>(`SELECT id FROM ticket WHERE assigned_to IS NULL AND state = 'new' AND restriction = 'none' ORDER BY priority, received_at, id LIMIT ${BATCH}`);
  for (const { id } of waiting) {
    const least = duty.filter((p) => p.open < rule.limit).toSorted((a, b) => a.open - b.open || a.label.localeCompare(b.label, 'vi'))[0];
    if (least === undefined) return changed;
    if (await take(id, { action: 'auto_assign', person: least.id })) duty[duty.indexOf(least)] = { ...least, open: least.open + 1 };
  }
  return changed;
}

/** Labels of those to whom work can be given. */
export async function operatorsOf(room: TicketRoom): Promise<{ id: string; label: string }[]> {
  const ids = [...new Set((await whoMay(room.db.manager, { permissions: ['ticket.claim'], scope: 'centre', restriction: 'none', body: null }, formatDay(dayOf(room.now())))).map((p) => p.id))];
  return ids.length === 0 ? [] : room.db.getRepository(PersonRow).find({ where: { id: In(ids) }, select: { id: true, label: true }, order: { label: 'ASC' } });
}
