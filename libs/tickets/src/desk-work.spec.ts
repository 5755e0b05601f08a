import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PresenceRow, RuleDataRow, TicketEventRow, TicketRow } from '#database';
import { seededRooms, type SeededRooms } from '../../../test/support/rooms.js';
import { outcome, routeTo, Story } from '../../../test/support/tickets.js';

let rooms: SeededRooms;
beforeAll(async () => { rooms = await seededRooms(); });
afterAll(() => rooms.close());

const idOf = async (name: string) => (await rooms.as(name)).personId;
const chosen = async (...stories: Story[]) => Promise.all(stories.map(async (s) => ({ id: s.id, version: (await s.row()).version })));
/** A desk without tickets of other stories. */
const emptyDesk = () => rooms.db.getRepository(TicketRow).update({ state: 'new' }, { state: 'spam' });
async function at(name: string, ticketId: string): Promise<void> {
  await rooms.db.getRepository(PresenceRow).upsert({ lineId: randomUUID(), ticketId, personId: await idOf(name), kind: 'looks', restriction: 'none', until: new Date(rooms.clock.at.getTime() + 20_000) }, ['lineId']);
}

describe('whose work it is', () => {
  it('a shift lead gives a ticket to an operator, who finds it among their own; the claim stays apart', async () => {
    const story = await Story.begin(rooms);
    await story.act('truongca', { action: 'assign', person: await idOf('tiepnhan2') });
    const mine = async (name: string) => (await rooms.tickets.queue(await rooms.as(name), { view: 'mine', limit: 200 })).items.find((item) => item.id === story.id);
    expect(await mine('tiepnhan2')).toMatchObject({ assignee: { label: 'Cán bộ tiếp nhận 2' }, holder: null });
    expect(await mine('tiepnhan')).toBeUndefined();
    await story.act('tiepnhan', { action: 'claim' });
    expect(await mine('tiepnhan')).toMatchObject({ holder: { label: 'Cán bộ tiếp nhận 1' }, assignee: { label: 'Cán bộ tiếp nhận 2' } });
    const { story: told } = await rooms.tickets.read(await rooms.as('truongca'), story.id);
    expect(told.find((step) => step.action === 'assign')?.details).toMatchObject({ personLabel: 'Cán bộ tiếp nhận 2' });
    await story.act('truongca', { action: 'assign', person: null });
    expect((await story.row()).assignedTo).toBeNull();
  });

  it('is for shift leads to say, and for operators to have', async () => {
    const story = await Story.begin(rooms);
    expect(await outcome(story.act('tiepnhan', { action: 'assign', person: await idOf('tiepnhan2') }))).toBe('forbidden');
    expect(await outcome(story.act('truongca', { action: 'assign', person: await idOf('chuyenvien.ubnd-vt') }))).toBe('unknown_person');
    expect(await outcome(story.act('truongca', { action: 'assign', person: randomUUID() }))).toBe('unknown_person');
  });

  it('neither that nor the tags are told to a body or the sender', async () => {
    const lead = await rooms.as('truongca');
    const { code } = await rooms.tickets.addTag(lead, 'Việc nóng của bàn');
    const story = await Story.begin(rooms);
    await story.act('truongca', { action: 'assign', person: await idOf('tiepnhan2') });
    await story.act('tiepnhan', { action: 'tag', tags: [code] });
    await story.go(['tiepnhan', { action: 'claim' }], ['tiepnhan', routeTo('UBND-VT')]);
    const officer = await rooms.as('chuyenvien.ubnd-vt');
    const seen = [await rooms.tickets.read(officer, story.id), await rooms.tickets.queue(officer, { view: 'inbox', limit: 200 }), await rooms.tickets.search(officer, { words: story.link.code }), await rooms.tickets.track(story.link)];
    expect(JSON.stringify(seen)).not.toMatch(/viec-nong|"assign"|"tag"|Cán bộ tiếp nhận 2/);
    // A body that asks by a tag narrows nothing and learns nothing.
    const all = (await rooms.tickets.queue(officer, { view: 'inbox', limit: 200 })).items.length;
    expect((await rooms.tickets.queue(officer, { view: 'inbox', tag: 'khong-co', who: 'me', limit: 200 })).items).toHaveLength(all);
    expect(await outcome(rooms.tickets.deskFacts(officer))).toBe('forbidden');
  });

  it('a ticket that is restricted belongs to nobody at the desk any more', async () => {
    const story = await Story.begin(rooms);
    await story.act('truongca', { action: 'assign', person: await idOf('tiepnhan') });
    await story.act('tiepnhan', { action: 'restrict' });
    expect(await story.row()).toMatchObject({ assignedTo: null, tags: [] });
    expect(await outcome(story.act('truongca', { action: 'assign', person: await idOf('tiepnhan') }))).toBe('not_found');
  });
});

