import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { createDataSource } from '#database';
import type { SearchInput, SearchReply } from '#contract';
import type { Actor } from '#directory';
import { askedWords, isAsked, searchWords } from '#rules';
import fc from 'fast-check';
import { seededRooms, type SeededRooms } from '../../../test/support/rooms.js';
import { grant, outcome, routeTo, Story, toInProgress } from '../../../test/support/tickets.js';

let rooms: SeededRooms;
beforeAll(async () => { rooms = await seededRooms(); });
afterAll(() => rooms.close());

const search = async (name: string, words: string, more: Omit<SearchInput, 'words'> = {}): Promise<SearchReply> => rooms.tickets.search(await rooms.as(name), { words, ...more });
const found = async (name: string, words: string, more: Omit<SearchInput, 'words'> = {}) => (await search(name, words, more)).items.map((item) => item.id);
/** A minute later each, so that the newest is the last. */
const begin = async (text: string, more: Parameters<typeof Story.begin>[1] = {}) => {
  rooms.clock.at = new Date(rooms.clock.at.getTime() + 60_000);
  return Story.begin(rooms, { text, ...more });
};
const place = (street: string | null, landmark: string | null = null, areaCode = '26524') => ({ place: { areaCode, street, landmark, position: null } });
const logged = async (what: string) => (await rooms.db.query<{ ticket_id: string | null }[]>('SELECT ticket_id FROM access_log WHERE what = $1 ORDER BY id', [what])).map((r) => r.ticket_id);

