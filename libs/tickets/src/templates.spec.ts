import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { StaffAct, TemplateInput } from '#contract';
import { NotificationRow, TicketAnswerRow, TicketContactRow, TicketEventRow, TicketRow } from '#database';
import { seededRooms, type SeededRooms } from '../../../test/support/rooms.js';
import { answer, outcome, routeTo, Story } from '../../../test/support/tickets.js';

let rooms: SeededRooms;
beforeAll(async () => { rooms = await seededRooms(); });
afterAll(() => rooms.close());

const mine = (more: Partial<TemplateInput> = {}): TemplateInput => ({ body: null, acts: ['ask'], category: null, title: 'Hỏi số nhà', text: 'Về {{category}} tại {{area}}: xin cho biết số nhà gần nhất?', ...more });
const ofBody = (more: Partial<TemplateInput> = {}): TemplateInput => mine({ body: 'UBND-VT', acts: ['submit_answer'], title: 'Đã vá', text: 'Đội duy tu đã vá xong mặt đường tại {{area}} ngày [[ngày]] theo phản ánh {{code}}.', ...more });
const titles = async (who: string, id: string, act: 'ask' | 'submit_answer' | 'route') => (await rooms.tickets.templates(await rooms.as(who), id, act)).templates.map((t) => t.title);
const inProgress = async () => (await Story.begin(rooms)).go(['tiepnhan', { action: 'claim' }], ['tiepnhan', routeTo('UBND-VT')], ['chuyenvien.ubnd-vt', { action: 'accept' }]);

describe('who keeps templates and who uses them', () => {
  it('the desk those of the centre, a body its own; nobody sees another body’s', async () => {
    await rooms.templates.write(await rooms.as('tiepnhan'), mine({ title: 'Của bàn tiếp nhận' }));
    await rooms.templates.write(await rooms.as('chuyenvien.ubnd-vt'), ofBody({ title: 'Của UBND Vũng Tàu' }));
    expect(await outcome(rooms.templates.write(await rooms.as('chuyenvien.sgtvt'), ofBody()))).toBe('forbidden');
    expect(await outcome(rooms.templates.write(await rooms.as('chuyenvien.ubnd-vt'), mine()))).toBe('forbidden');
    expect(await outcome(rooms.templates.list(await rooms.as('quantri')))).toBe('forbidden');
    const seen = async (who: string) => (await rooms.templates.list(await rooms.as(who))).templates.map((t) => t.title);
    expect(await seen('tiepnhan2')).toContain('Của bàn tiếp nhận');
    expect(await seen('lanhdao.ubnd-vt')).toContain('Của UBND Vũng Tàu');
    expect(await seen('chuyenvien.sgtvt')).not.toContain('Của UBND Vũng Tàu');
    const story = await inProgress();
    expect(await titles('chuyenvien.ubnd-vt', story.id, 'submit_answer')).toContain('Của UBND Vũng Tàu');
    expect(await titles('chuyenvien.ubnd-vt', story.id, 'ask')).not.toContain('Của bàn tiếp nhận');
    expect(await outcome(rooms.tickets.templates(await rooms.as('chuyenvien.sgtvt'), story.id, 'submit_answer'))).toBe('not_found');
  });

  it('changing one puts another in its place, and its uses go on', async () => {
    const desk = await rooms.as('tiepnhan');
    const first = await rooms.templates.write(desk, mine({ title: 'Bản một' }));
    const story = await (await Story.begin(rooms)).go(['tiepnhan', { action: 'claim' }]);
    await rooms.tickets.act(desk, story.id, { version: (await story.row()).version, idempotencyKey: randomUUID(), act: { action: 'ask', question: 'Số nhà nào?' }, template: first.id });
    const second = await rooms.templates.write(desk, mine({ title: 'Bản hai', replaces: first.id }));
    expect(second.uses).toBe(1);
    const { templates } = await rooms.templates.list(desk);
    expect(templates.find((t) => t.id === first.id)).toMatchObject({ retired: true, mayChange: false });
    expect(await titles('tiepnhan', story.id, 'ask')).toEqual(expect.arrayContaining(['Bản hai']));
    expect(await titles('tiepnhan', story.id, 'ask')).not.toContain('Bản một');
    // Used most first.
    expect((await titles('tiepnhan', story.id, 'ask'))[0]).toBe('Bản hai');
    await rooms.templates.retire(desk, second.id);
    expect(await titles('tiepnhan', story.id, 'ask')).not.toContain('Bản hai');
  });

  it('a field of categories brings it to all of them and to no other', async () => {
    const desk = await rooms.as('tiepnhan');
    await rooms.templates.write(desk, mine({ title: 'Chỉ giao thông', category: 'GT' }));
    await rooms.templates.write(desk, mine({ title: 'Chỉ môi trường', category: 'MT' }));
    expect(await outcome(rooms.templates.write(desk, mine({ category: 'XX-99' })))).toBe('unknown_category');
    const story = await Story.begin(rooms);
    const offered = await titles('tiepnhan', story.id, 'ask');
    expect([offered.includes('Chỉ giao thông'), offered.includes('Chỉ môi trường')]).toEqual([true, false]);
  });

  it('is filled with the ticket’s codes and names; a blank that is left is refused by the server, too', async () => {
    const author = await rooms.as('chuyenvien.ubnd-vt');
    const template = await rooms.templates.write(author, ofBody({ title: 'Đã vá mặt đường' }));
    const story = await inProgress();
    const filled = (await rooms.tickets.templates(author, story.id, 'submit_answer')).templates.find((t) => t.id === template.id);
    expect(filled?.text).toBe(`Đội duy tu đã vá xong mặt đường tại Phường 7 ngày [[ngày]] theo phản ánh ${story.link.code}.`);
    expect(await outcome(story.act('chuyenvien.ubnd-vt', { ...answer, text: filled?.text ?? '' } as StaffAct))).toBe('blank_left');
  });
});

