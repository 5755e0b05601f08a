import { TicketMessageRow, TicketRow } from '#database';
import type { Reference } from '#directory';
import { maskPersonalData, searchWords, typesBesideNames } from '#rules';
import { type EntityManager, In } from 'typeorm';
import type { TicketRoom } from './context.js';
import { ownWords } from './relatives.js';

/** Of the lexemes below. A change of folding or cutting gets a new one, and the worker writes every row anew. */
const VERSION = 3;
/** PostgreSQL keeps a megabyte of lexemes for one row; a letter takes three bytes at most in what people write here. */
const MOST_LETTERS = 300_000;
const AT_ONCE = 50;
const NO_ID = '00000000-0000-0000-0000-000000000000';

type Found = Pick<TicketRow, 'id' | 'code' | 'receivedAt' | 'street' | 'landmark' | 'areaCode'>;

/** Lexeme of a word with its diacritics, of a public code from its end. No word begins with such a sign. */
export const speltLexeme = (spelt: string): string => `=${spelt}`;
export const codeLexeme = (ending: string): string => `#${[...ending.replaceAll('-', '').toLowerCase()].reverse().join('')}`;

/** Where a ticket is, as it is searched and shown. */
export function placeLine({ street, landmark, areaCode }: Pick<TicketRow, 'street' | 'landmark' | 'areaCode'>, reference: Reference): string[] {
  const area = areaCode === null ? undefined : reference.areas.get(areaCode);
  return [street, landmark, area?.name, area?.districtName].filter((part) => typeof part === 'string');
}

function lexemesOf(texts: readonly string[], code: string): string[] {
  const lexemes = new Set([codeLexeme(code)]);
  let letters = 0;
  for (const { letters: plain, spelt } of texts.flatMap(searchWords)) {
    if (lexemes.has(plain) && lexemes.has(speltLexeme(spelt))) continue;
    letters += plain.length + spelt.length + 1;
    if (letters > MOST_LETTERS) break;
    lexemes.add(plain).add(speltLexeme(spelt));
  }
  return [...lexemes];
}

/** A mask leaves nothing to find, not even its label. */
const noLabels = { PHONE: ' ', ID_NUMBER: ' ', PLATE: ' ', EMAIL: ' ', BANK_ACCOUNT: ' ', PERSON_NAME: ' ', HOME_ADDRESS: ' ', DATE_OF_BIRTH: ' ', CASE_NUMBER: ' ' } as const;

/** Writes what tickets are found by: the sender's words, each text masked by itself as it is shown, and the place. */
async function writeRows(tx: EntityManager, tickets: readonly { readonly ticket: Found; readonly texts: readonly string[] }[], reference: Reference): Promise<void> {
  const parameters: unknown[] = [VERSION];
  const rows = tickets.map(({ ticket, texts }) => {
    const place = placeLine(ticket, reference);
    const shown = [...texts.map((text) => maskPersonalData(text, noLabels)), ...place.map((line) => maskPersonalData(line, noLabels, typesBesideNames))];
    const at = parameters.push(ticket.id, ticket.receivedAt, lexemesOf([...texts, ...place], ticket.code), lexemesOf(shown, ticket.code));
    return `($${at - 3}::uuid, $${at - 2}::timestamptz, $1::int, array_to_tsvector($${at - 1}::text[]), array_to_tsvector($${at}::text[]))`;
  });
  await tx.query(
    `INSERT INTO ticket_words (ticket_id, received_at, version, full_words, masked_words) VALUES ${rows.join(', ')}
     ON CONFLICT (ticket_id) DO UPDATE SET version = excluded.version, full_words = excluded.full_words, masked_words = excluded.masked_words`,
    parameters,
  );
}

/** The words of a new ticket, from the report at hand. */
export async function storeWords(tx: EntityManager, ticket: Found, texts: readonly string[], reference: Reference): Promise<void> {
  await writeRows(tx, [{ ticket, texts }], reference);
}

/** The words of tickets from what is stored, after words or places have changed. A divided message is found by each matter's words with its own ticket only. */
export async function keepWords(tx: EntityManager, tickets: readonly (Found & Pick<TicketRow, 'matter'>)[], reference: Reference): Promise<void> {
  const messages = await tx.getRepository(TicketMessageRow).find({ where: { ticketId: In(tickets.map((t) => t.id)), authorKind: 'citizen' }, order: { createdAt: 'ASC' }, select: { id: true, ticketId: true, kind: true, text: true } });
  const byId = new Map(tickets.map((t) => [t.id, t]));
  const texts = new Map<string, string[]>(tickets.map((t) => [t.id, []]));
  for (const { ticketId, kind, text } of messages) { const ticket = byId.get(ticketId); if (ticket !== undefined) texts.get(ticketId)?.push(kind === 'report' ? ownWords(ticket, text) : text); }
  await writeRows(tx, tickets.map((ticket) => ({ ticket, texts: texts.get(ticket.id) ?? [] })), reference);
}

/** Rows that are missing or older than this program's way of folding, in the order of ids, a few at a time; each ticket is locked, as for an act. What somebody else holds waits for the next turn. @returns how many were written */
export async function fillWords(room: TicketRoom): Promise<number> {
  const reference = await room.directory.reference();
  let written = 0;
  for (let after = NO_ID; ; ) {
    const due = await room.db.transaction(async (tx) => {
      const ids = await tx.query<{ id: string }[]>(
        `SELECT t.id FROM ticket t LEFT JOIN ticket_words w ON w.ticket_id = t.id WHERE t.id > $1 AND (w.ticket_id IS NULL OR w.version < $2) ORDER BY t.id LIMIT $3 FOR NO KEY UPDATE OF t SKIP LOCKED`,
        [after, VERSION, AT_ONCE],
      );
      if (ids.length > 0) await keepWords(tx, await tx.getRepository(TicketRow).findBy({ id: In(ids.map((t) => t.id)) }), reference);
      return ids;
    });
    const last = due.at(-1);
    if (last === undefined) return written;
    written += due.length;
    after = last.id;
  }
}
