import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ActInput, QueueQuery } from '#contract';
import type { Actor } from '#directory';
import { seededRooms, type SeededRooms } from '../../../test/support/rooms.js';
import { answer, outcome, routeTo, Story, toInProgress, type Way } from '../../../test/support/tickets.js';

let rooms: SeededRooms;
beforeAll(async () => { rooms = await seededRooms(); });
afterAll(() => rooms.close());

const accusation = { text: 'Tôi tố cáo ông chủ tịch phường nhận hối lộ 50 triệu đồng, có bằng chứng. Ổ gà trên đường Lê Lợi chỉ là cái cớ.' };
const both = async (...names: string[]): Promise<Actor> => {
  const [first, ...others] = await Promise.all(names.map((name) => rooms.as(name)));
  if (first === undefined) throw new Error('Nobody named.');
  return { ...first, grants: [...first.grants, ...others.flatMap((a) => a.grants)] };
};
const actAs = async (actor: Actor, story: Story, act: ActInput['act']) => rooms.tickets.act(actor, story.id, { act, version: (await story.row()).version, idempotencyKey: randomUUID() });
const readings = async (story: Story) => (await rooms.db.query<{ what: string }[]>('SELECT what FROM access_log WHERE ticket_id = $1 ORDER BY id', [story.id])).map((r) => r.what);

