import type { Permission } from '#contract';
import { PersonRow, TicketAnswerRow, TicketConsentRow, TicketContributionRow, TicketPublicationRow, TicketRatingRow, TicketRequestRow, type TicketRow } from '#database';
import { type Reference, whoMay } from '#directory';
import { dayOf, formatDay } from '#rules';
import type { EntityManager } from 'typeorm';
import { type Clocks, readClocks } from './clocks.js';

/** Everything beside the ticket that decides what may be done with it. */
export interface Facts {
  readonly ticket: TicketRow;
  readonly clocks: Clocks;
  /** Newest first. */
  readonly answers: readonly TicketAnswerRow[];
  /** Newest first, decided ones too. */
  readonly requests: readonly TicketRequestRow[];
  readonly contributions: readonly TicketContributionRow[];
  /** The newest answer was rated. */
  readonly rated: boolean;
  /** The sender agreed to publication. */
  readonly mayPublish: boolean;
  /** Of a reopened ticket: its body has officers who did not write the earlier answers. */
  readonly freshOfficers: boolean;
  /** Who proposed the publication that waits. */
  readonly proposedBy: string | null;
  /** Who at the desk last gave the ticket its type; null where it is the one that the rules proposed. */
  readonly typeSetBy: string | null;
  readonly holderLabel: string | null;
  readonly reference: Reference;
  readonly now: Date;
}

/** Who stands before the ticket: nobody in person, where the citizen or the program acts. */
export interface Before { readonly actorId: string | null; readonly actingBodies: (permission: Permission) => readonly string[] }
export const nobodyInPerson: Before = { actorId: null, actingBodies: () => [] };

export async function readFacts(tx: EntityManager, ticket: TicketRow, reference: Reference, now: Date): Promise<Facts> {
  const of = { ticketId: ticket.id };
  const clocks = await readClocks(tx, ticket.id);
  const answers = await tx.getRepository(TicketAnswerRow).find({ where: of, order: { submittedAt: 'DESC' } });
  const requests = await tx.getRepository(TicketRequestRow).find({ where: of, order: { askedAt: 'DESC' } });
  const contributions = await tx.getRepository(TicketContributionRow).find({ where: of, order: { askedAt: 'ASC' } });
  const newest = answers[0];
  const rated = ticket.state === 'answered' && newest !== undefined && (await tx.getRepository(TicketRatingRow).existsBy({ answerId: newest.id }));
  const mayPublish = ticket.answeredAt !== null && (await tx.getRepository(TicketConsentRow).existsBy({ ...of, purpose: 'publish_masked' }));
  const freshOfficers = ticket.reopenCount > 0 && ticket.state === 'in_progress' && (await hasFreshOfficers(tx, ticket, answers, reference, now));
  const holderLabel = ticket.holderId === null ? null : ((await tx.getRepository(PersonRow).findOneBy({ id: ticket.holderId }))?.label ?? '');
  const proposedBy = ticket.publication === 'proposed' ? ((await tx.getRepository(TicketPublicationRow).findOneBy(of))?.proposedBy ?? null) : null;
  const typeSetBy = ticket.state === 'in_triage' && (ticket.type === 'question' || ticket.type === 'praise') ? await whoSetType(tx, ticket.id) : null;
  return { ticket, clocks, answers, requests, contributions, rated, mayPublish, freshOfficers, proposedBy, typeSetBy, holderLabel, reference, now };
}

async function whoSetType(tx: EntityManager, ticketId: string): Promise<string | null> {
  const [row] = await tx.query<{ actor_id: string | null }[]>(`SELECT actor_id FROM ticket_event WHERE ticket_id = $1 AND details->'changed' ? 'type' ORDER BY version DESC LIMIT 1`, [ticketId]);
  return row?.actor_id ?? null;
}

/** Officers who are there, see this ticket, and did not write the earlier answers. */
async function hasFreshOfficers(tx: EntityManager, ticket: TicketRow, answers: readonly TicketAnswerRow[], reference: Reference, now: Date): Promise<boolean> {
  const officers = await whoMay(tx, { permissions: ['ticket.answer'], scope: 'own_body', restriction: 'none', body: ticket.leadBody }, formatDay(dayOf(now)));
  const within = (lists: readonly (readonly string[])[], code: string | null, written: Reference['areasWithin']) => lists.every((list) => code !== null && (written(list) ?? []).includes(code));
  const reaches = (o: (typeof officers)[number]) => o.signedUp && (o.types === null || o.types.includes(ticket.type)) && within(o.categories, ticket.categoryCode, reference.categoriesWithin) && within(o.areas, ticket.areaCode, reference.areasWithin);
  return officers.some((o) => reaches(o) && !wroteBefore(answers, o.id));
}

/** Wrote an answer that the citizen got: another officer answers the reopened ticket. */
export function wroteBefore(answers: readonly TicketAnswerRow[], personId: string | null): boolean {
  return answers.some((a) => a.authorId === personId && (a.approvedAt !== null || a.urgent));
}

/** The request of a kind that waits for a decision. */
export function waiting(facts: Pick<Facts, 'requests'>, kind: TicketRequestRow['kind']): TicketRequestRow | undefined {
  return facts.requests.find((r) => r.kind === kind && (r.state === 'pending' || r.state === 'endorsed'));
}
