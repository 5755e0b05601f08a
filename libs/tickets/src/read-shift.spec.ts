import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seededRooms, type SeededRooms } from '../../../test/support/rooms.js';
import { outcome, Story } from '../../../test/support/tickets.js';

let rooms: SeededRooms;
beforeAll(async () => { rooms = await seededRooms(); });
afterAll(() => rooms.close());

const shift = async (name = 'truongca') => rooms.tickets.shift(await rooms.as(name));
const later = (minutes: number) => { rooms.clock.at = new Date(rooms.clock.at.getTime() + minutes * 60_000); };
const accusing = 'Tôi tố cáo ông chủ tịch phường nhận hối lộ 50 triệu đồng.';
const urgent = 'Dây điện đứt rơi xuống đường trước trường học, nguy hiểm lắm!';

describe('the shift', () => {
  it('begins with nobody on and nothing waiting; operators and shift leads are counted as away', async () => {
    expect(await shift()).toMatchObject({ on: [], away: 3, unclaimed: { count: 0, oldest: null }, urgent: { count: 0, tickets: [] } });
  });

  it('shows who holds what, who did something in the last hour and who has a ticket open', async () => {
    const [one, two] = [await Story.begin(rooms), await Story.begin(rooms)];
    await one.go(['tiepnhan', { action: 'claim' }]);
    await two.go(['tiepnhan2', { action: 'claim' }], ['tiepnhan2', { action: 'release' }]);
    const lead = await rooms.as('truongca');
    await rooms.presence.note(lead, randomUUID(), { ticketId: two.id, kind: 'looks' });
    const now = await shift();
    expect(now.on).toMatchObject([
      { label: 'Cán bộ tiếp nhận 1', at: false, acts: 1, holds: [{ id: one.id, priority: 'P1' }] },
      { label: 'Cán bộ tiếp nhận 2', at: false, acts: 2, holds: [] },
      { label: 'Trưởng ca', at: true, acts: 0, lastActAt: null, holds: [] },
    ]);
    expect(now).toMatchObject({ away: 0, unclaimed: { count: 1, oldest: { id: two.id } } });
    // A lease that ran out is held no more; an hour later nobody is on.
    later(11);
    expect((await shift()).on.flatMap((p) => p.holds)).toEqual([]);
    later(60);
    expect(await shift()).toMatchObject({ on: [], away: 3 });
  });

  it('names what is urgent and unread, the oldest first, five at most', async () => {
    const all = [];
    for (let i = 0; i < 7; i++) { all.push(await Story.begin(rooms, { text: urgent })); later(1); }
    const { urgent: waiting } = await shift();
    expect(waiting.count).toBe(7);
    expect(waiting.tickets.map((t) => t.id)).toEqual(all.slice(0, 5).map((s) => s.id));
  });

  it('leaves the restricted lane out of every figure', async () => {
    const before = await shift();
    const story = await Story.begin(rooms, { text: `${accusing} ${urgent}` });
    expect((await story.row()).restriction).toBe('denunciation');
    const after = await shift();
    expect([after.unclaimed.count, after.urgent.count]).toEqual([before.unclaimed.count, before.urgent.count]);
    await story.go(['tiepcongdan', { action: 'claim' }]);
    expect((await shift()).on.map((p) => p.label)).not.toContain('Cán bộ tiếp công dân');
  });

  it('counts only what the reader may read', async () => {
    const lead = await rooms.as('truongca');
    const limited = { ...lead, grants: lead.grants.map((g) => ({ ...g, areas: ['26506'] })) };
    expect((await rooms.tickets.shift(limited)).unclaimed).toEqual({ count: 0, oldest: null });
    expect((await shift()).unclaimed.count).toBeGreaterThan(0);
  });

  it.each([['giamsat', 'done'], ['kiemtoan', 'done'], ['tiepnhan', 'forbidden'], ['tiepcongdan', 'forbidden'], ['lanhdao.sxd', 'forbidden'], ['quantri', 'forbidden']])('is read by those with its figures: %s → %s', async (name, expected) => {
    expect(await outcome(shift(name))).toBe(expected);
  });
});
