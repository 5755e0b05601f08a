import { randomUUID } from 'node:crypto';
import { TicketConsentRow, TicketContactRow, type TicketDeadlineRow, TicketPhotoRow, TicketProposalRow, TicketRow } from '#database';
import { findDossier, proposeRouting, stepFor } from '#rules';
import type { EntityManager } from 'typeorm';
import { type Clocks, nextLadder, reclassify, shownClock } from '../clocks.js';
import type { TicketRoom } from '../context.js';
import type { Facts } from '../facts.js';
import { type Matter, reportOf } from '../matters.js';
import { firstOf } from '../relatives.js';
import { codeOf, firstWordsOf, writeTicket } from '../write-ticket.js';
import type { Effects } from './effect.js';
import { classification, decided, lease } from './triage.js';

/** Clocks that a matter takes along: the sender's dates count from when the message came. */
const taken = ['intake', 'answer', 'first_word'] as const;
const TRIES = 20;

/** One message, several matters: the first stays, each further one begins a ticket of its own in the same transaction. */
export const divideEffects: Effects = {
  divide: ({ found, facts, actorId }) => {
    const [own, ...others] = found.matters ?? [];
    if (own === undefined) throw new Error('A message is divided into nothing.');
    const { ticket, now } = facts;
    const { lead, coordinating } = leadOf(own, facts);
    // As they stand before this ticket's own classification moves them.
    const clocks = copies(facts.clocks);
    return {
      // Where nobody outside citizen reception may know of any other matter, the history tells of a correction, which it is: no event, message or line hints at more.
      ...(others.every((matter) => matter.accuses) ? { told: 'correct' as const } : {}),
      changes: {
        ...lease(actorId, now), ...classification(own), matter: [...own.stretches], firstWords: firstWordsOf(own.words), dossier: findDossier(own.words), ...(ticket.leadProposed ? { leadBody: lead, coordinating } : {}),
      },
      details: decided(own, ticket),
      write: async (tx, _, room) => {
        await tx.getRepository(TicketProposalRow).update({ ticketId: ticket.id }, { proposed: own.proposal as object, version: own.proposal.version });
        // Counters are locked in one order by everybody: those of the ordinary lane first.
        const numbered = others.map((matter, i) => ({ matter, part: i + 2 })).toSorted((a, b) => Number(a.matter.accuses) - Number(b.matter.accuses));
        for (const { matter, part } of numbered) await beginTicket(room, tx, facts, { matter, part, clocks: copies(clocks), actorId });
      },
    };
  },
};

function copies(clocks: Clocks): Clocks {
  return new Map(taken.flatMap((kind): [typeof kind, TicketDeadlineRow][] => { const row = clocks.get(kind); return row === undefined ? [] : [[kind, { ...row, pauses: [...row.pauses] }]]; }));
}

/** The body that would lead, by what the operator decided. */
function leadOf(matter: Matter, { reference, ticket }: Facts) {
  const text = [matter.words, ...(matter.areaCode === ticket.areaCode ? [ticket.street, ticket.landmark] : [])].filter(Boolean).join('\n');
  return proposeRouting({ type: matter.accuses ? 'denunciation' : matter.type, category: matter.category, areaCode: matter.areaCode, text }, reference.competence);
}

interface Part { readonly matter: Matter; /** Second, third … */ readonly part: number; readonly clocks: Clocks; readonly actorId: string | null }

/** A ticket for a further matter: sent by the same person, at the same time, from the same place, with the same photos. */
async function beginTicket(room: TicketRoom, tx: EntityManager, facts: Facts, { matter, part, clocks, actorId }: Part): Promise<void> {
  const { ticket, reference, now } = facts;
  const id = randomUUID();
  const restriction = matter.accuses ? ('denunciation' as const) : ('none' as const);
  const type = matter.accuses ? ('denunciation' as const) : matter.type;
  // What is urgent in an accusation is so whatever it was taken for.
  const priority = matter.accuses && matter.proposal.priority < matter.priority ? matter.proposal.priority : matter.priority;
  const { lead, coordinating } = leadOf(matter, facts);
  const here = matter.areaCode === ticket.areaCode;
  for (const row of clocks.values()) row.ticketId = id;
  const dated = { id, receivedAt: ticket.receivedAt, priority, categoryCode: matter.category, leadBody: lead };
  if (priority !== ticket.priority || matter.category !== ticket.categoryCode) reclassify(clocks, dated, reference, now);
  const report = await reportOf(tx, ticket.id);
  const photos = await tx.getRepository(TicketPhotoRow).findBy({ messageId: report.id });
  const sender = await tx.getRepository(TicketContactRow).findOneBy({ ticketId: ticket.id });
  const consents = await tx.getRepository(TicketConsentRow).findBy({ ticketId: ticket.id });
  await writeTicket(room, tx, reference, {
    ticket: {
      ...dated, code: await freeCode(room, tx, ticket, part), type, restriction, stateSince: now, channel: ticket.channel, categoryProposed: false, areaCode: matter.areaCode,
      // No form has such a key: none is taken by it, and sent twice the part is refused by it.
      idempotencyKey: `${ticket.id}.${ticket.version}.${part}`, contentHash: room.keys.hash('submission', matter.words),
      street: here ? ticket.street : null, landmark: here ? ticket.landmark : null, lat: here ? ticket.lat : null, lon: here ? ticket.lon : null,
      leadProposed: true, coordinating, acceptedOn: ticket.acceptedOn, intakeBy: ticket.intakeBy, dividedFrom: firstOf(ticket), dossier: findDossier(matter.words), photoCount: new Set(photos.map((photo) => photo.uploadHash)).size,
      ...shownClock(clocks, 'intake', 'new', ticket), level: ticket.level, ladderDue: nextLadder(clocks, { restriction, state: 'new', level: ticket.level }, stepFor('new', 'escalate') !== undefined, reference), calendarChecked: ticket.calendarChecked,
      detached: ticket.detached, objected: ticket.objected,
      // The desk's own words on it stay in the ordinary lane; whoever divided it goes on with the parts.
      ...(matter.accuses ? {} : { tags: ticket.tags, assignedTo: actorId, assignedAt: now }),
    },
    text: matter.words, proposal: matter.proposal, senderCategory: null, clocks: [...clocks.values()],
    // No code is sent for each of them: the page of any can ask for one, and one that comes back stands for all.
    contact: sender === null ? null : { value: room.keys.open(sender.valueEncrypted, ticket.id), row: { kind: sender.kind, valueHash: sender.valueHash, confirmedAt: sender.confirmedAt, confirmedBy: sender.confirmedBy, codeRound: 0, codeUntil: null, codeTries: 0 } },
    consents: consents.map(({ purpose, wordsVersion, channel, givenAt }) => ({ purpose, wordsVersion, channel, givenAt })),
    photos: (inside, ticketId, messageId) => room.photos.share(inside, report.id, ticketId, messageId),
  });
}

/** Derived from the ticket, so that a preview shows the code that the part will have. */
async function freeCode({ keys }: TicketRoom, tx: EntityManager, ticket: TicketRow, part: number): Promise<string> {
  for (let tries = 0; ; tries++) {
    const code = codeOf(ticket.receivedAt, Buffer.from(keys.hash('code of a part', `${ticket.id}.${ticket.version}.${part}.${tries}`), 'base64url').subarray(0, 4));
    if (tries === TRIES || !(await tx.getRepository(TicketRow).existsBy({ code }))) return code;
  }
}
