import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { StaffAct } from '#contract';
import { ApprovedTextRow, PersonRow, TicketDeadlineRow, TicketEventRow, TicketRequestRow } from '#database';
import { seededRooms, type SeededRooms } from '../../../test/support/rooms.js';
import { answer, outcome, routeTo, Story, toInProgress } from '../../../test/support/tickets.js';

let rooms: SeededRooms;
beforeAll(async () => { rooms = await seededRooms(); });
afterAll(() => rooms.close());
afterEach(async () => {
  expect([await rooms.tickets.recount(), await rooms.tickets.auditHistory()]).toEqual([[], []]);
  rooms.clock.at = new Date('2026-11-23T09:00:00+07:00');
});

const answerDue = async (story: Story) => (await rooms.db.getRepository(TicketDeadlineRow).findOneByOrFail({ ticketId: story.id, kind: 'answer' })).dueAt;
const requestsOf = async (story: Story) => (await rooms.db.getRepository(TicketRequestRow).find({ where: { ticketId: story.id }, order: { askedAt: 'ASC' } })).map((r) => `${r.kind}: ${r.state}`);
const steps = async (story: Story) => (await rooms.tickets.track(story.link)).story.map((s) => s.step);
const claimed = async (more = {}) => (await Story.begin(rooms, more)).go(['tiepnhan', { action: 'claim' }]);
const inProgress = async (lead = 'UBND-VT') => (await Story.begin(rooms)).go(...toInProgress(lead));

describe('a refusal', () => {
  const refuse: StaffAct = { action: 'request_refusal', reason: 'too_unclear', explanation: 'Chưa rõ việc gì, ở đâu.' };

  it('is asked for by one person and confirmed by another; the citizen reads reason and explanation', async () => {
    const story = await claimed();
    await story.act('tiepnhan', refuse);
    expect(await story.row()).toMatchObject({ state: 'in_triage', holderId: null, pending: ['refusal'] });
    // Nobody takes it up meanwhile, and the operator may not confirm.
    expect(await outcome(story.act('tiepnhan2', { action: 'claim' }))).toBe('already_asked');
    expect(await outcome(story.act('tiepnhan', { action: 'confirm_refusal' }))).toBe('forbidden');
    expect((await rooms.tickets.queue(await rooms.as('truongca'), { view: 'to_confirm' })).items.map((t) => t.id)).toContain(story.id);
    await story.act('truongca', { action: 'confirm_refusal' });
    const view = await rooms.tickets.track(story.link);
    expect(view).toMatchObject({ state: 'refused', allowedActions: ['request_review'], reviewUntil: '2026-12-07T10:00:00.000Z' });
    expect(view.story.at(-1)).toMatchObject({ step: 'refused', reason: 'too_unclear', text: 'Chưa rõ việc gì, ở đâu.' });
  });

  it('is not confirmed by the shift lead who asked for it', async () => {
    const story = await (await Story.begin(rooms)).go(['truongca', { action: 'claim' }], ['truongca', refuse]);
    expect(await outcome(story.act('truongca', { action: 'confirm_refusal' }))).toBe('proposer_cannot_confirm');
    expect((await rooms.tickets.read(await rooms.as('truongca'), story.id)).allowedActions.map((a) => a.action)).not.toContain('confirm_refusal');
  });

  it('that is declined goes on with its reason, and the citizen never hears of it', async () => {
    const story = await claimed();
    await story.go(['tiepnhan', refuse], ['truongca', { action: 'decline_refusal', remark: 'Đủ rõ: ổ gà đường Lê Lợi.' }], ['tiepnhan', { action: 'claim' }], ['tiepnhan', routeTo('UBND-VT')]);
    expect([await requestsOf(story), await steps(story)]).toEqual([['refusal: declined'], ['received', 'in_review', 'routed']]);
    const [request] = (await rooms.tickets.read(await rooms.as('tiepnhan'), story.id)).requests;
    expect(request).toMatchObject({ askedByMe: true, decidedBy: 'Trưởng ca', decision: 'Đủ rõ: ổ gà đường Lê Lợi.', text: 'Chưa rõ việc gì, ở đâu.' });
    // The body reads nothing of what the desk once thought.
    expect((await rooms.tickets.read(await rooms.as('daumoi.ubnd-vt'), story.id)).requests).toEqual([]);
  });

  it('is reviewed once, by another person, with a clock of its own', async () => {
    const story = await claimed();
    await story.go(['tiepnhan', refuse], ['truongca', { action: 'confirm_refusal' }]);
    rooms.clock.at = new Date('2026-12-01T09:00:00+07:00');
    const view = await rooms.tickets.wishByLink(story.link, { action: 'request_review', reason: 'Ổ gà ở đường Lê Lợi, trước cổng trường.' }, randomUUID());
    expect(view).toMatchObject({ state: 'in_triage', promisedAt: '2026-12-04T10:00:00.000Z' });
    expect(view.story.slice(-2)).toMatchObject([{ step: 'review_requested' }, { step: 'date_changed', reason: 'review' }]);
    for (const name of ['tiepnhan', 'truongca']) expect(await outcome(story.act(name, { action: 'claim' }))).toBe('another_person_needed');
    await story.go(['tiepnhan2', { action: 'claim' }], ['tiepnhan2', refuse]);
    // Nor does the one who confirmed it then.
    expect(await outcome(story.act('truongca', { action: 'confirm_refusal' }))).toBe('another_person_needed');
    await story.act('giamsat', { action: 'confirm_refusal' });
    expect(await outcome(rooms.tickets.wishByLink(story.link, { action: 'request_review', reason: 'Xem lại lần nữa' }, randomUUID()))).toBe('review_used');
  });

  it('is not reviewed after ten working days', async () => {
    const story = await claimed();
    await story.go(['tiepnhan', refuse], ['truongca', { action: 'confirm_refusal' }]);
    rooms.clock.at = new Date('2026-12-07T17:00:01+07:00');
    expect(await outcome(rooms.tickets.wishByLink(story.link, { action: 'request_review', reason: 'Muộn rồi' }, randomUUID()))).toBe('review_late');
  });
});

