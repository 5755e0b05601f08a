import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SubmitInput } from '#contract';
import { createDataSource, TicketContactRow, TicketMessageRow, TicketRow } from '#database';
import { Keys } from '#keys';
import { readSettings } from '#settings';
import sharp from 'sharp';
import type { Logger } from 'typeorm';
import { joinRooms } from '../../../apps/start/src/rooms.js';
import { seededRooms, type SeededRooms } from '../../../test/support/rooms.js';
import { message, outcome, Story } from '../../../test/support/tickets.js';

let rooms: SeededRooms;
beforeAll(async () => { rooms = await seededRooms(); });
afterAll(() => rooms.close());

describe('taking a message in', () => {
  it('gives a receipt with code, secret, body and promised date by the counting rules', async () => {
    const receipt = await rooms.tickets.submit(message());
    expect(receipt.code).toMatch(/^PA-261123-[2-9A-HJ-NP-Z]{4}$/);
    expect(Buffer.from(receipt.secret, 'base64url').length).toBeGreaterThanOrEqual(16);
    expect(receipt.trackingPath).toBe(`/theo-doi/${receipt.code}#${receipt.secret}`);
    expect(receipt.body?.code).toBe('UBND-VT');
    // P1: three working days after Monday, at the close of the office.
    expect(receipt.promisedAt).toBe(new Date('2026-11-26T17:00:00+07:00').toISOString());
  });

  it('gives one ticket and the same receipt for the same message sent twice, also at once', async () => {
    const input = message();
    const receipts = await Promise.all([rooms.tickets.submit(input), rooms.tickets.submit(input), rooms.tickets.submit(input)]);
    expect(new Set(receipts.map((r) => JSON.stringify(r))).size).toBe(1);
    expect(await rooms.db.getRepository(TicketRow).countBy({ idempotencyKey: input.idempotencyKey })).toBe(1);
  });

  it('refuses another message under a used key', async () => {
    const input = message();
    await rooms.tickets.submit(input);
    expect(await outcome(rooms.tickets.submit({ ...input, text: 'Chuyện khác hẳn' }))).toBe('idempotency_conflict');
  });

  it('refuses an area that does not exist', async () => {
    expect(await outcome(rooms.tickets.submit(message({ place: { areaCode: '99999', street: null, landmark: null, position: null } })))).toBe('unknown_area');
  });

  it('takes a message without any place', async () => {
    const { body } = await rooms.tickets.submit(message({ place: undefined }));
    expect(body).toBeNull();
  });

  it('keeps a contact sealed, with a keyed hash', async () => {
    const story = await Story.begin(rooms, { contact: { kind: 'email', value: 'nguoi.gui@example.vn' }, consents: ['contact_about_this_report'] });
    const contact = await rooms.db.getRepository(TicketContactRow).findOneByOrFail({ ticketId: story.id });
    expect(contact.valueEncrypted.toString('latin1')).not.toContain('nguoi.gui');
    expect(contact.valueHash).not.toContain('nguoi.gui');
    expect(rooms.keys.open(contact.valueEncrypted, story.id)).toBe('nguoi.gui@example.vn');
  });

  it('attaches an uploaded photo once', async () => {
    const jpeg = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#888' } }).jpeg().toBuffer();
    const { uploadId } = await rooms.photos.receive(jpeg);
    const story = await Story.begin(rooms, { uploads: [uploadId] });
    const view = await rooms.tickets.track(story.link);
    expect(view.photos).toHaveLength(1);
    expect((await rooms.tickets.photoByLink(story.link, view.photos[0]?.id ?? '')).subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]));
    expect(await outcome(rooms.tickets.submit(message({ uploads: [uploadId] })))).toBe('photo_unknown');
  });

  it('puts a suspected denunciation into its own lane in the same transaction, with a neutral receipt', async () => {
    const receipt = await rooms.tickets.submit(message({ text: 'Tôi tố cáo cán bộ địa chính phường nhận hối lộ, vòi tiền dân khi làm sổ đỏ.' }));
    expect(receipt).toMatchObject({ body: null, promisedAt: null });
    const id = await rooms.tickets.idByLink(receipt);
    const [operator, reception] = [await rooms.as('tiepnhan'), await rooms.as('tiepcongdan')];
    expect(await outcome(rooms.tickets.read(operator, id))).toBe('not_found');
    expect((await rooms.tickets.queue(operator, { view: 'new', limit: 200 })).items.map((t) => t.id)).not.toContain(id);
    expect((await rooms.tickets.queue(reception, { view: 'restricted' })).items.map((t) => t.id)).toContain(id);
    expect(JSON.stringify(await rooms.tickets.track(receipt))).not.toMatch(/hối lộ.*category|UBND|SXD|VPUBND/);
  });

  it('uses at most 14 SQL statements, with contact, consent and photo', async () => {
    const statements: string[] = [];
    const logger = { logQuery: (query: string) => { statements.push(query); }, logQueryError() {}, logQuerySlow() {}, logSchemaBuild() {}, logMigration() {}, log() {} } as unknown as Logger;
    const db = await createDataSource({ url: rooms.database.appUrl, name: 'ccc-test-counted', restricted: true, poolSize: 1, logger }).initialize();
    try {
      const counted = joinRooms(db, readSettings({}, '/nowhere'), new Keys(Buffer.alloc(32, 1)), () => rooms.clock.at);
      await counted.directory.reference();
      const jpeg = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#888' } }).jpeg().toBuffer();
      const { uploadId } = await rooms.photos.receive(jpeg);
      const input = message({ uploads: [uploadId], contact: { kind: 'phone', value: '0000123456' }, consents: ['contact_about_this_report', 'publish_masked'] });
      statements.length = 0;
      await counted.throttle.count('submit', '192.0.2.1', { tries: 10, windowMs: 1000 });
      await counted.tickets.submit(input);
      expect(statements).toEqual(expect.arrayContaining([expect.stringMatching(/START TRANSACTION/), expect.stringMatching(/COMMIT/)]));
      expect(statements.length).toBeLessThanOrEqual(14);
    } finally {
      await db.destroy();
    }
  });
});

