import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type MessagePreview, StaffAct, type SubmitInput, type TicketDetail } from '#contract';
import { NotificationRow, TicketConsentRow, TicketContactRow, TicketDeadlineRow, TicketEventRow, TicketMessageRow, TicketProposalRow, TicketRow } from '#database';
import type { TicketEvent } from '#events';
import sharp from 'sharp';
import { seededRooms, type SeededRooms } from '../../../test/support/rooms.js';
import { outcome, routeTo, Story } from '../../../test/support/tickets.js';

let rooms: SeededRooms;
beforeAll(async () => { rooms = await seededRooms(); });
afterAll(() => rooms.close());
afterEach(async () => {
  expect([await rooms.tickets.recount(), await rooms.tickets.auditHistory()]).toEqual([[], []]);
  rooms.clock.at = new Date('2026-11-23T09:00:00+07:00');
});

const hole = 'Ổ gà lớn trước cổng trường Lê Lợi, xe máy té ngã hoài.';
const lamp = 'Đèn đường hẻm 45 tắt cả tuần nay, gọi tôi số 0912 345 678.';
const bribe = 'Tôi tố cáo ông chủ tịch phường nhận hối lộ 50 triệu đồng của chủ thầu.';
const text = `${hole} ${lamp}`;
type Part = Extract<StaffAct, { action: 'divide' }>['parts'][number];
const part = (whole: string, words: string, more: Partial<Part> = {}): Part => {
  const start = whole.indexOf(words);
  return { stretches: [{ start, end: start + words.length }], type: 'report', category: 'GT-01', areaCode: '26524', priority: 'P2', ...more };
};
const divide = (...parts: Part[]): StaffAct => ({ action: 'divide', parts });
const lampPart = (whole = text) => part(whole, lamp, { category: 'CX-02', priority: 'P3' });
const inTwo = () => divide(part(text, hole), lampPart());

const begin = async (more: Partial<SubmitInput> = {}) => (await Story.begin(rooms, { text, ...more })).go(['tiepnhan', { action: 'claim' }]);
/** The further tickets, whoever may see them. */
const partsOf = (id: string) => rooms.db.getRepository(TicketRow).find({ where: { dividedFrom: id }, order: { idempotencyKey: 'ASC' } });
const read = async (name: string, id: string): Promise<TicketDetail> => rooms.tickets.read(await rooms.as(name), id);
const linkOf = ({ id, code }: { id: string; code: string }) => ({ code, secret: rooms.keys.trackingSecret(id) });
const eventsOf = (id: string) => rooms.db.getRepository(TicketEventRow).find({ where: { ticketId: id }, order: { version: 'ASC' } });
/** What the sender gets because of everything that happened to these tickets. */
async function told(...ids: string[]): Promise<MessagePreview['messages']> {
  const events = (await Promise.all(ids.map(eventsOf))).flat();
  return rooms.previews.of(rooms.db.manager, events as TicketEvent[]);
}

