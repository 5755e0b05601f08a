import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AccessLogRow, TicketMessageRow } from '#database';
import { seededRooms, type SeededRooms } from '../../../test/support/rooms.js';
import { outcome, Story } from '../../../test/support/tickets.js';

let rooms: SeededRooms;
beforeAll(async () => { rooms = await seededRooms(); });
afterAll(() => rooms.close());

const told = { text: 'Ổ gà lớn trước trường học Lê Lợi, xe máy té ngã hoài.', areaCode: '26524' };

describe('what somebody tells at the counter', () => {
  it('finds open tickets about the same thing, and keeps none of it', async () => {
    const open = await Story.begin(rooms, { text: 'Đường trước trường học Lê Lợi có ổ gà to, xe té ngã.' });
    const spam = await (await Story.begin(rooms, { text: 'Đường trước trường học Lê Lợi có ổ gà to, xe té ngã hoài.' })).go(['tiepnhan', { action: 'mark_spam' }]);
    const hidden = await Story.begin(rooms, { text: 'Tôi tố cáo cán bộ phường nhận tiền để ổ gà trước trường học Lê Lợi không sửa' });
    const [messages, readings] = [await rooms.db.getRepository(TicketMessageRow).count(), await rooms.db.getRepository(AccessLogRow).count()];
    const found = (await rooms.tickets.similar(await rooms.as('tiepnhan'), told)).tickets.map((t) => t.id);
    expect(found).toContain(open.id);
    expect(found).not.toContain(spam.id);
    expect(found).not.toContain(hidden.id);
    expect([await rooms.db.getRepository(TicketMessageRow).count(), await rooms.db.getRepository(AccessLogRow).count()]).toEqual([messages, readings]);
  });

  it('is looked up for the desk alone, and not at all for a suspected denunciation', async () => {
    expect(await outcome(rooms.tickets.similar(await rooms.as('chuyenvien.ubnd-vt'), told))).toBe('forbidden');
    expect((await rooms.tickets.similar(await rooms.as('tiepnhan'), { text: 'Tôi tố cáo ông chủ tịch nhận hối lộ làm đường Lê Lợi trước trường học', areaCode: '26524' })).tickets).toEqual([]);
    expect((await rooms.tickets.similar(await rooms.as('tiepnhan'), { ...told, areaCode: '99999' })).tickets).toEqual([]);
  });
});
