import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { SubmitInput } from '#contract';
import { AccessLogRow } from '#database';
import { seededRooms, type SeededRooms } from '../../../test/support/rooms.js';
import { outcome, routeTo, Story } from '../../../test/support/tickets.js';

let rooms: SeededRooms;
beforeAll(async () => { rooms = await seededRooms(); });
afterAll(() => rooms.close());
// What one story sent is too old for the next to find.
beforeEach(() => { rooms.clock.at = new Date(rooms.clock.at.getTime() + 70 * 86_400_000); });

const words = 'Ổ gà lớn trước trường học Lê Lợi, xe máy té ngã hoài.';
const other = 'Đường trước trường học Lê Lợi có ổ gà to, xe té ngã.';
const place = (areaCode: string, position: { lat: number; lon: number } | null = null): SubmitInput['place'] => ({ areaCode, street: null, landmark: null, position });
const codeOf = async (story: Story) => (await story.row()).code;
const nearby = async (name: string, story: Story) => rooms.tickets.nearby(await rooms.as(name), story.id);
const similarTo = async (name: string, story: Story) => (await nearby(name, story)).similar.map((t) => t.code);

describe('similar tickets', () => {
  it('are of the same field and commune and told in like words; the open one may be merged into them', async () => {
    const like = await Story.begin(rooms, { text: other });
    await Story.begin(rooms, { text: other, place: place('26506') });
    await Story.begin(rooms, { text: 'Cống nghẹt nước tràn vào nhà trước trường học Lê Lợi.' });
    const story = await Story.begin(rooms, { text: words });
    expect((await nearby('tiepnhan', story)).similar).toMatchObject([{ id: like.id, code: await codeOf(like), state: 'new', metres: null, takesIn: true }]);
  });

  it('lie within 300 metres, also over the border of a commune', async () => {
    const at = (metres: number) => ({ lat: 10.346 + metres / 111_200, lon: 107.084 });
    const close = await Story.begin(rooms, { text: other, place: place('26506', at(250)) });
    await Story.begin(rooms, { text: other, place: place('26506', at(320)) });
    const story = await Story.begin(rooms, { text: words, place: place('26524', at(0)) });
    expect((await nearby('tiepnhan', story)).similar).toMatchObject([{ id: close.id, metres: 250 }]);
  });

  it('are of the last 60 days', async () => {
    const old = await Story.begin(rooms, { text: other });
    rooms.clock.at = new Date(rooms.clock.at.getTime() + 59 * 86_400_000);
    const story = await Story.begin(rooms, { text: words });
    expect(await similarTo('tiepnhan', story)).toEqual([await codeOf(old)]);
    rooms.clock.at = new Date(rooms.clock.at.getTime() + 86_400_000);
    expect(await similarTo('tiepnhan', story)).toEqual([]);
  });

  it('come most alike first, five at most, without spam', async () => {
    const spam = await Story.begin(rooms, { text: words });
    await spam.go(['tiepnhan', { action: 'mark_spam' }]);
    const same = await Story.begin(rooms, { text: words });
    for (let i = 0; i < 6; i++) await Story.begin(rooms, { text: other });
    const story = await Story.begin(rooms, { text: words });
    const found = await similarTo('tiepnhan', story);
    expect(found).toHaveLength(5);
    expect(found[0]).toBe(await codeOf(same));
  });

  it('are shown to a body only among its own', async () => {
    const [hers, elsewhere, story] = [await Story.begin(rooms, { text: other }), await Story.begin(rooms, { text: other }), await Story.begin(rooms, { text: words })];
    for (const [s, body] of [[hers, 'UBND-VT'], [elsewhere, 'SXD'], [story, 'UBND-VT']] as const) await s.go(['tiepnhan', { action: 'claim' }], ['tiepnhan', routeTo(body)]);
    expect(await similarTo('daumoi.ubnd-vt', story)).toEqual([await codeOf(hers)]);
    expect((await similarTo('tiepnhan', story)).toSorted()).toEqual([await codeOf(hers), await codeOf(elsewhere)].toSorted());
    expect(await outcome(nearby('chuyenvien.syt', story))).toBe('not_found');
  });

  it('never hint at another lane, from neither side', async () => {
    const hidden = await Story.begin(rooms, { text: other });
    const story = await Story.begin(rooms, { text: words });
    await hidden.go(['tiepnhan', { action: 'claim' }], ['tiepnhan', { action: 'restrict' }]);
    expect(await similarTo('tiepnhan', story)).toEqual([]);
    const both = await rooms.as('tiepnhan');
    const reception = await rooms.as('tiepcongdan');
    const all = { ...both, grants: [...both.grants, ...reception.grants] };
    expect(await rooms.tickets.nearby(all, story.id)).toEqual({ sender: null, similar: [] });
    expect(await rooms.tickets.nearby(all, hidden.id)).toEqual({ sender: null, similar: [] });
    const log = await rooms.db.getRepository(AccessLogRow).findBy({ ticketId: hidden.id });
    expect(log.map((l) => l.what)).toEqual(['restricted_nearby']);
  });
});

describe("the sender's other tickets", () => {
  const contact = { kind: 'phone', value: '0000123456' } as const;
  const agreed = { contact, consents: ['contact_about_this_report' as const] };

  it('are those with the same full contact, for those who may reveal it', async () => {
    const [first, another, story] = [await Story.begin(rooms, agreed), await Story.begin(rooms, { ...agreed, contact: { kind: 'phone', value: '0000123457' } }), await Story.begin(rooms, agreed)];
    expect((await nearby('tiepnhan', story)).sender?.map((t) => t.id)).toEqual([first.id]);
    expect((await nearby('tiepnhan', another)).sender).toEqual([]);
    for (const name of ['giamsat', 'kiemtoan']) expect([name, (await nearby(name, story)).sender]).toEqual([name, null]);
    await story.go(['tiepnhan', { action: 'claim' }], ['tiepnhan', routeTo('UBND-VT')]);
    expect((await nearby('daumoi.ubnd-vt', story)).sender).toBeNull();
  });

  it('stay apart by lane: an accusation of the same sender is not even counted', async () => {
    const own = { ...agreed, contact: { kind: 'phone', value: '0000999888' } as const };
    const accusing = await Story.begin(rooms, { ...own, text: 'Tôi tố cáo ông chủ tịch phường nhận hối lộ 50 triệu đồng.' });
    const accusing2 = await Story.begin(rooms, { ...own, text: 'Tôi tố cáo ông chủ tịch phường nhận hối lộ lần nữa.' });
    const story = await Story.begin(rooms, own);
    expect((await nearby('tiepnhan', story)).sender).toEqual([]);
    expect((await nearby('tiepcongdan', accusing)).sender?.map((t) => t.id)).toEqual([accusing2.id]);
    expect((await nearby('tiepcongdan', accusing)).sender?.map((t) => t.takesIn)).toEqual([false]);
    expect(await outcome(nearby('tiepnhan', accusing))).toBe('not_found');
  });

  it('are gone with the contact of a sender who withdrew from a matter that goes on', async () => {
    const own = { ...agreed, contact: { kind: 'phone', value: '0000777666' } as const };
    await Story.begin(rooms, own);
    const story = await Story.begin(rooms, { ...own, text: 'Dây điện đứt rơi xuống đường trước trường học, nguy hiểm lắm!' });
    expect((await nearby('tiepnhan', story)).sender).toHaveLength(1);
    await rooms.tickets.wishByLink(story.link, { action: 'withdraw' }, 'rut-ten-00000001');
    expect((await nearby('tiepnhan', story)).sender).toBeNull();
  });
});