describe('tags of the desk', () => {
  it('are kept by shift leads, put on by operators, and stay on old tickets when they are retired', async () => {
    const lead = await rooms.as('truongca');
    expect(await rooms.tickets.addTag(lead, 'Mưa bão số 9')).toEqual({ code: 'mua-bao-so-9', name: 'Mưa bão số 9', retired: false });
    expect(await outcome(rooms.tickets.addTag(lead, 'mưa BÃO số 9'))).toBe('tag_taken');
    expect(await outcome(rooms.tickets.addTag(await rooms.as('tiepnhan'), 'Khác'))).toBe('forbidden');
    const story = await Story.begin(rooms);
    await story.act('tiepnhan', { action: 'tag', tags: ['mua-bao-so-9'] });
    await rooms.tickets.retireTag(lead, 'mua-bao-so-9');
    const other = await Story.begin(rooms);
    expect(await outcome(other.act('tiepnhan', { action: 'tag', tags: ['mua-bao-so-9'] }))).toBe('unknown_tag');
    // What a ticket has already may be kept.
    await story.act('tiepnhan', { action: 'tag', tags: ['mua-bao-so-9'] });
    expect((await rooms.tickets.queue(lead, { view: 'new', tag: 'mua-bao-so-9', limit: 200 })).items.map((i) => i.id)).toEqual([story.id]);
  });
});

describe('a view that is narrowed', () => {
  it('by place, field, urgency, body, channel and whose work it is; in pages', async () => {
    const desk = await rooms.as('tiepnhan');
    const road = await Story.begin(rooms, { text: 'Ổ gà lớn giữa đường trước trường học', place: { areaCode: '26524', street: 'Lê Lợi', landmark: null, position: null } });
    const water = await Story.begin(rooms, { text: 'Cống nghẹt, nước thải tràn ra đường', place: { areaCode: '26545', street: null, landmark: null, position: null } });
    const ids = async (filters: object) => (await rooms.tickets.queue(desk, { view: 'new', limit: 200, ...filters })).items.map((i) => i.id);
    expect(await ids({ area: '26524' })).toContain(road.id);
    expect(await ids({ area: '26524' })).not.toContain(water.id);
    expect(await ids({ area: '747' })).toEqual(expect.arrayContaining([road.id, water.id]));
    expect(await ids({ category: 'GT' })).toContain(road.id);
    expect(await ids({ category: 'GT', area: '26545' })).not.toContain(road.id);
    expect(await ids({ category: 'XX' })).toEqual([]);
    expect(await ids({ priority: 'P1', channel: 'counter' })).not.toContain(road.id);
    await road.act('tiepnhan', { action: 'claim' });
    expect(await ids({ who: 'me' })).toContain(road.id);
    expect(await ids({ who: 'nobody' })).not.toContain(road.id);
    const first = await rooms.tickets.queue(desk, { view: 'new', area: '747', limit: 1 });
    const second = await rooms.tickets.queue(desk, { view: 'new', area: '747', limit: 1, after: first.nextAfter ?? '' });
    expect(second.items[0]?.id).not.toBe(first.items[0]?.id);
  });
});

describe('many at once', () => {
  it('says beforehand what each would come to, and changes nothing by saying it', async () => {
    const [one, two] = [await Story.begin(rooms), await Story.begin(rooms)];
    await two.act('tiepnhan2', { action: 'claim' });
    const desk = await rooms.as('tiepnhan');
    const before = await rooms.db.getRepository(TicketEventRow).count();
    const { results } = await rooms.tickets.previewBulk(desk, { tickets: [...(await chosen(one, two)), { id: randomUUID(), version: 1 }], act: { action: 'claim' } });
    expect(results.map((r) => [r.code, r.refusal?.code ?? null])).toEqual([[one.link.code, null], [two.link.code, 'held_by_other'], [null, 'not_found']]);
    expect(await rooms.db.getRepository(TicketEventRow).count()).toBe(before);
    expect((await one.row()).holderId).toBeNull();
  });

  it('takes each through the gate by itself; one that changed meanwhile is refused, the others are done, and nothing is done twice', async () => {
    const [one, two, three] = [await Story.begin(rooms), await Story.begin(rooms), await Story.begin(rooms)];
    const tickets = await chosen(one, two, three);
    await two.act('tiepnhan2', { action: 'comment', text: 'Tôi đã gọi cho người gửi' });
    const desk = await rooms.as('tiepnhan');
    const input = { tickets, act: { action: 'mark_spam' as const }, idempotencyKey: randomUUID() };
    const codes = async () => (await rooms.tickets.bulk(desk, input)).results.map((r) => r.refusal?.code ?? null);
    expect(await codes()).toEqual([null, 'stale_version', null]);
    expect(await codes()).toEqual([null, 'stale_version', null]);
    expect(await rooms.db.getRepository(TicketEventRow).countBy({ ticketId: one.id, action: 'mark_spam' })).toBe(1);
    expect((await two.row()).state).toBe('new');
  });

  it('adds tags to those that a ticket has', async () => {
    const lead = await rooms.as('truongca');
    await rooms.tickets.addTag(lead, 'Hẻm');
    await rooms.tickets.addTag(lead, 'Trường học');
    const story = await Story.begin(rooms);
    await story.act('tiepnhan', { action: 'tag', tags: ['hem'] });
    await rooms.tickets.bulk(lead, { tickets: await chosen(story), act: { action: 'tag', add: ['truong-hoc'] }, idempotencyKey: randomUUID() });
    expect((await story.row()).tags.toSorted()).toEqual(['hem', 'truong-hoc']);
  });

  it('is the desk’s, not a body’s, and never reaches the restricted lane', async () => {
    const hidden = await Story.begin(rooms, { text: 'Tôi tố cáo ông phó chủ tịch phường nhận hối lộ' });
    expect((await rooms.tickets.previewBulk(await rooms.as('tiepnhan'), { tickets: [{ id: hidden.id, version: 1 }], act: { action: 'claim' } })).results).toEqual([{ id: hidden.id, code: null, refusal: expect.objectContaining({ code: 'not_found' }) }]);
    expect(await outcome(rooms.tickets.bulk(await rooms.as('chuyenvien.ubnd-vt'), { tickets: [{ id: hidden.id, version: 1 }], act: { action: 'claim' }, idempotencyKey: randomUUID() }))).toBe('forbidden');
  });
});