describe('searching', () => {
  it('finds words with and without diacritics; exact ones first, then those written without any, each newest first', async () => {
    const exactOld = await begin('Xylofon: đường trước chợ');
    const bare = await begin('Xylofon: duong truoc cho');
    const bareNew = await begin('Xylofon: duong sau cho');
    const other = await begin('Xylofon: hoa hướng dương');
    const exactNew = await begin('Xylofon: Đường sau chợ');
    expect(await found('tiepnhan', 'xylofon đường')).toEqual([exactNew.id, exactOld.id, bareNew.id, bare.id]);
    expect(await found('tiepnhan', 'xylofon duong')).toEqual([exactNew.id, other.id, bareNew.id, bare.id, exactOld.id]);
    expect(await found('tiepnhan', 'xylofon dương ')).toEqual([other.id, bareNew.id, bare.id]);
    expect(await found('tiepnhan', 'duong cho xylo')).toEqual([exactNew.id, bareNew.id, bare.id, exactOld.id]);
    expect(await found('tiepnhan', 'xylo duong')).toEqual([]);
  });

  it('pages through both ranks without losing or repeating one', async () => {
    const all = await found('tiepnhan', 'xylofon đường');
    const paged: string[] = [];
    let after: string | null = null;
    do {
      const reply: SearchReply = await search('tiepnhan', 'xylofon đường', { limit: 1, ...(after === null ? {} : { after }) });
      paged.push(...reply.items.map((item) => item.id));
      after = reply.nextAfter;
    } while (after !== null);
    expect([all.length, paged]).toEqual([4, all]);
    expect(await outcome(search('tiepnhan', 'xylofon', { after: '0|1|x' }))).toBe('invalid_input');
  });

  it('marks what was found in the words as typed', async () => {
    await begin('Nhà tôi ở cuối hẻm. '.repeat(20) + 'Cái Trombone của ai kêu suốt đêm.');
    const [item] = (await search('tiepnhan', 'trombone dem')).items;
    expect(item?.excerpt?.from).toBe('report');
    expect(item?.excerpt?.marks.map(([a, b]) => item.excerpt?.text.slice(a, b))).toEqual(['Trombone', 'đêm']);
  });

  it('finds a place by its street and by the name of its ward, and follows the ward when it is corrected', async () => {
    const story = await begin('Đèn tắt, celesta.', place('Hẻm Vibraphone', 'gần chùa'));
    expect(await found('tiepnhan', 'vibra')).toEqual([story.id]);
    const { areas } = await rooms.directory.reference();
    const [before, after] = [areas.get('26524')?.name ?? '', areas.get('26506')?.name ?? ''];
    expect(before === '' || after === '' || before === after).toBe(false);
    expect([await found('tiepnhan', `celesta ${before}`), await found('tiepnhan', `celesta ${after} `)]).toEqual([[story.id], []]);
    await story.go(['tiepnhan', { action: 'claim' }], ['tiepnhan', { action: 'correct', type: 'report', category: 'GT-01', areaCode: '26506', priority: 'P1' }]);
    expect([await found('tiepnhan', `celesta ${before} `), await found('tiepnhan', `celesta ${after}`)]).toEqual([[], [story.id]]);
  });

  it('finds what the sender added later, in the transaction that stores it', async () => {
    const story = await begin('Ổ gà trước trường');
    await rooms.tickets.replyByLink(story.link, { text: 'Thêm: cạnh tiệm Fagott', uploads: [] }, randomUUID());
    const { items } = await search('tiepnhan', 'fagott');
    expect(items.map((i) => [i.id, i.excerpt?.from])).toEqual([[story.id, 'later']]);
  });

  it('finds a code, whole or by its end, in any case', async () => {
    const story = await begin('Ổ gà trước trường');
    const { code } = story.link;
    for (const typed of [code, code.toLowerCase(), code.slice(-4), code.slice(-3), code.slice(-7)]) {
      const { items } = await search('tiepnhan', typed);
      expect(items.find((i) => i.id === story.id)?.byCode).toBe(true);
    }
    expect(await found('tiepnhan', code.slice(0, -1))).toEqual([]);
  });

  it('combines words with filters', async () => {
    const story = await begin('Cây đổ, glockenspiel.', { ...place(null) });
    await story.go(['tiepnhan', { action: 'claim' }], ['tiepnhan', routeTo('UBND-VT')]);
    const row = await story.row();
    const day = row.receivedAt.toISOString().slice(0, 10);
    const district = (await rooms.directory.reference()).areas.get('26524')?.districtCode ?? '';
    const all = { states: 'open', category: 'GT', area: district, body: 'UBND-VT', priority: 'P1', channel: 'web', from: day, to: day } as const;
    expect(await found('tiepnhan', 'glocken', { filters: all })).toEqual([story.id]);
    for (const wrong of [{ states: 'answered' }, { category: 'MT' }, { area: '00001' }, { body: 'SYT' }, { priority: 'P0' }, { channel: 'phone' }, { from: '2027-01-01' }, { to: '2026-01-01' }] as const) {
      expect([wrong, await found('tiepnhan', 'glocken', { filters: { ...all, ...wrong } })]).toEqual([wrong, []]);
    }
    expect((await found('tiepnhan', '', { filters: all })).includes(story.id)).toBe(true);
  });

  it.each(["'", "a' | 'b", ':*', '!!!', '\\', '% _', '<script>', '😡', 'ab:* & !cd', '='.repeat(200), 'ổ '.repeat(100)])('takes hostile words %p for words', async (words) => {
    expect(await outcome(search('tiepnhan', words))).toBe('done');
  });

  it('stores 20,000 letters and many additions', async () => {
    const story = await begin(Array.from({ length: 2_500 }, (_, i) => `từ${i.toString(36)}`).join(' '));
    for (let i = 0; i < 30; i++) await rooms.tickets.replyByLink(story.link, { text: Array.from({ length: 1_900 }, (_, n) => `lờiđã${(i * 2_000 + n).toString(36)}`).join(' '), uploads: [] }, randomUUID());
    expect(await found('tiepnhan', 'từ10 ')).toEqual([story.id]);
    // PostgreSQL counts places in a row's lexemes by 20 bits, and array_to_tsvector does not look whether they suffice.
    const [size] = await rooms.db.query<{ bytes: number }[]>('SELECT sum(octet_length(lexeme))::int AS bytes FROM ticket_words, unnest(tsvector_to_array(full_words)) AS lexeme WHERE ticket_id = $1', [story.id]);
    expect(size?.bytes).toBeGreaterThan(250_000);
    expect(size?.bytes).toBeLessThan(1 << 20);
  }, 60_000);
});

