import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { StaffAct } from '#contract';
import { TicketMessageRow, TicketPublicationRow } from '#database';
import { seededRooms, type SeededRooms } from '../../../test/support/rooms.js';
import { answer, outcome, routeTo, Story } from '../../../test/support/tickets.js';

let rooms: SeededRooms;
beforeAll(async () => { rooms = await seededRooms(); });
afterAll(() => rooms.close());
afterEach(async () => { expect([await rooms.tickets.recount(), await rooms.tickets.auditHistory()]).toEqual([[], []]); });

const answered = async (more: object = { consents: ['publish_masked'] }, category = 'GT-01') => (await Story.begin(rooms, more)).go(['tiepnhan', { action: 'claim' }], ['tiepnhan', routeTo('UBND-VT', { category })], ['daumoi.ubnd-vt', { action: 'accept' }], ['chuyenvien.ubnd-vt', answer], ['lanhdao.ubnd-vt', { action: 'approve' }]);
const publish = (more: Partial<Extract<StaffAct, { action: 'publish' }>> = {}): StaffAct => ({ action: 'publish', reportText: 'Ổ gà lớn trước trường học.', answerText: 'Đã vá xong.', noChild: true, ...more });

describe('publication', () => {
  it('is proposed by the leader and published by the editor with masked texts, apart from the answer', async () => {
    const story = await answered({ text: 'Ổ gà trước trường, gọi tôi 0912 345 678.', consents: ['publish_masked'] });
    expect(await outcome(story.act('bientap', publish()))).toBe('action_not_allowed');
    await story.act('lanhdao.ubnd-vt', { action: 'propose_publication' });
    const editor = await rooms.as('bientap');
    expect((await rooms.tickets.queue(editor, { view: 'to_publish' })).items.map((t) => t.id)).toContain(story.id);
    const seen = await rooms.tickets.read(editor, story.id);
    expect(seen.publication).toMatchObject({ state: 'proposed', consent: true, objected: false, barredBy: null });
    expect(seen.publication.reportText).not.toContain('0912');
    expect(await outcome(story.act('bientap', publish({ reportText: 'Gọi 0912 345 678.' })))).toBe('masks_missing');
    await story.act('bientap', publish());
    expect(await rooms.tickets.track(story.link)).toMatchObject({ state: 'answered', publication: 'published', allowedActions: ['rate', 'reopen', 'object_to_publication'] });
    const row = await rooms.db.getRepository(TicketPublicationRow).findOneByOrFail({ ticketId: story.id });
    expect((await rooms.db.getRepository(TicketMessageRow).findOneByOrFail({ id: row.reportId ?? '' })).text).toBe('Ổ gà lớn trước trường học.');
  });

  it('is taken down when the sender objects, and never proposed again', async () => {
    const story = await (await answered()).go(['lanhdao.ubnd-vt', { action: 'propose_publication' }], ['bientap', publish()]);
    const view = await rooms.tickets.wishByLink(story.link, { action: 'object_to_publication' }, randomUUID());
    expect([view.publication, view.allowedActions]).toEqual(['taken_down', ['rate', 'reopen']]);
    expect(await outcome(story.act('lanhdao.ubnd-vt', { action: 'propose_publication' }))).toBe('not_publishable');
  });

  it('is taken down by an editor with a reason, and can be proposed again', async () => {
    const story = await (await answered()).go(['lanhdao.ubnd-vt', { action: 'propose_publication' }], ['bientap', publish()], ['bientap', { action: 'take_down', reason: 'Còn nhận ra nhà.' }], ['lanhdao.ubnd-vt', { action: 'propose_publication' }]);
    expect((await story.row()).publication).toBe('proposed');
  });

  it.each<[string, object, string, string]>([
    ['without the sender\'s agreement', { consents: [] }, 'GT-01', 'consent'],
    ['of crime', { consents: ['publish_masked'] }, 'AN-02', 'category'],
    ['of what endangers one person', { consents: ['publish_masked'] }, 'AN-04', 'category'],
  ])('never happens %s', async (_what, more, category, barredBy) => {
    const story = await answered(more, category);
    expect(await outcome(story.act('lanhdao.ubnd-vt', { action: 'propose_publication' }))).toBe('not_publishable');
    expect((await rooms.tickets.read(await rooms.as('bientap'), story.id)).publication.barredBy).toBe(barredBy);
  });
});
