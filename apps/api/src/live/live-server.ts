import { type CitizenServerEvents, type ClientEvents, live, ResumeInput, type ResumeReply, type StaffClientEvents, type StaffServerEvents, type TicketChanged } from '#contract';
import type { Actor, SignIn } from '#directory';
import { type EventFeed, formatCursor, type Log, errorCode, type TicketEvent } from '#events';
import type { Keys } from '#keys';
import type { Grant } from '#rules';
import type { Presence, Tickets } from '#tickets';
import type { Server as HttpServer } from 'node:http';
import { type Namespace, Server, type Socket } from 'socket.io';
import { SESSION_COOKIE } from '../http/session-guard.js';
import { PresenceBoard, type PresenceSocket } from './presence-board.js';
import { sameRights, toldOf } from './who-hears.js';

/** More than this between a client's cursor and the head: fetching anew is cheaper than catching up. */
const CATCH_UP = 1_000;
/** A client needs one; more only cost the others. */
const RESUMES_AT_ONCE = 2;
const HEARTBEAT_MS = 10_000;
/** How soon a closed account or an ended session loses its sockets. */
const RECHECK_MS = 30_000;
/** Messages that wait in a socket's buffer before it is closed; the client then comes back and catches up. */
const SLOW = 2_000;

/** `told`: the last place of the feed that this client was told, sealed. */
interface StaffData { token: string; personId: string; grants: readonly Grant[]; told: string; resuming: number }
interface CitizenData { ticketId: string; detached: boolean; told: string; resuming: number }
type StaffServer = Namespace<StaffClientEvents, StaffServerEvents, Record<string, never>, StaffData>;
type CitizenServer = Namespace<ClientEvents, CitizenServerEvents, Record<string, never>, CitizenData>;
type StaffSocket = Socket<StaffClientEvents, StaffServerEvents, Record<string, never>, StaffData>;
type CitizenSocket = Socket<ClientEvents, CitizenServerEvents, Record<string, never>, CitizenData>;

export interface LiveOptions { readonly http: HttpServer; readonly feed: EventFeed; readonly signIn: SignIn; readonly tickets: Tickets; readonly presence: Presence; readonly keys: Keys; readonly publicUrl: string; readonly parseCookies: (header: string) => Record<string, string | undefined>; readonly log: Log }

/**
 * Live updates: messages are hints (ids, codes, states, cursor); HTTP is the truth. Who hears what is decided here from the signed-in person or the tracking
 * secret, at connection and again while it lasts.
 */
export class LiveServer {
  readonly #io: Server;
  readonly #staff: StaffServer;
  readonly #citizen: CitizenServer;
  readonly #board: PresenceBoard;
  #timers: NodeJS.Timeout[] = [];
  #unsubscribe: () => void = () => undefined;