describe('the same answer again', () => {
  const send = async (text: string, template: string | null = null) => {
    const story = await inProgress();
    await rooms.tickets.act(await rooms.as('chuyenvien.ubnd-vt'), story.id, { version: (await story.row()).version, idempotencyKey: randomUUID(), act: { ...answer, text } as StaffAct, template });
    return story;
  };
  const read = async (story: Story) => (await rooms.tickets.read(await rooms.as('lanhdao.ubnd-vt'), story.id)).answer;

  it('tells the leader how often these words went out, numbers and dates aside, and where', async () => {
    const first = await send('Ngày 12/11 đội duy tu đã làm sạch vỉa hè đoạn số 45 xong.');
    expect((await read(first))?.usedBefore).toEqual({ count: 0, tickets: [] });
    await send('Ngày 13/11 đội duy tu đã làm sạch vỉa hè đoạn số 7 xong.');
    const third = await send('Ngày 20/11 đội duy tu đã làm sạch vỉa hè đoạn số 99 xong!');
    const { usedBefore } = (await read(third)) ?? {};
    expect(usedBefore?.count).toBe(2);
    expect(usedBefore?.tickets.map((t) => t.code)).toContain(first.link.code);
    // A few words are said by anybody.
    await send('Đã làm xong.');
    expect((await read(await send('Đã làm xong.')))?.usedBefore.count).toBe(0);
  });

  it('shows the template that the answer began with, as it was filled in', async () => {
    const template = await rooms.templates.write(await rooms.as('chuyenvien.ubnd-vt'), ofBody({ title: 'Mẫu để so', text: 'Đã kiểm tra tại {{area}}. Kết quả: [[kết quả]].' }));
    const story = await send('Đã kiểm tra tại Phường 7. Kết quả: mặt đường đã phẳng.', template.id);
    expect((await read(story))?.template).toEqual({ title: 'Mẫu để so', text: 'Đã kiểm tra tại Phường 7. Kết quả: [[kết quả]].' });
    expect(await rooms.db.getRepository(TicketAnswerRow).findOneByOrFail({ ticketId: story.id })).toMatchObject({ templateId: template.id });
  });
});

