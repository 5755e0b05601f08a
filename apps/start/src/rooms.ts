import { createDataSource } from '#database';
import { ApprovedTexts, CalendarKeeper, Directory, People, ReplyTemplates, SignIn, Throttle, WeightsInForce } from '#directory';
import type { Log } from '#events';
import { Photos } from '#files';
import { Keys } from '#keys';
import { channelsOf, MessagePreviews } from '#notifications';
import type { WeightKind } from '#rules';
import type { Settings } from '#settings';
import { Learning, Presence, Tickets } from '#tickets';
import type { DataSource } from 'typeorm';
import { findProjectRoot } from './project-root.js';
import { judgedSentences } from './judged-sentences.js';
import { shippedCounts, shippedWeights } from './shipped-weights.js';

/** The rooms of one process, joined by hand: what each one knows is what it is given here. */
export interface Rooms {
  readonly db: DataSource; readonly keys: Keys; readonly directory: Directory; readonly throttle: Throttle; readonly signIn: SignIn; readonly people: People; readonly calendar: CalendarKeeper; readonly approvedTexts: ApprovedTexts; readonly templates: ReplyTemplates; readonly previews: MessagePreviews; readonly photos: Photos; readonly tickets: Tickets; readonly presence: Presence; readonly learning: Learning;
  close(): Promise<void>;
}

/** Opens the rooms over one pool that takes the restricted role. `now` is the only clock of the house; the demo seed passes one of its own. */
export async function openRooms(settings: Settings, appUrl: string, secret: Buffer, log: Log, now: () => Date = () => new Date()): Promise<Rooms> {
  const db = createDataSource({ url: appUrl, name: 'ccc', restricted: true, poolSize: 12, onConnectionLost: () => log('warn', 'database_connection_lost') });
  await db.initialize();
  return { ...joinRooms(db, settings, new Keys(secret), now), close: () => db.destroy() };
}

export function joinRooms(db: DataSource, settings: Settings, keys: Keys, now: () => Date): Omit<Rooms, 'close'> {
  const root = findProjectRoot();
  const shipped = { weights: shippedWeights(root), counts: (kind: WeightKind) => shippedCounts(root, kind) };
  const weights = new WeightsInForce(db, shipped);
  const directory = new Directory(db, now, weights);
  const throttle = new Throttle(db, keys, now);
  const photos = new Photos(db, keys, settings.filesDir, now);
  const ticketRoom = { db, directory, photos, keys, now, channels: channelsOf(settings) };
  return {
    db, keys, directory, throttle, photos,
    signIn: new SignIn(db, directory, keys, throttle, now),
    people: new People(db, directory, keys, now),
    calendar: new CalendarKeeper(db, directory, now),
    approvedTexts: new ApprovedTexts(db, directory, now),
    templates: new ReplyTemplates(db, directory, now),
    previews: new MessagePreviews({ channels: channelsOf(settings), now }),
    tickets: new Tickets(ticketRoom),
    presence: new Presence(ticketRoom),
    learning: new Learning({ db, directory, weights, shipped, judged: () => judgedSentences(root), now }),
  };
}
