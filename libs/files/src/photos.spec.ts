import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { line, pdfOf } from '../../../test/support/pdf.js';
import { seededRooms, type SeededRooms } from '../../../test/support/rooms.js';

let rooms: SeededRooms;
beforeAll(async () => { rooms = await seededRooms(); });
afterAll(() => rooms.close());

it('all photos that waited a day in vain go at once, those of today stay', async () => {
  const waiting = (count: number, name: string, hours: number) => rooms.db.query(
    `INSERT INTO ticket_photo (id, upload_hash, width, height, bytes, created_at) SELECT gen_random_uuid(), $2 || n, 1, 1, 1, $3 FROM generate_series(1, $1) n`,
    [count, name, new Date(rooms.clock.at.getTime() - hours * 3_600_000)],
  );
  await waiting(1_201, 'old', 25);
  await waiting(3, 'new', 23);
  expect(await rooms.photos.purgeWaiting()).toBe(1_201);
  expect(await rooms.db.query('SELECT count(*)::int AS n FROM ticket_photo')).toEqual([{ n: 3 }]);
});

it('a document is attached whole, by one upload id and once; its pages come in order', async () => {
  const { uploadId, pages } = await rooms.photos.receiveDocument(pdfOf({ pages: [{ draws: line('1') }, { draws: line('2') }, { draws: line('3') }] }));
  expect(pages).toBe(3);
  const receipt = await rooms.tickets.submitAtDesk(await rooms.as('tiepnhan'), { idempotencyKey: 'K'.repeat(20), channel: 'counter', text: 'Ổ gà lớn trước cổng trường, có thư kèm theo.', uploads: [uploadId], consents: [], contact: null });
  const [ticket] = await rooms.db.query<{ id: string }[]>('SELECT id FROM ticket WHERE code = $1', [receipt.code]);
  const { photos } = await rooms.tickets.read(await rooms.as('tiepnhan'), ticket?.id ?? '');
  expect(photos.map(({ page }) => page)).toEqual([1, 2, 3]);
  await expect(rooms.db.transaction((tx) => rooms.photos.attach(tx, [uploadId], ticket?.id ?? '', ticket?.id ?? ''))).rejects.toMatchObject({ code: 'photo_unknown' });
});