describe('a message that holds two matters', () => {
  it('becomes two tickets at once: each with its own words, code and class, the sender’s dates counted from when it was sent', async () => {
    const story = await begin({ place: { areaCode: '26524', street: 'Lê Lợi', landmark: 'cổng trường', position: { lat: 10.35, lon: 107.08 } } });
    const promised = (await rooms.tickets.track(story.link)).promisedAt;
    rooms.clock.at = new Date('2026-11-23T14:00:00+07:00');
    await story.go(['tiepnhan', { action: 'claim' }], ['tiepnhan', inTwo()]);
    const first = await story.row();
    const [second, ...more] = await partsOf(story.id);
    expect(more).toEqual([]);
    expect(first).toMatchObject({ state: 'in_triage', categoryCode: 'GT-01', categoryProposed: false, firstWords: hole, matter: [{ start: 0, end: hole.length }], dividedFrom: null });
    expect(second).toMatchObject({ state: 'new', categoryCode: 'CX-02', categoryProposed: false, priority: 'P3', type: 'report', restriction: 'none', receivedAt: first.receivedAt, acceptedOn: first.acceptedOn, channel: 'web', intakeBy: null, street: 'Lê Lợi', landmark: 'cổng trường', lat: 10.35, assignedTo: (await rooms.as('tiepnhan')).personId });
    expect(second?.code).toMatch(/^PA-261123-/);
    expect(second?.firstWords).not.toContain('0912');
    const seen = await read('tiepnhan', second?.id ?? '');
    expect(seen).toMatchObject({ text: lamp, whole: null, relatives: [{ id: story.id, code: first.code, first: true }] });
    expect(seen.proposal?.candidates[0]?.category).toBe((await rooms.tickets.proposeMatters(await rooms.as('tiepnhan'), second?.id ?? '', { parts: [[{ start: 0, end: lamp.length }]] })).parts[0]?.category);
    // Nothing is promised earlier or from another day than the sender was told.
    const clocks = await rooms.db.getRepository(TicketDeadlineRow).find({ where: { ticketId: second?.id ?? '' } });
    const own = await rooms.db.getRepository(TicketDeadlineRow).find({ where: { ticketId: story.id } });
    for (const kind of ['intake', 'answer']) expect(clocks.find((c) => c.kind === kind)?.countedFrom).toEqual(own.find((c) => c.kind === kind)?.countedFrom);
    expect(Date.parse((await rooms.tickets.track(linkOf(second ?? { id: '', code: '' }))).promisedAt ?? '')).toBeGreaterThanOrEqual(Date.parse(promised ?? ''));
  });

  it('is taken by no single key while it is whole, and each part goes where the desk decided', async () => {
    const story = await begin();
    const proposed = (await rooms.db.getRepository(TicketProposalRow).findOneByOrFail({ ticketId: story.id })).proposed as object;
    const finds = (matters: object[]) => rooms.db.getRepository(TicketProposalRow).update({ ticketId: story.id }, { proposed: { ...proposed, matters } });
    const start = text.indexOf(lamp);
    await finds([]);
    expect((await read('tiepnhan', story.id)).offer?.next).not.toBeNull();
    await finds([{ start: 0, end: start, category: 'GT-01', reasons: [] }, { start: text.length + 3, end: text.length + 9, category: 'CX-02', reasons: [] }]);
    expect((await read('tiepnhan', story.id)).offer?.next).not.toBeNull();
    await finds([{ start: 0, end: start, category: 'GT-01', reasons: [] }, { start, end: text.length, category: 'CX-02', reasons: [] }]);
    expect((await read('tiepnhan', story.id)).offer?.next).toBeNull();
    await story.act('tiepnhan', divide(part(text, hole), { ...lampPart(), category: 'MT-01' }));
    const [second] = await partsOf(story.id);
    for (const [id, category] of [[story.id, 'GT-01'], [second?.id ?? '', 'MT-01']] as const) expect((await read('tiepnhan', id)).offer).toMatchObject({ older: true, next: null, decided: { category } });
  });

  it('keeps the pauses and the promise of the message; what is urgent in it gets its first word, what takes longer its own date', async () => {
    const story = await (await begin()).go(['tiepnhan', { action: 'correct', type: 'report', category: 'GT-01', areaCode: '26524', priority: 'P1' }], ['tiepnhan', { action: 'ask', question: 'Ổ gà ở gần số nhà nào?' }]);
    rooms.clock.at = new Date('2026-11-25T10:00:00+07:00');
    await rooms.tickets.replyByLink(story.link, { text: 'Trước cổng chính.', uploads: [] }, randomUUID());
    const same = part(text, hole, { priority: 'P1' });
    await story.go(['tiepnhan', { action: 'claim' }], ['tiepnhan', divide(same, same, { ...lampPart(), priority: 'P0' }, { ...lampPart(), priority: 'P3' })]);
    const clock = async (id: string, kind: string) => rooms.db.getRepository(TicketDeadlineRow).findOneBy({ ticketId: id, kind });
    const [twin, urgent, long] = await partsOf(story.id);
    const own = await clock(story.id, 'answer');
    expect(own?.pauses).toHaveLength(1);
    expect(await clock(twin?.id ?? '', 'answer')).toMatchObject({ dueAt: own?.dueAt, pauses: own?.pauses, countedFrom: own?.countedFrom });
    expect([await clock(twin?.id ?? '', 'first_word'), (await clock(urgent?.id ?? '', 'first_word'))?.metAt]).toEqual([null, null]);
    expect((await clock(long?.id ?? '', 'answer'))?.dueAt.getTime()).toBeGreaterThan(own?.dueAt.getTime() ?? 0);
    expect((await clock(urgent?.id ?? '', 'answer'))?.dueAt).toEqual(own?.dueAt);
  });

  it('stays whole as it was sent, for the centre with its own part marked, for a body as its own part alone, masked', async () => {
    const story = await (await begin()).go(['tiepnhan', inTwo()], ['tiepnhan', routeTo('UBND-VT')]);
    expect(await rooms.db.getRepository(TicketMessageRow).findOneBy({ ticketId: story.id, kind: 'report' })).toMatchObject({ text });
    expect(await read('truongca', story.id)).toMatchObject({ text: hole, whole: { text, stretches: [{ start: 0, end: hole.length }] }, relatives: [{ first: false, state: 'new', category: 'CX-02' }] });
    const body = await read('daumoi.ubnd-vt', story.id);
    expect(body).toMatchObject({ text: hole, whole: null, relatives: [] });
    expect(JSON.stringify(body)).not.toMatch(/Đèn đường|0912|hẻm 45|divide/);
    const [second] = await partsOf(story.id);
    expect(await outcome(read('daumoi.ubnd-vt', second?.id ?? ''))).toBe('not_found');
    await rooms.tickets.act(await rooms.as('tiepnhan'), second?.id ?? '', { act: { action: 'claim' }, version: 1, idempotencyKey: randomUUID() });
    await rooms.tickets.act(await rooms.as('tiepnhan'), second?.id ?? '', { act: routeTo('UBND-VT', { category: 'CX-02' }), version: 2, idempotencyKey: randomUUID() });
    const there = await read('daumoi.ubnd-vt', second?.id ?? '');
    expect(there.text).toContain('Đèn đường hẻm 45');
    expect(there.text).not.toContain('0912');
    // Shown without masks, which is recorded, they are its own words still.
    const officer = await rooms.as('chuyenvien.ubnd-vt');
    expect(JSON.stringify(await rooms.tickets.revealWords(officer, story.id).catch((error: unknown) => error))).not.toMatch(/Đèn đường|hẻm 45/);
    expect(JSON.stringify(await rooms.tickets.revealWords(officer, second?.id ?? ''))).toContain('0912 345 678');
    // Now the body has both.
    expect([there.relatives.map((r) => r.id), (await read('daumoi.ubnd-vt', story.id)).relatives.map((r) => r.id)]).toEqual([[story.id], [second?.id]]);
  });

  it('takes sender, consents and photos along; its photos show with both and are read under both links only', async () => {
    const { uploadId } = await rooms.photos.receive(await sharp({ create: { width: 40, height: 30, channels: 3, background: '#888' } }).jpeg().toBuffer());
    const story = await begin({ uploads: [uploadId], contact: { kind: 'phone', value: '0000123456' }, consents: ['contact_about_this_report', 'publish_masked'] });
    await story.act('tiepnhan', inTwo());
    const [second] = await partsOf(story.id);
    const { id } = second ?? { id: '' };
    const contact = await rooms.db.getRepository(TicketContactRow).findOneByOrFail({ ticketId: id });
    expect([rooms.keys.open(contact.valueEncrypted, id), contact.confirmedAt, contact.codeRound]).toEqual(['0000123456', null, 0]);
    expect((await rooms.db.getRepository(TicketConsentRow).findBy({ ticketId: id })).map((c) => c.purpose).toSorted()).toEqual(['contact_about_this_report', 'publish_masked']);
    expect(second?.photoCount).toBe(1);
    const photos = [await rooms.tickets.track(story.link), await rooms.tickets.track(linkOf(second ?? { id, code: '' }))].map((view) => view.photos[0]?.id ?? '');
    expect(new Set(photos).size).toBe(2);
    const [own, shared] = [await rooms.tickets.photoByLink(story.link, photos[0] ?? ''), await rooms.tickets.photo(await rooms.as('tiepnhan'), id, photos[1] ?? '')];
    expect(shared).toEqual(own);
    expect(await outcome(rooms.tickets.photoByLink(story.link, photos[1] ?? ''))).toBe('not_found');
    // The code that comes back for one confirms the contact of all.
    const first = await rooms.db.getRepository(TicketContactRow).findOneByOrFail({ ticketId: story.id });
    await rooms.tickets.confirmContact(story.link, rooms.keys.oneTimeCode(story.id, first.valueHash, first.codeRound));
    expect(await rooms.db.getRepository(TicketContactRow).findOneByOrFail({ ticketId: id })).toMatchObject({ confirmedBy: 'code' });
    expect(await rooms.db.getRepository(NotificationRow).countBy({ ticketId: id, recipient: 'citizen' })).toBe(1);
  });

  it('is found by each matter’s words with that matter’s ticket, and proposes none of its parts as a repeat of another', async () => {
    const twice = `${hole} Xe máy té ngã hoài trước cổng trường Lê Lợi vì ổ gà lớn. ${lamp}`;
    const story = await begin({ text: twice });
    await story.act('tiepnhan', divide(part(twice, hole), part(twice, 'Xe máy té ngã hoài trước cổng trường Lê Lợi vì ổ gà lớn.'), lampPart(twice)));
    const [second, third] = await partsOf(story.id);
    const found = async (name: string, words: string) => (await rooms.tickets.search(await rooms.as(name), { words })).items.map((item) => item.id).filter((id) => [story.id, second?.id, third?.id].includes(id));
    expect(await found('tiepnhan', 'đèn đường hẻm 45')).toEqual([third?.id]);
    expect((await found('tiepnhan', 'té ngã hoài')).toSorted()).toEqual([story.id, second?.id].toSorted());
    const nearby = await rooms.tickets.nearby(await rooms.as('tiepnhan'), story.id);
    expect([...nearby.similar, ...(nearby.sender ?? [])].map((t) => t.id)).not.toEqual(expect.arrayContaining([second?.id]));
    // Merged back by hand, if that was wrong.
    await rooms.tickets.act(await rooms.as('tiepnhan'), second?.id ?? '', { act: { action: 'claim' }, version: 1, idempotencyKey: randomUUID() });
    expect(await outcome(rooms.tickets.act(await rooms.as('tiepnhan'), second?.id ?? '', { act: { action: 'merge', parentCode: story.link.code }, version: 2, idempotencyKey: randomUUID() }))).toBe('done');
  });

  it('may be divided once more, within what is left of it', async () => {
    const whole = `${hole} Cống trước nhà nghẹt, nước tràn vào nhà. ${lamp}`;
    const story = await begin({ text: whole });
    const both = { ...part(whole, hole), stretches: [...part(whole, hole).stretches, ...part(whole, 'Cống trước nhà nghẹt, nước tràn vào nhà.').stretches] };
    await story.act('tiepnhan', divide(both, lampPart(whole)));
    const own = (await read('tiepnhan', story.id)).text;
    expect(own).toBe(`${hole} Cống trước nhà nghẹt, nước tràn vào nhà.`);
    const again = divide(part(own, hole), part(own, 'Cống trước nhà nghẹt, nước tràn vào nhà.', { category: 'CN-03' }));
    await story.act('tiepnhan', again);
    expect((await partsOf(story.id)).map((t) => t.firstWords)).toEqual([expect.stringContaining('Đèn đường'), 'Cống trước nhà nghẹt, nước tràn vào nhà.']);
    expect(await read('tiepnhan', story.id)).toMatchObject({ text: hole, whole: { text: whole, stretches: [{ start: 0, end: hole.length }] } });
    // What went to another ticket is not to be had through this one.
    expect(await outcome(story.act('tiepnhan', divide(part(whole, hole), lampPart(whole))))).toBe('stretch_wrong');
  });

  it('keeps a letter whole that takes two places, and words of several stretches in their order', async () => {
    const whole = '😀 Ổ gà lớn. Đèn tắt rồi 😀😀. Ổ gà ở Lê Lợi.';
    const story = await begin({ text: whole });
    const parts: Part[] = [{ ...part(whole, 'Ổ gà lớn.'), stretches: [part(whole, 'Ổ gà ở Lê Lợi.'), part(whole, '😀 Ổ gà lớn.')].flatMap((p) => p.stretches) }, part(whole, 'Đèn tắt rồi 😀😀.')];
    expect(await outcome(story.act('tiepnhan', { action: 'divide', parts: [parts[0] ?? part(whole, '😀'), { ...part(whole, 'Đèn tắt rồi'), stretches: [{ start: 1, end: 12 }] }] }))).toBe('stretch_wrong');
    await story.act('tiepnhan', { action: 'divide', parts });
    expect((await read('tiepnhan', story.id)).text).toBe('😀 Ổ gà lớn.\nỔ gà ở Lê Lợi.');
  });
});

