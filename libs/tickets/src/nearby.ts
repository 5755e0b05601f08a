import { randomUUID } from 'node:crypto';
import { type NearbyReply, type NearbyTicket, openStates, Refused, type SimilarInput, type SimilarReply, type TicketState, type TicketType } from '#contract';
import { TicketContactRow, TicketMessageRow, type TicketRow } from '#database';
import type { Actor, Reference } from '#directory';
import { classify, type Comparable, likenessOf, mayAct, metresBetween, NEARBY_METRES, tellingWords } from '#rules';
import { accessOf } from './act-on-ticket.js';
import type { TicketRoom } from './context.js';
import { takesIn } from './inputs.js';
import { areaRef, Parameters, reaches } from './read-queue.js';
import { firstOf, ownWords } from './relatives.js';
import { recordReading, visibleTicket } from './read-ticket.js';

/** How far back similar tickets are looked for, how many are compared, and how much of each text. */
const BACK_MS = 60 * 86_400_000;
const COMPARED = 200;
const COMPARED_LETTERS = 2_000;
const SHOWN = 5;
const SHOWN_OF_SENDER = 20;
/** More than the distance in every direction; the rule measures exactly. */
const DEGREES = (NEARBY_METRES / 111_200) * 1.1;

interface Row {
  id: string; code: string; state: TicketState; received_at: Date; first_words: string; category_code: string | null; area_code: string | null; lat: number | null; lon: number | null; restriction: TicketRow['restriction']; answered_at: Date | null;
  lead_body: string | null; lead_proposed: boolean; coordinating: string[]; type: TicketType; text: string; matter: TicketRow['matter'];
}

const columns = 't.id, t.code, t.state, t.received_at, t.first_words, t.category_code, t.area_code, t.lat, t.lon, t.restriction, t.answered_at, t.lead_body, t.lead_proposed, t.coordinating, t.type';

/**
 * The sender's other tickets, and those that may be about the same thing: each only where this reader may see it, and only within the ticket's own lane, so that an
 * ordinary ticket never hints at a restricted one. @throws Refused `not_found`
 */
export async function readNearby(room: TicketRoom, actor: Actor, id: string): Promise<NearbyReply> {
  const ticket = await visibleTicket(room, actor, id);
  await recordReading(room, actor, ticket, 'restricted_nearby');
  const reference = await room.directory.reference();
  const [sender, similar] = await Promise.all([ofSender(room, actor, ticket), similarTo(room, actor, ticket, reference)]);
  const shown = (row: Row): NearbyTicket => nearbyTicket(row, ticket, reference);
  return { sender: sender?.map(shown) ?? null, similar: similar.map(shown) };
}

/** What the reader's rights reach within the lane of a ticket, as SQL: without the other matters of its own message, which stand beside it anyway. */
function withinSight(actor: Actor, ticket: Pick<TicketRow, 'id' | 'dividedFrom' | 'restriction'>, add: Parameters['add']): string {
  const grants = actor.grants.filter((g) => g.permission === 'ticket.read' && g.restriction === ticket.restriction);
  return `coalesce(t.divided_from, t.id) <> ${add(firstOf(ticket))} AND t.restriction = ${add(ticket.restriction)} AND (${grants.map((grant) => `(${reaches(grant, add)})`).join(' OR ')})`;
}

/** What decides what lies near: of a ticket, or of one that is only being told. */
type Place = Pick<TicketRow, 'id' | 'dividedFrom' | 'matter' | 'restriction' | 'categoryCode' | 'areaCode' | 'lat' | 'lon'>;

/** Open tickets that may be about what somebody is telling at the counter; nothing of it is kept. @throws Refused `forbidden` */
export async function similarToTold(room: TicketRoom, actor: Actor, { text, areaCode = null }: SimilarInput): Promise<SimilarReply> {
  if (!actor.grants.some((g) => g.permission === 'ticket.intake')) throw new Refused('forbidden');
  const reference = await room.directory.reference();
  const proposal = classify(text, { areaCode: areaCode !== null && reference.areas.has(areaCode) ? areaCode : null }, reference.competence, reference.weights, reference.rules);
  const [category] = proposal.candidates;
  const place: Place = { id: randomUUID(), dividedFrom: null, matter: null, restriction: 'none', categoryCode: category?.category ?? null, areaCode, lat: null, lon: null };
  if (proposal.type === 'denunciation') return { tickets: [] };
  const rows = (await similarTo(room, actor, place, reference, text)).filter((row) => openStates.includes(row.state));
  return { tickets: rows.map((row) => nearbyTicket(row, { ...place, receivedAt: room.now() }, reference)) };
}

