/** The server says something every ten seconds. */
const SILENT_MS = 15_000;

interface Watched { readonly connected: boolean; on(event: 'connect' | 'disconnect', hear: () => void): unknown; onAny(hear: () => void): unknown; connect(): unknown; disconnect(): unknown }

/**
 * Opens a line anew that has fallen silent. A line that swallows everything (a lift, a lost router) looks whole to the browser for most of a minute.
 * @returns how to open it anew at once, and how to stop watching
 */
export function watchSilence(socket: Watched): { renew: () => void; stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const renew = () => { socket.disconnect(); socket.connect(); };
  const hear = () => {
    clearTimeout(timer);
    timer = setTimeout(() => { if (socket.connected) renew(); }, SILENT_MS);
  };
  const stop = () => clearTimeout(timer);
  socket.on('connect', hear);
  socket.on('disconnect', stop);
  socket.onAny(hear);
  return { renew, stop };
}