describe('dividing', () => {
  it('is done once, however often it is sent', async () => {
    const story = await begin();
    const key = randomUUID();
    const { version } = await story.row();
    const once = await story.act('tiepnhan', inTwo(), { version, key });
    const again = await story.act('tiepnhan', inTwo(), { version, key });
    expect(again?.relatives).toEqual(once?.relatives);
    expect(await partsOf(story.id)).toHaveLength(1);
  });

  it('is for the holder, who saw the newest version, in triage', async () => {
    const [fresh, story] = [await Story.begin(rooms, { text }), await begin()];
    expect([await outcome(fresh.act('tiepnhan', inTwo())), await outcome(story.act('tiepnhan2', inTwo())), await outcome(story.act('tiepnhan', inTwo(), { version: 1 })), await outcome(story.act('daumoi.ubnd-vt', inTwo()))]).toEqual(['action_not_allowed', 'held_by_other', 'stale_version', 'not_found']);
    await story.go(['tiepnhan', { action: 'request_refusal', reason: 'other', explanation: 'Khác' }]);
    expect(['already_asked', 'action_not_allowed']).toContain(await outcome(story.act('tiepnhan', inTwo())));
    expect(await partsOf(story.id)).toEqual([]);
    const hidden = await (await Story.begin(rooms, { text: `${bribe} ${lamp}` })).go(['tiepcongdan', { action: 'claim' }]);
    expect(await outcome(hidden.act('tiepcongdan', divide(part(`${bribe} ${lamp}`, bribe), lampPart(`${bribe} ${lamp}`))))).toBe('forbidden');
  });

  it.each<[string, Part[], string]>([
    ['beyond the end', [part(text, hole), { ...lampPart(), stretches: [{ start: 5, end: text.length + 1 }] }], 'stretch_wrong'],
    ['backwards', [part(text, hole), { ...lampPart(), stretches: [{ start: 9, end: 3 }] }], 'stretch_wrong'],
    ['empty', [part(text, hole), { ...lampPart(), stretches: [{ start: 9, end: 9 }] }], 'stretch_wrong'],
    ['of blanks', [part(text, hole), { ...lampPart(), stretches: [{ start: hole.length, end: hole.length + 1 }] }], 'stretch_wrong'],
    ['of signs only', [part(text, hole), { ...lampPart(), stretches: [{ start: hole.length - 1, end: hole.length }] }], 'stretch_wrong'],
    ['of a category that is none', [part(text, hole), { ...lampPart(), category: 'XX-99' }], 'unknown_category'],
    ['of a place that is none', [part(text, hole), { ...lampPart(), areaCode: '99999' }], 'unknown_area'],
    ['that accuses and stays', [part(text, hole, { type: 'denunciation' }), lampPart()], 'invalid_input'],
  ])('refuses a part %s, and leaves everything as it was', async (_, parts, code) => {
    const story = await begin();
    expect(await outcome(story.act('tiepnhan', divide(...parts)))).toBe(code);
    expect([await partsOf(story.id), (await story.row()).version]).toEqual([[], 2]);
  });

  it('takes no single part, no six, no fractions and nothing below zero', () => {
    const takes = (parts: unknown) => StaffAct.safeParse({ action: 'divide', parts }).success;
    const of = (n: number) => Array.from({ length: n }, () => lampPart());
    const stretched = (stretches: unknown) => [part(text, hole), { ...lampPart(), stretches }];
    expect([of(1), of(2), of(5), of(6), stretched([]), stretched([{ start: -1, end: 4 }]), stretched([{ start: 0.5, end: 4 }]), stretched([{ start: 0, end: 2_000_000 }]), stretched(Array.from({ length: 201 }, () => ({ start: 0, end: 1 })))].map(takes)).toEqual([false, true, true, false, false, false, false, false, false]);
  });

  it('shows the sender’s message beforehand as it will be, codes and all, and keeps nothing', async () => {
    const story = await begin({ contact: { kind: 'phone', value: '0000123457' }, consents: ['contact_about_this_report'] });
    await rooms.db.query(`UPDATE ticket_contact SET confirmed_at = now(), confirmed_by = 'code' WHERE ticket_id = $1`, [story.id]);
    const seen = await rooms.tickets.preview(await rooms.as('tiepnhan'), story.id, inTwo(), rooms.previews.of);
    expect([await partsOf(story.id), seen.steps.map((s) => s.step)]).toEqual([[], ['divided']]);
    await story.act('tiepnhan', inTwo());
    const [second] = await partsOf(story.id);
    expect(seen.messages).toHaveLength(1);
    expect(seen.messages[0]?.text).toContain(`${second?.code} (`);
    expect(seen.messages[0]?.text).toMatch(/có 2 việc/);
  });
});