describe('texts as people and attackers send them', () => {
  const parsed = (text: unknown) => SubmitInput.safeParse({ idempotencyKey: randomUUID(), text });
  const issue = (text: unknown) => { const result = parsed(text); return result.success ? 'taken' : result.error.issues[0]?.message; };

  it.each([
    ['empty', '', 'required'],
    ['only blanks and zero-width characters', ' \u200b\n\ufeff ', 'required'],
    ['emoji only', '😡😡🔥', 'no_words'],
    ['punctuation only', '???!!!', 'no_words'],
    ['missing', undefined, 'required'],
    ['20,001 characters', 'a'.repeat(20_001), 'too_long'],
    ['20,000 characters', 'ă'.repeat(20_000), 'taken'],
    ['not a text', 42, 'required'],
  ])('%s: %s', (_name, text, expected) => {
    expect(issue(text)).toBe(expected);
  });

  it.each([
    ['HTML stays text', '<script>alert(1)</script> cống nghẹt', '<script>alert(1)</script> cống nghẹt'],
    ['NFD becomes NFC', 'Đường hư ở phường'.normalize('NFD'), 'Đường hư ở phường'],
    ['a right-to-left override is dropped', 'cống \u202Eghẹt', 'cống ghẹt'],
    ['NUL is dropped', 'cống\u0000 nghẹt', 'cống nghẹt'],
    ['half a surrogate pair is dropped', 'cống \ud83d nghẹt', 'cống  nghẹt'],
  ])('%s', async (_name, text, kept) => {
    const result = parsed(text);
    if (!result.success) throw new Error('The text should have been taken.');
    const story = await Story.begin(rooms, { text: result.data.text });
    const row = await rooms.db.getRepository(TicketMessageRow).findOneByOrFail({ ticketId: story.id, kind: 'report' });
    expect(row.text).toBe(kept);
    expect((await rooms.tickets.track(story.link)).text).toBe(kept);
  });

  it('takes six photos for too many', () => {
    const result = SubmitInput.safeParse({ ...message(), uploads: Array.from({ length: 6 }, () => 'x'.repeat(32)) });
    expect(result.error?.issues[0]?.message).toBe('too_many');
  });

  it('keeps a contact only with consent', () => {
    const result = SubmitInput.safeParse({ ...message(), contact: { kind: 'phone', value: '0000 123 456' } });
    expect(result.error?.issues[0]?.message).toBe('consent_needed');
  });
});
