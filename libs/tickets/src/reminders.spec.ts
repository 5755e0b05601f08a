import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { TicketDeadlineRow, TicketEventRow } from '#database';
import { seededRooms, type SeededRooms } from '../../../test/support/rooms.js';
import { answer, outcome, routeTo, Story, toInProgress } from '../../../test/support/tickets.js';

let rooms: SeededRooms;
let second: Awaited<ReturnType<SeededRooms['another']>>;
beforeAll(async () => {
  rooms = await seededRooms();
  second = await rooms.another();
});
afterAll(() => rooms.close());
afterEach(async () => {
  expect([await rooms.tickets.recount(), await rooms.tickets.auditHistory()]).toEqual([[], []]);
  rooms.clock.at = new Date('2026-11-23T09:00:00+07:00');
});

const inProgress = async () => (await Story.begin(rooms)).go(...toInProgress());
/** Lets the clocks strike at a moment, twice: as two processes or a restart would. */
const strikeAt = async (moment: string) => {
  rooms.clock.at = new Date(`${moment}:00+07:00`);
  await rooms.tickets.runDueClocks();
  await second.tickets.runDueClocks();
};
const ladder = async (story: Story) => (await rooms.db.getRepository(TicketEventRow).find({ where: { ticketId: story.id, action: 'escalate' }, order: { version: 'ASC' } })).map((e) => e.details['level']);
const answerClock = (story: Story) => rooms.db.getRepository(TicketDeadlineRow).findOneByOrFail({ ticketId: story.id, kind: 'answer' });

describe('the ladder of reminders', () => {
  it('climbs one step at a time, once each, with letters ready before the date and an apology after three days', async () => {
    // Received on Monday 23/11, three working days: due on Thursday 26/11 at 17:00.
    const story = await inProgress();
    await strikeAt('2026-11-24T17:30');
    expect(await ladder(story)).toEqual([]);
    await strikeAt('2026-11-25T14:00');
    await strikeAt('2026-11-26T07:45');
    expect(await ladder(story)).toEqual([1, 2]);
    const desk = async () => rooms.tickets.read(await rooms.as('truongca'), story.id);
    expect((await desk()).letters.map((l) => [l.kind, l.state])).toEqual([['reminder', 'draft'], ['apology', 'draft']]);
    expect((await desk()).letters[1]?.text).toContain('17:00 thứ Năm, 26/11/2026');
    await strikeAt('2026-11-26T17:01');
    await strikeAt('2026-11-27T17:01');
    expect(await ladder(story)).toEqual([1, 2, 3, 4]);
    // The centre sends the letter; the body reads it, the citizen does not.
    await story.act('truongca', { action: 'remind', text: 'Đề nghị trả lời ngay.' });
    expect((await rooms.tickets.read(await rooms.as('lanhdao.ubnd-vt'), story.id)).letters).toMatchObject([{ kind: 'reminder', state: 'sent', text: 'Đề nghị trả lời ngay.' }]);
    expect(await rooms.tickets.track(story.link)).toMatchObject({ promisedAt: '2026-11-26T10:00:00.000Z', late: false });
    await strikeAt('2026-12-01T17:01');
    expect(await ladder(story)).toEqual([1, 2, 3, 4, 5]);
    // Five working days from Tuesday 1/12.
    const view = await rooms.tickets.track(story.link);
    expect(view).toMatchObject({ promisedAt: '2026-12-08T10:00:00.000Z', late: true });
    expect(view.story.at(-1)).toMatchObject({ step: 'date_changed', reason: 'apology' });
    // The clock itself stays as it was: late is late.
    expect((await answerClock(story)).dueAt).toEqual(new Date('2026-11-26T17:00:00+07:00'));
    await strikeAt('2026-12-10T17:01');
    expect([await ladder(story), (await story.row()).ladderDue]).toEqual([[1, 2, 3, 4, 5, 6], null]);
  });

  it('stands still while the citizen is asked, and goes down no step', async () => {
    const story = await inProgress();
    await strikeAt('2026-11-25T14:00');
    await story.go(['chuyenvien.ubnd-vt', { action: 'request_question', question: 'Làn nào?' }], ['tiepnhan', { action: 'ask', question: 'Làn nào?' }]);
    await strikeAt('2026-11-30T09:00');
    expect(await ladder(story)).toEqual([1]);
    await rooms.tickets.replyByLink(story.link, { text: 'Làn sát lề', uploads: [] }, randomUUID());
    // Three working days later than it was: Tuesday 1/12.
    expect((await answerClock(story)).dueAt).toEqual(new Date('2026-12-01T17:00:00+07:00'));
    await strikeAt('2026-11-30T16:00');
    expect(await ladder(story)).toEqual([1]);
    await strikeAt('2026-12-01T08:00');
    expect(await ladder(story)).toEqual([1, 2]);
  });

  it('takes the highest step alone after the program stood still, and still apologises', async () => {
    const story = await inProgress();
    await strikeAt('2026-12-14T09:00');
    expect(await ladder(story)).toEqual([6]);
    expect((await rooms.tickets.track(story.link)).late).toBe(true);
  });

  it('ends with the answer and begins anew with a second life', async () => {
    const story = await (await inProgress()).go(['chuyenvien.ubnd-vt', answer], ['lanhdao.ubnd-vt', { action: 'approve' }]);
    await strikeAt('2026-11-30T09:00');
    expect(await ladder(story)).toEqual([]);
    await rooms.tickets.wishByLink(story.link, { action: 'reopen', reason: 'Chưa xong' }, randomUUID());
    await strikeAt('2026-12-10T09:00');
    expect((await ladder(story)).length).toBeGreaterThan(0);
  });
});