describe('the sender of a divided message', () => {
  const contact = { contact: { kind: 'phone' as const, value: '0000123458' }, consents: ['contact_about_this_report' as const] };
  const confirmed = async (more: Partial<SubmitInput> = {}) => {
    const story = await begin({ ...contact, ...more });
    await rooms.db.query(`UPDATE ticket_contact SET confirmed_at = now(), confirmed_by = 'code' WHERE ticket_id = $1`, [story.id]);
    return story;
  };

  it('is told once of all matters, finds each from each, and goes on with one as with any report', async () => {
    const story = await confirmed();
    await story.act('tiepnhan', inTwo());
    const [second] = await partsOf(story.id);
    const link = linkOf(second ?? { id: '', code: '' });
    expect((await told(second?.id ?? '')).map((m) => m.text)).toEqual([]);
    expect((await told(story.id)).at(-1)?.text).toContain(second?.code);
    const [one, two] = [await rooms.tickets.track(story.link), await rooms.tickets.track(link)];
    expect(one).toMatchObject({ text, matter: hole, matters: [{ code: second?.code, trackingPath: `/theo-doi/${link.code}#${link.secret}`, first: false, state: 'new' }] });
    expect(one.story.map((s) => s.step)).toEqual(['received', 'in_review', 'divided']);
    expect(two).toMatchObject({ text: lamp, matter: null, receivedAt: one.receivedAt, matters: [{ code: story.link.code, first: true, trackingPath: `/theo-doi/${story.link.code}#${story.link.secret}` }] });
    expect(two.story).toMatchObject([{ step: 'received', at: one.receivedAt }]);
    await rooms.tickets.wishByLink(link, { action: 'withdraw' }, randomUUID());
    expect([(await rooms.tickets.track(link)).state, (await rooms.tickets.track(story.link)).state]).toEqual(['withdrawn', 'in_triage']);
  });
});

