import { randomBytes, randomUUID } from 'node:crypto';
import type { Proposal } from '#contract';
import { TicketConsentRow, TicketContactRow, TicketDeadlineRow, TicketMessageRow, TicketProposalRow, TicketRow } from '#database';
import type { Reference } from '#directory';
import { appendTicketEvent } from '#events';
import { maskPersonalData, publicCode } from '#rules';
import type { EntityManager } from 'typeorm';
import { promiseOf } from './clocks.js';
import type { newContact } from './contacts.js';
import type { TicketRoom } from './context.js';
import { moveCounters } from './counters.js';
import { storeWords } from './ticket-words.js';

const FIRST_WORDS = 160;

/** How a text begins, as lists show it: without personal data, on one line. */
export const firstWordsOf = (text: string): string => maskPersonalData(text).replace(/\s+/g, ' ').slice(0, FIRST_WORDS);

/** A public code of the day on which a message came. @param random four bytes */
export const codeOf = (receivedAt: Date, random: Buffer = randomBytes(4)): string => publicCode(new Date(receivedAt.getTime() + 7 * 3_600_000).toISOString().slice(0, 10), random);

type Needed = 'id' | 'code' | 'idempotencyKey' | 'contentHash' | 'type' | 'stateSince' | 'restriction' | 'priority' | 'channel' | 'categoryCode' | 'categoryProposed' | 'areaCode' | 'street' | 'landmark' | 'leadBody' | 'leadProposed' | 'receivedAt' | 'acceptedOn' | 'intakeBy';

/** A ticket that is about to be, with everything that belongs to it from its first moment. */
export interface NewTicket {
  readonly ticket: Pick<TicketRow, Needed> & Partial<TicketRow>;
  readonly text: string;
  readonly proposal: Proposal;
  readonly senderCategory: string | null;
  readonly clocks: readonly TicketDeadlineRow[];
  readonly contact: Awaited<ReturnType<typeof newContact>> | null;
  readonly consents: readonly Omit<TicketConsentRow, 'ticketId' | 'ticket'>[];
  /** Puts the photos to the report. */
  readonly photos: (tx: EntityManager, ticketId: string, messageId: string) => Promise<unknown>;
}

/** Writes a new ticket with texts, clocks, counters and the event that tells the rest of the house: the only place where tickets begin. */
export async function writeTicket({ keys }: Pick<TicketRoom, 'keys'>, tx: EntityManager, reference: Reference, { text, proposal, senderCategory, clocks, contact, consents, photos, ticket: given }: NewTicket): Promise<void> {
  const ticket = { ...given, version: 1, state: 'new' as const, firstWords: firstWordsOf(text) };
  const { id, restriction, receivedAt, channel, intakeBy } = ticket;
  const messageId = randomUUID();
  await tx.getRepository(TicketRow).insert(ticket);
  await tx.getRepository(TicketMessageRow).insert({ id: messageId, ticketId: id, kind: 'report', text, authorKind: 'citizen', authorId: null, createdAt: receivedAt });
  await storeWords(tx, ticket, [text], reference);
  await photos(tx, id, messageId);
  await tx.getRepository(TicketProposalRow).insert({ ticketId: id, version: proposal.version, proposed: proposal as object, senderCategory, decidedAt: null });
  if (clocks.length > 0) await tx.getRepository(TicketDeadlineRow).insert([...clocks]);
  if (contact !== null) await tx.getRepository(TicketContactRow).insert({ ...contact.row, ticketId: id, valueEncrypted: keys.seal(contact.value, id) });
  if (consents.length > 0) await tx.getRepository(TicketConsentRow).insert(consents.map((consent) => ({ ...consent, ticketId: id })));
  await moveCounters(tx, null, ticket);
  const answer = clocks.find((clock) => clock.kind === 'answer');
  await appendTicketEvent(tx, {
    ticketId: id, version: 1, action: 'submit', fromState: null, toState: 'new', actorKind: intakeBy === null ? 'citizen' : 'staff', actorId: intakeBy, actorBody: null, at: receivedAt, messageId, priority: ticket.priority,
    leadBefore: null, leadAfter: null, restrictionBefore: restriction, restrictionAfter: restriction, scopeBefore: null, scopeAfter: { type: ticket.type, category: ticket.categoryCode, area: ticket.areaCode, coordinating: [] }, answerDueBefore: null, answerDueAfter: answer === undefined ? null : promiseOf(answer),
    details: { channel, type: ticket.type, category: ticket.categoryCode, proposedLead: ticket.leadBody }, requestKey: null,
  });
}
