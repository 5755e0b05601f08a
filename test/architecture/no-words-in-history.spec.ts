import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DeliverJob, Heartbeat, PresenceChanged, Present, PresentInput, PresentReply, ResumeInput, ResumeReply, StoryChanged, TicketChanged, TicketGone } from '#contract';
import { randomUUID } from 'node:crypto';
import { seededRooms, type SeededRooms } from '../support/rooms.js';
import { answer, Story, toInProgress } from '../support/tickets.js';

/** Events, jobs and socket messages carry ids, codes, states and field names only, never the citizen's words, names, contacts or addresses. */
describe('no words where they could not be erased', () => {
  let rooms: SeededRooms;
  beforeAll(async () => { rooms = await seededRooms(); });
  afterAll(() => rooms.close());

  it('in history and notifications of a ticket that went the whole way', async () => {
    const words = ['lươn lẹo', 'nguoi.gui@example.vn', 'Hẻm Bí Mật', 'câu hỏi riêng', 'trả lời riêng', 'lời nhắc riêng', 'lý do riêng'];
    const story = await Story.begin(rooms, { text: 'Ổ gà lươn lẹo trước trường', place: { areaCode: '26524', street: 'Hẻm Bí Mật', landmark: null, position: null }, contact: { kind: 'email', value: 'nguoi.gui@example.vn' }, consents: ['contact_about_this_report'] });
    await story.go(['tiepnhan', { action: 'claim' }], ['tiepnhan', { action: 'ask', question: 'câu hỏi riêng' }]);
    await rooms.tickets.actByLink(story.link, { action: 'reply', text: 'trả lời riêng', uploads: [] }, randomUUID());
    await story.go(...toInProgress(), ['chuyenvien.ubnd-vt', answer], ['lanhdao.ubnd-vt', { action: 'send_back', remark: 'lời nhắc riêng' }], ['chuyenvien.ubnd-vt', answer], ['lanhdao.ubnd-vt', { action: 'approve' }]);
    await rooms.tickets.rateByLink(story.link, 'dissatisfied', 'lý do riêng');
    for (const table of ['ticket_event', 'notification', 'ticket_counter', 'access_log']) {
      const [row] = await rooms.db.query<{ all: string | null }[]>(`SELECT string_agg(t::text, ' ') AS all FROM ${table} t`);
      expect(words.filter((word) => row?.all?.includes(word))).toEqual([]);
    }
  });

  it('in the shapes of jobs and socket messages', () => {
    const allowed = /^(id|.*Id|cursor|head|version|action|from|to|priority|lead|at|actorId|result|people|kind)$/;
    for (const { shape } of [DeliverJob, TicketChanged, TicketGone, StoryChanged, Heartbeat, ResumeInput, ResumeReply, PresenceChanged, Present, PresentInput, PresentReply]) expect(Object.keys(shape).filter((field) => !allowed.test(field))).toEqual([]);
  });
});