describe('a part that accuses somebody', () => {
  const accusing = `${hole} ${lamp} ${bribe}`;
  const words = /hối lộ|chủ tịch|tố cáo|50 triệu/;
  // As if the whole had been read as an ordinary report.
  const begun = async (whole: string, more: Partial<SubmitInput> = {}) => {
    const story = await Story.begin(rooms, { text: whole, ...more });
    if ((await story.row()).restriction !== 'none') await story.go(['tiepcongdan', { action: 'claim' }], ['tiepcongdan', { action: 'unrestrict' }]);
    return story.go(['tiepnhan', { action: 'claim' }]);
  };
  const seenAtDesk = async (id: string) => {
    const operator = await rooms.as('truongca');
    return JSON.stringify([await rooms.tickets.read(operator, id), await rooms.tickets.nearby(operator, id), (await rooms.tickets.queue(operator, { view: 'new', limit: 200 })).items, await rooms.tickets.shift(operator)]);
  };

  it('goes to citizen reception alone, and nothing of the ordinary tickets hints at it: no link, no word, no count', async () => {
    const story = await begun(accusing, { contact: { kind: 'phone', value: '0000123459' }, consents: ['contact_about_this_report'] });
    await rooms.db.query(`UPDATE ticket_contact SET confirmed_at = now(), confirmed_by = 'code' WHERE ticket_id = $1`, [story.id]);
    await story.act('tiepnhan', divide(part(accusing, hole), part(accusing, bribe), lampPart(accusing)));
    const parts = await partsOf(story.id);
    const hidden = parts.find((t) => t.restriction === 'denunciation');
    const open = parts.find((t) => t.restriction === 'none');
    expect([parts.length, hidden, open]).toEqual([2, expect.objectContaining({ type: 'denunciation', assignedTo: null, tags: [], ladderDue: null, leadProposed: true }), expect.objectContaining({ firstWords: expect.stringContaining('Đèn đường') })]);
    for (const id of [story.id, open?.id ?? '']) {
      const seen = await seenAtDesk(id);
      for (const trace of [hidden?.id ?? '?', hidden?.code ?? '?']) expect(seen).not.toContain(trace);
      expect(seen).not.toMatch(words);
      expect((await read('truongca', id)).whole).toBeNull();
      expect((await read('truongca', id)).relatives).toHaveLength(1);
      const page = await rooms.tickets.track(linkOf(id === story.id ? { id, code: story.link.code } : { id, code: open?.code ?? '' }));
      expect(page.matters).toHaveLength(1);
      expect(JSON.stringify(page)).not.toContain(hidden?.code);
    }
    expect((await rooms.tickets.search(await rooms.as('truongca'), { words: 'nhận hối lộ 50 triệu' })).items.map((i) => i.id)).not.toEqual(expect.arrayContaining([story.id]));
    expect(await outcome(read('truongca', hidden?.id ?? ''))).toBe('not_found');
    // Nor is it read, unrecorded, beside an ordinary one by a person of both lanes.
    const [lead, reception] = [await rooms.as('truongca'), await rooms.as('tiepcongdan')];
    const both = await rooms.tickets.read({ ...lead, grants: [...lead.grants, ...reception.grants] }, story.id);
    expect([both.relatives.map((r) => r.id), both.whole]).toEqual([[open?.id], null]);
    const there = await read('tiepcongdan', hidden?.id ?? '');
    expect([there.text, there.relatives]).toEqual([bribe, []]);
    const messages = await told(story.id, open?.id ?? '', hidden?.id ?? '');
    expect(messages.filter((m) => m.text.includes('có 2 việc'))).toHaveLength(1);
    expect(messages.map((m) => m.text).join()).not.toContain(hidden?.code);
    expect(messages.at(-1)?.text).toBe('Tin nhắn của bạn đã được tiếp nhận.');
    const page = await rooms.tickets.track(linkOf(hidden ?? { id: '', code: '' }));
    expect([page.matters, page.body, page.promisedAt]).toEqual([[], null, null]);
  });

  it('as the only other one leaves a ticket that looks corrected: in its story, in what was sent, in a refused act', async () => {
    const whole = `${hole} ${bribe}`;
    const story = await begun(whole);
    const seen = await story.row();
    // Told by the operator, whatever the rules read.
    await story.act('tiepnhan', divide(part(whole, hole), part(whole, bribe, { type: 'denunciation' })));
    const at = await read('truongca', story.id);
    expect([at.story.at(-1)?.action, at.text, at.whole, at.relatives]).toEqual(['correct', hole, null, []]);
    expect((await eventsOf(story.id)).map((e) => e.action)).not.toContain('divide');
    expect((await rooms.tickets.track(story.link)).story.map((s) => s.step)).not.toContain('divided');
    const no = await story.act('tiepnhan', { action: 'tag', tags: [] }, { version: seen.version }).catch((error: unknown) => JSON.stringify(error));
    expect(no).not.toMatch(/divide/);
    // What may be done with it is what may be done with any.
    expect(at.allowedActions.map((a) => a.action)).toEqual((await read('truongca', (await begin()).id)).allowedActions.map((a) => a.action));
  });

  it('when it is recognised later hides the whole message, and what the history says of it', async () => {
    const story = await begin();
    await story.act('tiepnhan', inTwo());
    const [second] = await partsOf(story.id);
    expect((await read('truongca', story.id)).story.at(-1)?.action).toBe('divide');
    await rooms.tickets.act(await rooms.as('tiepnhan'), second?.id ?? '', { act: { action: 'restrict' }, version: 1, idempotencyKey: randomUUID() });
    const at = await read('truongca', story.id);
    expect([at.story.at(-1)?.action, at.text, at.whole, at.relatives]).toEqual(['correct', hole, null, []]);
    const page = await rooms.tickets.track(story.link);
    expect([page.matters, page.matter, page.story.map((s) => s.step)]).toEqual([[], null, ['received', 'in_review']]);
    expect((await told(story.id)).map((m) => m.text).join()).not.toMatch(/việc\. Mỗi|2 việc/);
    const no = await story.act('truongca', { action: 'tag', tags: [] }, { version: 2 }).catch((error: { refusal?: unknown }) => JSON.stringify(error.refusal));
    expect(no).toContain('stale_version');
    expect(no).not.toContain('divide');
  });

  it('as the first takes the ticket with it; the others go on, and each is told of by itself', async () => {
    const whole = `${bribe} ${lamp}`;
    const story = await begun(whole, { contact: { kind: 'phone', value: '0000123460' }, consents: ['contact_about_this_report'] });
    await rooms.db.query(`UPDATE ticket_contact SET confirmed_at = now(), confirmed_by = 'code' WHERE ticket_id = $1`, [story.id]);
    expect(await story.act('tiepnhan', divide(part(whole, bribe), lampPart(whole)))).toBeNull();
    expect(await story.row()).toMatchObject({ restriction: 'denunciation', state: 'new' });
    const [second] = await partsOf(story.id);
    const at = await read('truongca', second?.id ?? '');
    expect([at.relatives, at.whole, at.text]).toEqual([[], null, lamp]);
    expect(JSON.stringify(at)).not.toContain(story.link.code);
    expect((await told(second?.id ?? '')).map((m) => m.text)).toEqual([expect.stringContaining(second?.code ?? '?')]);
    expect(await rooms.db.getRepository(TicketProposalRow).countBy({ ticketId: second?.id ?? '' })).toBe(1);
  });
});

describe('what parts of a message seem to be about', () => {
  it('is asked by places in it, for whoever may divide it, and kept nowhere', async () => {
    const story = await begin();
    const ask = async (name: string, parts: { start: number; end: number }[][]) => rooms.tickets.proposeMatters(await rooms.as(name), story.id, { parts });
    const { parts } = await ask('tiepnhan', [part(text, hole).stretches, lampPart().stretches]);
    expect(parts).toMatchObject([{ type: 'report', category: 'GT-01', areaCode: '26524' }, { type: 'report', category: expect.stringMatching(/^CX-/), areaCode: '26524' }]);
    expect(await outcome(ask('tiepnhan', [[{ start: 0, end: 9_999 }]]))).toBe('stretch_wrong');
    expect(await outcome(ask('chuyenvien.ubnd-vt', [part(text, hole).stretches]))).toBe('not_found');
    expect((await story.row()).version).toBe(2);
  });
});