  constructor(private readonly options: LiveOptions) {
    this.#io = new Server(options.http, { serveClient: false, maxHttpBufferSize: 10_000, cors: { origin: false }, allowRequest: (request, answer) => answer(null, this.#originIsOurs(request.headers)) });
    this.#staff = this.#io.of(live.staff) as StaffServer;
    this.#citizen = this.#io.of(live.citizen) as CitizenServer;
    this.#board = new PresenceBoard(options.presence, options.log);
    this.#staff.use((socket, next) => { this.#admitStaff(socket).then(() => next(), () => next(new Error('sign_in_needed'))); });
    this.#citizen.use((socket, next) => { this.#admitCitizen(socket).then(() => next(), () => next(new Error('tracking_not_found'))); });
    this.#staff.on('connection', (socket) => {
      socket.on('resume', (message, ack) => void this.#resume(socket, message, ack, (event) => this.#tellStaff(socket, event)));
      socket.emit('heartbeat', { head: socket.data.told });
      this.#board.add(socket as PresenceSocket);
    });
    this.#citizen.on('connection', (socket) => {
      socket.on('resume', (message, ack) => void this.#resume(socket, message, ack, (event) => this.#tellCitizen(socket, event)));
      socket.emit('heartbeat', { head: socket.data.told });
    });
  }

  start(): void {
    this.#unsubscribe = this.options.feed.subscribe((events) => { for (const event of events) this.#publish(event); });
    const every = (ms: number, run: () => void) => { const timer = setInterval(run, ms); timer.unref(); this.#timers.push(timer); };
    every(HEARTBEAT_MS, () => {
      for (const socket of this.#staff.sockets.values()) socket.emit('heartbeat', { head: socket.data.told });
      for (const socket of this.#citizen.sockets.values()) socket.emit('heartbeat', { head: socket.data.told });
      this.#closeSlow();
    });
    every(RECHECK_MS, () => void this.#recheck());
    this.#board.start();
  }

  async stop(): Promise<void> {
    this.#unsubscribe();
    for (const timer of this.#timers) clearInterval(timer);
    await this.#board.stop();
    await this.#io.close();
  }

  /** A browser names its page's origin; another site's page must not ride on a signed-in person's cookie. Programs that send none hold no cookie of ours. */
  #originIsOurs({ origin, host }: { origin?: string | undefined; host?: string | undefined }): boolean {
    if (origin === undefined) return true;
    if (origin === new URL(this.options.publicUrl).origin) return true;
    return URL.canParse(origin) && new URL(origin).host === host;
  }

  async #admitStaff(socket: StaffSocket): Promise<void> {
    const token = this.options.parseCookies(socket.handshake.headers.cookie ?? '')[SESSION_COOKIE] ?? '';
    const actor = await this.options.signIn.actorOfToken(token);
    if (actor === null) throw new Error('sign_in_needed');
    socket.data = { token, personId: actor.personId, grants: actor.grants, told: this.#head(), resuming: 0 };
  }

  async #admitCitizen(socket: CitizenSocket): Promise<void> {
    const { code, secret } = socket.handshake.auth as { code?: unknown; secret?: unknown };
    const holder = await this.options.tickets.linkHolder({ code: String(code ?? '').slice(0, 100), secret: String(secret ?? '').slice(0, 200) });
    socket.data = { ...holder, told: this.#head(), resuming: 0 };
  }

  #head(): string {
    return this.options.keys.sealPlace(this.options.feed.head);
  }

  #publish(event: TicketEvent): void {
    for (const socket of this.#staff.sockets.values()) this.#tellStaff(socket, event);
    for (const socket of this.#citizen.sockets.values()) this.#tellCitizen(socket, event);
  }

  #tellStaff(socket: StaffSocket, event: TicketEvent): void {
    const told = toldOf(event, socket.data.grants);
    if (told === null) return;
    const cursor = this.options.keys.sealPlace(formatCursor(event));
    socket.data.told = cursor;
    if (told === 'changed') socket.emit('ticket.changed', changed(event, cursor));
    else socket.emit('ticket.gone', { cursor, ticketId: event.ticketId, version: event.version });
  }

  #tellCitizen(socket: CitizenSocket, event: TicketEvent): void {
    if (event.ticketId !== socket.data.ticketId || socket.data.detached) return;
    if (event.action === 'detach_sender') socket.data.detached = true;
    const cursor = this.options.keys.sealPlace(formatCursor(event));
    socket.data.told = cursor;
    socket.emit('story.changed', { cursor, version: event.version });
  }

  /** Sends what a client missed. What it says is checked; a wrong message gets "too old" and the client fetches anew. */
  async #resume(socket: StaffSocket | CitizenSocket, message: unknown, ack: unknown, tell: (event: TicketEvent) => void): Promise<void> {
    if (typeof ack !== 'function' || socket.data.resuming >= RESUMES_AT_ONCE) return;
    const answer = ack as (reply: ResumeReply) => void;
    const { feed, keys, log } = this.options;
    const reply = (result: ResumeReply['result']) => {
      socket.data.told = this.#head();
      answer({ result, head: socket.data.told });
    };
    socket.data.resuming += 1;
    try {
      const asked = ResumeInput.safeParse(message);
      const place = asked.success && asked.data.cursor !== null ? keys.openPlace(asked.data.cursor) : null;
      const missed = place === null ? 'too_old' : await feed.since(place, CATCH_UP);
      if (missed === 'too_old') return reply('too_old');
      for (const event of missed) tell(event);
      reply('caught_up');
    } catch (error) {
      log('warn', 'resume_failed', { error: errorCode(error) });
      reply('too_old');
    } finally {
      socket.data.resuming -= 1;
    }
  }

  #closeSlow(): void {
    for (const socket of [...this.#staff.sockets.values(), ...this.#citizen.sockets.values()]) {
      // Engine.IO keeps what the line has not taken yet.
      const { writeBuffer } = socket.conn as unknown as { writeBuffer: unknown[] };
      if (writeBuffer.length > SLOW) socket.disconnect(true);
    }
  }

  /** Ends sockets of people who signed out, were closed, or may read something else by now. */
  async #recheck(): Promise<void> {
    for (const socket of this.#staff.sockets.values()) {
      try {
        const actor: Actor | null = await this.options.signIn.actorOfToken(socket.data.token);
        if (actor === null || !sameRights(actor.grants, socket.data.grants)) socket.disconnect(true);
      } catch (error) {
        this.options.log('warn', 'socket_recheck_failed', { error: errorCode(error) });
        return;
      }
    }
  }
}

function changed(event: TicketEvent, cursor: string): TicketChanged {
  return { cursor, ticketId: event.ticketId, version: event.version, action: event.action, from: event.fromState, to: event.toState, priority: event.priority, lead: event.leadAfter, at: event.at.toISOString(), actorId: event.actorId };
}
