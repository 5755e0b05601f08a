import { io, type Socket } from 'socket.io-client';
import { live, type Present, type PresentInput, type StaffClientEvents, type StaffServerEvents, type TicketChanged } from '#contract';
import { keepPresence } from './presence-line.js';
import { watchSilence } from './watch-silence.js';

/** `catching_up`: connected again, and still hearing what happened meanwhile. */
export type LineState = 'live' | 'catching_up' | 'reconnecting' | 'offline';
export interface Picture { readonly line: LineState; /** When the server was last heard. */ readonly heardAt: number }

export interface LiveLine {
  picture(): Picture;
  subscribe(tell: () => void): () => void;
  /** A reply by HTTP was true up to this place in the feed. */
  seen(cursor: string): void;
  /** Who is at a ticket now. */
  presentAt(ticketId: string): readonly Present[];
  /** Where this tab is. */
  be(where: PresentInput | null): void;
  /** Changes as they come, gathered over a moment. @returns how to stop */
  onChanged(hear: (batch: readonly TicketChanged[]) => void): () => void;
  /** The session is back: try again at once. */
  retry(): void;
  close(): void;
}

export interface LiveHandlers {
  /** Changes, gathered over a moment. They are hints: whoever needs the words reads them by HTTP. */
  changed(batch: readonly TicketChanged[]): void;
  /** Too much was missed: everything on screen is to be read again. */
  missed(): void;
}

const GATHER_MS = 500;
/** Between two batches: however much happens, what is on screen is read anew no more often. */
const SPACE_MS = 2_000;
const RETRY_MS = 5_000;

/** The staff's live line. Keeps the place in the feed, catches up after every gap, and knows how old the picture is. */
export function openStaffLine(handlers: LiveHandlers): LiveLine {
  const socket: Socket<StaffServerEvents, StaffClientEvents> = io(live.staff, { withCredentials: true, timeout: 8_000, reconnectionDelay: 500, reconnectionDelayMax: 8_000 });
  const listeners = new Set<() => void>();
  const hearers = new Set<(batch: readonly TicketChanged[]) => void>();
  let picture: Picture = { line: 'reconnecting', heardAt: Date.now() };
  let cursor: string | null = null;
  let batch: TicketChanged[] = [];
  let gathering: ReturnType<typeof setTimeout> | undefined;
  let toldAt = 0;
  let retrying: ReturnType<typeof setTimeout> | undefined;

  const show = (line: LineState, heard: boolean) => {
    picture = { line, heardAt: heard ? Date.now() : picture.heardAt };
    for (const tell of listeners) tell();
  };
  const silence = watchSilence(socket);
  let caughtUp = false;
  const heard = () => show(caughtUp ? 'live' : 'catching_up', true);
  const resume = () => {
    heard();
    socket.emit('resume', { cursor }, (reply) => {
      if (reply.result === 'too_old') handlers.missed();
      cursor = reply.head;
      caughtUp = true;
      heard();
    });
  };
  const presence = keepPresence(socket, () => { for (const tell of listeners) tell(); });
  const lost = () => { caughtUp = false; show(navigator.onLine ? 'reconnecting' : 'offline', false); };

  socket.on('connect', resume);
  socket.on('disconnect', lost);
  socket.on('connect_error', () => {
    lost();
    // A refused handshake (no session) is not tried again by the library.
    if (!socket.active) { clearTimeout(retrying); retrying = setTimeout(() => socket.connect(), RETRY_MS); }
  });
  socket.on('ticket.changed', (message) => {
    cursor = message.cursor;
    batch.push(message);
    gathering ??= setTimeout(() => {
      const gathered = batch;
      batch = [];
      gathering = undefined;
      toldAt = Date.now();
      handlers.changed(gathered);
      for (const hear of hearers) hear(gathered);
    }, Math.max(GATHER_MS, toldAt + SPACE_MS - Date.now()));
    heard();
  });
  socket.on('ticket.gone', (message) => {
    cursor = message.cursor;
    handlers.missed();
    heard();
  });
  socket.on('heartbeat', ({ head }) => {
    // The server told us something that did not arrive.
    if (cursor !== null && head !== cursor) resume();
    else heard();
  });
  // The line may hold all the same (a machine of the house): only its own silence says that it is cut.
  const noNetwork = () => show('offline', false);
  window.addEventListener('offline', noNetwork);
  const online = () => { lost(); silence.renew(); };
  window.addEventListener('online', online);

  return {
    picture: () => picture,
    subscribe: (tell) => { listeners.add(tell); return () => listeners.delete(tell); },
    seen: (to) => { cursor ??= to; show(picture.line, true); },
    presentAt: presence.at,
    be: presence.be,
    onChanged: (hear) => { hearers.add(hear); return () => hearers.delete(hear); },
    retry: () => { if (!socket.connected) socket.connect(); },
    close: () => {
      presence.close();
      silence.stop();
      clearTimeout(gathering);
      clearTimeout(retrying);
      window.removeEventListener('offline', noNetwork);
      window.removeEventListener('online', online);
      socket.close();
    },
  };
}
