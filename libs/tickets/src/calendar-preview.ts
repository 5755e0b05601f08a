import { type CalendarPreview, type DeadlineKind, openStates } from '#contract';
import { TicketDeadlineRow, TicketRow } from '#database';
import type { Reference } from '#directory';
import { In, IsNull, Not } from 'typeorm';
import { recountOne } from './clocks.js';
import type { TicketRoom } from './context.js';
import { bodyRef } from './read-queue.js';

const SAMPLE = 50;
const counted = [...openStates, 'answered'] as const;

/** What the calendar of `next` would do to open deadlines. Whoever keeps the calendar reads no tickets: codes, clocks and times only, and nothing of the restricted lane. */
export async function previewCalendar({ db }: TicketRoom, next: Reference): Promise<CalendarPreview> {
  const tickets = new Map((await db.getRepository(TicketRow).find({ where: { state: In(counted), restriction: 'none' }, select: { id: true, code: true, leadBody: true, leadProposed: true } })).map((t) => [t.id, t]));
  const clocks = await db.getRepository(TicketDeadlineRow).find({ where: { metAt: IsNull(), roundTheClock: false, limitMinutes: Not(0), ticket: { state: In(counted), restriction: 'none' } } });
  let [later, unchanged, kept] = [0, 0, 0];
  const sample: CalendarPreview['sample'] = [];
  for (const clock of clocks) {
    const ticket = tickets.get(clock.ticketId);
    if (ticket === undefined) continue;
    const after = recountOne(clock, ticket.leadBody, next);
    if (after.getTime() === clock.dueAt.getTime()) { unchanged += 1; continue; }
    const earlier = after < clock.dueAt;
    if (earlier) kept += 1;
    else later += 1;
    if (sample.length < SAMPLE) sample.push({ code: ticket.code, kind: clock.kind as DeadlineKind, body: ticket.leadProposed ? null : bodyRef(next, ticket.leadBody), before: clock.dueAt.toISOString(), after: after.toISOString(), kept: earlier });
  }
  return { later, unchanged, kept, sample: sample.sort((a, b) => a.before.localeCompare(b.before)) };
}

/** Open tickets whose clocks were not yet held against the calendar in force; the restricted lane is not counted. */
export async function recountingLeft({ db, directory }: TicketRoom): Promise<number> {
  const { office } = await directory.reference();
  return db.getRepository(TicketRow).count({ where: { state: In(counted), restriction: 'none', calendarChecked: Not(office.calendar.version) } });
}