describe('an apology written by a person', () => {
  it('names a working day after the old date, is sent once the answer is late, and holds back the program\'s own', async () => {
    const story = await inProgress();
    const apologise = (newDate: string) => story.act('truongca', { action: 'apologise', text: 'Xin lỗi bạn, thợ bận chống bão.', newDate });
    expect(await outcome(apologise('2026-12-04'))).toBe('action_not_allowed');
    await strikeAt('2026-11-27T08:00');
    for (const early of ['2026-11-26', '2026-11-27', '2026-11-28', '2026-11-29']) expect([early, await outcome(apologise(early))]).toEqual([early, 'new_date_early']);
    await apologise('2026-12-04');
    expect(await rooms.tickets.track(story.link)).toMatchObject({ promisedAt: '2026-12-04T10:00:00.000Z', late: true });
    await strikeAt('2026-12-02T08:00');
    expect((await answerClock(story)).promisedAt).toEqual(new Date('2026-12-04T17:00:00+07:00'));
    expect((await rooms.tickets.track(story.link)).story.filter((s) => s.reason === 'apology')).toMatchObject([{ text: 'Xin lỗi bạn, thợ bận chống bão.' }]);
  });
});

describe('what nobody takes up', () => {
  it('alarms once when intake runs out, and once when a body does not accept', async () => {
    const [waiting, routed] = [await Story.begin(rooms), await (await Story.begin(rooms)).go(['tiepnhan', { action: 'claim' }], ['tiepnhan', routeTo('UBND-VT')])];
    await strikeAt('2026-11-24T10:30');
    const alarms = async (story: Story) => (await rooms.db.getRepository(TicketEventRow).find({ where: { ticketId: story.id, action: 'alarm' } })).map((e) => e.details['clock']);
    expect([await alarms(waiting), await alarms(routed)]).toEqual([['intake'], ['acceptance']]);
  });

  it('alarms citizen reception alone for the restricted lane, where no ladder climbs', async () => {
    const story = await Story.begin(rooms, { text: 'Tôi tố cáo ông chủ tịch phường nhận hối lộ 50 triệu đồng.' });
    await strikeAt('2026-12-20T09:00');
    const events = await rooms.db.getRepository(TicketEventRow).find({ where: { ticketId: story.id }, order: { version: 'ASC' } });
    expect(events.map((e) => e.action)).toEqual(['submit', 'alarm']);
  });
});