describe('giving out by itself', () => {
  it('is off until a shift lead turns it on; each setting is kept with who made it', async () => {
    await emptyDesk();
    await Story.begin(rooms);
    expect(await rooms.tickets.assignWaiting()).toBe(0);
    expect(await outcome(rooms.tickets.setAssignment(await rooms.as('tiepnhan'), { on: true, limit: 3 }))).toBe('forbidden');
    const view = await rooms.tickets.setAssignment(await rooms.as('truongca'), { on: true, limit: 3 });
    expect(view).toMatchObject({ rule: { on: true, limit: 3 }, by: 'Trưởng ca', waiting: 1 });
    await rooms.tickets.setAssignment(await rooms.as('truongca'), { on: true, limit: 2 });
    expect(await rooms.db.getRepository(RuleDataRow).countBy({ kind: 'assignment' })).toBe(2);
  });

  it('goes to whoever is on and has least, the most urgent first, up to the limit; restricted ones to nobody', async () => {
    await emptyDesk();
    rooms.clock.at = new Date(rooms.clock.at.getTime() + 3 * 3_600_000);
    const anchor = await (await Story.begin(rooms)).go(['truongca', { action: 'mark_spam' }]);
    await rooms.tickets.setAssignment(await rooms.as('truongca'), { on: true, limit: 2 });
    const stories = [await Story.begin(rooms), await Story.begin(rooms), await Story.begin(rooms), await Story.begin(rooms), await Story.begin(rooms)];
    const hidden = await Story.begin(rooms, { text: 'Tôi tố cáo ông phó chủ tịch phường nhận hối lộ' });
    await rooms.db.query('DELETE FROM presence');
    rooms.clock.at = new Date(rooms.clock.at.getTime() + 3_600_000);
    // Nobody is on: everything waits.
    expect(await rooms.tickets.assignWaiting()).toBe(0);
    await at('tiepnhan', anchor.id);
    await at('tiepnhan2', anchor.id);
    const load = async () => { const rows = await Promise.all(stories.map((s) => s.row())); const to = async (name: string) => { const id = await idOf(name); return rows.filter((row) => row.assignedTo === id).length; }; return [await to('tiepnhan'), await to('tiepnhan2'), rows.filter((row) => row.assignedTo === null).length]; };
    await rooms.tickets.assignWaiting();
    expect(await load()).toEqual([2, 2, 1]);
    expect((await hidden.row()).assignedTo).toBeNull();
    // Two processes at once give nothing twice.
    const other = await rooms.another();
    await Promise.all([rooms.tickets.assignWaiting(), other.tickets.assignWaiting()]);
    expect(await load()).toEqual([2, 2, 1]);
  });

  it('what somebody who left has not taken up goes back to everybody', async () => {
    await emptyDesk();
    await rooms.tickets.setAssignment(await rooms.as('truongca'), { on: true, limit: 5 });
    rooms.clock.at = new Date(rooms.clock.at.getTime() + 3 * 3_600_000);
    await rooms.db.query('DELETE FROM presence');
    const story = await Story.begin(rooms);
    await at('tiepnhan', story.id);
    await rooms.tickets.assignWaiting();
    expect((await story.row()).assignedTo).toBe(await idOf('tiepnhan'));
    rooms.clock.at = new Date(rooms.clock.at.getTime() + 21 * 60_000);
    await rooms.tickets.assignWaiting();
    expect((await story.row()).assignedTo).toBeNull();
    const { story: told } = await rooms.tickets.read(await rooms.as('truongca'), story.id);
    expect(told.map((step) => step.action)).toEqual(['submit', 'auto_assign', 'auto_unassign']);
  });
});
