import { join } from 'node:path';
import { EventFeed, type Log } from '#events';
import { DemoMailbox } from '#notifications';
import type { Settings } from '#settings';
import { createApi, DemoPassword, Health, invitationLink, LiveServer, Mode } from '../../api/src/index.js';
import { firstAdministratorNotice, readyBanner } from './banner.js';
import { DEMO_PASSWORD } from './demo/demo-people.js';
import { seedDemo } from './demo/seed-demo.js';
import { logFrom } from './log.js';
import { prepareDatabase } from './prepare-database.js';
import { openRooms, type Rooms } from './rooms.js';
import { secretKey } from './secret-key.js';
import { openWorker } from './worker.js';

export interface StartOptions {
  readonly settings: Settings;
  readonly projectRoot: string;
  /** Progress for the person at the terminal. */
  readonly say: (line: string) => void;
  /** Aborted when the person no longer wants to start. */
  readonly signal: AbortSignal;
}

export interface Running { stop(): Promise<void> }

/** Starts the parts that the settings ask for, in order; a failure gives back what was opened. */
export async function start({ settings, projectRoot, say, signal }: StartOptions): Promise<Running> {
  const log = logFrom(settings.logLevel);
  const opened: (() => Promise<unknown>)[] = [];
  const stop = async () => { for (const close of opened.splice(0).reverse()) await close(); };
  try {
    const database = await prepareDatabase(settings, projectRoot, say);
    opened.push(() => database.close());
    signal.throwIfAborted();
    const rooms = await openRooms(settings, database.appUrl, await secretKey(settings), log);
    opened.push(() => rooms.close());
    if (settings.demo) await seedDemo(rooms, settings, say, signal);
    signal.throwIfAborted();
    if (settings.processRole !== 'api') opened.push(await openWorker(rooms, settings, database.appUrl, log));
    if (settings.processRole !== 'worker') opened.push(await openDoor({ settings, projectRoot, rooms, appUrl: database.appUrl, log, say }));
    else say('Worker ready. / Tiến trình nền đã sẵn sàng.');
    return { stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

interface DoorOptions { readonly settings: Settings; readonly projectRoot: string; readonly rooms: Rooms; readonly appUrl: string; readonly log: Log; readonly say: (line: string) => void }

async function openDoor({ settings, projectRoot, rooms, appUrl, log, say }: DoorOptions): Promise<() => Promise<void>> {
  const { publicUrl, demo } = settings;
  const feed = new EventFeed({ db: rooms.db, databaseUrl: appUrl, log });
  const health = new Health({ database: () => rooms.db.query('SELECT 1'), history: async () => { if (feed.silentMs > 10_000) throw new Error('silent'); } });
  const app = await createApi({
    rooms: { ...rooms, health, mode: new Mode(demo, publicUrl), demo: demo ? { mailbox: new DemoMailbox(rooms.db), password: new DemoPassword(DEMO_PASSWORD) } : null },
    webRoot: join(projectRoot, 'dist/web'), trustProxy: settings.trustProxy, log,
  });
  const fastify = app.getHttpAdapter().getInstance();
  const live = new LiveServer({ http: app.getHttpServer(), feed, signIn: rooms.signIn, tickets: rooms.tickets, publicUrl, parseCookies: (header) => fastify.parseCookie(header), log });
  await feed.start();
  live.start();
  try {
    await app.listen(settings.port, settings.host);
  } catch (error) {
    await Promise.all([live.stop(), feed.stop()]);
    throw (error as NodeJS.ErrnoException).code === 'EADDRINUSE' ? new PortTaken(settings) : error;
  }
  const { port } = app.getHttpServer().address() as { port: number };
  const address = publicUrl.replace(/:0$/, `:${port}`);
  say('Ready. / Sẵn sàng.');
  say(readyBanner(settings, address, demo ? { accounts: await rooms.people.demoAccounts(), password: DEMO_PASSWORD } : null));
  if (!demo && (await rooms.people.needsFirstAdministrator())) say(firstAdministratorNotice(invitationLink(address, await rooms.people.inviteFirstAdministrator())));
  return async () => {
    await live.stop();
    await app.close();
    await feed.stop();
  };
}

/** Said without a stack: the person can mend it. */
export class PortTaken extends Error {
  constructor({ host, port }: Settings) {
    super(`Port ${port} on ${host} is in use. Stop the program that uses it, or choose another with PORT.\nCổng ${port} đang được dùng. Hãy dừng chương trình đó, hoặc chọn cổng khác bằng PORT.`);
    this.name = 'PortTaken';
  }
}
