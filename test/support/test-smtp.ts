import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail { readonly to: string[]; readonly from: string; readonly headers: Record<string, string>; readonly body: string }

/** A mail server on loopback that keeps what it gets. `refuse` makes it say no to a recipient. */
export class TestSmtp {
  readonly mails: ReceivedMail[] = [];
  refuse: ((address: string) => number | null) | null = null;
  private server: SMTPServer | null = null;
  private port = 0;

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  /** Starts, on the same port as before when it ran already. */
  async start(): Promise<void> {
    const server = new SMTPServer({
      authOptional: true, disabledCommands: ['AUTH', 'STARTTLS'], closeTimeout: 100,
      onRcptTo: ({ address }, _session, done) => {
        const code = this.refuse?.(address) ?? null;
        done(code === null ? null : Object.assign(new Error(`${address} is not here`), { responseCode: code }));
      },
      onData: (stream, session, done) => {
        text(stream).then((raw) => {
          this.mails.push(parse(raw, session.envelope.rcptTo.map((to) => to.address), session.envelope.mailFrom === false ? '' : session.envelope.mailFrom.address));
          done();
        }, done);
      },
    });
    server.on('error', () => undefined);
    server.listen(this.port, '127.0.0.1');
    await once(server.server, 'listening');
    this.port = (server.server.address() as { port: number }).port;
    this.server = server;
  }

  async stop(): Promise<void> {
    const { server } = this;
    this.server = null;
    if (server !== null) await new Promise<void>((resolve) => server.close(() => resolve()));
  }
}

function parse(raw: string, to: string[], from: string): ReceivedMail {
  const end = raw.indexOf('\r\n\r\n');
  const lines = raw.slice(0, end).replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  const headers = Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), decodeWords(line.slice(line.indexOf(':') + 1).trim())]));
  return { to, from, headers, body: decodeBody(raw.slice(end + 4), headers['content-transfer-encoding'] ?? '7bit') };
}

function decodeBody(body: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  if (encoding === 'quoted-printable') return fromHex(body.replace(/=\r\n/g, ''));
  return body;
}

const decodeWords = (value: string): string =>
  value.replace(/\?=\s+=\?/g, '?==?').replace(/=\?UTF-8\?([BQ])\?([^?]*)\?=/gi, (_all, kind: string, words: string) => (kind.toUpperCase() === 'B' ? Buffer.from(words, 'base64').toString('utf8') : fromHex(words.replaceAll('_', ' '))));
const fromHex = (text: string): string => Buffer.from(text.replace(/=([0-9A-F]{2})/gi, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))), 'latin1').toString('utf8').replaceAll('\r\n', '\n');