describe('what is found', () => {
  it('is what the rule of words says, for random texts and searches', async () => {
    const syllables = ['ma', 'má', 'mà', 'mạ', 'mả', 'mã', 'man', 'mân', 'mắn', 'đa', 'da', 'dạ', 'đàn', 'dan'];
    const some = (most: number) => fc.sample(fc.array(fc.constantFrom(...syllables), { minLength: 1, maxLength: most }), { seed: most, numRuns: 25 });
    const texts = new Map<string, string>();
    for (const words of some(4)) { const text = `Qanun ${words.join(' ')}`; texts.set((await begin(text, { place: { areaCode: null, street: null, landmark: null, position: null } })).id, text); }
    for (const words of some(3)) {
      for (const typed of [`qanun ${words.join(' ')}`, `qanun ${words.join(' ')} `, `qanun ${words.join(' ').slice(0, -1)}`]) {
        const asked = askedWords(typed);
        const fits = (exactly: boolean) => [...texts].filter(([, text]) => asked.every((one) => searchWords(text).some((word) => isAsked(one, word, exactly)))).map(([id]) => id).toReversed();
        const exact = fits(true);
        expect([typed, await found('tiepnhan', typed)]).toEqual([typed, [...exact, ...fits(false).filter((id) => !exact.includes(id))]]);
      }
    }
  }, 60_000);
});

