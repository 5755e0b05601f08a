import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { TicketContactRow, TicketEventRow } from '#database';
import { seededRooms, type SeededRooms } from '../../../test/support/rooms.js';
import { answer, outcome, routeTo, Story, toInProgress } from '../../../test/support/tickets.js';

let rooms: SeededRooms;
beforeAll(async () => { rooms = await seededRooms(); });
afterAll(() => rooms.close());
afterEach(async () => {
  expect([await rooms.tickets.recount(), await rooms.tickets.auditHistory()]).toEqual([[], []]);
  rooms.clock.at = new Date('2026-11-23T09:00:00+07:00');
});

const wish = (story: Story, act: Parameters<SeededRooms['tickets']['wishByLink']>[1]) => rooms.tickets.wishByLink(story.link, act, randomUUID());
const answered = async (more = {}) => (await Story.begin(rooms, more)).go(...toInProgress(), ['chuyenvien.ubnd-vt', answer], ['lanhdao.ubnd-vt', { action: 'approve' }]);
const again = [['tiepnhan', routeTo('UBND-VT')], ['daumoi.ubnd-vt', { action: 'accept' }], ['chuyenvien.ubnd-vt', answer], ['lanhdao.ubnd-vt', { action: 'approve' }]] as const;

describe('reopening', () => {
  it('begins a second life with a clock of its own, told to the supervisor, with the earlier answer kept', async () => {
    const story = await answered();
    await rooms.tickets.rateByLink(story.link, 'dissatisfied', 'Vẫn còn ổ gà');
    rooms.clock.at = new Date('2026-11-27T09:00:00+07:00');
    const view = await wish(story, { action: 'reopen', reason: 'Mưa một trận lại bong ra.' });
    // Day of reopening, then three working days.
    expect(view).toMatchObject({ state: 'reopened', promisedAt: '2026-12-02T10:00:00.000Z', rating: { rating: 'dissatisfied' }, answer: { result: 'done' } });
    expect(view.story.slice(-2)).toMatchObject([{ step: 'reopened', text: 'Mưa một trận lại bong ra.' }, { step: 'date_changed', reason: 'reopened' }]);
    expect((await rooms.tickets.queue(await rooms.as('tiepnhan'), { view: 'reopened' })).items.map((t) => t.id)).toContain(story.id);
    await story.go(...again);
    const after = await rooms.tickets.track(story.link);
    expect(after).toMatchObject({ state: 'answered', rating: null, allowedActions: ['rate', 'reopen'] });
    expect((await rooms.tickets.read(await rooms.as('truongca'), story.id)).earlierAnswers).toHaveLength(1);
  });

  it('happens twice by the citizen; the third time the supervisor alone can', async () => {
    const story = await answered();
    for (let i = 0; i < 2; i++) {
      await wish(story, { action: 'reopen', reason: 'Chưa xong' });
      await story.go(...again);
    }
    expect(await outcome(wish(story, { action: 'reopen', reason: 'Chưa xong' }))).toBe('reopen_limit');
    expect((await rooms.tickets.track(story.link)).allowedActions).toEqual(['rate']);
    expect(await outcome(story.act('truongca', { action: 'reopen_by_supervisor', reason: 'Dân đúng' }))).toBe('forbidden');
    await story.act('giamsat', { action: 'reopen_by_supervisor', reason: 'Đã đến hiện trường, chưa xong' });
    expect(await story.row()).toMatchObject({ state: 'reopened', reopenCount: 3 });
  });

  it('ends fifteen working days after the answer, also when it was closed before', async () => {
    const story = await answered();
    await rooms.tickets.rateByLink(story.link, 'satisfied', null);
    expect((await rooms.tickets.track(story.link)).reopenUntil).toBe('2026-12-14T10:00:00.000Z');
    rooms.clock.at = new Date('2026-12-14T17:00:00+07:00');
    expect((await rooms.tickets.track(story.link)).allowedActions).toEqual(['reopen']);
    rooms.clock.at = new Date('2026-12-14T17:00:01+07:00');
    expect([(await rooms.tickets.track(story.link)).allowedActions, await outcome(wish(story, { action: 'reopen', reason: 'Muộn' }))]).toEqual([[], 'reopen_late']);
  });

  it('goes to the same lead by itself when the desk does not look in time', async () => {
    const story = await answered();
    await wish(story, { action: 'reopen', reason: 'Chưa xong' });
    rooms.clock.at = new Date('2026-11-24T09:00:00+07:00');
    await rooms.tickets.runDueClocks();
    expect(await story.row()).toMatchObject({ state: 'routed', leadBody: 'UBND-VT' });
  });

  it('is answered by another officer where the body has one, else by the same with a mark', async () => {
    const story = await answered();
    await wish(story, { action: 'reopen', reason: 'Chưa xong' });
    await story.go(again[0], again[1]);
    const colleague = async (email: string) => {
      const { person, token } = await rooms.people.invite(null, { label: 'Chuyên viên 2', email, roles: [{ role: 'officer', bodyCode: 'UBND-VT' }] });
      return { person, signUp: () => rooms.people.useInvitation({ token, password: 'mat khau du dai' }) };
    };
    const { person, signUp } = await colleague('chuyenvien2@example.vn');
    // Invited and never there, or there for other matters alone: nobody who could answer this one.
    expect((await rooms.tickets.read(await rooms.as('chuyenvien.ubnd-vt'), story.id)).allowedActions.map((a) => a.action)).toContain('submit_answer');
    await signUp();
    expect(await outcome(story.act('chuyenvien.ubnd-vt', answer))).toBe('another_officer_needed');
    expect((await rooms.tickets.read(await rooms.as('chuyenvien.ubnd-vt'), story.id)).allowedActions.map((a) => a.action)).not.toContain('submit_answer');
    await rooms.people.setActive(await rooms.as('quantri'), person.id, false);
    await story.act('chuyenvien.ubnd-vt', answer);
    expect((await rooms.db.getRepository(TicketEventRow).findOneByOrFail({ ticketId: story.id, version: (await story.row()).version })).details).toMatchObject({ sameOfficer: true });
  });
});

