import { type CitizenServerEvents, type ClientEvents, live, ResumeInput, type ResumeReply, type StaffServerEvents, type TicketChanged } from '#contract';
import type { Actor, SignIn } from '#directory';
import { type EventFeed, formatCursor, type Log, errorCode, type TicketEvent } from '#events';
import type { Tickets } from '#tickets';
import type { Server as HttpServer } from 'node:http';
import { type Namespace, Server, type Socket } from 'socket.io';
import { SESSION_COOKIE } from '../http/session-guard.js';
import { roomsFor, roomsOf } from './rooms.js';

/** More than this between a client's cursor and the head: fetching anew is cheaper than catching up. */
const CATCH_UP = 1_000;
const HEARTBEAT_MS = 10_000;
/** How soon a closed account or an ended session loses its sockets. */
const RECHECK_MS = 30_000;
/** Messages that wait in a socket's buffer before it is closed; the client then comes back and catches up. */
const SLOW = 2_000;

type StaffServer = Namespace<ClientEvents, StaffServerEvents, Record<string, never>, { token: string; rooms: string[] }>;
type CitizenServer = Namespace<ClientEvents, CitizenServerEvents, Record<string, never>, { ticketId: string }>;
type StaffSocket = Socket<ClientEvents, StaffServerEvents, Record<string, never>, { token: string; rooms: string[] }>;
type CitizenSocket = Socket<ClientEvents, CitizenServerEvents, Record<string, never>, { ticketId: string }>;

export interface LiveOptions { readonly http: HttpServer; readonly feed: EventFeed; readonly signIn: SignIn; readonly tickets: Tickets; readonly publicUrl: string; readonly parseCookies: (header: string) => Record<string, string | undefined>; readonly log: Log }

/**
 * Live updates: messages are hints (ids, codes, states, cursor); HTTP is the truth. Who hears what is decided here from the signed-in person or the tracking
 * secret, at connection and again while it lasts.
 */
export class LiveServer {
  readonly #io: Server;
  readonly #staff: StaffServer;
  readonly #citizen: CitizenServer;
  #timers: NodeJS.Timeout[] = [];
  #unsubscribe: () => void = () => undefined;

  constructor(private readonly options: LiveOptions) {
    this.#io = new Server(options.http, { serveClient: false, maxHttpBufferSize: 10_000, cors: { origin: false }, allowRequest: (request, answer) => answer(null, this.#originIsOurs(request.headers)) });
    this.#staff = this.#io.of(live.staff) as StaffServer;
    this.#citizen = this.#io.of(live.citizen) as CitizenServer;
    this.#staff.use((socket, next) => { this.#admitStaff(socket).then(() => next(), () => next(new Error('sign_in_needed'))); });
    this.#citizen.use((socket, next) => { this.#admitCitizen(socket).then(() => next(), () => next(new Error('tracking_not_found'))); });
    this.#staff.on('connection', (socket) => {
      void socket.join(socket.data.rooms);
      socket.on('resume', (message, ack) => void this.#resume(message, ack, (event) => this.#tellStaffSocket(socket, event)));
      socket.emit('heartbeat', { head: options.feed.head });
    });
    this.#citizen.on('connection', (socket) => {
      void socket.join(socket.data.ticketId);
      socket.on('resume', (message, ack) => void this.#resume(message, ack, (event) => this.#tellCitizenSocket(socket, event)));
      socket.emit('heartbeat', { head: options.feed.head });
    });
  }

  start(): void {
    this.#unsubscribe = this.options.feed.subscribe((events) => { for (const event of events) this.#publish(event); });
    const every = (ms: number, run: () => void) => { const timer = setInterval(run, ms); timer.unref(); this.#timers.push(timer); };
    every(HEARTBEAT_MS, () => {
      const head = { head: this.options.feed.head };
      this.#staff.emit('heartbeat', head);
      this.#citizen.emit('heartbeat', head);
      this.#closeSlow();
    });
    every(RECHECK_MS, () => void this.#recheck());
  }

  async stop(): Promise<void> {
    this.#unsubscribe();
    for (const timer of this.#timers) clearInterval(timer);
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
    socket.data = { token, rooms: roomsOf(actor) };
  }

  async #admitCitizen(socket: CitizenSocket): Promise<void> {
    const { code, secret } = socket.handshake.auth as { code?: unknown; secret?: unknown };
    socket.data = { ticketId: await this.options.tickets.idByLink({ code: String(code ?? '').slice(0, 100), secret: String(secret ?? '').slice(0, 200) }) };
  }

  #publish(event: TicketEvent): void {
    this.#staff.to(roomsFor(event)).emit('ticket.changed', changed(event));
    this.#citizen.to(event.ticketId).emit('story.changed', { cursor: formatCursor(event), version: event.version });
  }

  #tellStaffSocket(socket: StaffSocket, event: TicketEvent): void {
    if (roomsFor(event).some((room) => socket.data.rooms.includes(room))) socket.emit('ticket.changed', changed(event));
  }

  #tellCitizenSocket(socket: CitizenSocket, event: TicketEvent): void {
    if (event.ticketId === socket.data.ticketId) socket.emit('story.changed', { cursor: formatCursor(event), version: event.version });
  }

  /** Sends what a client missed. What it says is checked; a wrong message gets "too old" and the client fetches anew. */
  async #resume(message: unknown, ack: unknown, tell: (event: TicketEvent) => void): Promise<void> {
    if (typeof ack !== 'function') return;
    const answer = ack as (reply: ResumeReply) => void;
    const { feed, log } = this.options;
    try {
      const asked = ResumeInput.safeParse(message);
      const missed = asked.success && asked.data.cursor !== null ? await feed.since(asked.data.cursor, CATCH_UP) : 'too_old';
      if (missed === 'too_old') return answer({ result: 'too_old', head: feed.head });
      for (const event of missed) tell(event);
      answer({ result: 'caught_up', head: feed.head });
    } catch (error) {
      log('warn', 'resume_failed', { error: errorCode(error) });
      answer({ result: 'too_old', head: feed.head });
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
        if (actor === null || roomsOf(actor).join() !== socket.data.rooms.join()) socket.disconnect(true);
      } catch (error) {
        this.options.log('warn', 'socket_recheck_failed', { error: errorCode(error) });
        return;
      }
    }
  }
}

function changed(event: TicketEvent): TicketChanged {
  return { cursor: formatCursor(event), ticketId: event.ticketId, version: event.version, action: event.action, from: event.fromState, to: event.toState, priority: event.priority, lead: event.leadAfter, at: event.at.toISOString(), actorId: event.actorId };
}
