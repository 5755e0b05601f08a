import { randomUUID } from 'node:crypto';
import { type Present, PresentInput, type PresentReply } from '#contract';
import { errorCode, type Log } from '#events';
import type { Grant } from '#rules';
import type { Presence, TicketPresence } from '#tickets';
import { differences, shownTo } from './who-is-shown.js';

/** How often the other processes' people are looked at. */
const LOOK_MS = 2_000;
const SWEEP_MS = 60_000;
/** What one line may say within a window: opening, typing, moving on. Beyond it "busy" is the answer. */
const SAYS = 20;
const WINDOW_MS = 10_000;

/** What the board needs of a staff socket. */
export interface PresenceSocket {
  readonly data: { readonly personId: string; readonly grants: readonly Grant[] };
  on(event: 'present' | 'absent' | 'disconnect', listener: (...args: unknown[]) => void): unknown;
  emit(event: 'presence', message: { ticketId: string; people: Present[] }): unknown;
}

interface Line { readonly id: string; readonly socket: PresenceSocket; told: ReadonlyMap<string, readonly Present[]>; work: Promise<unknown>; since: number; says: number }

/** Hears who is at which ticket and tells those who may know. Each line is told only what changed for it. */
export class PresenceBoard {
  readonly #lines = new Map<PresenceSocket, Line>();
  #picture: readonly TicketPresence[] = [];
  #looking: Promise<void> | null = null;
  #again = false;
  #timers: NodeJS.Timeout[] = [];

  constructor(private readonly presence: Presence, private readonly log: Log) {}

  start(): void {
    const every = (ms: number, run: () => Promise<void>) => { const timer = setInterval(() => { if (this.#lines.size > 0) void run(); }, ms); timer.unref(); this.#timers.push(timer); };
    every(LOOK_MS, () => this.look());
    every(SWEEP_MS, () => this.#quietly(() => this.presence.sweep()));
  }

  /** Takes every line of this process off the board. */
  async stop(): Promise<void> {
    for (const timer of this.#timers) clearInterval(timer);
    await Promise.all([...this.#lines.values()].map((line) => this.#leave(line)));
    this.#lines.clear();
    await this.#looking;
  }

  add(socket: PresenceSocket): void {
    const line: Line = { id: randomUUID(), socket, told: new Map(), work: Promise.resolve(), since: Date.now(), says: 0 };
    this.#lines.set(socket, line);
    socket.on('present', (message, ack) => { if (typeof ack === 'function') this.#present(line, message, ack as (reply: PresentReply) => void); });
    socket.on('absent', () => { if (this.#maySpeak(line)) void this.#leave(line).then(() => this.look()); });
    socket.on('disconnect', () => { this.#lines.delete(socket); void this.#leave(line).then(() => this.look()); });
    this.#tell(line);
    void this.look();
  }

  /** Reads the picture and tells what changed. Asked while it looks, it looks once more. */
  look(): Promise<void> {
    if (this.#looking !== null) { this.#again = true; return this.#looking; }
    this.#looking = this.#quietly(async () => {
      do {
        this.#again = false;
        this.#picture = await this.presence.picture();
        for (const line of this.#lines.values()) this.#tell(line);
      } while (this.#again);
    }).finally(() => { this.#looking = null; });
    return this.#looking;
  }

  #tell(line: Line): void {
    const now = shownTo(this.#picture, line.socket.data.grants);
    for (const { ticketId, people } of differences(line.told, now)) line.socket.emit('presence', { ticketId, people: [...people] });
    line.told = now;
  }

  #present(line: Line, message: unknown, answer: (reply: PresentReply) => void): void {
    const said = PresentInput.safeParse(message);
    if (!said.success) { answer({ result: 'gone' }); return; }
    if (!this.#maySpeak(line)) { answer({ result: 'busy' }); return; }
    void this.#inOrder(line, async () => {
      const noted = await this.presence.note(line.socket.data, line.id, said.data);
      answer({ result: noted ? 'noted' : 'gone' });
    }).then(() => this.look());
  }

  #leave(line: Line): Promise<void> {
    return this.#inOrder(line, () => this.presence.leave(line.id));
  }

  /** What one line says is done in the order in which it was said. */
  #inOrder(line: Line, work: () => Promise<void>): Promise<void> {
    const done = line.work.then(() => this.#quietly(work));
    line.work = done;
    return done;
  }

  #maySpeak(line: Line): boolean {
    const now = Date.now();
    if (now - line.since > WINDOW_MS) Object.assign(line, { since: now, says: 0 });
    line.says += 1;
    return line.says <= SAYS;
  }

  /** Presence is a courtesy: without a database nobody is there, and the next look finds out. */
  async #quietly(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.log('warn', 'presence_failed', { error: errorCode(error) });
    }
  }
}