describe('withdrawing', () => {
  it('ends an ordinary matter, tells the body, and is not possible once an answer waits for approval', async () => {
    const [story, late] = [await (await Story.begin(rooms)).go(...toInProgress()), await (await Story.begin(rooms)).go(...toInProgress(), ['chuyenvien.ubnd-vt', answer])];
    expect((await rooms.tickets.track(story.link)).withdrawalEnds).toBe(true);
    expect(await wish(story, { action: 'withdraw' })).toMatchObject({ state: 'withdrawn', allowedActions: [] });
    expect(await story.row()).toMatchObject({ state: 'withdrawn', clockKind: null });
    expect(await outcome(wish(late, { action: 'withdraw' }))).toBe('action_not_allowed');
  });

  it('takes the sender out of an urgent matter, which goes on: no contact, no more story', async () => {
    const story = await (await Story.begin(rooms, { contact: { kind: 'phone', value: '0000123456' }, consents: ['contact_about_this_report'] })).go(['tiepnhan', { action: 'claim' }], ['tiepnhan', routeTo('UBND-VT', { priority: 'P0' })]);
    const view = await wish(story, { action: 'withdraw' });
    expect(view).toMatchObject({ state: 'withdrawn', withdrawalEnds: false, allowedActions: [], promisedAt: null });
    await story.go(['daumoi.ubnd-vt', { action: 'accept' }], ['chuyenvien.ubnd-vt', answer], ['lanhdao.ubnd-vt', { action: 'approve' }]);
    expect(await story.row()).toMatchObject({ state: 'answered', detached: true });
    expect(await rooms.tickets.track(story.link)).toMatchObject({ state: 'withdrawn', answer: null, story: view.story, version: view.version });
    expect(await rooms.db.getRepository(TicketContactRow).existsBy({ ticketId: story.id })).toBe(false);
    expect(await outcome(rooms.tickets.replyByLink(story.link, { text: 'Tôi đây', uploads: [] }, randomUUID()))).toBe('action_not_allowed');
  });
});

