import type { Socket } from 'socket.io-client';
import { live, type CitizenServerEvents, type ClientEvents, type TrackingKey } from '#contract';
import { watchSilence } from './watch-silence.js';

export type Line = 'live' | 'reconnecting' | 'offline';

interface Hears { onLine: (line: Line) => void; /** Something is new, or may have been missed while the line was cut. */ onNews: () => void }

/** Listens to one report's story. The socket library comes only here. Answers how to stop. */
export function listenToStory(key: TrackingKey, { onLine, onNews }: Hears): () => void {
  let socket: Socket<CitizenServerEvents, ClientEvents> | null = null;
  let stopped = false;
  let connectedBefore = false;
  const show = () => { if (!stopped) onLine(socket?.connected ? 'live' : navigator.onLine ? 'reconnecting' : 'offline'); };
  let silence: ReturnType<typeof watchSilence> | undefined;
  const lineBack = () => { silence?.renew(); show(); };

  const start = async () => {
    const { io } = await import('socket.io-client');
    if (stopped) return;
    socket = io(live.citizen, { auth: { code: key.code, secret: key.secret }, transports: ['websocket', 'polling'], timeout: 8_000, reconnectionDelayMax: 8_000 });
    silence = watchSilence(socket);
    socket.on('connect', () => {
      if (connectedBefore) onNews();
      connectedBefore = true;
      show();
    });
    socket.on('disconnect', show);
    socket.on('connect_error', show);
    socket.on(live.storyChanged, onNews);
  };

  window.addEventListener('online', lineBack);
  window.addEventListener('offline', show);
  show();
  start().catch(() => { if (!stopped) onLine('offline'); });
  return () => {
    stopped = true;
    window.removeEventListener('online', lineBack);
    window.removeEventListener('offline', show);
    silence?.stop();
    socket?.disconnect();
  };
}