describe('an extension', () => {
  const ask = (days: number): StaffAct => ({ action: 'request_extension', days, reason: 'Chờ vật tư thảm nhựa về kho.' });

  it('goes over the leader and the shift lead, moves the date by working days, and its reason reaches the citizen', async () => {
    const story = await inProgress();
    const before = await answerDue(story);
    await story.act('chuyenvien.ubnd-vt', ask(3));
    expect((await rooms.tickets.queue(await rooms.as('lanhdao.ubnd-vt'), { view: 'to_approve' })).items.map((t) => t.id)).toContain(story.id);
    expect(await outcome(story.act('truongca', { action: 'grant_extension' }))).toBe('action_not_allowed');
    await story.go(['lanhdao.ubnd-vt', { action: 'endorse_extension' }], ['truongca', { action: 'grant_extension' }]);
    expect([before, await answerDue(story)]).toEqual([new Date('2026-11-26T17:00:00+07:00'), new Date('2026-12-01T17:00:00+07:00')]);
    const view = await rooms.tickets.track(story.link);
    expect(view).toMatchObject({ promisedAt: '2026-12-01T10:00:00.000Z', late: false });
    expect(view.story.at(-1)).toMatchObject({ step: 'date_changed', reason: 'extension', text: 'Chờ vật tư thảm nhựa về kho.' });
    expect(await outcome(story.act('chuyenvien.ubnd-vt', ask(1)))).toBe('extension_used');
  });

  it('is at most what the urgency allows, never for an urgent matter, and only before the deadline', async () => {
    const [plain, urgent, late] = [await inProgress(), await (await Story.begin(rooms)).go(['tiepnhan', { action: 'claim' }], ['tiepnhan', routeTo('UBND-VT', { priority: 'P0' })], ['daumoi.ubnd-vt', { action: 'accept' }]), await inProgress()];
    expect(await outcome(plain.act('chuyenvien.ubnd-vt', ask(4)))).toBe('extension_too_long');
    expect(await outcome(urgent.act('chuyenvien.ubnd-vt', ask(1)))).toBe('extension_used');
    rooms.clock.at = new Date('2026-11-26T17:00:01+07:00');
    expect(await outcome(late.act('chuyenvien.ubnd-vt', ask(1)))).toBe('extension_late');
  });

  it('is declined by either with a reason, or lapses when the answer comes first', async () => {
    const [byLeader, byCentre, answered] = [await inProgress(), await inProgress(), await inProgress()];
    await byLeader.go(['chuyenvien.ubnd-vt', ask(2)], ['lanhdao.ubnd-vt', { action: 'decline_extension', remark: 'Đủ thời gian.' }]);
    await byCentre.go(['chuyenvien.ubnd-vt', ask(2)], ['lanhdao.ubnd-vt', { action: 'endorse_extension' }], ['truongca', { action: 'decline_extension', remark: 'Việc nhỏ, xử lý được.' }]);
    await answered.go(['chuyenvien.ubnd-vt', ask(2)], ['chuyenvien.ubnd-vt', answer]);
    expect([await requestsOf(byLeader), await requestsOf(byCentre), await requestsOf(answered)]).toEqual([['extension: declined'], ['extension: declined'], ['extension: lapsed']]);
    for (const story of [byLeader, byCentre, answered]) expect([(await story.row()).pending, await answerDue(story)]).toEqual([[], new Date('2026-11-26T17:00:00+07:00')]);
  });

  it('is not endorsed and granted by one person who holds both rights', async () => {
    const story = await inProgress();
    await story.act('chuyenvien.ubnd-vt', ask(2));
    const [leader, lead] = [await rooms.as('lanhdao.ubnd-vt'), await rooms.as('truongca')];
    const both = { ...leader, grants: [...leader.grants, ...lead.grants] };
    const act = async (a: StaffAct) => rooms.tickets.act(both, story.id, { act: a, version: (await story.row()).version, idempotencyKey: randomUUID() });
    await act({ action: 'endorse_extension' });
    expect(await outcome(act({ action: 'grant_extension' }))).toBe('proposer_cannot_confirm');
  });
});

