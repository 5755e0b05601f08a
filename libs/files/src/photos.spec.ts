import { afterAll, beforeAll, expect, it } from '@jest/globals';
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
