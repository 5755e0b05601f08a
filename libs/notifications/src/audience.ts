import type { Permission, PermissionScope, Restriction } from '#contract';
import { type Asked, DESK_BODY, type WhoMay, whoMay } from '#directory';
import type { TicketEvent } from '#events';
import type { StaffGroup } from '#rules';
import type { EntityManager } from 'typeorm';

interface Asking { readonly scope: PermissionScope; readonly restriction: Restriction; /** Best first: where nobody may the first, the next are told, so that a message always has a reader. */ readonly choices: readonly (readonly Permission[])[] }

const atLead = (...choices: readonly (readonly Permission[])[]): Asking => ({ scope: 'own_body', restriction: 'none', choices });
const atCentre = (...choices: readonly (readonly Permission[])[]): Asking => ({ scope: 'centre', restriction: 'none', choices });

type Sought = Exclude<StaffGroup, 'answer_author' | 'request_author' | 'question_author' | 'ladder' | 'unread'>;

/** Who belongs to a group: those who may do what it is for. */
const asking: Readonly<Record<Sought, Asking>> = {
  lead_focal_point: atLead(['ticket.hand_back'], ['ticket.accept'], ['ticket.approve']),
  lead_officers: atLead(['ticket.answer'], ['ticket.accept'], ['ticket.approve']),
  lead_leaders: atLead(['ticket.approve']),
  coordinating: { scope: 'coordinating_body', restriction: 'none', choices: [['ticket.contribute']] },
  dossier_watch: { scope: 'coordinating_body', restriction: 'none', choices: [['ticket.contribute']] },
  desk: atCentre(['ticket.route']),
  shift_leads: atCentre(['ticket.confirm_refusal']),
  supervisors: atCentre(['ticket.rule_competence'], ['ticket.confirm_refusal']),
  editors: atCentre(['ticket.publish']),
  citizen_reception: { scope: 'centre', restriction: 'denunciation', choices: [['ticket.claim']] },
};

/** What limits of rights are held against. */
export interface Matter { readonly type: string; readonly category: string | null; readonly field: string | null; readonly area: string | null; readonly district: string | null; readonly dossier: string | null }

type Told = Pick<TicketEvent, 'ticketId' | 'leadAfter' | 'details' | 'scopeAfter' | 'version' | 'at'>;

/** Finds the persons of a group on a day (`YYYY-MM-DD`), each group once per batch of events; substitutes for the absent among them. */
export class Audience {
  private readonly found = new Map<string, Promise<readonly WhoMay[]>>();

  constructor(private readonly tx: EntityManager, private readonly today: string) {}

  /** Ids of the active persons to tell; none where the group needs a body and the event has none. */
  async personsOf(group: StaffGroup, event: Told, matter: Matter): Promise<readonly string[]> {
    switch (group) {
      case 'answer_author': return this.ofTicket(event, 'SELECT author_id AS id FROM ticket_answer WHERE ticket_id = $1 AND submitted_at <= $2 ORDER BY submitted_at DESC LIMIT 1', event.at);
      case 'request_author': return this.ofTicket(event, `SELECT asked_by AS id FROM ticket_request WHERE ticket_id = $1 AND decided_at = $2 AND state IN ('granted', 'declined')`, event.at);
      case 'question_author': return this.ofTicket(event, `SELECT actor_id AS id FROM ticket_event WHERE ticket_id = $1 AND version < $2 AND action = 'ask' ORDER BY version DESC LIMIT 1`, event.version);
      case 'ladder': case 'unread': return [];
      case 'coordinating': return this.inBodies(group, texts(event.details['bodies'] ?? event.details['coordinating']), matter);
      case 'dossier_watch': return matter.dossier === null ? [] : this.inBodies(group, (event.scopeAfter?.coordinating ?? []).filter((body) => body === DESK_BODY), matter);
      case 'lead_focal_point': case 'lead_officers': case 'lead_leaders': return event.leadAfter === null ? [] : this.inBodies(group, [event.leadAfter], matter);
      default: return this.firstWithin(asking[group], null, matter);
    }
  }

  private async inBodies(group: Sought, bodies: readonly string[], matter: Matter): Promise<string[]> {
    const people = await Promise.all(bodies.map((body) => this.firstWithin(asking[group], body, matter)));
    return [...new Set(people.flat())];
  }

  /** The first of the choices that reaches anybody whose limits the matter lies within. */
  private async firstWithin({ scope, restriction, choices }: Asking, body: string | null, matter: Matter): Promise<string[]> {
    for (const permissions of choices) {
      const persons = within(await this.once({ permissions, scope, restriction, body }), matter);
      if (persons.length > 0) return persons;
    }
    return [];
  }

  private once(asked: Asked): Promise<readonly WhoMay[]> {
    const key = JSON.stringify(asked);
    const known = this.found.get(key);
    if (known !== undefined) return known;
    const looking = whoMay(this.tx, asked, this.today);
    this.found.set(key, looking);
    return looking;
  }

  private async ofTicket({ ticketId }: Told, select: string, of: unknown): Promise<string[]> {
    const rows = await this.tx.query<{ id: string }[]>(`SELECT p.id FROM (${select}) found JOIN person p ON p.id = found.id WHERE p.active`, [ticketId, of]);
    return rows.map(({ id }) => id);
  }
}

/** Persons whose limits the matter lies within, each once. */
function within(people: readonly WhoMay[], { type, category, field, area, district }: Matter): string[] {
  const meets = (limit: readonly string[], ...codes: (string | null)[]) => codes.some((code) => code !== null && limit.includes(code));
  const reached = people.filter((p) => (p.types === null || p.types.includes(type)) && p.categories.every((limit) => meets(limit, category, field)) && p.areas.every((limit) => meets(limit, area, district)));
  return [...new Set(reached.map((p) => p.id))];
}

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.filter((v): v is string => typeof v === 'string') : []);
