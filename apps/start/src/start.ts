import { EventFeed } from '#events';
import type { Settings } from '#settings';
import { seedDemo } from './demo/seed-demo.js';
import { logFrom } from './log.js';
import { openDoor } from './open-door.js';
import { openWorker } from './open-worker.js';
import { prepareDatabase } from './prepare-database.js';
import { openRooms } from './rooms.js';
import { secretKey } from './secret-key.js';

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
    const { appUrl } = database;
    const rooms = await openRooms(settings, appUrl, await secretKey(settings), log);
    opened.push(() => rooms.close());
    if (settings.demo) await seedDemo(rooms, settings, say, signal);
    signal.throwIfAborted();
    const feed = new EventFeed({ db: rooms.db, databaseUrl: appUrl, log });
    await feed.start();
    opened.push(() => feed.stop());
    if (settings.processRole !== 'api') opened.push(await openWorker({ settings, rooms, appUrl, feed, log }));
    if (settings.processRole !== 'worker') opened.push(await openDoor({ settings, projectRoot, rooms, feed, log, say }));
    else say('Worker ready. / Tiến trình nền đã sẵn sàng.');
    return { stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
