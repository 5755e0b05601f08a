import { join } from 'node:path';
import type { EventFeed, Log } from '#events';
import { DemoMailbox } from '#notifications';
import type { Settings } from '#settings';
import { createApi, DemoPassword, Health, invitationLink, LiveServer, Mode } from '../../api/src/index.js';
import { firstAdministratorNotice, readyBanner } from './banner.js';
import { DEMO_PASSWORD } from './demo/demo-people.js';
import type { Rooms } from './rooms.js';

export interface DoorParts { readonly settings: Settings; readonly projectRoot: string; readonly rooms: Rooms; readonly feed: EventFeed; readonly log: Log; readonly say: (line: string) => void }

/** The feed is this long behind at most before the process calls itself not ready. */
const SILENCE_MS = 5_000;

/** Opens HTTP and sockets and says where. @returns how to close them */
export async function openDoor({ settings, projectRoot, rooms, feed, log, say }: DoorParts): Promise<() => Promise<void>> {
  const { publicUrl, demo } = settings;
  const health = new Health({
    database: () => rooms.db.query('SELECT 1'),
    history: async () => { if (feed.silentMs > SILENCE_MS) throw new Error('silent'); },
  });
  const app = await createApi({
    rooms: { ...rooms, health, mode: new Mode(demo, publicUrl, settings.mapTiles), demo: demo ? { mailbox: new DemoMailbox(rooms.db), password: new DemoPassword(DEMO_PASSWORD) } : null },
    webRoot: join(projectRoot, 'dist/web'), trustProxy: settings.trustProxy, log,
  });
  const fastify = app.getHttpAdapter().getInstance();
  const live = new LiveServer({ http: app.getHttpServer(), feed, signIn: rooms.signIn, tickets: rooms.tickets, presence: rooms.presence, keys: rooms.keys, publicUrl, parseCookies: (header) => fastify.parseCookie(header), log });
  live.start();
  try {
    await app.listen(settings.port, settings.host);
  } catch (error) {
    await live.stop();
    throw (error as NodeJS.ErrnoException).code === 'EADDRINUSE' ? new PortTaken(settings) : error;
  }
  const { port } = app.getHttpServer().address() as { port: number };
  await sayReady({ settings, rooms, say, address: publicUrl.replace(/:0$/, `:${port}`) });
  return async () => {
    await live.stop();
    await app.close();
  };
}

async function sayReady({ settings, rooms, say, address }: Pick<DoorParts, 'settings' | 'rooms' | 'say'> & { address: string }): Promise<void> {
  say('Ready. / Sẵn sàng.');
  say(readyBanner(settings, address, settings.demo ? { accounts: await rooms.people.demoAccounts(), password: DEMO_PASSWORD } : null));
  const token = settings.demo ? null : await firstAdministratorToken(rooms);
  if (token !== null) say(firstAdministratorNotice(invitationLink(address, token)));
}

/** One process at a time: of links that several of them give out, the last one is good. */
async function firstAdministratorToken({ db, people }: Rooms): Promise<string | null> {
  return db.transaction(async (tx) => {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtext('first_administrator'))`);
    return (await people.needsFirstAdministrator()) ? people.inviteFirstAdministrator() : null;
  });
}

/** Said without a stack: the person can mend it. */
export class PortTaken extends Error {
  constructor({ host, port }: Settings) {
    super(`Port ${port} on ${host} is in use. Stop the program that uses it, or choose another with PORT.\nCổng ${port} đang được dùng. Hãy dừng chương trình đó, hoặc chọn cổng khác bằng PORT.`);
    this.name = 'PortTaken';
  }
}