describe('who finds what', () => {
  it('a body finds its own tickets only, and never by what is masked for it', async () => {
    const story = await begin('Oboe kêu ở nhà 0901 234 567, biển 72A-123.45, thư ai.do@example.vn', { ...place('Hẻm Fagottino, gọi 0912345678'), contact: { kind: 'phone', value: '0987654321' }, consents: ['contact_about_this_report'] });
    const elsewhere = await begin('Oboe khác');
    expect(await found('chuyenvien.ubnd-vt', 'oboe')).toEqual([]);
    await story.go(...toInProgress());
    expect(await found('chuyenvien.ubnd-vt', 'oboe')).toEqual([story.id]);
    expect(await found('chuyenvien.ubnd-vt', 'fagottino')).toEqual([story.id]);
    for (const hidden of ['0901 234 567', '234 567 ', '72A', '72a 123', 'ai.do@example.vn', 'ai.do', '0912345678', '0987654321', 'biển số xe', 'số điện thoại']) expect([hidden, await found('chuyenvien.ubnd-vt', hidden)]).toEqual([hidden, []]);
    expect((await search('chuyenvien.ubnd-vt', 'oboe')).items[0]?.excerpt?.text).not.toMatch(/0901|72A|example\.vn/);
    expect(await found('tiepnhan', '0901 234 567')).toEqual([story.id]);
    expect(await found('tiepnhan', 'oboe')).toEqual([elsewhere.id, story.id]);
    expect(await found('chuyenvien.sgtvt', 'oboe')).toEqual([]);
  });

  it('a sender’s contact finds only for those who may reveal it, whole, however it was written, and is recorded', async () => {
    const phone = await begin('Cống nghẹt', { contact: { kind: 'phone', value: '0900000111' }, consents: ['contact_about_this_report'] });
    const email = await begin('Cống nghẹt nữa', { contact: { kind: 'email', value: 'ba.tu@example.vn' }, consents: ['contact_about_this_report'] });
    for (const typed of ['0900000111', ' 0900 000 111', '+84 900 000 111', '84900000111']) {
      const reply = await search('tiepnhan', typed);
      expect([typed, reply.contact, reply.items.map((i) => [i.id, i.byContact])]).toEqual([typed, 'searched', [[phone.id, true]]]);
    }
    expect(await found('tiepnhan', 'BA.TU@example.vn')).toEqual([email.id]);
    expect([await found('tiepnhan', '090000011'), await found('tiepnhan', 'ba.tu@')]).toEqual([[], []]);
    const before = await logged('contact_search');
    expect([await search('giamsat', '0900000111'), await search('chuyenvien.ubnd-vt', '0900000111')].map((r) => [r.contact, r.items])).toEqual([['not_allowed', []], ['not_allowed', []]]);
    expect(await logged('contact_search')).toEqual(before);
    expect(before.filter((id) => id === phone.id)).toHaveLength(4);
    await search('tiepnhan', '0900000999');
    expect((await logged('contact_search')).slice(before.length)).toEqual([null]);
  });

  it('a restricted ticket is found by citizen reception alone, and recorded; one that becomes restricted is found by nobody else from then on', async () => {
    const accusation = await begin('Tôi tố cáo ông chủ tịch phường nhận hối lộ, có bằng chứng. Kontrabass.', { contact: { kind: 'phone', value: '0900000222' }, consents: ['contact_about_this_report'] });
    const late = await begin('Ổ gà kontrabass');
    await late.go(...toInProgress());
    expect(await found('chuyenvien.ubnd-vt', 'kontrabass')).toEqual([late.id]);
    await rooms.tickets.replyByLink(late.link, { text: 'Tôi tố cáo ông phó chủ tịch nhận hối lộ, có bằng chứng.', uploads: [] }, randomUUID());
    const names = ['tiepnhan', 'truongca', 'giamsat', 'chuyenvien.ubnd-vt', 'lanhdao.ubnd-vt'];
    for (const name of names) for (const words of ['kontrabass', '0900000222', accusation.link.code, '']) expect([name, words, (await found(name, words)).filter((id) => [accusation.id, late.id].includes(id))]).toEqual([name, words, []]);
    // Not even as a page that goes on.
    expect(await search('truongca', 'kontrabass', { limit: 1 })).toEqual({ items: [], nextAfter: null, contact: 'none' });
    expect(await found('tiepcongdan', 'kontrabass')).toEqual([late.id, accusation.id]);
    expect(await found('tiepcongdan', '0900000222')).toEqual([accusation.id]);
    expect(await found('tiepcongdan', 'oboe')).toEqual([]);
    expect(await logged('restricted_search')).toEqual(expect.arrayContaining([accusation.id, late.id]));
  });

  it('spam is found by those who may undo it', async () => {
    const story = await begin('Mua ngay piccolo');
    await story.go(['tiepnhan', { action: 'claim' }], ['tiepnhan', { action: 'mark_spam' }]);
    expect([await found('tiepnhan', 'piccolo'), await found('giamsat', 'piccolo')]).toEqual([[story.id], []]);
  });

  it('limits of type, category and area hold, and whoever reads no tickets may not search', async () => {
    const story = await begin('Ổ gà bombarde');
    const desk = await rooms.as('tiepnhan');
    const limited = (more: Parameters<typeof grant>[1]): Actor => ({ ...desk, grants: [grant('ticket.read', more)] });
    const of = async (actor: Actor) => (await rooms.tickets.search(actor, { words: 'bombarde' })).items.map((i) => i.id);
    expect([await of(limited({ areas: ['26524'] })), await of(limited({ areas: ['26506'] })), await of(limited({ types: ['question'] })), await of(limited({ categories: ['MT-01'] }))]).toEqual([[story.id], [], [], []]);
    expect(await outcome(search('quantri', 'bombarde'))).toBe('forbidden');
  });

  it('rights to the same ticket by two ways give it once', async () => {
    const story = await begin('Ổ gà cymbal 0901234567');
    await story.go(...toInProgress());
    const [desk, officer] = await Promise.all([rooms.as('tiepnhan'), rooms.as('chuyenvien.ubnd-vt')]);
    const { items } = await rooms.tickets.search({ ...desk, grants: [...desk.grants, ...officer.grants] }, { words: 'cymbal 0901234567' });
    expect(items.map((i) => [i.id, i.excerpt?.text.includes('0901234567')])).toEqual([[story.id, true]]);
    // Nobody's list shows a number that was not looked for.
    expect((await rooms.tickets.search(desk, { words: 'cymbal' })).items.map((i) => i.excerpt?.text)).toEqual(['Ổ gà cymbal [số điện thoại]']);
  });
});

describe('tickets from before search', () => {
  it('get their words by the worker’s turn, once, also by two workers at a time', async () => {
    const story = await begin('Ổ gà harmonium');
    const words = () => rooms.db.query<object[]>('SELECT * FROM ticket_words WHERE ticket_id = $1', [story.id]);
    const kept = await words();
    const owner = await createDataSource({ url: rooms.database.ownerUrl, name: 'ccc-test-owner', restricted: false, poolSize: 1 }).initialize();
    await owner.query('DELETE FROM ticket_words');
    await owner.destroy();
    expect(await found('tiepnhan', 'harmonium')).toEqual([]);
    const tickets = (await rooms.db.query<object[]>('SELECT 1 FROM ticket')).length;
    const other = await rooms.another();
    const written = await Promise.all([rooms.tickets.fillWords(), other.tickets.fillWords()]);
    expect(written[0] + written[1]).toBeGreaterThanOrEqual(tickets);
    expect(await rooms.db.query('SELECT 1 FROM ticket_words')).toHaveLength(tickets);
    expect(await words()).toEqual(kept);
    expect(await rooms.tickets.fillWords()).toBe(0);
  });
});
