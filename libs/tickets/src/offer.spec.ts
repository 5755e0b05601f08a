import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NextStep, Offer, StaffAct } from '#contract';
import { TicketEventRow, TicketProposalRow } from '#database';
import { seededRooms, type SeededRooms } from '../../../test/support/rooms.js';
import { grant, outcome, routeTo, Story, toInProgress } from '../../../test/support/tickets.js';

let rooms: SeededRooms;
beforeAll(async () => { rooms = await seededRooms(); });
afterAll(() => rooms.close());

const offerFor = async (name: string, story: Story): Promise<Offer | null> => (await rooms.tickets.read(await rooms.as(name), story.id)).offer;
const eventsOf = (story: Story) => rooms.db.getRepository(TicketEventRow).find({ where: { ticketId: story.id }, order: { version: 'ASC' } });
const routing = (next: NextStep | null | undefined): StaffAct => {
  if (next?.route == null) throw new Error('Nothing is filled in.');
  return { action: 'route', ...next.route, note: null };
};
const accept = async (name: string, story: Story, act: StaffAct, more: { version?: number; key?: string } = {}) =>
  rooms.tickets.act(await rooms.as(name), story.id, { act, takesUp: true, version: more.version ?? (await story.row()).version, idempotencyKey: more.key ?? randomUUID() });

describe('one key accepts the proposal', () => {
  it('of a new report: it is taken up and routed as it was proposed, in one go', async () => {
    const story = await Story.begin(rooms);
    const offer = await offerFor('tiepnhan', story);
    expect(offer).toMatchObject({ older: false, mayRoute: true, takesUp: true, next: { action: 'route', by: 'rules', sure: 'high', route: { type: 'report', category: 'GT-01', areaCode: '26524', lead: 'UBND-VT' } } });
    const after = await accept('tiepnhan', story, routing(offer?.next));
    expect(after).toMatchObject({ state: 'routed', category: 'GT-01', holder: null, lead: { code: 'UBND-VT' }, offer: null });
    expect((await eventsOf(story)).map((e) => e.action)).toEqual(['submit', 'claim', 'route']);
  });

  it('sent again after a lost reply counts once', async () => {
    const story = await Story.begin(rooms);
    const { version } = await story.row();
    const act = routing((await offerFor('tiepnhan', story))?.next);
    const key = randomUUID();
    await accept('tiepnhan', story, act, { key, version });
    expect(await accept('tiepnhan', story, act, { key, version })).toMatchObject({ state: 'routed' });
    expect((await eventsOf(story)).length).toBe(3);
  });

  it('leaves the ticket as it was where the routing is refused: it is not held either', async () => {
    const story = await Story.begin(rooms);
    const act = { ...routing((await offerFor('tiepnhan', story))?.next), lead: 'KHONG-CO' } as StaffAct;
    expect(await outcome(accept('tiepnhan', story, act))).toBe('unknown_body');
    expect(await story.row()).toMatchObject({ state: 'new', holderId: null, version: 1 });
  });

  it('overwrites nothing that the person did not see, and nobody who was faster', async () => {
    const [changed, held] = [await Story.begin(rooms), await Story.begin(rooms)];
    const act = routing((await offerFor('tiepnhan', changed))?.next);
    await changed.act('truongca', { action: 'comment', text: 'Trường đã gọi hai lần.' });
    // It is told what was not seen, and nothing of its own taking up.
    await expect(accept('tiepnhan', changed, act, { version: 1 })).rejects.toMatchObject({ code: 'stale_version', refusal: { facts: { version: 2, changes: [{ action: 'comment' }] } } });
    expect(await changed.row()).toMatchObject({ state: 'new', holderId: null });
    await held.act('tiepnhan2', { action: 'claim' });
    expect(await offerFor('tiepnhan', held)).toMatchObject({ mayRoute: false, takesUp: false, next: null });
    expect(await outcome(accept('tiepnhan', held, act))).toBe('held_by_other');
    expect(await held.row()).toMatchObject({ state: 'in_triage', version: 2 });
    expect(await offerFor('tiepnhan2', held)).toMatchObject({ mayRoute: true, takesUp: false, next: { action: 'route' } });
  });

  it('is not offered once somebody has classified the ticket: then the proposal is older, and routing follows the decision', async () => {
    const story = await Story.begin(rooms);
    await story.go(['tiepnhan', { action: 'claim' }], ['tiepnhan', { action: 'correct', type: 'report', category: 'CN-03', areaCode: '26524', priority: 'P1' }]);
    expect(await offerFor('tiepnhan', story)).toMatchObject({ older: true, mayRoute: true, next: null, decided: { category: 'CN-03', priority: 'P1', placeMissing: false } });
  });

  it('is offered to nobody who could not do it: not to those who only read, nor beyond a limited right', async () => {
    const story = await Story.begin(rooms);
    for (const name of ['kiemtoan', 'giamsat']) expect(await offerFor(name, story)).toMatchObject({ mayRoute: false, next: null });
    const limited = { ...(await rooms.as('tiepnhan')), grants: [grant('ticket.read'), grant('ticket.claim'), grant('ticket.route', { categories: ['YT-01'] })] };
    expect((await rooms.tickets.read(limited, story.id)).offer).toMatchObject({ takesUp: true, mayRoute: false, next: null });
  });

  it('tells a body, and whoever reads a restricted ticket, nothing of it', async () => {
    const story = await Story.begin(rooms);
    await story.go(...toInProgress());
    expect(await offerFor('daumoi.ubnd-vt', story)).toBeNull();
    const hidden = await Story.begin(rooms, { text: 'Tôi tố cáo ông chủ tịch phường nhận hối lộ 50 triệu đồng, có bằng chứng.' });
    expect(await offerFor('tiepcongdan', hidden)).toBeNull();
    expect(await outcome(rooms.as('tiepcongdan').then((actor) => rooms.tickets.routeOffer(actor, hidden.id, { type: 'report', category: 'GT-01', areaCode: null })))).toBe('forbidden');
    expect(await outcome(rooms.as('tiepnhan').then((actor) => rooms.tickets.routeOffer(actor, hidden.id, { type: 'report', category: 'GT-01', areaCode: null })))).toBe('not_found');
  });
});

