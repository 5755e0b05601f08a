import { randomUUID } from 'node:crypto';
import { CODE_MINUTES, type ContactInput, Refused, type SenderContact, type TrackingKey } from '#contract';
import { NotificationRow, TicketContactRow, TicketEventRow, type TicketRow } from '#database';
import { Throttle } from '#directory';
import { type CitizenTemplate, maskContact } from '#rules';
import { type EntityManager, IsNull } from 'typeorm';
import type { TicketRoom } from './context.js';
import { relativesOf } from './relatives.js';
import { trackedTicket } from './tracked-ticket.js';

/** Version of the consent sentences shown on the form; a changed sentence gets a new one. */
export const CONSENT_WORDS = '2026-11';
/** Codes for one ticket, whatever addresses they went to; wrong entries of one code; codes to one address in a day, over all tickets. */
const ROUNDS = 6;
const TRIES = 5;
const A_DAY = { tries: 8, windowMs: 24 * 3_600_000 };

/**
 * A contact as it comes in. From the web it is nobody's until its one-time code comes back: to anybody's address nothing but that code is sent. What an officer takes
 * down from the person before them is confirmed by them.
 */
export async function newContact(room: TicketRoom, { kind, value }: ContactInput, byOfficer: boolean): Promise<{ readonly value: string; readonly row: Omit<TicketContactRow, 'ticketId' | 'ticket' | 'valueEncrypted'> }> {
  const now = room.now();
  const proof = byOfficer ? { confirmedAt: now, confirmedBy: 'desk' as const, codeRound: 0, codeUntil: null } : { confirmedAt: null, confirmedBy: null, ...(reaches(room, kind) && (await mayBeSent(room, value)) ? { codeRound: 1, codeUntil: codeUntil(now) } : { codeRound: 0, codeUntil: null }) };
  return { value, row: { kind, valueHash: room.keys.hash('contact', value), codeTries: 0, ...proof } };
}

/** Has this installation a channel for such contacts? */
const reaches = ({ channels }: TicketRoom, kind: string) => channels.has(kind === 'phone' ? 'sms' : 'email');

/** Nobody is showered with codes, whoever asks for them. */
async function mayBeSent({ db, keys, now }: TicketRoom, value: string): Promise<boolean> {
  try {
    await new Throttle(db, keys, now).count('contact code', value, A_DAY);
    return true;
  } catch (error) {
    if (error instanceof Refused) return false;
    throw error;
  }
}

const codeUntil = (now: Date) => new Date(now.getTime() + CODE_MINUTES * 60_000);

/** The contact as the pages of the link show it. */
export function senderContact(room: TicketRoom, row: Pick<TicketContactRow, 'kind' | 'confirmedAt' | 'codeUntil' | 'codeRound' | 'codeTries'> | null, value: string): SenderContact | null {
  if (row === null) return null;
  const out = row.confirmedAt === null && row.codeTries < TRIES && row.codeUntil !== null && row.codeUntil > room.now();
  return { kind: row.kind as SenderContact['kind'], shown: maskContact(value), confirmed: row.confirmedAt !== null, codeUntil: out ? (row.codeUntil?.toISOString() ?? null) : null, codesLeft: reaches(room, row.kind) ? Math.max(0, ROUNDS - row.codeRound) : 0, reachable: reaches(room, row.kind) };
}

/** The contact of a ticket, for the holder of its link. */
export async function contactOf(room: TicketRoom, ticket: Pick<TicketRow, 'id'>): Promise<SenderContact | null> {
  const row = await room.db.getRepository(TicketContactRow).findOneBy({ ticketId: ticket.id });
  return row === null ? null : senderContact(room, row, room.keys.open(row.valueEncrypted, ticket.id));
}

/** May the holder of the link give a contact, or another one? Not for what has ended or was left, and not once one is confirmed. */
export function mayChangeContact(ticket: Pick<TicketRow, 'state' | 'detached'>, contact: Pick<SenderContact, 'confirmed'> | null): boolean {
  return !ticket.detached && !over.has(ticket.state) && contact?.confirmed !== true;
}

const over: ReadonlySet<string> = new Set(['withdrawn', 'spam', 'closed', 'refused', 'redirected']);

/** Sends another code to the contact that is not confirmed. @throws Refused `tracking_not_found`, `not_found`, `contact_confirmed`, `codes_used_up`, `contact_not_reached` */
export async function sendCode(room: TicketRoom, key: TrackingKey): Promise<SenderContact | null> {
  const ticket = await trackedTicket(room, key);
  const row = await room.db.getRepository(TicketContactRow).findOneBy({ ticketId: ticket.id });
  if (row === null) throw new Refused('not_found');
  await nextRound(room, ticket, { kind: row.kind as ContactInput['kind'], value: room.keys.open(row.valueEncrypted, ticket.id) }, row.valueHash);
  return contactOf(room, ticket);
}

/** Another contact instead of one that is not confirmed, or the first; null takes it away. @throws Refused `tracking_not_found`, `action_not_allowed`, `contact_confirmed`, `codes_used_up` */
export async function changeContact(room: TicketRoom, key: TrackingKey, contact: ContactInput | null): Promise<SenderContact | null> {
  const ticket = await trackedTicket(room, key);
  const before = await contactOf(room, ticket);
  if (before?.confirmed) throw new Refused('contact_confirmed');
  if (!mayChangeContact(ticket, before)) throw new Refused('action_not_allowed');
  if (contact === null) {
    await room.db.query('DELETE FROM ticket_contact WHERE ticket_id = $1 AND confirmed_at IS NULL', [ticket.id]);
    return null;
  }
  await nextRound(room, ticket, contact, null);
  return contactOf(room, ticket);
}

