import { connect, createServer, type Server, type Socket } from 'node:net';

/**
 * `whole`: everything passes. `silent`: everything is swallowed, both ways, and nobody is told (a lift, a lost router). `no_replies`: requests arrive, replies are lost.
 * `refused`: connections break at once (the network is gone, and everybody knows).
 */
export type LineState = 'whole' | 'silent' | 'no_replies' | 'refused';

interface Pair { readonly near: Socket; readonly far: Socket; /** Bytes were lost: it can never be right again. */ broken: boolean }

/** A line between browsers and the program that breaks in the ways that lines break: real connections, below HTTP. */
export class Line {
  #state: LineState = 'whole';
  readonly #pairs = new Set<Pair>();
  #swallowed = 0;

  private constructor(readonly url: string, readonly server: Server) {}

  static async to(programUrl: string): Promise<Line> {
    const { port, hostname } = new URL(programUrl);
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const line = new Line(`http://127.0.0.1:${(server.address() as { port: number }).port}`, server);
    server.on('connection', (near) => line.#join(near, connect(Number(port), hostname)));
    return line;
  }

  /** Bytes lost since the line was last whole: a sign that somebody has tried. */
  get swallowed(): number {
    return this.#swallowed;
  }

  /** Breaks the line, or mends it. Connections that lost something end when it is mended, as they do when a router comes back. */
  set(state: LineState): void {
    this.#state = state;
    if (state === 'whole') {
      this.#swallowed = 0;
      for (const pair of this.#pairs) if (pair.broken) this.#end(pair);
    }
    if (state === 'refused') for (const pair of this.#pairs) this.#end(pair);
  }

  async close(): Promise<void> {
    for (const pair of this.#pairs) this.#end(pair);
    await new Promise((resolve) => this.server.close(resolve));
  }

  #join(near: Socket, far: Socket): void {
    const pair: Pair = { near, far, broken: false };
    if (this.#state === 'refused') { near.destroy(); far.destroy(); return; }
    this.#pairs.add(pair);
    const passes = (to: Socket, reply: boolean) => (bytes: Buffer) => {
      if (this.#state === 'whole' || (this.#state === 'no_replies' && !reply)) { to.write(bytes); return; }
      pair.broken = true;
      this.#swallowed += bytes.length;
    };
    near.on('data', passes(far, false));
    far.on('data', passes(near, true));
    for (const end of [near, far]) {
      end.on('error', () => this.#end(pair));
      end.on('close', () => { if (this.#state === 'whole' || end === near) this.#end(pair); else pair.broken = true; });
    }
  }

  #end(pair: Pair): void {
    this.#pairs.delete(pair);
    pair.near.destroy();
    pair.far.destroy();
  }
}
