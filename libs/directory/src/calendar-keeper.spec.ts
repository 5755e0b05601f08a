import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { BodyHours, type CalendarChange } from '#contract';
import { TicketDeadlineRow, TicketEventRow } from '#database';
import { seededRooms, type SeededRooms } from '../../../test/support/rooms.js';
import { outcome, routeTo, Story } from '../../../test/support/tickets.js';

let rooms: SeededRooms;
beforeAll(async () => { rooms = await seededRooms(); });
afterAll(() => rooms.close());
beforeEach(() => { rooms.clock.at = new Date('2026-11-23T09:00:00+07:00'); });

const apply = async (change: CalendarChange, basedOn?: string) => rooms.calendar.apply(await rooms.as('quantri'), basedOn ?? (await rooms.calendar.view(0)).version, change, 'Thông báo 123/TB-BLĐTBXH ngày 20/11/2026');
const year = async (y: number) => (await rooms.calendar.view(0)).years.find((found) => found.year === y) ?? { year: y, offWeekdays: [], swaps: [], status: 'confirmed' as const };
const dayOff = async (day: string): Promise<CalendarChange> => { const found = await year(Number(day.slice(0, 4))); return { kind: 'year', year: { ...found, offWeekdays: [...found.offWeekdays, day] } }; };
const due = async (story: Story, kind = 'answer') => (await rooms.db.getRepository(TicketDeadlineRow).findOneByOrFail({ ticketId: story.id, kind })).dueAt;

