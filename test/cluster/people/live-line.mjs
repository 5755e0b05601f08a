import { io } from 'socket.io-client';
import { until } from '../until.mjs';

/** A colleague's live connection; remembers when it was told of which ticket. */
export class LiveLine {
  #socket;
  #told = new Map();

  constructor(socket) {
    this.#socket = socket;
    socket.on('ticket.changed', ({ ticketId }) => this.#told.set(ticketId, performance.now()));
  }

  static async open(port, { cookie }, transports) {
    const socket = io(`http://127.0.0.1:${port}/staff`, { transports, upgrade: false, forceNew: true, extraHeaders: { cookie } });
    const line = new LiveLine(socket);
    await until(() => socket.connected, `live line on ${port} by ${transports.join()}`);
    return line;
  }

  /** @returns when the line told of the ticket last */
  hears(ticketId) {
    return until(() => this.#told.get(ticketId), 'the live line tells of the ticket', 5_000);
  }

  close() {
    this.#socket.close();
  }
}