describe('merging', () => {
  const child = async (parent: Story) => {
    const story = await (await Story.begin(rooms)).go(['tiepnhan', { action: 'claim' }]);
    await story.act('tiepnhan', { action: 'merge', parentCode: parent.link.code });
    return story;
  };

  it('gives every sender the answer of the one ticket', async () => {
    const parent = await (await Story.begin(rooms)).go(...toInProgress());
    const [one, two] = [await child(parent), await child(parent)];
    expect(await rooms.tickets.track(one.link)).toMatchObject({ state: 'merged', mergedInto: parent.link.code, answer: null });
    expect((await rooms.tickets.read(await rooms.as('tiepnhan'), parent.id)).merged.map((t) => t.id).sort()).toEqual([one.id, two.id].sort());
    await parent.go(['chuyenvien.ubnd-vt', answer], ['lanhdao.ubnd-vt', { action: 'approve' }]);
    await rooms.tickets.runDueClocks();
    for (const story of [one, two]) {
      const view = await rooms.tickets.track(story.link);
      expect(view).toMatchObject({ state: 'merged', answer: { text: answer.action === 'submit_answer' ? answer.text : '' } });
      expect(view.story.map((s) => s.step)).toEqual(['received', 'in_review', 'merged', 'answered']);
    }
    // Told once, however often the clock strikes.
    expect(await rooms.tickets.runDueClocks()).toBe(0);
  });

  it('is undone by hand, or by itself when the one ticket ends without an answer', async () => {
    const parent = await (await Story.begin(rooms)).go(...toInProgress());
    const [one, two] = [await child(parent), await child(parent)];
    await one.act('tiepnhan', { action: 'split' });
    expect(await one.row()).toMatchObject({ state: 'in_triage', mergedInto: null, clockKind: 'intake' });
    await wish(parent, { action: 'withdraw' });
    await rooms.tickets.runDueClocks();
    expect(await two.row()).toMatchObject({ state: 'in_triage', mergedInto: null });
    expect((await rooms.tickets.track(two.link)).story.at(-1)).toMatchObject({ step: 'split' });
  });

  it('refuses what is no parent: itself, an unknown code, a merged or ended one, one closed before, a hidden one', async () => {
    const closed = await answered();
    await rooms.tickets.rateByLink(closed.link, 'satisfied', null);
    rooms.clock.at = new Date('2026-11-24T09:00:00+07:00');
    const open = await (await Story.begin(rooms)).go(...toInProgress());
    const merged = await child(open);
    const hidden = await Story.begin(rooms, { text: 'Tôi tố cáo ông chủ tịch phường nhận hối lộ 50 triệu đồng.' });
    const story = await (await Story.begin(rooms)).go(['tiepnhan', { action: 'claim' }]);
    for (const parentCode of [story.link.code, 'PA-000000-AAAA', merged.link.code, closed.link.code, hidden.link.code, '%']) expect([parentCode, await outcome(story.act('tiepnhan', { action: 'merge', parentCode }))]).toEqual([parentCode, 'parent_unknown']);
    // One closed after it was sent is the same matter still.
    rooms.clock.at = new Date('2026-11-23T09:30:00+07:00');
    const early = await Story.begin(rooms);
    const later = await answered();
    await rooms.tickets.rateByLink(later.link, 'satisfied', null);
    await early.go(['tiepnhan', { action: 'claim' }]);
    expect(await outcome(early.act('tiepnhan', { action: 'merge', parentCode: later.link.code.toLowerCase() }))).toBe('done');
  });
});

describe('redirecting and spam', () => {
  it('guides what has a way of its own by law', async () => {
    const story = await (await Story.begin(rooms)).go(['tiepnhan', { action: 'claim' }], ['tiepnhan', { action: 'redirect', channel: 'complaint_guidance', guidance: 'Gửi đơn đến người đã ký quyết định.' }]);
    const view = await rooms.tickets.track(story.link);
    expect([view.state, view.story.at(-1)]).toEqual(['redirected', expect.objectContaining({ step: 'redirected', reason: 'complaint_guidance', text: 'Gửi đơn đến người đã ký quyết định.' })]);
  });

  it('brings back from the bin within thirty days, from wherever it came, with its receipt and its date', async () => {
    const story = await (await Story.begin(rooms)).go(...toInProgress());
    const promised = (await rooms.tickets.track(story.link)).promisedAt;
    await story.act('tiepnhan', { action: 'mark_spam' });
    // Its sender sees a message that was sent, not what somebody thought of it.
    expect(await rooms.tickets.track(story.link)).toMatchObject({ state: 'closed', allowedActions: [] });
    rooms.clock.at = new Date('2026-12-22T09:00:00+07:00');
    await story.act('tiepnhan', { action: 'undo_spam' });
    expect([await story.row(), (await rooms.tickets.track(story.link)).promisedAt]).toEqual([expect.objectContaining({ state: 'new', clockKind: 'intake' }), promised]);
    await story.act('tiepnhan', { action: 'mark_spam' });
    rooms.clock.at = new Date('2027-01-22T09:00:00+07:00');
    expect(await outcome(story.act('tiepnhan', { action: 'undo_spam' }))).toBe('undo_too_late');
  });
});