describe('a rehearsal of an act', () => {
  const contact = { contact: { kind: 'phone' as const, value: '0000123456' }, consents: ['contact_about_this_report' as const] };
  const preview = async (who: string, id: string, act: StaffAct) => rooms.tickets.preview(await rooms.as(who), id, act, rooms.previews.of);
  const confirmed = async () => {
    const story = await Story.begin(rooms, contact);
    const row = await rooms.db.getRepository(TicketContactRow).findOneByOrFail({ ticketId: story.id });
    await rooms.tickets.confirmContact(story.link, rooms.keys.oneTimeCode(story.id, row.valueHash, row.codeRound));
    return story.go(['tiepnhan', { action: 'claim' }]);
  };

  it('says word for word what the sender gets, then leaves everything as it was', async () => {
    const story = await confirmed();
    const before = { ticket: await story.row(), events: await rooms.db.getRepository(TicketEventRow).countBy({ ticketId: story.id }), sent: await rooms.db.getRepository(NotificationRow).countBy({ ticketId: story.id }), tracking: await rooms.tickets.track(story.link) };
    const seen = await preview('tiepnhan', story.id, { action: 'ask', question: 'Ổ gà ở gần số nhà nào?' });
    expect(seen).toMatchObject({ unreached: null, afterApproval: false, steps: [{ step: 'asked', text: 'Ổ gà ở gần số nhà nào?' }], messages: [{ channel: 'sms', parts: expect.any(Number) }] });
    expect(seen.messages[0]?.text).toMatch(new RegExp(`^Trung tâm cần bạn bổ sung thông tin cho phản ánh ${story.link.code}`));
    // Nobody but the sender gets the sender's link.
    expect(JSON.stringify(seen)).not.toContain(story.link.secret);
    expect({ ticket: await story.row(), events: await rooms.db.getRepository(TicketEventRow).countBy({ ticketId: story.id }), sent: await rooms.db.getRepository(NotificationRow).countBy({ ticketId: story.id }), tracking: await rooms.tickets.track(story.link) }).toEqual(before);
  });

  it('goes on as if the leader had agreed, and says so', async () => {
    const story = await (await confirmed()).go(['tiepnhan', routeTo('UBND-VT')], ['chuyenvien.ubnd-vt', { action: 'accept' }]);
    const seen = await preview('chuyenvien.ubnd-vt', story.id, answer);
    expect(seen).toMatchObject({ afterApproval: true, answer: { text: 'Đã vá xong đoạn mặt đường trước cổng trường.', result: 'done' } });
    expect(seen.messages.map((m) => m.text)).toEqual([expect.stringContaining('đã có kết quả trả lời')]);
    expect((await rooms.db.getRepository(TicketRow).findOneByOrFail({ id: story.id })).state).toBe('in_progress');
    const extension = await preview('chuyenvien.ubnd-vt', story.id, { action: 'request_extension', days: 2, reason: 'Chờ vật tư' });
    expect(extension).toMatchObject({ afterApproval: true, steps: expect.arrayContaining([expect.objectContaining({ step: 'date_changed' })]) });
  });

  it('refuses what the act would be refused, and whoever may not act', async () => {
    const story = await confirmed();
    expect(await outcome(preview('tiepnhan2', story.id, { action: 'ask', question: 'Số nhà nào?' }))).toBe('held_by_other');
    expect(await outcome(preview('chuyenvien.ubnd-vt', story.id, answer))).toBe('not_found');
    expect(await outcome(preview('tiepnhan', story.id, routeTo('UBND-VT', { areaCode: '99999' })))).toBe('unknown_area');
  });

  it('says why no message goes out', async () => {
    const story = await (await Story.begin(rooms, contact)).go(['tiepnhan', { action: 'claim' }]);
    expect(await preview('tiepnhan', story.id, { action: 'ask', question: 'Số nhà nào?' })).toMatchObject({ messages: [], unreached: 'not_confirmed', steps: [{ step: 'asked' }] });
  });
});
