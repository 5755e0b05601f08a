import { Email, type Excerpt, type FoundItem, Phone, Refused, type SearchFilters, type SearchInput, type SearchReply, statesOfGroup } from '#contract';
import { AccessLogRow, TicketMessageRow, type TicketRow } from '#database';
import type { Actor, Reference } from '#directory';
import { type AskedWord, askedWords, codeEnding, excerptOf, type Grant, maskPersonalData, mayAct, seesAsCentre, type TicketAccess, type PersonalDataType, personalDataTypes, typesBesideNames, vietnameseMasks } from '#rules';
import { In } from 'typeorm';
import type { TicketRoom } from './context.js';
import { itemOf, LATEST_MS, Parameters, reaches, type Row, rowColumns, rowTables, uuid } from './read-queue.js';
import { ownWords } from './relatives.js';
import { wordsQuery } from './search-query.js';
import { codeLexeme, placeLine } from './ticket-words.js';

const PAGE = 50;

interface Hit { readonly id: string; readonly ms: string; readonly by_contact: boolean }
/** Page key: how well it fits (0 exact, 1 without diacritics), when it was received, the id. */
interface Place { readonly rank: 0 | 1; readonly ms: number; readonly id: string }

/**
 * Finds tickets that this person may read, newest first, words with the typed diacritics before those written without. Bodies search what they read: words with found personal
 * data masked. A whole telephone number or e-mail address also finds its sender's tickets, for those who may reveal contacts; that, and restricted tickets shown, are recorded.
 * @throws Refused `forbidden` (reads no tickets at all), `invalid_input` (a page key that is none)
 */
export async function searchTickets(room: TicketRoom, actor: Actor, { words = '', filters = {}, after, limit = PAGE }: SearchInput): Promise<SearchReply> {
  if (!actor.grants.some((g) => g.permission === 'ticket.read')) throw new Refused('forbidden');
  const reference = await room.directory.reference();
  const typed = words.trimStart();
  const asked = askedWords(typed);
  const contacts = contactForms(typed);
  const mayReveal = actor.grants.some((g) => g.permission === 'contact.reveal');
  const search: Search = { actor, reference, filters, hashes: mayReveal ? contacts.map((value) => room.keys.hash('contact', value)) : [] };
  const hits = typed.trim() !== '' && asked.length === 0 ? [] : await findHits(room, search, wordsQuery(typed, asked), placeOf(after), limit + 1);
  const page = hits.slice(0, limit);
  const items = await describe(room, search, asked, codeEnding(typed), page);
  await record(room, actor, items, search.hashes.length > 0 && after === undefined);
  const last = hits.length > limit ? page.at(-1) : undefined;
  return { items, nextAfter: last === undefined ? null : `${last.rank}|${last.ms}|${last.id}`, contact: contacts.length === 0 ? 'none' : mayReveal ? 'searched' : 'not_allowed' };
}

interface Search { readonly actor: Actor; readonly reference: Reference; readonly filters: SearchFilters; /** Keyed hashes of a whole contact, in the ways in which it is written. */ readonly hashes: readonly string[] }
type Ranked = Hit & { readonly rank: 0 | 1 };

async function findHits(room: TicketRoom, search: Search, query: ReturnType<typeof wordsQuery>, after: Place | null, limit: number): Promise<Ranked[]> {
  const ranks = [{ rank: 0 as const, words: query?.exact ?? null, contact: true }, ...(query === null || query.loose === null ? [] : [{ rank: 1 as const, words: query.loose, contact: false }])];
  const found: Ranked[] = [];
  for (const { rank, words, contact } of ranks) {
    if (found.length >= limit || (after !== null && rank < after.rank)) continue;
    const hits = await findRanked(room, search, { words, contact }, after?.rank === rank ? after : null, limit - found.length);
    found.push(...hits.map((hit) => ({ ...hit, rank })));
  }
  return found;
}

/** Up to so many finds are looked up one by one; more are met soon by walking from the newest. */
const FEW = 2_000;

/**
 * The tickets whose words fit, if they are few: PostgreSQL can't know how rare an unfinished word or a code is, and would walk through all tickets for it.
 * By the index of words alone: reading each row's words to compare them costs more than its planner thinks.
 */
async function fewFits({ db }: TicketRoom, column: 'full_words' | 'masked_words', words: string): Promise<string[] | null> {
  const rows = await db.transaction(async (tx) => {
    await tx.query(`SELECT set_config('enable_seqscan', 'off', true), set_config('enable_indexscan', 'off', true)`);
    return tx.query<{ id: string }[]>(`SELECT ticket_id AS id FROM ticket_words WHERE ${column} @@ $1::tsquery LIMIT ${FEW + 1}`, [words]);
  });
  return rows.length > FEW ? null : rows.map((row) => row.id);
}

