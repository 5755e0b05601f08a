import type { PresenceKind, Present, PresentInput } from '#contract';
import { Refused } from '#contract';
import { PresenceRow } from '#database';
import type { Actor } from '#directory';
import type { TicketAccess } from '#rules';
import { LessThanOrEqual } from 'typeorm';
import { accessOf } from './act-on-ticket.js';
import type { TicketRoom } from './context.js';
import { visibleTicket } from './read-ticket.js';

/** How long a word of presence holds; browsers renew it every eight seconds. */
const LEASE_MS = 20_000;
/** Rows of one picture. Far above the staff of a province. */
const MOST = 2_000;

/** The people at one ticket, and what decides who may know of it. */
export interface TicketPresence { readonly ticketId: string; readonly access: TicketAccess; readonly people: readonly Present[] }

interface Row { ticket_id: string; person_id: string; writes: boolean; restriction: TicketAccess['restriction']; lead_body: string | null; lead_proposed: boolean; coordinating: string[]; type: TicketAccess['type']; category_code: string | null; area_code: string | null }

/** Who looks at which ticket and who writes in it: never a lock, only told. Shared by all processes through the database. */
export class Presence {
  constructor(private readonly room: TicketRoom) {}

  /**
   * A person is at a ticket, for the next 20 seconds. A line is at one ticket at a time, so there are never more rows than lines.
   * @param line random id of the live line (a tab of the browser)
   * @returns false where the person may not see the ticket, or there is none
   */
  async note(actor: Pick<Actor, 'personId' | 'grants'>, line: string, { ticketId, kind }: PresentInput): Promise<boolean> {
    try {
      const { restriction } = await visibleTicket(this.room, actor, ticketId);
      await this.room.db.getRepository(PresenceRow).upsert({ lineId: line, ticketId, personId: actor.personId, kind, restriction, until: new Date(this.room.now().getTime() + LEASE_MS) }, ['lineId']);
      return true;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      await this.leave(line);
      return false;
    }
  }

  async leave(line: string): Promise<void> {
    await this.room.db.getRepository(PresenceRow).delete({ lineId: line });
  }

  /** Everybody's presence now. Somebody with several tabs at a ticket is there once, and writes if they write in any. */
  async picture(): Promise<readonly TicketPresence[]> {
    const rows = await this.room.db.query<Row[]>(
      `SELECT p.ticket_id, p.person_id, bool_or(p.kind = 'writes') AS writes, t.restriction, t.lead_body, t.lead_proposed, t.coordinating, t.type, t.category_code, t.area_code
       FROM presence p JOIN ticket t ON t.id = p.ticket_id AND t.restriction = p.restriction WHERE p.until > $1 GROUP BY p.ticket_id, p.person_id, t.id ORDER BY p.ticket_id, p.person_id LIMIT ${MOST}`,
      [this.room.now()],
    );
    const tickets = new Map<string, { ticketId: string; access: TicketAccess; people: Present[] }>();
    for (const row of rows) {
      const at = tickets.get(row.ticket_id) ?? { ticketId: row.ticket_id, access: accessOf({ restriction: row.restriction, leadBody: row.lead_body, leadProposed: row.lead_proposed, coordinating: row.coordinating, type: row.type, categoryCode: row.category_code, areaCode: row.area_code }), people: [] };
      at.people.push({ personId: row.person_id, kind: kindOf(row.writes) });
      tickets.set(row.ticket_id, at);
    }
    return [...tickets.values()];
  }

  /** Throws away what ran out: lines whose process ended without a word. */
  async sweep(): Promise<void> {
    await this.room.db.getRepository(PresenceRow).delete({ until: LessThanOrEqual(this.room.now()) });
  }
}

const kindOf = (writes: boolean): PresenceKind => (writes ? 'writes' : 'looks');
