import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NotificationRow, TicketContactRow, TicketEventRow } from '#database';
import type { TrackingKey } from '#contract';
import { openChannels, Notifications } from '#notifications';
import { seededRooms, type SeededRooms } from '../../../test/support/rooms.js';
import { until } from '../../../test/support/until.js';
import { message, outcome, Story } from '../../../test/support/tickets.js';

let rooms: SeededRooms;
beforeAll(async () => { rooms = await seededRooms(); });
afterAll(() => rooms.close());

const MINUTE = 60_000;
let addresses = 0;
const someone = () => `nguoi.${++addresses}@example.vn`;
const withContact = (value: string) => ({ contact: { kind: 'email' as const, value }, consents: ['contact_about_this_report' as const] });
const rowOf = (id: string) => rooms.db.getRepository(TicketContactRow).findOneBy({ ticketId: id });
const codeOf = async (id: string) => { const row = await rowOf(id); return rooms.keys.oneTimeCode(id, row?.valueHash ?? '', row?.codeRound ?? 0); };
const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

/** Plans what the events cause and delivers it: what lies in the mailbox of an address. */
async function mailbox(address: string): Promise<{ subject: string; text: string }[]> {
  const notifications = new Notifications({
    db: rooms.db, channels: openChannels({ demo: true, mail: null }, rooms.db), queues: { add: async () => true, work: async () => undefined, close: async () => undefined },
    links: { tracking: (_id, code) => `/theo-doi/${code}#secret`, staff: () => '', oneTimeCode: (ticket, hash, round) => rooms.keys.oneTimeCode(ticket, hash, round) },
    openContact: (sealed, id) => rooms.keys.open(sealed, id), log: () => undefined, now: () => rooms.clock.at,
  });
  // The feed waits for older transactions, of whichever test.
  await until(async () => { await notifications.relay(); return (await notifications.oldestUnreadEventAgeMs()) === 0; }, 'every event is read');
  for (const { id } of await rooms.db.getRepository(NotificationRow).find({ order: { createdAt: 'ASC' } })) await notifications.deliver({ notificationId: id });
  return rooms.db.query('SELECT subject, text FROM demo_message WHERE recipient = $1 ORDER BY at', [address]);
}

async function sent(value: string): Promise<{ key: TrackingKey; id: string }> {
  const { code, secret } = await rooms.tickets.submit(message(withContact(value)));
  return { key: { code, secret }, id: await rooms.tickets.idByLink({ code, secret }) };
}

