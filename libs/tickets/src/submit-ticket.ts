import { randomUUID } from 'node:crypto';
import { type DeskSubmitInput, type IntakeChannel, type Proposal, type Receipt, Refused, type RuleFault, type SubmitInput } from '#contract';
import { TicketDeadlineRow, TicketEventRow, TicketRow } from '#database';
import { noteRuleFailures, type Reference } from '#directory';
import { acceptanceDay, classify, type Deadline, findDossier, type LadderClock, nextLadderTime, sureCategory } from '#rules';
import { type EntityManager, QueryFailedError } from 'typeorm';
import { clockRow, deadlinesFor } from './clocks.js';
import { CONSENT_WORDS, contactOf, newContact, senderContact } from './contacts.js';
import type { TicketRoom } from './context.js';
import { codeOf, writeTicket } from './write-ticket.js';

/** No answer date is promised where another law has its own clocks. */
const withoutPromise = new Set(['denunciation', 'complaint', 'spam']);

export interface Submission { readonly input: SubmitInput | DeskSubmitInput; readonly channel: IntakeChannel; /** The operator at the counter or on the phone. */ readonly intakeBy: string | null }

/**
 * Takes a message in: classification, proposal and deadlines first (pure), then one transaction with ticket, texts, clocks, counters and the event that tells the rest of the house.
 * Sending the same message again with its key gives the first receipt.
 * @throws Refused `unknown_area`, `photo_unknown`, `idempotency_conflict`
 */
export async function submitTicket(room: TicketRoom, { input, channel, intakeBy }: Submission): Promise<Receipt> {
  const reference = await room.directory.reference();
  const areaCode = input.place?.areaCode ?? null;
  if (areaCode !== null && !reference.areas.has(areaCode)) throw new Refused('unknown_area', { fields: [{ path: 'place.areaCode', issue: 'unknown_area', message: { vi: 'Hãy chọn lại xã, phường.', en: 'Please choose the ward again.' } }] });

  const failed: RuleFault[] = [];
  const proposal = classify([input.text, input.place?.street, input.place?.landmark].filter(Boolean).join('\n'), { areaCode }, reference.competence, reference.weights, reference.rules, failed);
  const receivedAt = room.now();
  const category = sureCategory(proposal);
  const deadlines = deadlinesFor(reference, { moment: 'submission', receivedAt, priority: proposal.priority, category, categoryLimitHours: category === null ? null : (reference.categories.get(category)?.limitHours ?? null) });
  const draft: Draft = { room, reference, proposal, input, channel, intakeBy, receivedAt, category, areaCode, deadlines, contentHash: room.keys.hash('submission', JSON.stringify([input.text, input.place ?? null, input.contact ?? null, channel])), contact: input.contact ? await newContact(room, input.contact, intakeBy !== null) : null };

  for (let tries = 0; ; tries++) {
    try {
      const receipt = await room.db.transaction((tx) => write(tx, draft));
      await noteRuleFailures(room.db, reference, failed, receivedAt);
      return receipt;
    } catch (error) {
      const taken = uniqueTaken(error);
      if (taken === 'ticket_idempotency') return repeatedReceipt(draft);
      // One of a million codes of the day was taken: draw again.
      if (taken !== 'ticket_code' || tries >= 5) throw error;
    }
  }
}

interface Draft extends Submission {
  readonly room: TicketRoom; readonly reference: Reference; readonly proposal: Proposal; readonly receivedAt: Date; readonly category: string | null; readonly areaCode: string | null; readonly deadlines: readonly Deadline[]; readonly contentHash: string; readonly contact: Awaited<ReturnType<typeof newContact>> | null;
}

