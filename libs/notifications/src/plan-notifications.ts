import { randomUUID } from 'node:crypto';
import type { DeadlineKind, DeliveryChannel } from '#contract';
import type { TicketEvent } from '#events';
import { type CitizenTemplate, type StaffTemplate, whoIsTold } from '#rules';
import type { EntityManager } from 'typeorm';
import { Audience, type Matter } from './audience.js';

export interface PlanOptions {
  /** Channels that exist in this installation; for others no row is made. */
  readonly channels: ReadonlySet<DeliveryChannel>;
  /** Local day on which roles must be valid, `YYYY-MM-DD`. */
  readonly today: string;
}

/** A row that was made. */
export interface Planned { readonly id: string; readonly attempts: number }

export interface Message { readonly event: TicketEvent; readonly recipient: string; readonly channel: DeliveryChannel; readonly template: CitizenTemplate | StaffTemplate | 'contact_code' }
interface TicketFacts extends Matter { readonly restricted: boolean; /** One matter of a message whose first ticket tells of all. */ readonly toldWithFirst: boolean; readonly contactChannel: DeliveryChannel | null; /** Where a contact that nobody has confirmed waits for its code. */ readonly codeChannel: DeliveryChannel | null }

/** Makes the rows of all messages that these events cause, in the caller's transaction. Planned again, an event adds nothing. */
export async function planNotifications(tx: EntityManager, events: readonly TicketEvent[], options: PlanOptions): Promise<Planned[]> {
  return insert(tx, await messagesFor(tx, events, options));
}

/** All messages that these events cause. */
export async function messagesFor(tx: EntityManager, events: readonly TicketEvent[], { channels, today }: PlanOptions): Promise<Message[]> {
  const tickets = await readTickets(tx, [...new Set(events.map((e) => e.ticketId))]);
  const audience = new Audience(tx, today);
  const messages: Message[] = [];
  for (const event of events) {
    const ticket = tickets.get(event.ticketId);
    if (ticket !== undefined) messages.push(...(await messagesOf(event, ticket, audience)));
  }
  return messages.filter(({ channel }) => channels.has(channel));
}

async function messagesOf(event: TicketEvent, ticket: TicketFacts, audience: Audience): Promise<Message[]> {
  const told = whoIsTold({
    action: event.action, from: event.fromState, priority: event.priority,
    // Marked since then counts as marked: nobody outside the lane may still be told of what happened before.
    restriction: ticket.restricted ? 'denunciation' : event.restrictionAfter,
    leadChanged: event.leadBefore !== null && event.leadAfter !== null && event.leadBefore !== event.leadAfter,
    dateMoved: event.answerDueBefore?.getTime() !== event.answerDueAfter?.getTime(),
    handBacks: Number(event.details['time'] ?? 1), level: Number(event.details['level'] ?? 0), clock: (event.details['clock'] ?? null) as DeadlineKind | null, toldWithFirst: ticket.toldWithFirst,
  });
  const messages: Message[] = [];
  if (told.citizen !== null && ticket.contactChannel !== null) messages.push({ event, recipient: 'citizen', channel: ticket.contactChannel, template: told.citizen });
  if (event.action === 'submit' && ticket.codeChannel !== null) messages.push({ event, recipient: 'contact', channel: ticket.codeChannel, template: 'contact_code' });
  for (const { template, to } of told.staff) {
    const persons = await audience.personsOf(to, event, ticket);
    messages.push(...persons.filter((id) => id !== event.actorId).map((recipient) => ({ event, recipient, channel: 'email' as const, template })));
  }
  return messages;
}

const channelOf = (kind: string | null): DeliveryChannel => (kind === 'phone' ? 'sms' : 'email');

async function readTickets(tx: EntityManager, ids: readonly string[]): Promise<Map<string, TicketFacts>> {
  const rows = await tx.query<{ id: string; restriction: string; kind: string | null; confirmed: boolean; coded: boolean; told_with_first: boolean; type: string; category_code: string | null; field: string | null; area_code: string | null; district: string | null; dossier: string | null }[]>(
    `SELECT t.id, t.restriction, t.type, t.category_code, t.area_code, t.dossier, c.kind, c.confirmed_at IS NOT NULL AS confirmed, c.confirmed_at IS NULL AND c.code_until IS NOT NULL AS coded,
            EXISTS (SELECT 1 FROM ticket f WHERE f.id = t.divided_from AND f.restriction = 'none') AS told_with_first,
            (SELECT field FROM category WHERE code = t.category_code ORDER BY valid_from DESC LIMIT 1) AS field, (SELECT district_code FROM area WHERE code = t.area_code ORDER BY valid_from DESC LIMIT 1) AS district
     FROM ticket t LEFT JOIN ticket_contact c ON c.ticket_id = t.id WHERE t.id = ANY($1)`, [ids],
  );
  return new Map(rows.map((t) => [t.id, {
    restricted: t.restriction !== 'none', toldWithFirst: t.told_with_first, contactChannel: t.confirmed ? channelOf(t.kind) : null, codeChannel: t.coded ? channelOf(t.kind) : null,
    type: t.type, category: t.category_code, field: t.field, area: t.area_code, district: t.district, dossier: t.dossier,
  }]));
}

async function insert(tx: EntityManager, messages: readonly Message[]): Promise<Planned[]> {
  if (messages.length === 0) return [];
  const column = (of: (message: Message) => string) => messages.map(of);
  return tx.query<Planned[]>(
    `INSERT INTO notification (id, event_id, ticket_id, recipient, channel, template, state, next_attempt_at)
     SELECT *, 'planned', now() FROM unnest($1::uuid[], $2::bigint[], $3::uuid[], $4::text[], $5::text[], $6::text[])
     ON CONFLICT (event_id, recipient, channel) DO NOTHING RETURNING id, attempts`,
    [column(() => randomUUID()), column((m) => m.event.id), column((m) => m.event.ticketId), column((m) => m.recipient), column((m) => m.channel), column((m) => m.template)],
  );
}
