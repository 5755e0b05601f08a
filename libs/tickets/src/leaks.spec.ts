import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Refused, type StaffAct } from '#contract';
import { TicketRow } from '#database';
import { seededRooms, type SeededRooms } from '../../../test/support/rooms.js';
import { answer, grant, outcome, routeTo, Story, toInProgress } from '../../../test/support/tickets.js';

let rooms: SeededRooms;
beforeAll(async () => { rooms = await seededRooms(); });
afterAll(() => rooms.close());
afterEach(async () => {
  expect([await rooms.tickets.recount(), await rooms.tickets.auditHistory()]).toEqual([[], []]);
  rooms.clock.at = new Date('2026-11-23T09:00:00+07:00');
});

const accuses = 'Tôi tố cáo ông chủ tịch phường nhận hối lộ 50 triệu đồng.';
const add = (story: Story, text: string) => rooms.tickets.replyByLink(story.link, { text, uploads: [] }, randomUUID());
const seenBy = async (name: string, story: Story) => JSON.stringify(await rooms.tickets.read(await rooms.as(name), story.id));

describe('what stays between desk and sender', () => {
  const explanation = 'Nội dung không thuộc tỉnh';
  const reviewed = async () => {
    const story = await (await Story.begin(rooms)).go(['tiepnhan', { action: 'claim' }], ['tiepnhan', { action: 'request_refusal', reason: 'other', explanation }], ['truongca', { action: 'confirm_refusal' }]);
    await rooms.tickets.wishByLink(story.link, { action: 'request_review', reason: 'Xin xem lại, tôi sống ở đây' }, randomUUID());
    return story.go(['tiepnhan2', { action: 'claim' }], ['tiepnhan2', { action: 'request_desk_answer', text: 'Câu trả lời nháp của Trung tâm', result: 'done' }], ['giamsat', { action: 'decline_desk_answer', remark: 'Để cơ quan trả lời' }],
      ['tiepnhan2', { action: 'claim' }], ['tiepnhan2', { action: 'comment', text: 'Người này hay gửi' }], ['tiepnhan2', routeTo('UBND-VT', { coordinating: ['BUSADCO'] })]);
  };

  it('is read by no body that leads or helps: not in the story, not beside it, not in the words of a refused act', async () => {
    const story = await reviewed();
    for (const name of ['daumoi.ubnd-vt', 'chuyenvien.busadco']) for (const words of [explanation, 'Xin xem lại', 'Câu trả lời nháp', 'Để cơ quan trả lời', 'Người này hay gửi', 'refusal']) expect([name, words, (await seenBy(name, story)).includes(words)]).toEqual([name, words, false]);
    const no = await story.act('daumoi.ubnd-vt', { action: 'accept' }, { version: 1 }).then(() => null, (e: unknown) => (e instanceof Refused ? (e.refusal.facts as { changes: { action: string }[] }) : null));
    expect(no?.changes.map((c) => c.action)).toEqual(['claim', 'claim', 'claim', 'route']);
  });

  it('is not told by an old version where a mark of the restricted lane was taken off', async () => {
    const story = await Story.begin(rooms);
    await story.act('tiepnhan', { action: 'restrict' });
    await story.go(['tiepcongdan', { action: 'claim' }], ['tiepcongdan', { action: 'unrestrict' }], ['tiepnhan', { action: 'claim' }], ['tiepnhan', routeTo('UBND-VT')]);
    const no = await story.act('daumoi.ubnd-vt', { action: 'accept' }, { version: 1 }).catch((e: unknown) => (e instanceof Refused ? JSON.stringify(e.refusal) : ''));
    expect(no).toContain('stale_version');
    expect(no).not.toMatch(/restrict|tiếp công dân/);
  });
});

