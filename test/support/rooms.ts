import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDataSource } from '#database';
import type { Actor } from '#directory';
import { Keys } from '#keys';
import { readSettings } from '#settings';
import { demoPeople, seedDemoPeople } from '../../apps/start/src/demo/demo-people.js';
import { seedOnce } from '../../apps/start/src/prepare-database.js';
import { findProjectRoot } from '../../apps/start/src/project-root.js';
import { joinRooms, type Rooms } from '../../apps/start/src/rooms.js';
import { freshDatabase, type FreshDatabase } from './postgres.js';

export interface SeededRooms extends Omit<Rooms, 'close'> {
  readonly database: FreshDatabase;
  /** The rooms' only clock; tests move it. */
  readonly clock: { at: Date };
  /** A demo account by the part of its address before the @. */
  as(name: string): Promise<Actor>;
  /** The same rooms once more, over a pool of their own: a second process. */
  another(): Promise<Omit<Rooms, 'close'>>;
  close(): Promise<void>;
}

/** Rooms over a real database with the shipped reference data and the demo accounts; no tickets. The clock stands on a working morning. */
export async function seededRooms(): Promise<SeededRooms> {
  const projectRoot = findProjectRoot();
  const database = await freshDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'ccc-rooms-'));
  const settings = readSettings({ DATA_DIR: folder }, projectRoot);
  const keys = new Keys(Buffer.alloc(32, 1));
  const clock = { at: new Date('2026-11-23T09:00:00+07:00') };
  const owner = await createDataSource({ url: database.ownerUrl, name: 'ccc-test-seed', restricted: false, poolSize: 2 }).initialize();
  await seedOnce(owner, projectRoot, () => undefined);
  await owner.destroy();
  const rooms = joinRooms(database.dataSource, settings, keys, () => clock.at);
  const { ticketBodies } = await rooms.directory.reference();
  await database.dataSource.transaction((tx) => seedDemoPeople(tx, demoPeople(ticketBodies), clock.at));
  const people = new Map((await rooms.people.demoAccounts()).map((a) => [a.email, a]));
  const others: (() => Promise<void>)[] = [];
  return {
    ...rooms, database, clock,
    async as(name) {
      const email = `${name}@example.vn`;
      if (!people.has(email)) throw new Error(`No demo account ${email}.`);
      const person = (await rooms.people.list()).find((p) => p.email === email);
      return rooms.signIn.actorOf({ id: person?.id ?? '', label: person?.label ?? '', email });
    },
    async another() {
      const db = await createDataSource({ url: database.appUrl, name: 'ccc-test-other', restricted: true, poolSize: 5 }).initialize();
      others.push(() => db.destroy());
      return joinRooms(db, settings, keys, () => clock.at);
    },
    async close() {
      for (const end of others) await end();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