describe('a contact from the web', () => {
  it('gets the code and nothing else until the code comes back, then where the matter stands', async () => {
    const address = someone();
    const story = await Story.begin(rooms, withContact(address));
    await story.go(['tiepnhan', { action: 'claim' }], ['tiepnhan', { action: 'ask', question: 'Ổ gà ở gần số nhà nào?' }]);
    const first = await mailbox(address);
    expect(first).toHaveLength(1);
    const { code: ticketCode } = story.link;
    const code = await codeOf(story.id);
    expect(first[0]?.subject).toBe(`${code} là mã xác nhận của bạn`);
    // It may be a stranger's address.
    expect(`${first[0]?.subject}${first[0]?.text}`).not.toMatch(new RegExp(`${ticketCode}|theo-doi|Lê Lợi|Ổ gà|UBND`));

    expect(await rooms.tickets.confirmContact(story.link, ` ${code.slice(0, 3)} ${code.slice(3)} `)).toMatchObject({ contact: { confirmed: true, codeUntil: null } });
    const [, news, ...more] = await mailbox(address);
    expect(news?.subject).toContain(`[${ticketCode}] Cần bạn bổ sung thông tin`);
    expect(more).toEqual([]);
    // Entered again, it is as it was.
    expect((await rooms.tickets.confirmContact(story.link, code)).contact?.confirmed).toBe(true);
    await rooms.tickets.replyByLink(story.link, { text: 'Số 12', uploads: [] }, 'reply-after-confirming');
    await story.go(['tiepnhan', { action: 'claim' }], ['tiepnhan', { action: 'ask', question: 'Trước hay sau cổng?' }]);
    expect(await mailbox(address)).toHaveLength(3);
  });

  it('takes five wrong tries, then asks for a new code, which ends the one before', async () => {
    const { key, id } = await sent(someone());
    const code = await codeOf(id);
    const tries = [];
    for (let i = 0; i < 5; i++) tries.push(await outcome(rooms.tickets.confirmContact(key, wrong(code))));
    expect(tries).toEqual(['code_wrong', 'code_wrong', 'code_wrong', 'code_wrong', 'code_expired']);
    expect(await outcome(rooms.tickets.confirmContact(key, code))).toBe('code_expired');
    expect((await rooms.tickets.track(key)).contact).toMatchObject({ confirmed: false, codeUntil: null });
    await rooms.tickets.sendContactCode(key);
    expect(await outcome(rooms.tickets.confirmContact(key, code))).toBe('code_wrong');
    expect((await rooms.tickets.confirmContact(key, await codeOf(id))).contact?.confirmed).toBe(true);
  });

  it('has fifteen minutes', async () => {
    const { key, id } = await sent(someone());
    const code = await codeOf(id);
    const began = rooms.clock.at;
    rooms.clock.at = new Date(began.getTime() + 15 * MINUTE);
    expect(await outcome(rooms.tickets.confirmContact(key, code))).toBe('code_expired');
    rooms.clock.at = began;
    expect((await rooms.tickets.confirmContact(key, code)).contact?.confirmed).toBe(true);
  });

  it('may be corrected before it is confirmed, and not after; the old address hears no more', async () => {
    const [typo, right] = [someone(), someone()];
    const { key, id } = await sent(typo);
    const old = await codeOf(id);
    expect(await mailbox(typo)).toHaveLength(1);
    const { contact } = await rooms.tickets.changeContact(key, { kind: 'email', value: right });
    expect(contact).toMatchObject({ kind: 'email', confirmed: false, codeUntil: expect.any(String) });
    expect(await outcome(rooms.tickets.confirmContact(key, old))).toBe('code_wrong');
    expect(await mailbox(right)).toHaveLength(1);
    await rooms.tickets.confirmContact(key, await codeOf(id));
    expect(await outcome(rooms.tickets.changeContact(key, { kind: 'email', value: typo }))).toBe('contact_confirmed');
    expect(await outcome(rooms.tickets.changeContact(key, null))).toBe('contact_confirmed');
    expect((await mailbox(right)).map((m) => m.subject)).toEqual([expect.stringMatching(/^\d{6} là mã/), `[${key.code}] Đã tiếp nhận phản ánh của bạn`]);
    expect(await mailbox(typo)).toHaveLength(1);
  });

  it('can be given up, and given later', async () => {
    const address = someone();
    const { key, id } = await sent(address);
    expect(await rooms.tickets.changeContact(key, null)).toEqual({ contact: null });
    expect(await rowOf(id)).toBeNull();
    expect(await rooms.tickets.track(key)).toMatchObject({ contact: null, mayChangeContact: true });
    await rooms.tickets.changeContact(key, { kind: 'email', value: address });
    expect((await rooms.tickets.confirmContact(key, await codeOf(id))).contact?.confirmed).toBe(true);
  });

  it('sends six codes for a ticket at most, also over a contact that was given up between', async () => {
    const { key } = await sent(someone());
    for (let i = 0; i < 5; i++) await rooms.tickets.changeContact(key, { kind: 'email', value: someone() });
    expect(await outcome(rooms.tickets.sendContactCode(key))).toBe('codes_used_up');
    await mailbox('nobody@example.vn');
    await rooms.tickets.changeContact(key, null);
    expect(await outcome(rooms.tickets.changeContact(key, { kind: 'email', value: someone() }))).toBe('codes_used_up');
  });

  it('sends eight codes to one address in a day at most, over all tickets; the ninth ticket is taken all the same', async () => {
    const victim = someone();
    for (let i = 0; i < 8; i++) await sent(victim);
    const { key, id } = await sent(victim);
    expect((await rowOf(id))?.codeUntil).toBeNull();
    expect(await outcome(rooms.tickets.sendContactCode(key))).toBe('codes_used_up');
    expect((await mailbox(victim)).length).toBe(8);
  });

  it('shows little of the contact to whoever has the link, and its proof to staff', async () => {
    const { key, id } = await sent('nguyen.van.dai@example.vn');
    expect((await rooms.tickets.track(key)).contact?.shown).toBe('ng•••@example.vn');
    expect((await rooms.tickets.read(await rooms.as('tiepnhan'), id)).contact).toMatchObject({ confirmedBy: null });
    await rooms.tickets.confirmContact(key, await codeOf(id));
    expect((await rooms.tickets.read(await rooms.as('tiepnhan'), id)).contact).toMatchObject({ confirmedBy: 'code' });
  });

  it('leaves no trace in the history, and no way in without the secret', async () => {
    const { key, id } = await sent(someone());
    await rooms.tickets.sendContactCode(key);
    await rooms.tickets.confirmContact(key, await codeOf(id));
    expect(await rooms.db.getRepository(TicketEventRow).countBy({ ticketId: id })).toBe(1);
    const guess = { ...key, secret: 'wrong' };
    expect(await outcome(rooms.tickets.sendContactCode(guess))).toBe('tracking_not_found');
    expect(await outcome(rooms.tickets.confirmContact(guess, '123456'))).toBe('tracking_not_found');
    expect(await outcome(rooms.tickets.changeContact(guess, null))).toBe('tracking_not_found');
  });
});

describe('other contacts', () => {
  it('one that an officer takes down is confirmed by them', async () => {
    const { code, secret } = await rooms.tickets.submitAtDesk(await rooms.as('tiepnhan'), { ...message(withContact(someone())), channel: 'phone' });
    const id = await rooms.tickets.idByLink({ code, secret });
    expect(await rowOf(id)).toMatchObject({ confirmedBy: 'desk', codeRound: 0, codeUntil: null });
  });

  it('a suspected denunciation says nothing after the code either', async () => {
    const address = someone();
    const { code, secret } = await rooms.tickets.submit(message({ text: 'Tôi tố cáo ông phó chủ tịch phường nhận hối lộ của nhà thầu', ...withContact(address) }));
    const id = await rooms.tickets.idByLink({ code, secret });
    await mailbox(address);
    await rooms.tickets.confirmContact({ code, secret }, await codeOf(id));
    expect((await mailbox(address)).map((m) => m.subject)).toEqual([expect.stringMatching(/^\d{6} là mã/), 'Tin nhắn của bạn đã được tiếp nhận']);
  });
});