describe('a denunciation that is recognised late', () => {
  it('is marked by whoever sees it, wherever it stands', async () => {
    const waiting = await (await Story.begin(rooms)).go(['tiepnhan', { action: 'claim' }], ['tiepnhan', { action: 'request_refusal', reason: 'other', explanation: 'Khác' }]);
    const held = await (await Story.begin(rooms)).go(['tiepnhan2', { action: 'claim' }]);
    const refused = await (await Story.begin(rooms)).go(['tiepnhan', { action: 'claim' }], ['tiepnhan', { action: 'request_refusal', reason: 'other', explanation: 'Khác' }], ['truongca', { action: 'confirm_refusal' }]);
    const withdrawn = await Story.begin(rooms);
    await rooms.tickets.wishByLink(withdrawn.link, { action: 'withdraw' }, randomUUID());
    for (const story of [waiting, held, refused, withdrawn]) {
      await story.act('tiepnhan', { action: 'restrict' });
      expect(await story.row()).toMatchObject({ restriction: 'denunciation', state: 'new', pending: [] });
      expect(await outcome(rooms.tickets.read(await rooms.as('truongca'), story.id))).toBe('not_found');
    }
  });

  it('is never read by a body that was just reading: the picture is of one moment, by the rights of that moment', async () => {
    const story = await (await Story.begin(rooms)).go(...toInProgress());
    const officer = await rooms.as('chuyenvien.ubnd-vt');
    // The words and the mark arrive between the first look at the ticket and the look at its words.
    const repository = rooms.db.getRepository(TicketRow);
    const find = repository.findOneBy.bind(repository);
    let struck = false;
    repository.findOneBy = async (where) => {
      const found = await find(where);
      if (!struck) { struck = true; await add(story, accuses); }
      return found;
    };
    const read = await outcome(rooms.tickets.read(officer, story.id)).finally(() => { repository.findOneBy = find; });
    expect([struck, read]).toEqual([true, 'not_found']);
  });

  it('in the ticket that others were merged into leaves no trace with them', async () => {
    const parent = await (await Story.begin(rooms)).go(...toInProgress());
    const child = await (await Story.begin(rooms)).go(['tiepnhan', { action: 'claim' }], ['tiepnhan', { action: 'merge', parentCode: parent.link.code }]);
    await add(parent, accuses);
    expect((await rooms.tickets.track(child.link)).mergedInto).toBeNull();
    await rooms.tickets.runDueClocks();
    await child.go(['tiepnhan', { action: 'claim' }], ['tiepnhan', routeTo('UBND-VT')]);
    expect(await seenBy('daumoi.ubnd-vt', child)).not.toContain(parent.link.code);
  });

  it('is published no more', async () => {
    const story = await (await Story.begin(rooms, { consents: ['publish_masked'] })).go(...toInProgress(), ['chuyenvien.ubnd-vt', answer], ['lanhdao.ubnd-vt', { action: 'approve' }], ['lanhdao.ubnd-vt', { action: 'propose_publication' }], ['bientap', { action: 'publish', reportText: 'Ổ gà.', answerText: 'Đã vá.', noChild: true }]);
    await story.act('tiepnhan', { action: 'restrict' });
    expect(await story.row()).toMatchObject({ publication: 'taken_down', answeredAt: null });
  });
});

describe('publication', () => {
  const published = async () => (await Story.begin(rooms, { consents: ['publish_masked'] })).go(...toInProgress(), ['chuyenvien.ubnd-vt', answer], ['lanhdao.ubnd-vt', { action: 'approve' }], ['lanhdao.ubnd-vt', { action: 'propose_publication' }]);
  const publish: StaffAct = { action: 'publish', reportText: 'Ổ gà.', answerText: 'Đã vá.', noChild: true };

  it('ends when the matter is open again, proposed or published', async () => {
    const [proposed, out] = [await published(), await (await published()).go(['bientap', publish])];
    for (const story of [proposed, out]) await rooms.tickets.wishByLink(story.link, { action: 'reopen', reason: 'Chưa xong' }, randomUUID());
    expect([(await proposed.row()).publication, (await out.row()).publication]).toEqual(['none', 'taken_down']);
  });

  it('is decided by another person than who proposed it, and waits for the approval of an urgent answer', async () => {
    const story = await published();
    const leader = await rooms.as('lanhdao.ubnd-vt');
    const both = { ...leader, grants: [...leader.grants, grant('ticket.read'), grant('ticket.publish')] };
    expect(await outcome(rooms.tickets.act(both, story.id, { act: publish, version: (await story.row()).version, idempotencyKey: randomUUID() }))).toBe('proposer_cannot_confirm');
    const urgent = await (await Story.begin(rooms, { consents: ['publish_masked'] })).go(['tiepnhan', { action: 'claim' }], ['tiepnhan', routeTo('UBND-VT', { priority: 'P0' })], ['daumoi.ubnd-vt', { action: 'accept' }], ['chuyenvien.ubnd-vt', { ...answer, action: 'answer_urgent' } as StaffAct]);
    expect(await outcome(urgent.act('lanhdao.ubnd-vt', { action: 'propose_publication' }))).toBe('not_publishable');
  });
});

