import * as z from 'zod/mini';
import { Action, Priority, TicketState } from './codes.js';

/** Position in the event feed: `transactionId:eventId`. Opaque to clients, ordered by the server. */
export const Cursor = z.string().check(z.regex(/^\d{1,20}:\d{1,20}$/));
export type Cursor = z.infer<typeof Cursor>;

/** One change of a ticket: ids, codes and states only. Whoever needs the words reads them by HTTP with their own rights. */
export const TicketChanged = z.object({
  cursor: Cursor, ticketId: z.string(), version: z.number(), action: Action, from: z.nullable(TicketState), to: TicketState, priority: Priority,
  lead: z.nullable(z.string()), at: z.string(), actorId: z.nullable(z.string()),
});
export type TicketChanged = z.infer<typeof TicketChanged>;

/** What the holder of a tracking link gets: that there is something new. */
export const StoryChanged = z.object({ cursor: Cursor, version: z.number() });
export type StoryChanged = z.infer<typeof StoryChanged>;

export const Heartbeat = z.object({ head: Cursor });

export const ResumeInput = z.object({ cursor: z.nullable(Cursor) });
/** `caught_up`: all after the given cursor was sent. `too_old`: refetch by HTTP and go on from `head`. */
export const ResumeReply = z.object({ result: z.enum(['caught_up', 'too_old']), head: Cursor });
export type ResumeReply = z.infer<typeof ResumeReply>;

/** Socket.IO namespaces and event names, for both sides. */
export const live = { staff: '/staff', citizen: '/citizen', ticketChanged: 'ticket.changed', storyChanged: 'story.changed', heartbeat: 'heartbeat', resume: 'resume' } as const;

export interface StaffServerEvents { 'ticket.changed': (m: TicketChanged) => void; heartbeat: (m: { head: string }) => void }
export interface CitizenServerEvents { 'story.changed': (m: StoryChanged) => void; heartbeat: (m: { head: string }) => void }
export interface ClientEvents { resume: (m: { cursor: string | null }, ack: (r: ResumeReply) => void) => void }
