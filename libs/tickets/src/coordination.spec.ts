import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { StaffAct } from '#contract';
import { seededRooms, type SeededRooms } from '../../../test/support/rooms.js';
import { answer, outcome, routeTo, Story } from '../../../test/support/tickets.js';

let rooms: SeededRooms;
beforeAll(async () => { rooms = await seededRooms(); });
afterAll(() => rooms.close());
afterEach(async () => {
  expect([await rooms.tickets.recount(), await rooms.tickets.auditHistory()]).toEqual([[], []]);
  rooms.clock.at = new Date('2026-11-23T09:00:00+07:00');
});

const helped = async () => (await Story.begin(rooms)).go(['tiepnhan', { action: 'claim' }], ['tiepnhan', routeTo('UBND-VT', { coordinating: ['SGTVT', 'BUSADCO'] })], ['daumoi.ubnd-vt', { action: 'accept' }]);
const part: StaffAct = { action: 'contribute', text: 'Cống dưới mặt đường đã hư, thay trong tuần.', uploads: [] };
const parts = async (story: Story) => (await rooms.tickets.read(await rooms.as('chuyenvien.ubnd-vt'), story.id)).contributions.map((c) => `${c.body.code}: ${c.state}`).sort();

describe('bodies that help', () => {
  it('give their part to the lead by a date of their own, before the answer is due', async () => {
    const story = await helped();
    const busadco = await rooms.as('chuyenvien.busadco');
    const { items, counts } = await rooms.tickets.queue(busadco, { view: 'coordinating' });
    // P1: one working day from routing, before the answer on 26/11.
    expect(items.find((t) => t.id === story.id)?.clock).toMatchObject({ kind: 'sub_answer', dueAt: '2026-11-24T02:02:00.000Z' });
    expect(counts['coordinating']).toBeGreaterThan(0);
    const seen = await rooms.tickets.read(busadco, story.id);
    expect(seen).toMatchObject({ masked: true, proposal: null });
    expect(seen.allowedActions.map((a) => a.action)).toEqual(['contribute', 'comment']);
    await story.act('chuyenvien.busadco', part);
    expect(await parts(story)).toEqual(['BUSADCO: answered', 'SGTVT: asked']);
    expect(await outcome(story.act('chuyenvien.busadco', part))).toBe('action_not_allowed');
    expect((await rooms.tickets.queue(busadco, { view: 'coordinating' })).items.map((t) => t.id)).not.toContain(story.id);
  });

  it('never answer the citizen: the lead alone does, and what is still owed is then no longer needed', async () => {
    const story = await helped();
    expect(await outcome(story.act('chuyenvien.sgtvt', answer))).toBe('forbidden');
    await story.go(['chuyenvien.ubnd-vt', answer], ['lanhdao.ubnd-vt', { action: 'approve' }]);
    expect(await parts(story)).toEqual(['BUSADCO: withdrawn', 'SGTVT: withdrawn']);
    expect((await rooms.tickets.track(story.link)).answer?.body?.code).toBe('UBND-VT');
  });

  it('are asked for more by the lead, each with its question; the citizen reads that others help', async () => {
    const story = await helped();
    await story.act('chuyenvien.ubnd-vt', { action: 'request_coordination', bodies: ['SXD', 'BUSADCO'], question: 'Có công trình nào đang đào đoạn này?' });
    expect(await parts(story)).toEqual(['BUSADCO: asked', 'SGTVT: asked', 'SXD: asked']);
    const seen = await rooms.tickets.read(await rooms.as('chuyenvien.sxd'), story.id);
    expect(seen.contributions.find((c) => c.mine)).toMatchObject({ body: { code: 'SXD' }, question: 'Có công trình nào đang đào đoạn này?', overdue: false });
    expect((await rooms.tickets.track(story.link)).story.at(-1)).toMatchObject({ step: 'coordination', text: null });
    for (const bodies of [['UBND-VT'], ['NOBODY']]) expect(await outcome(story.act('chuyenvien.ubnd-vt', { action: 'request_coordination', bodies, question: 'Gì?' }))).toBe('unknown_body');
  });

  it('leave with another routing, and see the ticket no more', async () => {
    const story = await (await Story.begin(rooms)).go(['tiepnhan', { action: 'claim' }], ['tiepnhan', routeTo('UBND-VT', { coordinating: ['BUSADCO'] })], ['daumoi.ubnd-vt', { action: 'hand_back', reason: 'Đường của Sở', competentBody: 'SGTVT' }]);
    expect((await rooms.tickets.read(await rooms.as('chuyenvien.busadco'), story.id)).state).toBe('handed_back');
    await story.act('tiepnhan', routeTo('SGTVT', { coordinating: ['SXD'] }));
    expect(await outcome(rooms.tickets.read(await rooms.as('chuyenvien.busadco'), story.id))).toBe('not_found');
    expect((await rooms.tickets.read(await rooms.as('chuyenvien.sgtvt'), story.id)).contributions.map((c) => `${c.body.code}: ${c.state}`).sort()).toEqual(['BUSADCO: withdrawn', 'SXD: asked']);
  });

  it('see nothing once a denunciation is recognised', async () => {
    const story = await helped();
    await rooms.tickets.replyByLink(story.link, { text: 'Tôi tố cáo ông chủ tịch phường nhận hối lộ 50 triệu đồng.', uploads: [] }, randomUUID());
    for (const name of ['chuyenvien.busadco', 'chuyenvien.ubnd-vt', 'truongca']) expect(await outcome(rooms.tickets.read(await rooms.as(name), story.id))).toBe('not_found');
    expect(await story.row()).toMatchObject({ coordinating: [], restriction: 'denunciation' });
  });
});

describe('a file of the one-stop desk', () => {
  it('that the text names brings the desk\'s body in, which sees the answer first', async () => {
    const story = await (await Story.begin(rooms, { text: 'Hồ sơ 000.00.10.H06-261020-0042 của tôi quá hẹn hai tuần.' })).go(['tiepnhan', { action: 'claim' }], ['tiepnhan', routeTo('SXD', { category: 'HC-01', areaCode: null, priority: 'P2' })]);
    expect(await story.row()).toMatchObject({ dossier: '000.00.10.H06-261020-0042', coordinating: ['VPUBND'] });
    expect((await rooms.tickets.read(await rooms.as('chuyenvien.vpubnd'), story.id)).dossier).toBe('000.00.10.H06-261020-0042');
  });
});
