import { EventFeed, type Log, openQueues } from '#events';
import { Notifications, openChannels } from '#notifications';
import type { Settings } from '#settings';
import { Worker } from '../../worker/src/index.js';
import type { Rooms } from './rooms.js';

export interface WorkerParts { readonly settings: Settings; readonly rooms: Rooms; readonly appUrl: string; readonly feed: EventFeed; readonly log: Log }

/** Starts everything that happens by itself. @returns how to stop it */
export async function openWorker({ settings, rooms, appUrl, feed, log }: WorkerParts): Promise<() => Promise<void>> {
  const { db, keys, tickets, photos, throttle, learning } = rooms;
  const channels = openChannels(settings, db);
  const queues = openQueues({ databaseUrl: appUrl, redisUrl: settings.redisUrl, log });
  const worker = new Worker({
    notifications: new Notifications({
      db, channels, queues, log, now: () => new Date(),
      links: { tracking: (ticketId, code) => `${settings.publicUrl}${tickets.trackingPath(ticketId, code)}`, staff: (ticketId) => `${settings.publicUrl}/staff/tickets/${ticketId}`, oneTimeCode: (ticketId, valueHash, round) => keys.oneTimeCode(ticketId, valueHash, round) },
      openContact: (sealed, ticketId) => keys.open(sealed, ticketId),
    }),
    queues, feed, log,
    runDueClocks: async () => (await tickets.runDueClocks()) + (await tickets.assignWaiting()),
    checkBooks: () => tickets.checkBooks(),
    fillWords: () => tickets.fillWords(),
    learn: () => learning.turn(),
    purgeUploads: async () => {
      await throttle.sweep();
      return photos.purgeWaiting();
    },
  });
  await worker.start();
  return async () => {
    learning.stop();
    await worker.stop();
    await channels.close();
  };
}