describe('a hand-back after accepting', () => {
  const ask: StaffAct = { action: 'request_late_hand_back', reason: 'Khảo sát mới thấy đoạn này thuộc quốc lộ.', competentBody: 'SGTVT' };

  it('needs the leader who asks and the supervisor who agrees, and counts as the one return', async () => {
    const story = await inProgress();
    expect(await outcome(story.act('chuyenvien.ubnd-vt', ask))).toBe('forbidden');
    await story.act('lanhdao.ubnd-vt', ask);
    expect((await rooms.tickets.queue(await rooms.as('giamsat'), { view: 'rulings' })).items.map((t) => t.id)).toContain(story.id);
    await story.go(['giamsat', { action: 'agree_late_hand_back' }], ['tiepnhan', routeTo('SGTVT')]);
    expect(await story.row()).toMatchObject({ state: 'routed', leadBody: 'SGTVT', handBackCount: 1 });
    await story.act('chuyenvien.sgtvt', { action: 'hand_back', reason: 'Không phải quốc lộ', competentBody: 'UBND-VT' });
    expect(await outcome(story.act('tiepnhan', routeTo('UBND-VT')))).toBe('ruling_needed');
  });

  it('is declined with a reason, and the work goes on', async () => {
    const story = await (await inProgress()).go(['lanhdao.ubnd-vt', ask], ['giamsat', { action: 'decline_late_hand_back', remark: 'Thuộc thành phố quản lý.' }]);
    expect([await requestsOf(story), (await story.row()).state]).toEqual([['late_hand_back: declined'], 'in_progress']);
  });
});

describe('a question of the body', () => {
  it('reaches the citizen through the desk, pauses the clock, and the reply goes to the body', async () => {
    const story = await inProgress();
    await story.act('chuyenvien.ubnd-vt', { action: 'request_question', question: 'Ổ gà ở làn nào?' });
    expect((await rooms.tickets.queue(await rooms.as('tiepnhan'), { view: 'questions' })).items.map((t) => t.id)).toContain(story.id);
    await story.act('tiepnhan', { action: 'ask', question: 'Xin cho biết ổ gà nằm ở làn xe nào?' });
    expect(await rooms.tickets.track(story.link)).toMatchObject({ state: 'waiting_for_citizen', paused: true, allowedActions: ['reply', 'withdraw'] });
    rooms.clock.at = new Date('2026-11-25T10:00:00+07:00');
    const view = await rooms.tickets.replyByLink(story.link, { text: 'Làn sát lề', uploads: [] }, randomUUID());
    expect(view).toMatchObject({ state: 'in_progress', promisedAt: '2026-11-30T10:00:00.000Z' });
    expect(await outcome(story.act('chuyenvien.ubnd-vt', { action: 'request_question', question: 'Còn gì nữa?' }))).toBe('question_used');
  });

  it('that nobody answers lets the body go on after five working days; nothing is refused', async () => {
    const story = await (await inProgress()).go(['chuyenvien.ubnd-vt', { action: 'request_question', question: 'Làn nào?' }], ['tiepnhan', { action: 'ask', question: 'Làn nào?' }]);
    rooms.clock.at = new Date('2026-11-30T17:00:01+07:00');
    await rooms.tickets.runDueClocks();
    expect((await story.row()).state).toBe('in_progress');
    expect(await steps(story)).toContain('no_reply');
  });
});