describe('what the key comes to where routing is not next', () => {
  const next = async (text: string, more: object = {}) => (await offerFor('tiepnhan', await Story.begin(rooms, { text, ...more })))?.next;

  it('asks for the place with words that lie ready, and after the answer opens the routing', async () => {
    const story = await Story.begin(rooms, { text: 'Ổ gà rất lớn giữa đường, xe máy té ngã hoài.', place: null as never });
    const first = (await offerFor('tiepnhan', story))?.next;
    expect(first).toMatchObject({ action: 'ask', missing: 'place', route: null, words: expect.stringMatching(/ở đâu/) });
    await story.go(['tiepnhan', { action: 'claim' }], ['tiepnhan', { action: 'ask', question: first?.words ?? '' }]);
    await rooms.tickets.replyByLink(story.link, { text: 'Ở Phường 7, Vũng Tàu', uploads: [] }, randomUUID());
    expect((await offerFor('tiepnhan', story))?.next).toMatchObject({ action: 'route', route: null, missing: 'place' });
  });

  it('thanks for praise, guides a complaint, answers a question and bins advertising', async () => {
    expect(await next('Cảm ơn các anh chị ở bộ phận một cửa phường đã hướng dẫn rất tận tình, chu đáo!')).toMatchObject({ action: 'thank', words: expect.stringMatching(/Cảm ơn/) });
    expect(await next('Tôi khiếu nại quyết định thu hồi đất của UBND đối với thửa đất nhà tôi')).toMatchObject({ action: 'redirect' });
    expect(await next('Cho tôi hỏi thủ tục cấp đổi giấy phép lái xe cần những giấy tờ gì ạ?')).toMatchObject({ action: 'answer_question' });
    expect(await next('Vay tiền nhanh, lãi suất thấp, giải ngân trong ngày, liên hệ zalo để được tư vấn miễn phí')).toMatchObject({ action: 'mark_spam' });
  });

  it('goes to the body that was named when a ticket is handed back, and never back to the same one', async () => {
    const story = await Story.begin(rooms);
    await story.go(['tiepnhan', { action: 'claim' }], ['tiepnhan', routeTo('UBND-VT')], ['daumoi.ubnd-vt', { action: 'hand_back', reason: 'Đường tỉnh, không thuộc thành phố', competentBody: 'SGTVT' }]);
    const offer = await offerFor('tiepnhan', story);
    expect(offer).toMatchObject({ older: false, takesUp: false, next: { action: 'route', by: 'body', route: { category: 'GT-01', lead: 'SGTVT' } } });
    await story.act('tiepnhan', routing(offer?.next));
    expect(await story.row()).toMatchObject({ state: 'routed', leadBody: 'SGTVT' });
  });
});

describe('two keys correct it', () => {
  it('says of each candidate where it would go and how urgent it would be', async () => {
    const story = await Story.begin(rooms);
    const proposals = rooms.db.getRepository(TicketProposalRow);
    const { proposed } = await proposals.findOneByOrFail({ ticketId: story.id });
    await proposals.update({ ticketId: story.id }, { proposed: { ...(proposed as object), candidates: [['DL-05', 0.34], ['GT-04', 0.2], ['XX-99', 0.1]].map(([category, score]) => ({ category, score, reasons: [] })) } });
    const offer = await offerFor('tiepnhan', story);
    expect(offer?.routes).toEqual([expect.objectContaining({ category: 'DL-05', lead: 'SCT', priority: 'P2', placeMissing: false }), expect.objectContaining({ category: 'GT-04', lead: 'UBND-VT', priority: 'P1', placeMissing: false })]);
    expect(offer?.next).toMatchObject({ sure: 'low', route: { category: 'DL-05' } });
  });

  it('says where it would go at another place', async () => {
    const story = await Story.begin(rooms);
    const as = (areaCode: string | null) => rooms.as('tiepnhan').then((actor) => rooms.tickets.routeOffer(actor, story.id, { type: 'report', category: 'GT-01', areaCode }));
    expect(await as('26524')).toMatchObject({ lead: 'UBND-VT', placeMissing: false });
    expect((await as('748'))?.lead).not.toBe('UBND-VT');
    expect(await as(null)).toMatchObject({ lead: null, placeMissing: true });
    expect(await rooms.as('tiepnhan').then((actor) => rooms.tickets.routeOffer(actor, story.id, { type: 'report', category: 'XX-99', areaCode: null }))).toBeNull();
    expect(await outcome(as('99999'))).toBe('unknown_area');
  });
});