describe('a merged ticket', () => {
  it('is merged only into what the operator may see, and its sender reads the answer without others\' personal data', async () => {
    const parent = await (await Story.begin(rooms)).go(...toInProgress(), ['chuyenvien.ubnd-vt', { ...answer, text: 'Đã gọi chị Hoa, điện thoại 0912 345 678.' } as StaffAct]);
    const child = await (await Story.begin(rooms, { place: { areaCode: '26506', street: null, landmark: null, position: null } })).go(['tiepnhan', { action: 'claim' }]);
    const operator = await rooms.as('tiepnhan');
    const ward = { ...operator, grants: operator.grants.map((g) => ({ ...g, areas: ['26506'] })) };
    const merge = async (who: typeof operator) => outcome(rooms.tickets.act(who, child.id, { act: { action: 'merge', parentCode: parent.link.code }, version: (await child.row()).version, idempotencyKey: randomUUID() }));
    expect([await merge(ward), await merge(operator)]).toEqual(['parent_unknown', 'done']);
    await parent.act('lanhdao.ubnd-vt', { action: 'approve' });
    expect((await rooms.tickets.track(parent.link)).answer?.text).toContain('0912 345 678');
    expect((await rooms.tickets.track(child.link)).answer?.text).not.toContain('0912');
  });
});

describe('one bad ticket', () => {
  it('holds up no other\'s clock, and is said', async () => {
    const [bad, good] = [await (await Story.begin(rooms)).go(...toInProgress()), await (await Story.begin(rooms)).go(...toInProgress())];
    rooms.clock.at = new Date('2026-11-25T14:00:00+07:00');
    await rooms.db.query(`UPDATE ticket_deadline SET pauses = '[{"from":"x","to":"y"}]', limit_minutes = -1 WHERE ticket_id = $1 AND kind = 'answer'`, [bad.id]);
    await rooms.db.query(`UPDATE ticket SET calendar_checked = 'old' WHERE id = $1`, [bad.id]);
    await expect(rooms.tickets.runDueClocks()).rejects.toThrow();
    expect((await good.row()).level).toBe(1);
    await rooms.db.query(`UPDATE ticket_deadline SET pauses = '[]', limit_minutes = 1440 WHERE ticket_id = $1 AND kind = 'answer'`, [bad.id]);
  });
});

describe('an urgent answer that nobody approves', () => {
  it('is told to leader and supervisor once', async () => {
    const story = await (await Story.begin(rooms)).go(['tiepnhan', { action: 'claim' }], ['tiepnhan', routeTo('UBND-VT', { priority: 'P0' })], ['daumoi.ubnd-vt', { action: 'accept' }], ['chuyenvien.ubnd-vt', { ...answer, action: 'answer_urgent' } as StaffAct]);
    rooms.clock.at = new Date('2026-11-26T09:00:00+07:00');
    for (let i = 0; i < 2; i++) await rooms.tickets.runDueClocks();
    const alarms = await rooms.db.query<{ clock: string }[]>(`SELECT details->>'clock' AS clock FROM ticket_event WHERE ticket_id = $1 AND action = 'alarm'`, [story.id]);
    expect(alarms).toEqual([{ clock: 'approval' }]);
  });
});