/** One statement: a part for each way in which the person reads tickets, so that each is found by its own index and its own words. */
async function findRanked(room: TicketRoom, search: Search, { words, contact }: { words: string | null; contact: boolean }, after: Place | null, limit: number): Promise<Hit[]> {
  const parameters = new Parameters();
  const { add } = parameters;
  const reading = search.actor.grants.filter((g) => g.permission === 'ticket.read');
  const most = add(limit);
  const common = [...filtersOf(search, add), `(t.state <> 'spam' OR ${anyOf(search.actor.grants.filter((g) => g.permission === 'ticket.undo_spam'), add)})`];
  // Newest first can be read from an index: the centre's from that of the words, a body's from that of its tickets.
  const part = (from: string, at: 'w.received_at' | 't.received_at', id: 'w.ticket_id' | 't.id', where: readonly string[], byContact: boolean) => {
    const within = [...timesOf(search.filters, at, add), ...(after === null ? [] : [`(${at}, ${id}) < (to_timestamp(${add(after.ms)}::numeric / 1000), ${add(after.id)}::uuid)`])];
    return `(SELECT ${id} AS id, ${at} AS received_at, ${byContact} AS by_contact FROM ${from} WHERE ${[...where, ...within, ...common].join(' AND ')} ORDER BY ${at} DESC, ${id} DESC LIMIT ${most})`;
  };
  const scopes = (['centre', 'own_body', 'coordinating_body'] as const).filter((scope) => reading.some((g) => g.scope === scope));
  const columnOf = (scope: (typeof scopes)[number]) => (scope === 'centre' ? 'full_words' : 'masked_words');
  const matches = new Map(await Promise.all([...new Set(scopes.map(columnOf))].map(async (column): Promise<[string, string[]]> => {
    if (words === null) return [column, []];
    const few = await fewFits(room, column, words);
    return [column, [few === null ? `w.${column} @@ ${add(words)}::tsquery` : `w.ticket_id = ANY(${add(few)}::uuid[])`]];
  })));
  const byWords = scopes.map((scope) => {
    const grants = reading.filter((g) => g.scope === scope);
    const [at, id] = scope === 'centre' ? (['w.received_at', 'w.ticket_id'] as const) : (['t.received_at', 't.id'] as const);
    return part('ticket t JOIN ticket_words w ON w.ticket_id = t.id', at, id, [...(matches.get(columnOf(scope)) ?? []), anyOf(grants, add)], false);
  });
  const revealing = search.actor.grants.filter((g) => g.permission === 'contact.reveal');
  const byContact = contact && search.hashes.length > 0 ? [part('ticket_contact k JOIN ticket t ON t.id = k.ticket_id', 't.received_at', 't.id', [`k.value_hash = ANY(${add(search.hashes)})`, anyOf(reading, add), anyOf(revealing, add)], true)] : [];
  return room.db.query(`SELECT id, (extract(epoch FROM received_at) * 1000)::bigint::text AS ms, bool_or(by_contact) AS by_contact FROM (${[...byWords, ...byContact].join(' UNION ALL ')}) f GROUP BY id, received_at ORDER BY received_at DESC, id DESC LIMIT ${most}`, parameters.values);
}

/** What any of these rights reaches, each in its own lane. The same right by two roles is said once. */
function anyOf(grants: readonly Grant[], add: Parameters['add']): string {
  const different = new Map(grants.map((grant) => [JSON.stringify(grant), grant]));
  return grants.length === 0 ? 'false' : `(${[...different.values()].map((grant) => `(t.restriction = ${add(grant.restriction)} AND ${reaches(grant, add)})`).join(' OR ')})`;
}

function filtersOf({ filters, reference }: Search, add: Parameters['add']): string[] {
  const { states, category, area, body, priority, channel } = filters;
  return [
    states !== undefined && `t.state = ANY(${add(statesOfGroup[states])})`,
    category !== undefined && `t.category_code = ANY(${add(reference.categoriesWithin([category]))})`,
    area !== undefined && `t.area_code = ANY(${add(reference.areasWithin([area]))})`,
    body !== undefined && `(t.lead_body = ${add(body)} OR t.coordinating @> ARRAY[${add(body)}]::text[])`,
    priority !== undefined && `t.priority = ${add(priority)}`,
    channel !== undefined && `t.channel = ${add(channel)}`,
  ].filter((condition) => condition !== false);
}

/** Days of receipt in Viet Nam, both included. */
function timesOf({ from, to }: SearchFilters, at: string, add: Parameters['add']): string[] {
  const day = (iso: string, plus: number) => new Date(Date.parse(`${iso}T00:00:00+07:00`) + plus * 86_400_000);
  return [from !== undefined && `${at} >= ${add(day(from, 0))}`, to !== undefined && `${at} < ${add(day(to, 1))}`].filter((condition) => condition !== false);
}

function placeOf(key: string | undefined): Place | null {
  if (key === undefined) return null;
  const [rank, time, id = '', ...more] = key.split('|');
  const ms = Number(time);
  if (more.length > 0 || (rank !== '0' && rank !== '1') || !uuid.test(id) || !Number.isSafeInteger(ms) || Math.abs(ms) > LATEST_MS) throw new Refused('invalid_input');
  return { rank: rank === '0' ? 0 : 1, ms, id };
}

