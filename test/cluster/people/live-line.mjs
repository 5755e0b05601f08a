import { io } from 'socket.io-client';
import { until } from '../until.mjs';

/** A colleague's live connection; remembers the tickets it was told of. */
export class LiveLine {
  #socket;
  #told = new Set();

  constructor(socket) {
    this.#socket = socket;
    socket.on('ticket.changed', ({ ticketId }) => this.#told.add(ticketId));
  }

  static async open(port, { cookie }, transports) {
    const socket = io(`http://127.0.0.1:${port}/staff`, { transports, upgrade: false, forceNew: true, extraHeaders: { cookie } });
    const line = new LiveLine(socket);
    await until(() => socket.connected, `live line on ${port} by ${transports.join()}`);
    return line;
  }

  /** @returns milliseconds until the line told of the ticket */
  async hears(ticketId) {
    const startedAt = performance.now();
    await until(() => this.#told.has(ticketId), 'the live line tells of the ticket', 5_000);
    return Math.round(performance.now() - startedAt);
  }

  close() {
    this.#socket.close();
  }
}
