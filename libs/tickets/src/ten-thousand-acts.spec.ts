import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { actions } from '#contract';
import { isWorkingDay } from '#rules';
import { TicketRow } from '#database';
import { RandomActs, seeded } from '../../../test/support/random-acts.js';
import { seededRooms, type SeededRooms } from '../../../test/support/rooms.js';

/** `npm run test:acts` tries all ten thousand; so many bring every kind of act, the rarest too. */
const WHOLE = 10_000;
const ACTS = Number(process.env['ACTS'] ?? WHOLE / 5);
/** Another seed tells another story; this one is printed with whatever it finds. */
const SEED = 20_261_125;

let rooms: SeededRooms;
beforeAll(async () => { rooms = await seededRooms(); });
afterAll(() => rooms.close());

/** In the middle of it all an administrator makes the next working day a day off: of so many open tickets some must be answered on it or later. */
async function takeADayOff(): Promise<void> {
  const { version, years } = await rooms.calendar.view(0);
  const { calendar } = (await rooms.directory.reference()).office;
  const day = new Date(rooms.clock.at.getTime() + 7 * 3_600_000 + 86_400_000);
  while (!isWorkingDay(calendar, day.toISOString().slice(0, 10))) day.setUTCDate(day.getUTCDate() + 1);
  const off = day.toISOString().slice(0, 10);
  const year = years.find((y) => y.year === day.getUTCFullYear()) ?? { year: day.getUTCFullYear(), offWeekdays: [], swaps: [], status: 'provisional' as const };
  await rooms.calendar.apply(await rooms.as('quantri'), version, { kind: 'year', year: { ...year, offWeekdays: [...new Set([...year.offWeekdays, off])], swaps: year.swaps.filter((s) => s.off !== off) } }, 'Thông báo nghỉ đột xuất');
}

describe('thousands of acts of random people in two processes', () => {
  it('leave every ticket in a state of the table with an owner and a clock, no deadline earlier, the counters right and a history that leads there', async () => {
    const other = await rooms.another();
    const people = [rooms, other].map((r, i) => new RandomActs({ tickets: r.tickets, db: r.db, clock: rooms.clock, as: (name) => rooms.as(name), room: { db: r.db, directory: r.directory, photos: r.photos, keys: r.keys, now: () => rooms.clock.at, channels: new Set() } }, seeded(SEED + i)));
    for (const p of people) await p.prepare();
    const go = (acts: number) => Promise.all(people.map(async (p) => { for (let i = 0; i < acts / people.length; i++) await p.act(); }));
    await go(ACTS / 2);
    await takeADayOff();
    await go(ACTS / 2);
    expect({ seed: SEED, complaints: people.flatMap((p) => p.complaints) }).toEqual({ seed: SEED, complaints: [] });
    expect(await rooms.tickets.recount()).toEqual([]);
    expect(await rooms.tickets.auditHistory()).toEqual([]);
    const done = people.reduce((sum, p) => sum + p.tally.done, 0);
    const taken = new Set(people.flatMap((p) => [...p.tally.actions.keys()]));
    // A story that goes nowhere would prove nothing.
    expect(done).toBeGreaterThan(ACTS * 0.5);
    const bySystem = new Set((await rooms.db.query<{ action: string }[]>('SELECT DISTINCT action FROM ticket_event')).map((r) => r.action));
    const never = actions.filter((a) => !taken.has(a) && !bySystem.has(a));
    expect(never.length).toBeLessThanOrEqual(ACTS < WHOLE ? 8 : 0);
    expect(await rooms.db.getRepository(TicketRow).count()).toBeGreaterThan(100);
  }, 600_000);
});