describe('the restricted lane', () => {
  it('is the only way for what the desk calls a denunciation: no body ever gets it under that name', async () => {
    const story = await Story.begin(rooms);
    await story.act('tiepnhan', { action: 'claim' });
    expect(await outcome(story.act('tiepnhan', routeTo('UBND-VT', { type: 'denunciation' })))).toBe('invalid_input');
    expect(await outcome(story.act('tiepnhan', { action: 'correct', type: 'denunciation', category: 'GT-01', areaCode: '26524', priority: 'P2' }))).toBe('invalid_input');
    expect(await story.row()).toMatchObject({ state: 'in_triage', restriction: 'none', type: 'report' });
  });

  it('routes nothing and is marked once, also by a person of both lanes', async () => {
    const story = await Story.begin(rooms, accusation);
    const person = await both('truongca', 'tiepcongdan');
    await actAs(person, story, { action: 'claim' });
    // A right holds in its own lane.
    expect(await outcome(actAs(person, story, routeTo('UBND-VT')))).toBe('forbidden');
    expect(await outcome(actAs(person, story, { action: 'restrict' }))).toBe('forbidden');
    await actAs(person, story, { action: 'unrestrict' });
    expect(await outcome(actAs(person, story, { action: 'unrestrict' }))).toBe('forbidden');
    // Nor does a right that somebody gave in both lanes route a restricted ticket anywhere.
    const gathered = { ...person, grants: person.grants.flatMap((g) => [{ ...g, restriction: 'none' as const }, { ...g, restriction: 'denunciation' as const }]) };
    const again = await Story.begin(rooms, accusation);
    await actAs(gathered, again, { action: 'claim' });
    for (const act of [routeTo('UBND-VT'), { action: 'merge', parentCode: story.link.code }, { action: 'restrict' }, { action: 'request_refusal', reason: 'other', explanation: 'Không rõ' }] as const) expect(await outcome(actAs(gathered, again, act))).toBe('action_not_allowed');
  });

  it('records every reading, and none of the ordinary lane', async () => {
    const [hidden, open] = [await Story.begin(rooms, accusation), await Story.begin(rooms)];
    await rooms.tickets.read(await rooms.as('tiepcongdan'), hidden.id);
    await outcome(rooms.tickets.photo(await rooms.as('tiepcongdan'), hidden.id, randomUUID()));
    await rooms.tickets.read(await rooms.as('tiepnhan'), open.id);
    expect([await readings(hidden), await readings(open)]).toEqual([['restricted_ticket', 'restricted_photo'], []]);
  });

  it('leaves no trace for a body when its mark was wrong', async () => {
    const story = await Story.begin(rooms, accusation);
    await story.go(['tiepcongdan', { action: 'claim' }], ['tiepcongdan', { action: 'unrestrict' }], ['tiepnhan', { action: 'claim' }], ['tiepnhan', routeTo('UBND-VT')]);
    const seen = await rooms.tickets.read(await rooms.as('daumoi.ubnd-vt'), story.id);
    expect(seen.story.map((s) => s.action)).toEqual(['submit', 'claim', 'route']);
    expect(JSON.stringify(seen)).not.toMatch(/denunciation|restrict(?!ion":"none")|tiếp công dân/);
    expect((await rooms.tickets.read(await rooms.as('truongca'), story.id)).story.map((s) => s.action)).toContain('unrestrict');
  });
});

describe('an accusation that comes late', () => {
  const accuses = 'Tôi tố cáo cán bộ phường nhận hối lộ của chủ thầu để bỏ qua vụ này.';
  const bodySees = async (story: Story) => outcome(rooms.tickets.read(await rooms.as('daumoi.ubnd-vt'), story.id));

  it.each<[string, Way]>([
    ['routed', [['tiepnhan', { action: 'claim' }], ['tiepnhan', routeTo('UBND-VT')]]],
    ['in_progress', [...toInProgress()]],
    ['awaiting_approval', [...toInProgress(), ['chuyenvien.ubnd-vt', answer]]],
    ['answered', [...toInProgress(), ['chuyenvien.ubnd-vt', answer], ['lanhdao.ubnd-vt', { action: 'approve' }]]],
  ])('is taken out of the body’s sight by the desk when it is %s', async (state, way) => {
    const story = await (await Story.begin(rooms)).go(...way);
    expect([(await story.row()).state, await bodySees(story)]).toEqual([state, 'done']);
    expect(await story.act('tiepnhan', { action: 'restrict' })).toBeNull();
    expect(await bodySees(story)).toBe('not_found');
    expect(await story.row()).toMatchObject({ state: 'new', restriction: 'denunciation', clockKind: 'intake' });
    expect(await rooms.tickets.recount()).toEqual([]);
  });

  it('in a reply or in information added goes to citizen reception with the words, in one step', async () => {
    const [asked, routed, plain] = [await Story.begin(rooms), await Story.begin(rooms), await Story.begin(rooms)];
    await asked.go(['tiepnhan', { action: 'claim' }], ['tiepnhan', { action: 'ask', question: 'Ở đâu?' }]);
    await routed.go(...toInProgress());
    await rooms.tickets.actByLink(asked.link, { action: 'reply', text: accuses, uploads: [] }, randomUUID());
    await rooms.tickets.actByLink(routed.link, { action: 'add_information', text: accuses, uploads: [] }, randomUUID());
    await rooms.tickets.actByLink(plain.link, { action: 'add_information', text: 'Hôm nay ổ gà sâu hơn', uploads: [] }, randomUUID());
    for (const story of [asked, routed]) {
      expect(await outcome(rooms.tickets.read(await rooms.as('truongca'), story.id))).toBe('not_found');
      expect((await rooms.tickets.read(await rooms.as('tiepcongdan'), story.id)).story.at(-1)).toMatchObject({ action: 'restrict', by: { kind: 'system' } });
    }
    expect(await bodySees(routed)).toBe('not_found');
    expect((await plain.row()).restriction).toBe('none');
  });

  it('in the reason of a bad rating does so too, and a good rating never fails over its words', async () => {
    const way = [...toInProgress(), ['chuyenvien.ubnd-vt', answer], ['lanhdao.ubnd-vt', { action: 'approve' }]] satisfies Way;
    const [bad, good] = [await (await Story.begin(rooms)).go(...way), await (await Story.begin(rooms)).go(...way)];
    await rooms.tickets.rateByLink(bad.link, 'dissatisfied', accuses);
    expect((await bad.row()).restriction).toBe('denunciation');
    await rooms.tickets.rateByLink(good.link, 'satisfied', accuses);
    expect(await good.row()).toMatchObject({ restriction: 'denunciation', state: 'new' });
  });
});

describe('what a body reads', () => {
  it('has street and landmark masked like the text', async () => {
    const story = await Story.begin(rooms, { place: { areaCode: '26524', street: 'Lê Lợi, gọi 0912 345 678', landmark: 'nhà a@example.vn', position: null } });
    await story.go(['tiepnhan', { action: 'claim' }], ['tiepnhan', routeTo('UBND-VT')]);
    const seen = await rooms.tickets.read(await rooms.as('daumoi.ubnd-vt'), story.id);
    expect(seen.place).toMatchObject({ street: 'Lê Lợi, gọi [số điện thoại]', landmark: 'nhà [thư điện tử]' });
    expect((await rooms.tickets.read(await rooms.as('truongca'), story.id)).place.street).toContain('0912');
  });

  it('stays masked for a person who also works in the restricted lane', async () => {
    const story = await Story.begin(rooms, { text: 'Ổ gà lớn ở Lê Lợi, gọi tôi 0912 345 678.' });
    await story.go(['tiepnhan', { action: 'claim' }], ['tiepnhan', routeTo('UBND-VT')]);
    expect((await rooms.tickets.read(await both('chuyenvien.ubnd-vt', 'tiepcongdan'), story.id)).text).not.toContain('0912');
  });
});

describe('what the holder of a link learns', () => {
  it('is not that the message counts as spam', async () => {
    const story = await Story.begin(rooms);
    await story.act('tiepnhan', { action: 'mark_spam' });
    const refused = await rooms.tickets.actByLink(story.link, { action: 'add_information', text: 'Xin chào', uploads: [] }, null).catch((error: unknown) => error);
    expect(JSON.stringify(refused)).not.toContain('spam');
    expect(refused).toMatchObject({ code: 'action_not_allowed' });
  });

  it('has no answer date where another law sets it', async () => {
    const story = await Story.begin(rooms);
    await story.act('tiepnhan', { action: 'claim' });
    await story.act('tiepnhan', { action: 'correct', type: 'complaint', category: 'GT-01', areaCode: '26524', priority: 'P2' });
    const view = await rooms.tickets.track(story.link);
    expect([view.promisedAt, ...view.story.map((s) => s.promisedAt)].filter((at) => at !== null)).toEqual([]);
  });
});

describe('tickets of a view, asked for by id', () => {
  it('are those that the view holds for this person, and no others', async () => {
    const [open, hidden, gone, routed] = [await Story.begin(rooms), await Story.begin(rooms, accusation), await Story.begin(rooms), await Story.begin(rooms)];
    await gone.act('tiepnhan', { action: 'mark_spam' });
    await routed.go(['tiepnhan', { action: 'claim' }], ['tiepnhan', routeTo('UBND-VT')]);
    const ids = [open, hidden, gone, routed].map(({ id }) => id).join(',');
    const of = async (name: string, view: 'new' | 'restricted' | 'inbox', more: object = {}) => (await rooms.tickets.queue(await rooms.as(name), { view, ids, ...more })).items.map(({ id }) => id);
    expect(await of('tiepnhan', 'new')).toEqual([open.id]);
    expect(await of('tiepnhan', 'new', { priority: (await open.row()).priority === 'P0' ? 'P3' : 'P0' })).toEqual([]);
    expect(await of('tiepcongdan', 'restricted')).toEqual([hidden.id]);
    expect(await of('daumoi.ubnd-vt', 'inbox')).toEqual([routed.id]);
    expect(await of('chuyenvien.sxd', 'inbox')).toEqual([]);
    expect(await outcome(of('daumoi.ubnd-vt', 'new'))).toBe('forbidden');
  });
});

describe('hostile numbers and ids', () => {
  it.each(['P0|1|------------------------------------', `P0|1|${'0'.repeat(36)}`, 'P0|9007199254740991|11111111-1111-1111-1111-111111111111', '1|-9007199254740991|11111111-1111-1111-1111-111111111111'])('page key %s is refused', async (after) => {
    const operator = await rooms.as('tiepnhan');
    for (const view of ['new', 'answered'] as const) expect(await outcome(rooms.tickets.queue(operator, { view, after }))).toBe('invalid_input');
  });

  it('a photo id that is none is not found', async () => {
    const story = await Story.begin(rooms);
    for (const id of ['-'.repeat(36), '0'.repeat(36), '../../secret.key']) expect(await outcome(rooms.tickets.photo(await rooms.as('tiepnhan'), story.id, id))).toBe('not_found');
  });

  it('versions and limits are whole numbers that a database holds', () => {
    const version = (n: number) => ActInput.safeParse({ version: n, idempotencyKey: randomUUID(), act: { action: 'claim' } }).success;
    expect([1, 2_147_483_647, 2_147_483_648, -1, 1.5, 9_007_199_254_740_991].map(version)).toEqual([true, true, false, false, false, false]);
    const one = randomUUID();
    const many = (n: number) => Array.from({ length: n }, () => randomUUID()).join(',');
    expect([one, many(100), many(101), '', `${one},`, one.slice(1), `${one}' OR true`].map((ids) => QueueQuery.safeParse({ view: 'new', ids }).success)).toEqual([true, true, false, false, false, false, false]);
    expect(['1', '200', '1.5', '201', ''].map((limit) => QueueQuery.safeParse({ view: 'new', limit }).success)).toEqual([true, true, false, false, false]);
  });
});
