import type { Role } from '#contract';
import type { TicketEvent } from '#events';
import type { StaffGroup } from '#rules';
import type { EntityManager } from 'typeorm';

/** Roles of a group, best first: where nobody holds the first, the next one is told, so that a message always has a reader. */
const rolesOf: Readonly<Record<Exclude<StaffGroup, 'answer_author'>, readonly (readonly Role[])[]>> = {
  lead_focal_point: [['focal_point'], ['officer'], ['body_leader']],
  lead_officers: [['officer'], ['focal_point'], ['body_leader']],
  lead_leaders: [['body_leader']],
  desk: [['desk_operator', 'shift_lead']],
  supervisors: [['supervisor'], ['shift_lead']],
  citizen_reception: [['citizen_reception']],
};
const groupsOfLead: readonly StaffGroup[] = ['lead_focal_point', 'lead_officers', 'lead_leaders'];

/** Finds the persons of a group on a day (`YYYY-MM-DD`), each group once per batch of events. */
export class Audience {
  private readonly found = new Map<string, Promise<readonly string[]>>();

  constructor(private readonly tx: EntityManager, private readonly today: string) {}

  /** Ids of the active persons to tell; none where the group needs a lead body and the ticket has none. */
  personsOf(group: StaffGroup, event: Pick<TicketEvent, 'ticketId' | 'leadAfter'>): Promise<readonly string[]> {
    if (group === 'answer_author') return this.answerAuthor(event.ticketId);
    if (!groupsOfLead.includes(group)) return this.once(group, null);
    return event.leadAfter === null ? Promise.resolve([]) : this.once(group, event.leadAfter);
  }

  private once(group: Exclude<StaffGroup, 'answer_author'>, body: string | null): Promise<readonly string[]> {
    const key = `${group} ${body ?? ''}`;
    const known = this.found.get(key);
    if (known !== undefined) return known;
    const looking = this.firstPresent(rolesOf[group], body);
    this.found.set(key, looking);
    return looking;
  }

  private async firstPresent(choices: readonly (readonly Role[])[], body: string | null): Promise<readonly string[]> {
    for (const roles of choices) {
      const persons = await this.peopleWithRole(roles, body);
      if (persons.length > 0) return persons;
    }
    return [];
  }

  private async peopleWithRole(roles: readonly Role[], body: string | null): Promise<string[]> {
    const rows = await this.tx.query<{ id: string }[]>(
      `SELECT DISTINCT p.id FROM person p JOIN role_assignment r ON r.person_id = p.id
       WHERE p.active AND r.role = ANY($1) AND ($2::text IS NULL OR r.body_code = $2) AND r.valid_from <= $3 AND (r.valid_to IS NULL OR r.valid_to > $3) ORDER BY p.id`,
      [roles, body, this.today],
    );
    return rows.map(({ id }) => id);
  }

  private async answerAuthor(ticketId: string): Promise<string[]> {
    const rows = await this.tx.query<{ id: string }[]>(
      `SELECT p.id FROM (SELECT author_id FROM ticket_answer WHERE ticket_id = $1 ORDER BY submitted_at DESC LIMIT 1) a JOIN person p ON p.id = a.author_id WHERE p.active`,
      [ticketId],
    );
    return rows.map(({ id }) => id);
  }
}