describe('the desk answers by itself', () => {
  it('a question with an approved text, word for word; a text that is not approved never', async () => {
    const [author, approver] = await rooms.db.getRepository(PersonRow).find({ take: 2 });
    const text = (state: 'approved' | 'draft') => ({ id: randomUUID(), categoryCode: null, title: 'Giờ làm việc', text: 'Mở cửa từ 7 giờ 30 đến 17 giờ.', state, authorId: author?.id ?? '', approverId: approver?.id ?? null, at: rooms.clock.at });
    const [good, draft] = [text('approved'), text('draft')];
    await rooms.db.getRepository(ApprovedTextRow).insert([good, draft]);
    const story = await claimed({ text: 'Cho hỏi bộ phận một cửa mấy giờ mở cửa?' });
    expect((await story.row()).type).toBe('question');
    expect(await outcome(story.act('tiepnhan', { action: 'answer_question', approvedTextId: draft.id }))).toBe('text_not_approved');
    await story.act('tiepnhan', { action: 'answer_question', approvedTextId: good.id });
    expect(await rooms.tickets.track(story.link)).toMatchObject({ state: 'answered', answer: { text: good.text, body: null } });
  });

  it('thanks for praise, and nothing else', async () => {
    const [praise, report] = [await claimed({ text: 'Cảm ơn các anh chị bộ phận một cửa rất nhiệt tình.' }), await claimed()];
    expect((await praise.row()).type).toBe('praise');
    await praise.act('tiepnhan', { action: 'thank', text: 'Cảm ơn lời khen của bạn.' });
    expect(await rooms.tickets.track(praise.link)).toMatchObject({ state: 'answered', answer: { text: 'Cảm ơn lời khen của bạn.' } });
    expect(await outcome(report.act('tiepnhan', { action: 'thank', text: 'Cảm ơn.' }))).toBe('action_not_allowed');
    // Nor does calling it praise open that way to the one who calls it so.
    await report.act('tiepnhan', { action: 'correct', type: 'praise', category: null, areaCode: null, priority: 'P2' });
    expect(await outcome(report.act('tiepnhan', { action: 'thank', text: 'Cảm ơn.' }))).toBe('proposer_cannot_confirm');
  });

  it('anything else after the shift lead has read it', async () => {
    const story = await claimed();
    await story.act('tiepnhan', { action: 'request_desk_answer', text: 'Đoạn này đã vá sáng nay.', result: 'done' });
    expect(await outcome(story.act('tiepnhan', { action: 'approve_desk_answer' }))).toBe('forbidden');
    await story.act('truongca', { action: 'approve_desk_answer' });
    expect(await rooms.tickets.track(story.link)).toMatchObject({ state: 'answered', answer: { text: 'Đoạn này đã vá sáng nay.' } });
    const seen = await rooms.tickets.read(await rooms.as('tiepnhan'), story.id);
    expect(seen.answer).toMatchObject({ authorLabel: 'Cán bộ tiếp nhận 1', approverLabel: 'Trưởng ca' });
  });
});

describe('two processes decide at once', () => {
  it('one wins each time and nothing is lost', async () => {
    const other = await rooms.another();
    for (let i = 0; i < 12; i++) {
      const story = await claimed();
      await story.act('tiepnhan', { action: 'request_refusal', reason: 'other', explanation: 'Lý do khác' });
      const { version } = await story.row();
      const lead = await rooms.as('truongca');
      const sent = (tickets: SeededRooms['tickets'], act: StaffAct) => outcome(tickets.act(lead, story.id, { act, version, idempotencyKey: randomUUID() }));
      const results = await Promise.all([sent(rooms.tickets, { action: 'confirm_refusal' }), sent(other.tickets, { action: 'decline_refusal', remark: 'Xem lại' })]);
      expect(results.filter((r) => r === 'done')).toHaveLength(1);
      expect(['stale_version', 'action_not_allowed']).toContain(results.find((r) => r !== 'done'));
      const events = await rooms.db.getRepository(TicketEventRow).find({ where: { ticketId: story.id }, order: { version: 'ASC' } });
      expect(events.map((e) => e.version)).toEqual([1, 2, 3, 4]);
      expect((await requestsOf(story))[0]).toBe(results[0] === 'done' ? 'refusal: granted' : 'refusal: declined');
    }
  });
});