describe('a changed calendar', () => {
  it('shows beforehand which open deadlines would move, moves them later, tells the citizen why, and never moves one earlier', async () => {
    const [story, paused] = [await Story.begin(rooms), await Story.begin(rooms, { text: 'Vỉa hè đường Lê Lợi bị lấn chiếm buôn bán.' })];
    await paused.go(['tiepnhan', { action: 'claim' }], ['tiepnhan', { action: 'ask', question: 'Đoạn nào?' }]);
    const hidden = await Story.begin(rooms, { text: 'Tôi tố cáo ông chủ tịch phường nhận hối lộ 50 triệu đồng.' });
    expect(await due(story)).toEqual(new Date('2026-11-26T17:00:00+07:00'));
    const change = await dayOff('2026-11-24');
    const preview = await rooms.tickets.previewCalendar(await rooms.calendar.after(change));
    expect(preview.sample.find((s) => s.code === story.link.code && s.kind === 'answer')).toMatchObject({ before: '2026-11-26T10:00:00.000Z', after: '2026-11-27T10:00:00.000Z', kept: false });
    expect(JSON.stringify(preview)).not.toContain(hidden.link.code);
    await apply(change);
    expect(await rooms.tickets.recountingLeft()).toBe(2);
    await rooms.tickets.runDueClocks();
    expect([await rooms.tickets.recountingLeft(), await due(story), await due(paused, 'citizen_reply')]).toEqual([0, new Date('2026-11-27T17:00:00+07:00'), new Date('2026-12-01T17:00:00+07:00')]);
    expect((await rooms.tickets.track(story.link)).story.at(-1)).toMatchObject({ step: 'date_changed', reason: 'calendar', promisedAt: '2026-11-27T10:00:00.000Z' });
    // The day is worked after all: nothing becomes earlier.
    const { offWeekdays, ...rest } = await year(2026);
    const back: CalendarChange = { kind: 'year', year: { ...rest, offWeekdays: offWeekdays.filter((d) => d !== '2026-11-24') } };
    expect(await rooms.tickets.previewCalendar(await rooms.calendar.after(back))).toMatchObject({ later: 0, kept: expect.any(Number) });
    await apply(back);
    await rooms.tickets.runDueClocks();
    expect(await due(story)).toEqual(new Date('2026-11-27T17:00:00+07:00'));
    expect((await rooms.db.getRepository(TicketEventRow).countBy({ ticketId: story.id, action: 'recalendar' }))).toBe(1);
    expect([await rooms.tickets.recount(), await rooms.tickets.auditHistory()]).toEqual([[], []]);
    // A new ticket is counted by what holds now.
    expect(await due(await Story.begin(rooms))).toEqual(new Date('2026-11-26T17:00:00+07:00'));
  });

  it('takes a swap day without a release: off on Friday, worked on Saturday', async () => {
    const found = await year(2026);
    await apply({ kind: 'year', year: { ...found, swaps: [...found.swaps, { off: '2026-12-04', work: '2026-12-05' }] } });
    rooms.clock.at = new Date('2026-12-02T09:00:00+07:00');
    expect(await due(await Story.begin(rooms))).toEqual(new Date('2026-12-07T17:00:00+07:00'));
  });

  it('knows next year\'s days once they are entered, and says so of a deadline that was provisional', async () => {
    rooms.clock.at = new Date('2026-12-30T09:00:00+07:00');
    const story = await Story.begin(rooms);
    expect(await rooms.tickets.track(story.link)).toMatchObject({ provisional: true, promisedAt: '2027-01-05T10:00:00.000Z' });
    await apply({ kind: 'year', year: { year: 2027, offWeekdays: ['2027-01-01', '2027-01-04'], swaps: [], status: 'confirmed' } });
    await rooms.tickets.runDueClocks();
    expect(await rooms.tickets.track(story.link)).toMatchObject({ provisional: false, promisedAt: '2027-01-06T10:00:00.000Z' });
  });

  it('gives a body hours of its own, for its clocks alone', async () => {
    const mornings = [[], ...Array.from({ length: 5 }, () => [[450, 690]]), []] as never;
    await apply({ kind: 'hours', hours: { bodyCode: 'SGTVT', validFrom: '2026-11-01', validTo: '2026-12-31', hours: mornings } });
    await apply({ kind: 'hours', hours: { bodyCode: 'PCBRVT', validFrom: '2026-11-01', validTo: null, hours: null } });
    const routed = async (lead: string) => (await Story.begin(rooms)).go(['tiepnhan', { action: 'claim' }], ['tiepnhan', routeTo(lead, { priority: 'P2' })]);
    const [centre, morning, always] = [await routed('UBND-VT'), await routed('SGTVT'), await routed('PCBRVT')];
    // Eight working hours from 09:02, 09:04 and 09:06 on Monday.
    expect([await due(centre, 'acceptance'), await due(morning, 'acceptance'), await due(always, 'acceptance')]).toEqual([new Date('2026-11-24T09:02:00+07:00'), new Date('2026-11-25T09:04:00+07:00'), new Date('2026-11-23T17:06:00+07:00')]);
    expect(await due(morning)).toEqual(await due(centre));
  });

  it('refuses what does not fit, and a change based on what is no longer there', async () => {
    const { version } = await rooms.calendar.view(0);
    const found = await year(2026);
    const entered = (more: object) => outcome(apply({ kind: 'year', year: { ...found, ...more } }));
    expect(await entered({ offWeekdays: ['2026-11-28'] })).toBe('calendar_wrong');
    expect(await entered({ offWeekdays: ['2025-11-24'] })).toBe('calendar_wrong');
    expect(await entered({ swaps: [{ off: '2026-12-04', work: '2026-12-08' }] })).toBe('calendar_wrong');
    expect(await entered({ offWeekdays: ['2026-12-04'], swaps: [{ off: '2026-12-04', work: '2026-12-05' }] })).toBe('calendar_wrong');
    expect(await outcome(apply({ kind: 'holiday', key: 'nothing', enabled: true }))).toBe('calendar_wrong');
    expect(await outcome(apply({ kind: 'hours', hours: { bodyCode: 'NOBODY', validFrom: '2026-01-01', validTo: null, hours: null } }))).toBe('unknown_body');
    // Open on Saturdays alone, it would be open never: nothing could be counted any more.
    expect(BodyHours.safeParse({ bodyCode: null, validFrom: '2026-01-01', validTo: null, hours: [[], [], [], [], [], [], [[480, 720]]] }).success).toBe(false);
    await apply({ kind: 'holiday', key: 'ngay_van_hoa', enabled: true });
    expect(await outcome(apply({ kind: 'holiday', key: 'ngay_van_hoa', enabled: false }, version))).toBe('calendar_changed');
  });

  it('is asked for from 1 October, until next year is confirmed', async () => {
    const warned = async (at: string) => { rooms.clock.at = new Date(`${at}T12:00:00+07:00`); return (await rooms.signIn.me(await rooms.as('quantri'))).calendarWarnings; };
    expect([await warned('2027-09-30'), await warned('2027-10-01')]).toEqual([[], [2028]]);
    rooms.clock.at = new Date('2027-10-01T12:00:00+07:00');
    expect((await rooms.signIn.me(await rooms.as('truongca'))).calendarWarnings).toEqual([]);
    expect((await rooms.calendar.view(0)).unconfirmed.map((u) => u.year)).toEqual([2028, 2029]);
  });
});
