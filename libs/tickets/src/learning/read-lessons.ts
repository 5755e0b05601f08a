import type { Priority, Restriction, TicketState, TicketType } from '#contract';
import type { Database, TicketRow } from '#database';
import type { Reference } from '#directory';
import { lessonOf, type TicketLesson } from '#rules';
import { ownWords } from '../relatives.js';

/** The newest decisions; what was decided long ago was decided about other words. */
const MOST = 10_000;
const AT_ONCE = 200;

/** In no restricted lane, now or ever before. */
export const NEVER_RESTRICTED = `t.restriction = 'none' AND NOT EXISTS (SELECT 1 FROM ticket_event r WHERE r.ticket_id = t.id AND r.restriction_after <> 'none')`;

/** A decision with the words that it was about; the words stay in memory only. */
export interface ReadLesson {
  readonly ticketId: string;
  /** Hash of the sender's contact, or the ticket's id. */
  readonly sender: string;
  readonly lesson: TicketLesson;
  /** The report as first sent; of a divided message this ticket's own matter. */
  readonly text: string;
  /** Text and place as they were proposed for. */
  readonly asProposed: string;
}

interface Row { id: string; received: string; sender: string; type: TicketType; category_code: string | null; state: TicketState; priority: Priority; restriction: Restriction; category_proposed: boolean; street: string | null; landmark: string | null; matter: TicketRow['matter']; text: string; proposed_type: TicketType; proposed_category: string | null; proposed_urgent: boolean }

/** Decisions that something can be learnt from, the newest first, some at a time. */
export async function* readLessons(db: Database, { categories }: Reference): AsyncGenerator<ReadLesson> {
  let before: Row | null = null;
  for (let read = 0; read < MOST; ) {
    const rows: Row[] = await db.query<Row[]>(
      `SELECT t.id, t.received_at::text AS received, coalesce(c.value_hash, t.id::text) AS sender, t.type, t.category_code, t.state, t.priority, t.restriction, t.category_proposed, t.street, t.landmark, t.matter, m.text,
              p.proposed->>'type' AS proposed_type, p.proposed->'candidates'->0->>'category' AS proposed_category, (p.proposed->>'urgent')::boolean AS proposed_urgent
         FROM ticket_words w JOIN ticket t ON t.id = w.ticket_id JOIN ticket_proposal p ON p.ticket_id = t.id JOIN ticket_message m ON m.ticket_id = t.id AND m.kind = 'report' AND m.text <> '' LEFT JOIN ticket_contact c ON c.ticket_id = t.id
        WHERE (NOT t.category_proposed OR t.state = 'spam') AND ${NEVER_RESTRICTED} ${before === null ? '' : 'AND (w.received_at, w.ticket_id) < ($2, $3)'}
        ORDER BY w.received_at DESC, w.ticket_id DESC LIMIT $1`,
      before === null ? [AT_ONCE] : [AT_ONCE, before.received, before.id],
    );
    for (const row of rows) {
      const text = ownWords(row, row.text);
      const lesson = lessonOf({
        type: row.type, category: row.category_code, state: row.state, priority: row.priority, categoryPriority: row.category_code === null ? null : (categories.get(row.category_code)?.priority ?? null), restriction: row.restriction, everRestricted: false, decided: !row.category_proposed,
        proposed: { type: row.proposed_type, category: row.proposed_category, urgent: row.proposed_urgent },
      });
      if (lesson !== null) yield { ticketId: row.id, sender: row.sender, lesson, text, asProposed: [text, row.street, row.landmark].filter(Boolean).join('\n') };
    }
    read += rows.length;
    if (rows.length < AT_ONCE) return;
    before = rows[rows.length - 1] ?? null;
  }
}

export interface Words { readonly ticketId: string; readonly sender: string; readonly text: string }

/** The reports of those of these tickets that may still be learnt from. */
export async function* readWordsOf(db: Database, ids: readonly string[]): AsyncGenerator<Words> {
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const rows = await db.query<{ id: string; sender: string; matter: TicketRow['matter']; text: string }[]>(
      `SELECT t.id, coalesce(c.value_hash, t.id::text) AS sender, t.matter, m.text FROM ticket t JOIN ticket_message m ON m.ticket_id = t.id AND m.kind = 'report' AND m.text <> '' LEFT JOIN ticket_contact c ON c.ticket_id = t.id
        WHERE t.id = ANY($1::uuid[]) AND ${NEVER_RESTRICTED}`,
      [ids.slice(at, at + AT_ONCE)],
    );
    for (const row of rows) yield { ticketId: row.id, sender: row.sender, text: ownWords(row, row.text) };
  }
}