async function write(tx: EntityManager, draft: Draft): Promise<Receipt> {
  const { room, reference, proposal, input, channel, intakeBy, receivedAt, category, deadlines } = draft;
  const id = randomUUID();
  const due = (kind: string) => deadlines.find((d) => d.kind === kind)?.dueAt ?? null;
  const restriction = proposal.type === 'denunciation' ? ('denunciation' as const) : ('none' as const);
  const ticket = {
    id, code: codeOf(receivedAt), idempotencyKey: input.idempotencyKey, contentHash: draft.contentHash, type: proposal.type, stateSince: receivedAt,
    restriction, priority: proposal.priority, channel, categoryCode: category, categoryProposed: true, areaCode: draft.areaCode ?? soleArea(proposal), street: input.place?.street ?? null, landmark: input.place?.landmark ?? null,
    lat: input.place?.position?.lat ?? null, lon: input.place?.position?.lon ?? null, leadBody: category === null && restriction === 'none' ? null : proposal.lead, leadProposed: true, coordinating: category === null ? [] : proposal.coordinating, receivedAt, acceptedOn: acceptanceDay(reference.office, receivedAt),
    clockKind: 'intake', clockDue: due('intake'), alarmDue: due('intake'), ladderDue: restriction === 'none' ? firstLadderTime(reference, deadlines) : null, calendarChecked: reference.office.calendar.version, dossier: findDossier(input.text), photoCount: input.uploads?.length ?? 0, intakeBy,
  };
  await writeTicket(room, tx, reference, {
    ticket, text: input.text, proposal, senderCategory: senderCategoryOf(draft), clocks: deadlines.map((d) => clockRow(id, d)), contact: draft.contact,
    consents: [...new Set(input.consents ?? [])].map((purpose) => ({ purpose, wordsVersion: CONSENT_WORDS, channel, givenAt: receivedAt })),
    photos: (inside, ticketId, messageId) => room.photos.attach(inside, input.uploads ?? [], ticketId, messageId),
  });
  return receiptOf(draft, { id, code: ticket.code, receivedAt, type: proposal.type, lead: ticket.leadBody, answerDue: due('answer'), provisional: deadlines.some((d) => d.kind === 'answer' && d.provisional), contact: draft.contact === null ? null : senderContact(room, draft.contact.row, draft.contact.value) });
}

/** The sender's own word on the category. It moves no ticket and no clock; a suspected denunciation keeps none. */
function senderCategoryOf({ input, reference, proposal }: Draft): string | null {
  const code = 'senderCategory' in input ? (input.senderCategory ?? null) : null;
  return code !== null && reference.categories.has(code) && proposal.type !== 'denunciation' ? code : null;
}

function firstLadderTime(reference: Reference, deadlines: readonly Deadline[]): Date | null {
  const answer = deadlines.find((d) => d.kind === 'answer');
  const clock: LadderClock | null = answer ? { startedAt: answer.startedAt, dueAt: answer.dueAt, limitMinutes: answer.limitMinutes, inDays: answer.limitInDays } : null;
  return clock === null ? null : nextLadderTime(reference.office, clock, 0);
}

/** The receipt of the first sending, rebuilt from what was stored then. */
async function repeatedReceipt(draft: Draft): Promise<Receipt> {
  const { db } = draft.room;
  const ticket = await db.getRepository(TicketRow).findOneByOrFail({ idempotencyKey: draft.input.idempotencyKey });
  if (ticket.contentHash !== draft.contentHash) throw new Refused('idempotency_conflict');
  const [first, contact, clock] = await Promise.all([db.getRepository(TicketEventRow).findOneByOrFail({ ticketId: ticket.id, version: 1 }), contactOf(draft.room, ticket), db.getRepository(TicketDeadlineRow).findOneBy({ ticketId: ticket.id, kind: 'answer' })]);
  const { type, proposedLead } = first.details as { type: Receipt['type']; proposedLead: string | null };
  return receiptOf(draft, { id: ticket.id, code: ticket.code, receivedAt: ticket.receivedAt, type, lead: proposedLead, answerDue: first.answerDueAfter, provisional: clock?.provisional ?? false, contact });
}

function receiptOf({ room, reference }: Draft, t: { id: string; code: string; receivedAt: Date; type: Receipt['type']; lead: string | null; answerDue: Date | null; provisional: boolean; contact: Receipt['contact'] }): Receipt {
  const secret = room.keys.trackingSecret(t.id);
  const promised = !withoutPromise.has(t.type);
  return {
    code: t.code, secret, trackingPath: trackingPath(t.code, secret), receivedAt: t.receivedAt.toISOString(), type: t.type === 'denunciation' ? 'report' : t.type,
    body: promised && t.lead !== null ? (reference.bodies.get(t.lead) ?? null) : null, promisedAt: promised && t.answerDue !== null ? t.answerDue.toISOString() : null, provisional: t.provisional, contact: t.contact,
  };
}

/** The secret stands in the fragment: browsers send it to no server, so it is in no log and no referrer. */
export function trackingPath(code: string, secret: string): string {
  return `/theo-doi/${code}#${secret}`;
}

function soleArea(proposal: Proposal): string | null {
  const codes = new Set(proposal.areas.map((a) => a.code));
  return codes.size === 1 ? ([...codes][0] ?? null) : null;
}

function uniqueTaken(error: unknown): string | null {
  if (!(error instanceof QueryFailedError)) return null;
  const { code, constraint } = error.driverError as { code?: string; constraint?: string };
  return code === '23505' ? (constraint ?? null) : null;
}
