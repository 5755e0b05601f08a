import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PresenceRow } from '#database';
import { seededRooms, type SeededRooms } from '../../../test/support/rooms.js';
import { routeTo, Story } from '../../../test/support/tickets.js';

let rooms: SeededRooms;
beforeAll(async () => { rooms = await seededRooms(); });
afterAll(() => rooms.close());

const note = async (name: string, ticketId: string, kind: 'looks' | 'writes' = 'looks', line = randomUUID()) => ({ line, noted: await rooms.presence.note(await rooms.as(name), line, { ticketId, kind }) });
const at = async (ticketId: string, from: SeededRooms['presence'] = rooms.presence) => (await from.picture()).find((t) => t.ticketId === ticketId)?.people ?? [];
const later = (seconds: number) => { rooms.clock.at = new Date(rooms.clock.at.getTime() + seconds * 1_000); };

describe('presence at a ticket', () => {
  it('is seen in every process, lasts twenty seconds unless renewed, and can be taken back', async () => {
    const { id } = await Story.begin(rooms);
    const operator = await rooms.as('tiepnhan');
    const { line } = await note('tiepnhan', id);
    const other = await rooms.another();
    expect(await at(id, other.presence)).toEqual([{ personId: operator.personId, kind: 'looks' }]);
    later(19);
    await note('tiepnhan', id, 'writes', line);
    later(19);
    expect(await at(id)).toEqual([{ personId: operator.personId, kind: 'writes' }]);
    later(1);
    expect(await at(id)).toEqual([]);
    await note('tiepnhan', id, 'looks', line);
    await other.presence.leave(line);
    expect(await at(id)).toEqual([]);
  });

  it('counts a person with several tabs once, writing if they write in any; a line is at one ticket only', async () => {
    const [one, two] = [await Story.begin(rooms), await Story.begin(rooms)];
    const { line } = await note('tiepnhan', one.id, 'writes');
    await note('tiepnhan', one.id, 'looks');
    expect((await at(one.id)).map((p) => p.kind)).toEqual(['writes']);
    await note('tiepnhan', two.id, 'looks', line);
    expect((await at(one.id)).map((p) => p.kind)).toEqual(['looks']);
    expect(await at(two.id)).toHaveLength(1);
  });

  it('is refused for what the person may not see just as for what is not there', async () => {
    const ordinary = await Story.begin(rooms);
    const accusing = await Story.begin(rooms, { text: 'Tôi tố cáo ông chủ tịch phường nhận hối lộ 50 triệu đồng.' });
    expect((await note('daumoi.ubnd-vt', ordinary.id)).noted).toBe(false);
    expect((await note('tiepnhan', accusing.id)).noted).toBe(false);
    expect((await note('tiepnhan', randomUUID())).noted).toBe(false);
    expect((await note('tiepcongdan', accusing.id)).noted).toBe(true);
    expect(await at(ordinary.id)).toEqual([]);
    // Whoever was somewhere and asks for what they may not see is nowhere.
    const { line } = await note('tiepnhan', ordinary.id);
    await note('tiepnhan', accusing.id, 'looks', line);
    expect(await at(ordinary.id)).toEqual([]);
  });

  it('does not follow a ticket into another lane', async () => {
    const story = await Story.begin(rooms);
    // The clock stands still: it is the lane that ends it, not the lease.
    await story.act('tiepnhan', { action: 'claim' });
    await note('tiepnhan', story.id);
    expect(await at(story.id)).toHaveLength(1);
    await story.act('tiepnhan', { action: 'restrict' });
    expect(await at(story.id)).toEqual([]);
    const [reception, operator] = [await rooms.as('tiepcongdan'), await rooms.as('tiepnhan')];
    await note('tiepcongdan', story.id);
    expect((await at(story.id)).map((p) => p.personId)).toEqual([reception.personId]);
    // Back in the ordinary lane: whoever is still there from before, nobody of the lane.
    await story.act('tiepcongdan', { action: 'unrestrict' });
    expect((await at(story.id)).map((p) => p.personId)).toEqual([operator.personId]);
  });

  it('says by what rights a ticket is seen, as it is now', async () => {
    const story = await Story.begin(rooms);
    await story.go(['tiepnhan', { action: 'claim' }], ['tiepnhan', routeTo('UBND-VT')]);
    await note('daumoi.ubnd-vt', story.id);
    expect((await rooms.presence.picture()).find((t) => t.ticketId === story.id)?.access).toMatchObject({ lead: 'UBND-VT', leadDecided: true, restriction: 'none' });
  });

  it('is swept away once it ran out, and only then', async () => {
    const { id } = await Story.begin(rooms);
    later(60);
    await note('tiepnhan', id);
    await rooms.presence.sweep();
    expect(await rooms.db.getRepository(PresenceRow).count()).toBe(1);
    later(20);
    await rooms.presence.sweep();
    expect(await rooms.db.getRepository(PresenceRow).count()).toBe(0);
  });
});

describe('a colleague', () => {
  it('is known by label and body alone', async () => {
    const [officer, operator] = [await rooms.as('chuyenvien.sxd'), await rooms.as('tiepnhan')];
    expect(await rooms.directory.colleague(officer.personId)).toEqual({ id: officer.personId, label: officer.label, body: expect.objectContaining({ code: 'SXD' }) });
    expect(await rooms.directory.colleague(operator.personId)).toEqual({ id: operator.personId, label: 'Cán bộ tiếp nhận 1', body: null });
    await expect(rooms.directory.colleague(randomUUID())).rejects.toMatchObject({ code: 'not_found' });
    await expect(rooms.directory.colleague("' OR 1=1")).rejects.toMatchObject({ code: 'not_found' });
  });
});
