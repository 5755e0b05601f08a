import * as z from 'zod/mini';
import { Action, Priority, TicketState } from './codes.js';

/** Place in the event feed, sealed: two clients can tell whether places are the same, and nothing else. A running number would betray events that its reader may not see. */
export const Cursor = z.string().check(z.regex(/^[A-Za-z0-9_-]{22}$/));
export type Cursor = z.infer<typeof Cursor>;

/** One change of a ticket: ids, codes and states only. Whoever needs the words reads them by HTTP with their own rights. */
export const TicketChanged = z.object({
  cursor: Cursor, ticketId: z.string(), version: z.number(), action: Action, from: z.nullable(TicketState), to: TicketState, priority: Priority,
  lead: z.nullable(z.string()), at: z.string(), actorId: z.nullable(z.string()),
});
export type TicketChanged = z.infer<typeof TicketChanged>;

/** A ticket that left this person's sight, for reasons that are not theirs to know. */
export const TicketGone = z.object({ cursor: Cursor, ticketId: z.string(), version: z.number() });
export type TicketGone = z.infer<typeof TicketGone>;

/** What the holder of a tracking link gets: that there is something new. */
export const StoryChanged = z.object({ cursor: Cursor, version: z.number() });
export type StoryChanged = z.infer<typeof StoryChanged>;

/** `head`: the last place that this client was told. Another one than the client knows: something was lost on the way. */
export const Heartbeat = z.object({ head: Cursor });

export const ResumeInput = z.object({ cursor: z.nullable(Cursor) });
/** `caught_up`: all after the given cursor was sent. `too_old`: refetch by HTTP and go on from `head`. */
export const ResumeReply = z.object({ result: z.enum(['caught_up', 'too_old']), head: Cursor });
export type ResumeReply = z.infer<typeof ResumeReply>;

/** `looks`: has the ticket open. `writes`: has typed in it just now. */
export const PresenceKind = z.enum(['looks', 'writes']);
export type PresenceKind = z.infer<typeof PresenceKind>;

/** One member of staff at a ticket. Their label is read by HTTP. */
export const Present = z.object({ personId: z.string(), kind: PresenceKind });
export type Present = z.infer<typeof Present>;

/** Who is at a ticket now; nobody: the list is empty. Sent when it changes, to those who may see the ticket. */
export const PresenceChanged = z.object({ ticketId: z.string(), people: z.array(Present) });
export type PresenceChanged = z.infer<typeof PresenceChanged>;

/** Said again every few seconds while it is so; a line is at one ticket at a time. */
export const PresentInput = z.object({ ticketId: z.uuid(), kind: PresenceKind });
export type PresentInput = z.infer<typeof PresentInput>;
/** `gone`: there is no such ticket for this person. `busy`: said too often, say it later. */
export const PresentReply = z.object({ result: z.enum(['noted', 'gone', 'busy']) });
export type PresentReply = z.infer<typeof PresentReply>;

/** Socket.IO namespaces and event names, for both sides. */
export const live = { staff: '/staff', citizen: '/citizen', ticketChanged: 'ticket.changed', ticketGone: 'ticket.gone', storyChanged: 'story.changed', heartbeat: 'heartbeat', resume: 'resume', presence: 'presence', present: 'present', absent: 'absent' } as const;

export interface StaffServerEvents { 'ticket.changed': (m: TicketChanged) => void; 'ticket.gone': (m: TicketGone) => void; presence: (m: PresenceChanged) => void; heartbeat: (m: { head: string }) => void }
export interface CitizenServerEvents { 'story.changed': (m: StoryChanged) => void; heartbeat: (m: { head: string }) => void }
export interface ClientEvents { resume: (m: { cursor: string | null }, ack: (r: ResumeReply) => void) => void }
export interface StaffClientEvents extends ClientEvents { present: (m: PresentInput, ack: (r: PresentReply) => void) => void; absent: () => void }