describe('an urgent matter', () => {
  const urgent = async () => (await Story.begin(rooms)).go(['tiepnhan', { action: 'claim' }], ['tiepnhan', routeTo('UBND-VT', { priority: 'P0', category: 'KT-03' })]);
  const quick = { ...(answer as Extract<typeof answer, { action: 'submit_answer' }>), action: 'answer_urgent' } as const;

  it('gets its first word within its hours from when it was known to be urgent', async () => {
    const story = await urgent();
    const clock = () => rooms.db.getRepository(TicketDeadlineRow).findOneByOrFail({ ticketId: story.id, kind: 'first_word' });
    expect((await clock()).dueAt).toEqual(new Date('2026-11-23T11:02:00+07:00'));
    await story.go(['daumoi.ubnd-vt', { action: 'accept' }], ['chuyenvien.ubnd-vt', { action: 'send_first_word', text: 'Tổ ứng cứu đang đến hiện trường.' }]);
    expect((await clock()).metAt).not.toBeNull();
    expect((await rooms.tickets.track(story.link)).story.at(-1)).toMatchObject({ step: 'first_word', text: 'Tổ ứng cứu đang đến hiện trường.' });
  });

  it('is answered by the officer first and approved within a working day by another person', async () => {
    const story = await (await urgent()).go(['daumoi.ubnd-vt', { action: 'accept' }], ['chuyenvien.ubnd-vt', quick]);
    expect(await rooms.tickets.track(story.link)).toMatchObject({ state: 'answered', answer: { result: 'done' } });
    expect(await story.row()).toMatchObject({ unapproved: true, clockKind: 'approval', clockDue: new Date('2026-11-24T17:00:00+07:00') });
    expect((await rooms.tickets.queue(await rooms.as('lanhdao.ubnd-vt'), { view: 'to_approve' })).items.map((t) => t.id)).toContain(story.id);
    // Rated meanwhile: the approval is still owed.
    await rooms.tickets.rateByLink(story.link, 'satisfied', null);
    expect((await rooms.tickets.queue(await rooms.as('lanhdao.ubnd-vt'), { view: 'to_approve' })).items.map((t) => t.id)).toContain(story.id);
    await story.act('lanhdao.ubnd-vt', { action: 'approve' });
    expect(await story.row()).toMatchObject({ state: 'closed', unapproved: false, clockKind: null });
  });

  it('is taken back when the leader does not agree; the citizen sees no answer until there is a new one', async () => {
    const story = await (await urgent()).go(['daumoi.ubnd-vt', { action: 'accept' }], ['chuyenvien.ubnd-vt', quick], ['lanhdao.ubnd-vt', { action: 'send_back', remark: 'Chưa rào hố.' }]);
    const view = await rooms.tickets.track(story.link);
    expect([view.state, view.answer, view.story.some((s) => s.step === 'answer_recalled')]).toEqual(['in_progress', null, true]);
    expect(await story.row()).toMatchObject({ clockKind: 'answer', unapproved: false });
  });

  it('only: an ordinary one goes out after its approval', async () => {
    const story = await inProgress();
    expect(await outcome(story.act('chuyenvien.ubnd-vt', quick))).toBe('action_not_allowed');
  });

  it('is not refused for silence: the desk goes on', async () => {
    const story = await (await Story.begin(rooms)).go(['tiepnhan', { action: 'claim' }], ['tiepnhan', { action: 'correct', type: 'report', category: 'KT-03', areaCode: '26524', priority: 'P0' }], ['tiepnhan', { action: 'ask', question: 'Ở đâu?' }]);
    await strikeAt('2026-11-30T17:01');
    expect((await story.row()).state).toBe('in_triage');
  });
});

describe('a corrected urgency', () => {
  it('never moves the promised date earlier, and says what became of it', async () => {
    const story = await Story.begin(rooms, { text: 'Cây ngã chắn hẻm.' });
    const before = (await rooms.tickets.track(story.link)).promisedAt ?? '';
    await story.go(['tiepnhan', { action: 'claim' }], ['tiepnhan', { action: 'correct', type: 'report', category: 'CX-02', areaCode: '26524', priority: 'P3' }]);
    const later = (await rooms.tickets.track(story.link)).promisedAt ?? '';
    await story.act('tiepnhan', { action: 'correct', type: 'report', category: 'CX-01', areaCode: '26524', priority: 'P0' });
    expect(later >= before).toBe(true);
    expect((await rooms.tickets.track(story.link)).promisedAt).toBe(later);
    expect((await rooms.db.getRepository(TicketDeadlineRow).findOneByOrFail({ ticketId: story.id, kind: 'first_word' })).dueAt).toEqual(new Date('2026-11-23T13:02:00+07:00'));
  });
});
