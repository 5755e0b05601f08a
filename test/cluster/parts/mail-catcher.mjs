import { once } from 'node:events';
import { SMTPServer } from 'smtp-server';
import { freePort } from '../free-port.mjs';

/** A mail server that keeps what it is given. */
export class MailCatcher {
  #server = null;
  #connections = new Set();
  /** Mails in the order of their arrival: recipient, subject and Message-ID. */
  mails = [];

  constructor(port) {
    this.port = port;
  }

  static async open() {
    const catcher = new MailCatcher(await freePort());
    await catcher.start();
    return catcher;
  }

  async start() {
    this.#server = new SMTPServer({ authOptional: true, disabledCommands: ['STARTTLS', 'AUTH'], disableReverseLookup: true, onData: (stream, session, done) => this.#take(stream, session, done) });
    this.#server.on('error', () => undefined);
    this.#server.server.on('connection', (socket) => {
      this.#connections.add(socket);
      socket.on('close', () => this.#connections.delete(socket));
    });
    this.#server.listen(this.port, '127.0.0.1');
    await once(this.#server.server, 'listening');
  }

  /** Cuts all connections and refuses new ones. */
  async stop() {
    const server = this.#server;
    this.#server = null;
    if (server === null) return;
    const closed = new Promise((resolve) => { server.close(resolve); });
    for (const socket of this.#connections) socket.destroy();
    await closed;
  }

  close() {
    return this.stop();
  }

  to(address) {
    return this.mails.filter((mail) => mail.to === address);
  }

  async #take(stream, session, done) {
    const parts = [];
    for await (const part of stream) parts.push(part);
    const head = Buffer.concat(parts).toString('utf8').split('\r\n\r\n', 1)[0].replaceAll(/\r\n[ \t]+/g, ' ');
    const field = (name) => new RegExp(`^${name}: (.*)$`, 'im').exec(head)?.[1] ?? '';
    for (const { address } of session.envelope.rcptTo) this.mails.push({ to: address, subject: decoded(field('Subject')), messageId: field('Message-ID') });
    done();
  }
}

/** Encoded words of a subject (RFC 2047) as text. */
function decoded(text) {
  const bytesOf = { b: (word) => Buffer.from(word, 'base64'), q: (word) => Buffer.from(word.replaceAll('_', ' ').replaceAll(/=([0-9A-F]{2})/gi, (_whole, hex) => String.fromCharCode(Number.parseInt(hex, 16))), 'latin1') };
  return text.replaceAll(/\?= +=\?/g, '?==?').replaceAll(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_whole, kind, word) => bytesOf[kind.toLowerCase()](word).toString('utf8'));
}
