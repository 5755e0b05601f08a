import type { DeliveryChannel } from '#contract';
import type { DataSource } from 'typeorm';
import { DeliveryError } from './channels/channel.js';
import type { Links } from './links.js';
import { citizenWords } from './templates/citizen.js';
import { contactCodeWords } from './templates/contact.js';
import { staffWords } from './templates/staff.js';
import { compose, type Rendered } from './templates/words.js';

/** What a message is about, as its row says. */
export interface MessageOf { readonly ticketId: string; readonly eventId: string; readonly recipient: string; readonly channel: DeliveryChannel; readonly template: string }

interface Row {
  code: string; type: string; priority: string; restricted: boolean; category_vi: string | null; category_en: string | null; body_vi: string | null; body_en: string | null;
  answer_due: Date | null; provisional: boolean | null; reply_by: Date | null; late: boolean;
}

/** No answer date is promised where another law has its own clocks. */
const withoutPromise = new Set(['denunciation', 'complaint', 'spam']);

/**
 * Writes a message from the ticket as it is at this moment. A ticket that was restricted meanwhile gives neutral words to its sender and none to colleagues outside the lane.
 * @throws DeliveryError permanent, when there is nothing (more) to say
 */
export async function renderMessage(db: Pick<DataSource, 'query'>, links: Links, message: MessageOf): Promise<Rendered> {
  if (isForContact(message.recipient)) return forContact(db, links, message);
  const ticket = await readTicket(db, message);
  return message.recipient === 'citizen' ? forCitizen(ticket, links, message, message.template === 'divided' ? await readOthers(db, message.ticketId) : []) : forStaff(ticket, links, message);
}

/** Is it for whoever has the address, who may not be the sender? */
export const isForContact = (recipient: string): boolean => recipient === 'contact' || recipient.startsWith('contact:');

/** The newest code: one that was asked for meanwhile has ended those before. */
async function forContact(db: Pick<DataSource, 'query'>, links: Links, { ticketId, channel }: MessageOf): Promise<Rendered> {
  const [contact] = await db.query<{ value_hash: string; code_round: number; code_until: Date | null }[]>('SELECT value_hash, code_round, code_until FROM ticket_contact WHERE ticket_id = $1 AND confirmed_at IS NULL', [ticketId]);
  if (contact === undefined || contact.code_until === null) throw new DeliveryError('code_not_needed', true);
  return compose(contactCodeWords(links.oneTimeCode(ticketId, contact.value_hash, contact.code_round), contact.code_until), null, channel);
}

function forCitizen(t: Row, links: Links, { ticketId, channel, template }: MessageOf, others: readonly Other[]): Rendered {
  const neutral = t.restricted || template === 'neutral';
  const words = neutral ? citizenWords.neutral : known(citizenWords, template);
  const facts = {
    code: t.code, body: t.body_vi === null || t.body_en === null ? null : { vi: t.body_vi, en: t.body_en },
    promisedAt: withoutPromise.has(t.type) ? null : t.answer_due, provisional: t.provisional ?? false, replyBy: t.reply_by, late: t.late,
    category: nameOf(t), others: others.map((o) => ({ code: o.code, category: nameOf(o), promisedAt: withoutPromise.has(o.type) ? null : o.answer_due, link: channel === 'sms' ? null : links.tracking(o.id, o.code) })),
  };
  return compose(words(facts), neutral ? null : links.tracking(ticketId, t.code), channel);
}

function forStaff(t: Row, links: Links, { ticketId, channel, template }: MessageOf): Rendered {
  const words = known(staffWords, template);
  if (t.restricted !== (template === 'restricted_new' || template === 'restricted_alarm')) throw new DeliveryError('restriction_changed', true);
  return compose(words({ code: t.code, category: nameOf(t), urgent: t.priority === 'P0' }), template === 'restricted_alarm' ? null : links.staff(ticketId), channel);
}

function known<W>(all: Readonly<Record<string, W>>, template: string): W {
  const words = Object.hasOwn(all, template) ? all[template] : undefined;
  if (words === undefined) throw new DeliveryError('unknown_template', true);
  return words;
}

/** Names come in their newest version, as they are said today. */
async function readTicket(db: Pick<DataSource, 'query'>, { ticketId, eventId }: MessageOf): Promise<Row> {
  const [row] = await db.query<Row[]>(
    `SELECT t.code, t.type, t.priority, t.restriction <> 'none' AS restricted, c.name_vi AS category_vi, c.name_en AS category_en, b.name_vi AS body_vi, b.name_en AS body_en,
            greatest(a.due_at, a.promised_at) AS answer_due, a.promised_at IS NOT NULL AS late, a.provisional, r.due_at AS reply_by
     FROM ticket t
     JOIN ticket_event e ON e.id = $2 AND e.ticket_id = t.id
     LEFT JOIN LATERAL (SELECT name_vi, name_en FROM category WHERE code = t.category_code AND NOT t.category_proposed AND valid_from <= now() ORDER BY valid_from DESC LIMIT 1) c ON true
     LEFT JOIN LATERAL (SELECT name_vi, name_en FROM body WHERE code = e.lead_after AND valid_from <= now() ORDER BY valid_from DESC LIMIT 1) b ON true
     LEFT JOIN ticket_deadline a ON a.ticket_id = t.id AND a.kind = 'answer' AND a.met_at IS NULL
     LEFT JOIN ticket_deadline r ON r.ticket_id = t.id AND r.kind = 'citizen_reply' AND r.met_at IS NULL
     WHERE t.id = $1`,
    [ticketId, eventId],
  );
  if (row === undefined) throw new DeliveryError('no_ticket', true);
  return row;
}

type Other = Pick<Row, 'code' | 'type' | 'category_vi' | 'category_en' | 'answer_due'> & { readonly id: string };

const nameOf = ({ category_vi: vi, category_en: en }: Pick<Row, 'category_vi' | 'category_en'>) => (vi === null || en === null ? null : { vi, en });

/** The other matters of a divided message, as its sender may be told of them: never one of the restricted lane. */
async function readOthers(db: Pick<DataSource, 'query'>, ticketId: string): Promise<Other[]> {
  return db.query<Other[]>(
    `SELECT t.id, t.code, t.type, c.name_vi AS category_vi, c.name_en AS category_en, greatest(a.due_at, a.promised_at) AS answer_due
     FROM ticket own JOIN ticket t ON t.id <> own.id AND (t.divided_from = coalesce(own.divided_from, own.id) OR t.id = own.divided_from)
     LEFT JOIN LATERAL (SELECT name_vi, name_en FROM category WHERE code = t.category_code AND NOT t.category_proposed AND valid_from <= now() ORDER BY valid_from DESC LIMIT 1) c ON true
     LEFT JOIN ticket_deadline a ON a.ticket_id = t.id AND a.kind = 'answer' AND a.met_at IS NULL
     WHERE own.id = $1 AND t.restriction = 'none' ORDER BY t.divided_from NULLS FIRST, t.idempotency_key`,
    [ticketId],
  );
}
