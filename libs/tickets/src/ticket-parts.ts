import type { PhotoRef } from '#contract';
import { NotificationRow, PersonRow, TicketConsentRow, TicketContactRow, TicketEventRow, TicketLetterRow, TicketMessageRow, TicketPhotoRow, TicketProposalRow, TicketPublicationRow, TicketRatingRow, TicketRow } from '#database';
import { In } from 'typeorm';
import type { TicketRoom } from './context.js';
import { photosInOrder, photosOfMessage } from './photo-refs.js';
import type { Facts } from './facts.js';
import { ownWords, relativesOf } from './relatives.js';

const MERGED_SHOWN = 50;

/** Everything that belongs to a ticket and that only reading it needs. */
export type Parts = Awaited<ReturnType<typeof readParts>>;
export interface People { readonly label: (id: string | null) => string | null }

export async function readParts(room: TicketRoom, ticket: TicketRow) {
  const { db } = room;
  const of = { where: { ticketId: ticket.id } };
  const [stored, photos, events, contact, consents, proposal, rating, deliveries, letters, publication, parent, children, relatives] = await Promise.all([
    db.getRepository(TicketMessageRow).find(of),
    db.getRepository(TicketPhotoRow).find({ ...of, order: photosInOrder }),
    db.getRepository(TicketEventRow).find({ ...of, order: { version: 'ASC' } }),
    db.getRepository(TicketContactRow).findOneBy({ ticketId: ticket.id }),
    db.getRepository(TicketConsentRow).find(of),
    db.getRepository(TicketProposalRow).findOneBy({ ticketId: ticket.id }),
    db.getRepository(TicketRatingRow).findOne({ ...of, order: { ratedAt: 'DESC' } }),
    db.getRepository(NotificationRow).find({ ...of, order: { createdAt: 'ASC' } }),
    db.getRepository(TicketLetterRow).find({ ...of, order: { at: 'ASC' } }),
    db.getRepository(TicketPublicationRow).findOneBy({ ticketId: ticket.id }),
    ticket.mergedInto === null ? null : db.getRepository(TicketRow).findOneBy({ id: ticket.mergedInto }),
    db.getRepository(TicketRow).find({ where: { mergedInto: ticket.id }, order: { receivedAt: 'ASC' }, take: MERGED_SHOWN }),
    relativesOf(db, ticket),
  ]);
  const sent = stored.find((m) => m.kind === 'report')?.text ?? '';
  // Of a divided message everybody reads this ticket's own matter; what was sent stands apart, for those who see all of it.
  const messages = ticket.matter === null ? stored : stored.map((m) => (m.kind === 'report' ? { ...m, text: ownWords(ticket, m.text) } : m));
  const message = new Map(messages.map((m) => [m.id, m]));
  return {
    messages, /** The report as it was sent, whole. */ sent, events, contact, consents, proposal, rating, deliveries, letters, publication, parent, children, relatives,
    message: (id: string | null) => (id === null ? undefined : message.get(id)),
    text: (id: string | null) => (id === null ? '' : (message.get(id)?.text ?? '')),
    photosOf: (messageId: string | null): PhotoRef[] => photosOfMessage(photos, messageId),
  };
}

/** Labels of everybody who stands in the ticket's story. */
export async function labelsOf(room: TicketRoom, ticket: TicketRow, { answers, requests, contributions }: Facts, { events }: Parts): Promise<People> {
  const ids = [ticket.holderId, ticket.assignedTo, ...events.flatMap((e) => (typeof e.details['person'] === 'string' ? [e.details['person']] : [])), ...events.map((e) => e.actorId), ...answers.flatMap((a) => [a.authorId, a.approverId]), ...requests.flatMap((r) => [r.askedBy, r.endorsedBy, r.decidedBy]), ...contributions.map((c) => c.answeredBy)].filter((v): v is string => v !== null);
  const people = new Map((ids.length === 0 ? [] : await room.db.getRepository(PersonRow).find({ where: { id: In([...new Set(ids)]) }, select: { id: true, label: true } })).map((p) => [p.id, p.label]));
  return { label: (id) => (id === null ? null : (people.get(id) ?? null)) };
}
