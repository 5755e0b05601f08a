import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ProposalReply } from '#contract';
import { TicketDeadlineRow, TicketProposalRow, TicketRow } from '#database';
import { seededRooms, type SeededRooms } from '../../../test/support/rooms.js';
import { message, Story } from '../../../test/support/tickets.js';

let rooms: SeededRooms;
beforeAll(async () => { rooms = await seededRooms(); });
afterAll(() => rooms.close());

const pothole = 'Ổ gà lớn trước trường học, xe máy té ngã hoài.';

describe('what a text seems to be about', () => {
  it('is said in plain names of both languages, without body, reason or score', async () => {
    const reply = await rooms.tickets.propose({ text: pothole });
    expect(reply.categories[0]).toEqual({ code: 'GT-01', name: { vi: expect.any(String), en: expect.any(String) } });
    expect(reply.categories.length).toBeLessThanOrEqual(3);
    expect(ProposalReply.parse(reply)).toEqual(reply);
    expect(JSON.stringify(reply)).not.toMatch(/UBND|SGTVT|trường học|score|reason/);
  });

  it.each([
    ['a suspected denunciation, whatever else it names', `Tôi tố cáo cán bộ địa chính phường nhận hối lộ, vòi tiền dân khi làm sổ đỏ. ${pothole}`],
    ['a complaint', 'Tôi khiếu nại quyết định xử phạt của Ủy ban nhân dân phường đối với gia đình tôi về xây dựng không phép.'],
    ['words that say nothing', 'Xin chào, cho tôi hỏi một chút'],
  ])('is nothing for %s', async (_name, text) => {
    expect(await rooms.tickets.propose({ text })).toEqual({ categories: [] });
  });

  it('does not mind an area that does not exist', async () => {
    expect((await rooms.tickets.propose({ text: pothole, areaCode: '99999' })).categories[0]?.code).toBe('GT-01');
  });

  it('leaves nothing behind in any table', async () => {
    const words = 'Ổ gà mang tên zyxwv trước chợ';
    await rooms.tickets.propose({ text: words });
    const tables = await rooms.db.query<{ name: string }[]>(`SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`);
    for (const { name } of tables) expect(await rooms.db.query(`SELECT 1 FROM "${name}" t WHERE t::text LIKE '%zyxwv%'`)).toEqual([]);
  });
});

describe('the category that a sender confirmed', () => {
  const proposalOf = (ticketId: string) => rooms.db.getRepository(TicketProposalRow).findOneByOrFail({ ticketId });

  it('stands beside the proposal, and moves neither category nor body nor clock', async () => {
    const [plain, chosen] = [await Story.begin(rooms), await Story.begin(rooms, { senderCategory: 'MT-01' })];
    expect((await proposalOf(chosen.id)).senderCategory).toBe('MT-01');
    const facts = async ({ id }: Story) => {
      const { categoryCode, leadBody, coordinating, priority, type, clockKind, clockDue, alarmDue, ladderDue } = await rooms.db.getRepository(TicketRow).findOneByOrFail({ id });
      const clocks = (await rooms.db.getRepository(TicketDeadlineRow).findBy({ ticketId: id })).map(({ kind, dueAt }) => `${kind} ${dueAt.toISOString()}`).sort();
      return { categoryCode, leadBody, coordinating, priority, type, clockKind, clockDue, alarmDue, ladderDue, clocks };
    };
    expect(await facts(chosen)).toEqual(await facts(plain));
  });

  it('is read by the desk, and by no body', async () => {
    const story = await Story.begin(rooms, { senderCategory: 'MT-01' });
    expect((await rooms.tickets.read(await rooms.as('tiepnhan'), story.id)).senderCategory).toBe('MT-01');
    await story.go(['tiepnhan', { action: 'claim' }], ['tiepnhan', { action: 'route', type: 'report', category: 'GT-01', areaCode: '26524', priority: 'P1', lead: 'UBND-VT', coordinating: [], note: null }]);
    expect((await rooms.tickets.read(await rooms.as('daumoi.ubnd-vt'), story.id)).senderCategory).toBeNull();
  });

  it('keeps no message from being taken when it is unknown', async () => {
    expect((await proposalOf((await Story.begin(rooms, { senderCategory: 'XX-99' })).id)).senderCategory).toBeNull();
  });

  it('is not kept for a suspected denunciation', async () => {
    const story = await Story.begin(rooms, { text: 'Tôi tố cáo cán bộ địa chính phường nhận hối lộ, vòi tiền dân khi làm sổ đỏ.', senderCategory: 'DD-01' });
    expect((await proposalOf(story.id)).senderCategory).toBeNull();
  });

  it('does not tell a repeated message from another: the first receipt comes back', async () => {
    const input = message({ senderCategory: 'GT-01' });
    const first = await rooms.tickets.submit(input);
    expect(await rooms.tickets.submit({ ...input, senderCategory: null })).toEqual(first);
  });
});