/** By the keyed hash of the full contact; only for those who may reveal it, here and there. */
async function ofSender(room: TicketRoom, actor: Actor, ticket: TicketRow): Promise<Row[] | null> {
  if (!mayAct(actor.grants, 'contact.reveal', accessOf(ticket))) return null;
  const contact = await room.db.getRepository(TicketContactRow).findOneBy({ ticketId: ticket.id });
  if (contact === null) return null;
  const { add, values } = new Parameters();
  const rows = await room.db.query<Row[]>(
    `SELECT ${columns} FROM ticket_contact c JOIN ticket t ON t.id = c.ticket_id WHERE c.value_hash = ${add(contact.valueHash)} AND ${withinSight(actor, ticket, add)} ORDER BY t.received_at DESC, t.id LIMIT ${SHOWN_OF_SENDER * 2}`,
    values,
  );
  return rows.filter((row) => mayAct(actor.grants, 'contact.reveal', accessOf(asAccessible(row)))).slice(0, SHOWN_OF_SENDER);
}

/** Of the same field, in the same commune or close by, within the last weeks, told in like words; most alike first. */
async function similarTo(room: TicketRoom, actor: Actor, ticket: Place, reference: Reference, told?: string): Promise<Row[]> {
  const field = ticket.categoryCode === null ? undefined : reference.categories.get(ticket.categoryCode)?.field;
  if (field === undefined || (ticket.areaCode === null && ticket.lat === null)) return [];
  const categories = [...reference.categories.values()].filter((c) => c.field === field).map((c) => c.code);
  const { add, values } = new Parameters();
  const around = ticket.lat === null || ticket.lon === null ? 'false' : `(t.lat BETWEEN ${add(ticket.lat - DEGREES)} AND ${add(ticket.lat + DEGREES)} AND t.lon BETWEEN ${add(ticket.lon - DEGREES)} AND ${add(ticket.lon + DEGREES)})`;
  const rows = await room.db.query<Row[]>(
    `SELECT ${columns}, t.matter, CASE WHEN t.matter IS NULL THEN left(m.text, ${COMPARED_LETTERS}) ELSE m.text END AS text FROM ticket t JOIN ticket_message m ON m.ticket_id = t.id AND m.kind = 'report'
     WHERE t.category_code = ANY(${add(categories)}) AND t.received_at > ${add(new Date(room.now().getTime() - BACK_MS))} AND (t.area_code = ${add(ticket.areaCode)} OR ${around}) AND t.state NOT IN ('spam', 'withdrawn') AND ${withinSight(actor, ticket, add)}
     ORDER BY t.received_at DESC, t.id LIMIT ${COMPARED}`,
    values,
  );
  if (rows.length === 0) return [];
  const text = told ?? ownWords(ticket, (await room.db.getRepository(TicketMessageRow).findOneBy({ ticketId: ticket.id, kind: 'report' }))?.text ?? '');
  const own: Comparable = { words: tellingWords(text.slice(0, COMPARED_LETTERS)), position: positionOf(ticket), areaCode: ticket.areaCode };
  return rows
    .flatMap((row) => { const like = likenessOf(own, { words: tellingWords(ownWords(row, row.text).slice(0, COMPARED_LETTERS)), position: positionOf(row), areaCode: row.area_code }); return like === null ? [] : [{ row, ...like }]; })
    .toSorted((a, b) => b.likeness - a.likeness).slice(0, SHOWN).map(({ row }) => row);
}

const positionOf = ({ lat, lon }: { lat: number | null; lon: number | null }) => (lat === null || lon === null ? null : { lat, lon });
const asAccessible = (row: Row) => ({ restriction: row.restriction, leadBody: row.lead_body, leadProposed: row.lead_proposed, coordinating: row.coordinating, type: row.type, categoryCode: row.category_code, areaCode: row.area_code });

function nearbyTicket(row: Row, beside: Place & Pick<TicketRow, 'receivedAt'>, reference: Reference): NearbyTicket {
  const [here, there] = [positionOf(beside), positionOf(row)];
  return {
    id: row.id, code: row.code, state: row.state, receivedAt: row.received_at.toISOString(), firstWords: row.first_words, category: row.category_code, area: areaRef(reference, row.area_code),
    metres: here === null || there === null ? null : Math.round(metresBetween(here, there)),
    position: there,
    takesIn: takesIn({ id: row.id, state: row.state, restriction: row.restriction, answeredAt: row.answered_at }, beside),
  };
}
