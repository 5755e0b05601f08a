import type { Socket } from 'socket.io-client';
import { live, type Present, type PresentInput, type StaffClientEvents, type StaffServerEvents } from '#contract';

/** Renewed well within the server's twenty seconds. */
const BEAT_MS = 8_000;
const nobody: readonly Present[] = [];

export interface PresenceLine {
  /** Who is at a ticket, the reader included; the same list until it changes. */
  at(ticketId: string): readonly Present[];
  /** Where this tab is, or nowhere. */
  be(where: PresentInput | null): void;
  close(): void;
}

/** Says where this tab is for as long as it is in sight, and keeps what it hears of others. A cut line knows of nobody. */
export function keepPresence(socket: Socket<StaffServerEvents, StaffClientEvents>, tell: () => void): PresenceLine {
  let heard = new Map<string, readonly Present[]>();
  let where: PresentInput | null = null;
  let saying: PresentInput | null = null;
  let said = false;

  const leave = () => { if (said && socket.connected) socket.emit(live.absent); said = false; };
  const say = () => {
    if (where === null || document.hidden || !socket.connected || saying !== null) return;
    const now = where;
    saying = now;
    said = true;
    socket.timeout(BEAT_MS).emit(live.present, now, () => {
      saying = null;
      if (where === null) leave();
      else if (where !== now) say();
    });
  };
  const seen = () => { if (document.hidden) leave(); else say(); };
  const forget = () => { heard = new Map(); saying = null; tell(); };
  const fresh = () => { forget(); said = false; say(); };

  socket.on('connect', fresh);
  socket.on('disconnect', forget);
  socket.on(live.presence, ({ ticketId, people }) => {
    if (people.length === 0) heard.delete(ticketId);
    else heard.set(ticketId, people);
    tell();
  });
  document.addEventListener('visibilitychange', seen);
  const beat = setInterval(say, BEAT_MS);
  return {
    at: (ticketId) => heard.get(ticketId) ?? nobody,
    be: (next) => { where = next; if (next === null) { if (saying === null) leave(); } else say(); },
    close: () => { clearInterval(beat); document.removeEventListener('visibilitychange', seen); },
  };
}