/**
 * The next code: the row and its message in one transaction. @param only the contact must still be the one with this hash; null: it becomes `contact`
 * @throws Refused `contact_confirmed`, `codes_used_up`
 */
async function nextRound(room: TicketRoom, { id }: TicketRow, { kind, value }: ContactInput, only: string | null): Promise<void> {
  if (!reaches(room, kind)) throw new Refused('contact_not_reached');
  if (!(await mayBeSent(room, value))) throw new Refused('codes_used_up');
  await room.db.transaction(async (tx) => {
    const contacts = tx.getRepository(TicketContactRow);
    const row = await contacts.findOne({ where: { ticketId: id }, lock: { mode: 'pessimistic_write' } });
    if (row?.confirmedAt) throw new Refused('contact_confirmed');
    if (only !== null && row?.valueHash !== only) throw new Refused('not_found');
    const codeRound = (row?.codeRound ?? (await sentBefore(tx, id))) + 1;
    if (codeRound > ROUNDS) throw new Refused('codes_used_up');
    await contacts.upsert({ ticketId: id, kind, valueEncrypted: room.keys.seal(value, id), valueHash: room.keys.hash('contact', value), confirmedAt: null, confirmedBy: null, codeRound, codeUntil: codeUntil(room.now()), codeTries: 0 }, ['ticketId']);
    await tx.query(`INSERT INTO ticket_consent (ticket_id, purpose, words_version, channel, given_at) VALUES ($1, 'contact_about_this_report', $2, 'web', $3) ON CONFLICT DO NOTHING`, [id, CONSENT_WORDS, room.now()]);
    await plan(tx, id, `contact:${codeRound}`, kind, 'contact_code');
  });
}

/** A contact that was taken away leaves its messages: the limit of the ticket stays. */
async function sentBefore(tx: EntityManager, ticketId: string): Promise<number> {
  return tx.getRepository(NotificationRow).countBy({ ticketId, template: 'contact_code' });
}

/** A message that no event of the feed causes: it hangs on the first one. */
async function plan(tx: EntityManager, ticketId: string, recipient: string, kind: ContactInput['kind'], template: string): Promise<void> {
  const first = await tx.getRepository(TicketEventRow).findOneByOrFail({ ticketId, version: 1 });
  await tx.query(
    `INSERT INTO notification (id, event_id, ticket_id, recipient, channel, template, state, next_attempt_at) VALUES ($1, $2, $3, $4, $5, $6, 'planned', now()) ON CONFLICT (event_id, recipient, channel) DO NOTHING`,
    [randomUUID(), first.id, ticketId, recipient, kind === 'phone' ? 'sms' : 'email', template],
  );
}

/**
 * The code came back: from now on messages go there, beginning with one that says where the matter stands. Confirmed already gives the same again.
 * @throws Refused `tracking_not_found`, `not_found`, `code_wrong` (with `left`), `code_expired`
 */
export async function confirmContact(room: TicketRoom, key: TrackingKey, given: string): Promise<SenderContact | null> {
  const ticket = await trackedTicket(room, key);
  const digits = given.replace(/\D/g, '');
  // A wrong entry must count: it is written before the refusal is thrown.
  const no = await room.db.transaction(async (tx): Promise<Refused | null> => {
    const contacts = tx.getRepository(TicketContactRow);
    const row = await contacts.findOne({ where: { ticketId: ticket.id }, lock: { mode: 'pessimistic_write' } });
    if (row === null || ticket.detached) return new Refused('not_found');
    if (row.confirmedAt !== null) return null;
    if (row.codeUntil === null || row.codeUntil <= room.now() || row.codeTries >= TRIES) return new Refused('code_expired');
    if (!room.keys.oneTimeCodeIs(digits, ticket.id, row.valueHash, row.codeRound)) {
      await contacts.update({ ticketId: ticket.id }, { codeTries: row.codeTries + 1 });
      return row.codeTries + 1 >= TRIES ? new Refused('code_expired') : new Refused('code_wrong', { facts: { left: TRIES - row.codeTries - 1 } });
    }
    await contacts.update({ ticketId: ticket.id }, { confirmedAt: room.now(), confirmedBy: 'code', codeUntil: null });
    await plan(tx, ticket.id, 'citizen', row.kind as ContactInput['kind'], standing(ticket));
    // The same contact for the other matters of the same message: one code stands for all.
    for (const other of await relativesOf(tx, ticket)) {
      const { affected } = await contacts.update({ ticketId: other.id, valueHash: row.valueHash, confirmedAt: IsNull() }, { confirmedAt: room.now(), confirmedBy: 'code', codeUntil: null });
      if (affected === 1) await plan(tx, other.id, 'citizen', row.kind as ContactInput['kind'], standing(other));
    }
    return null;
  });
  if (no !== null) throw no;
  return contactOf(room, ticket);
}

/** The message with which news begins: what it would be if it came now. */
function standing({ restriction, state }: TicketRow): CitizenTemplate {
  return restriction !== 'none' ? 'neutral' : (standings[state] ?? 'received');
}

const standings: Partial<Record<TicketRow['state'], CitizenTemplate>> = { waiting_for_citizen: 'asked', answered: 'answered', closed: 'answered', refused: 'refused', redirected: 'redirected', merged: 'merged', withdrawn: 'withdrawn' };
