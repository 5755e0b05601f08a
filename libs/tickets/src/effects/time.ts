import { randomUUID } from 'node:crypto';
import type { LetterKind } from '#contract';
import { TicketLetterRow, TicketMessageRow } from '#database';
import { addWorkingDays, dayOf, draftLetter, formatDay, ladderStepDue, timeInVietnamese } from '#rules';
import type { EntityManager } from 'typeorm';
import { ladderClock, promiseOf } from '../clocks.js';
import type { Facts } from '../facts.js';
import type { Effects } from './effect.js';

/** From this step of the ladder on the letters lie ready: before the date passes. */
const DRAFTED_FROM = 2;

/** Reminders, the apology with a new date, and clocks that another calendar moves. */
export const timeEffects: Effects = {
  escalate: ({ facts }) => {
    const clock = ladderClock(facts.clocks, facts.reference);
    const level = (clock && ladderStepDue(facts.reference.office, clock, facts.ticket.level, facts.now)) ?? facts.ticket.level;
    return { changes: { level }, details: { level }, write: async (tx) => { if (level >= DRAFTED_FROM) await draftLetters(tx, facts); } };
  },
  alarm: ({ facts: { ticket } }) => ({ changes: { alarmDue: null }, details: { clock: ticket.clockKind } }),
  remind: ({ facts, actorId }) => ({ write: (tx, messageId) => sendLetter(tx, facts, 'reminder', messageId, null, actorId) }),
  apologise: ({ act, facts, found, actorId }) => ({
    details: { newDate: act.newDate },
    clocks: () => { const answer = facts.clocks.get('answer'); if (answer && found.promise) answer.promisedAt = found.promise; },
    write: (tx, messageId) => sendLetter(tx, facts, 'apology', messageId, act.newDate, actorId),
  }),
  auto_apologise: ({ facts }) => {
    const promise = newPromise(facts);
    const newDate = formatDay(dayOf(promise));
    return {
      details: { newDate },
      clocks: () => { const answer = facts.clocks.get('answer'); if (answer) answer.promisedAt = promise; },
      write: async (tx) => {
        const messageId = await keepWords(tx, facts, wording(facts, 'apology', promise));
        await sendLetter(tx, facts, 'apology', messageId, newDate, null);
      },
    };
  },
  recalendar: ({ facts: { reference } }) => ({ changes: { calendarChecked: reference.office.calendar.version }, details: { calendar: reference.office.calendar.version } }),
};

/** The date that an apology gives by itself: some working days from now, never before what was promised. */
function newPromise({ reference, clocks, now }: Facts): Date {
  const answer = clocks.get('answer');
  const from = answer && promiseOf(answer) > now ? promiseOf(answer) : now;
  return addWorkingDays(reference.office, formatDay(dayOf(from)), reference.deadlineRules.apology.workingDays);
}

function wording({ ticket, reference, clocks, now }: Facts, kind: LetterKind, promise: Date): string {
  return draftLetter[kind]({
    code: ticket.code, body: ticket.leadProposed || ticket.leadBody === null ? null : (reference.bodies.get(ticket.leadBody)?.name ?? ticket.leadBody),
    category: ticket.categoryCode === null ? null : (reference.categories.get(ticket.categoryCode)?.name ?? null), dueAt: timeInVietnamese(clocks.get('answer')?.dueAt ?? now), newDate: timeInVietnamese(promise),
  });
}

async function keepWords(tx: EntityManager, { ticket, now }: Facts, text: string): Promise<string> {
  const id = randomUUID();
  await tx.getRepository(TicketMessageRow).insert({ id, ticketId: ticket.id, kind: 'letter', text, authorKind: 'system', authorId: null, createdAt: now });
  return id;
}

async function draftLetters(tx: EntityManager, facts: Facts): Promise<void> {
  const rows = tx.getRepository(TicketLetterRow);
  const there = await rows.findBy({ ticketId: facts.ticket.id, state: 'draft' });
  const answer = facts.clocks.get('answer');
  // The date proposed on the day on which the promise would be broken.
  const promise = addWorkingDays(facts.reference.office, formatDay(dayOf(answer && answer.dueAt > facts.now ? answer.dueAt : facts.now)), facts.reference.deadlineRules.apology.workingDays);
  for (const kind of ['reminder', 'apology'] as const) {
    if (there.some((letter) => letter.kind === kind)) continue;
    const messageId = await keepWords(tx, facts, wording(facts, kind, promise));
    await rows.insert({ id: randomUUID(), ticketId: facts.ticket.id, kind, state: 'draft', messageId, newDate: kind === 'apology' ? formatDay(dayOf(promise)) : null, at: facts.now, sentBy: null });
  }
}

/** The draft becomes what was sent; without a draft a letter is made of it. */
async function sendLetter(tx: EntityManager, { ticket, now }: Facts, kind: LetterKind, messageId: string | null, newDate: string | null, sentBy: string | null): Promise<void> {
  const rows = tx.getRepository(TicketLetterRow);
  const sent = { state: 'sent' as const, messageId: messageId ?? '', newDate, at: now, sentBy };
  const { affected } = await rows.update({ ticketId: ticket.id, kind, state: 'draft' }, sent);
  if (!affected) await rows.insert({ id: randomUUID(), ticketId: ticket.id, kind, ...sent });
}