/** A whole contact in the ways in which senders may have written it: with 0, with +84. Empty where the typed words are none. */
function contactForms(typed: string): string[] {
  const email = Email.safeParse(typed);
  if (email.success) return [email.data];
  const phone = Phone.safeParse(typed);
  if (!phone.success) return [];
  const national = phone.data.replace(/^\+?84(?=\d{9,10}$)/, '0');
  return [...new Set([phone.data, national, national.replace(/^0/, '+84')])];
}

/** The rows of a page, in its order, with the words found. Rights are looked at once more here, by the rule that reads a single ticket. */
async function describe(room: TicketRoom, { actor, reference }: Search, asked: readonly AskedWord[], ending: string | null, hits: readonly Hit[]): Promise<FoundItem[]> {
  if (hits.length === 0) return [];
  const ids = hits.map((hit) => hit.id);
  const helping = actor.grants.filter((g) => g.permission === 'ticket.read' && g.scope === 'coordinating_body').flatMap((g) => g.body ?? []);
  const bodies = helping.length === 0 ? null : '$2';
  const [rows, messages] = await Promise.all([
    room.db.query<(Row & TicketColumns)[]>(`SELECT ${rowColumns(bodies)} ${rowTables(bodies)} WHERE t.id = ANY($1)`, helping.length === 0 ? [ids] : [ids, helping]),
    asked.length === 0 ? [] : room.db.getRepository(TicketMessageRow).find({ where: { ticketId: In(ids), authorKind: 'citizen' }, order: { createdAt: 'ASC' } }),
  ]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const now = room.now();
  return hits.flatMap(({ id, by_contact }): FoundItem[] => {
    const row = byId.get(id);
    // What has left the person's sight between the two readings stays unseen.
    if (row === undefined || !mayAct(actor.grants, 'ticket.read', accessOfRow(row))) return [];
    const masked = !seesAsCentre(actor.grants, accessOfRow(row));
    const shown = (text: string, types: readonly PersonalDataType[] = personalDataTypes) => (masked ? maskPersonalData(text, vietnameseMasks, types) : text);
    const texts = [
      ...messages.filter((m) => m.ticketId === id).map((m) => ({ from: m.kind === 'report' ? ('report' as const) : ('later' as const), text: shown(m.kind === 'report' ? ownWords(row, m.text) : m.text) })),
      { from: 'place' as const, text: placeLine({ street: row.street, landmark: row.landmark, areaCode: row.area_code }, reference).map((line) => shown(line, typesBesideNames)).join(', ') },
    ];
    // A helper's own date is theirs only where they do not lead the ticket or read it for the centre.
    const ownPart = masked && !actor.grants.some((g) => g.scope === 'own_body' && g.body === row.lead_body);
    return [{ ...itemOf(ownPart ? row : { ...row, part_due: null }, reference, now, !masked), excerpt: bestExcerpt(texts, asked), byCode: ending !== null && codeLexeme(row.code).startsWith(codeLexeme(ending)), byContact: by_contact }];
  });
}

interface TicketColumns { readonly matter: TicketRow['matter']; readonly street: string | null; readonly landmark: string | null; readonly coordinating: string[] }

function accessOfRow(row: Row & TicketColumns): TicketAccess {
  return { restriction: row.restriction, lead: row.lead_body, leadDecided: !row.lead_proposed, coordinating: row.coordinating, type: row.type, category: row.category_code, area: row.area_code };
}

/** The text that has most of what was asked for, the report before what came later. */
function bestExcerpt(texts: readonly { from: Excerpt['from']; text: string }[], asked: readonly AskedWord[]): Excerpt | null {
  const cuts = texts.flatMap(({ from, text }) => { const cut = excerptOf(text, asked, from === 'place' ? typesBesideNames : undefined); return cut === null ? [] : [{ from, ...cut }]; });
  const most = Math.max(...cuts.map((cut) => cut.words));
  const best = cuts.find((cut) => cut.words === most);
  return best === undefined ? null : { from: best.from, text: best.text, marks: best.marks };
}

/** Who looked for whose tickets by contact, and who was shown a restricted one. Ids only, never what was looked for. */
async function record({ db, now }: TicketRoom, { personId }: Actor, items: readonly FoundItem[], contactSearched: boolean): Promise<void> {
  const entry = (ticketId: string | null, what: 'contact_search' | 'restricted_search') => ({ at: now(), personId, ticketId, what });
  const byContact = items.filter((item) => item.byContact);
  const entries = [
    ...(contactSearched && byContact.length === 0 ? [entry(null, 'contact_search')] : []), ...byContact.map((item) => entry(item.id, 'contact_search')),
    ...items.filter((item) => item.restriction !== 'none').map((item) => entry(item.id, 'restricted_search')),
  ];
  if (entries.length > 0) await db.getRepository(AccessLogRow).insert(entries);
}
