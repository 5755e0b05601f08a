import * as z from 'zod/mini';
import { DemoFacts, DemoMailbox } from './demo.js';
import { AcceptInvitationInput, DirectoryReply, InvitationView, InvitePersonInput, InvitePersonReply, Me, PersonRow, PublicFacts, SignInInput } from './directory.js';
import { LocateReply, Position } from './place.js';
import { DeskSubmitInput, Receipt, SubmitInput, UploadReply } from './submit.js';
import { ActInput, ContactReply, QueueQuery, QueueReply, TicketDetail } from './tickets.js';
import { TrackingKey, TrackingPhotoInput, TrackingRateInput, TrackingReplyInput, TrackingView } from './tracking.js';

type Schema = z.ZodMiniType;
export interface Route { readonly method: 'GET' | 'POST' | 'DELETE'; readonly path: string; readonly query?: Schema; readonly body?: Schema; readonly reply?: Schema }

/** Every HTTP call of the product. `:id` parts of a path are filled by the caller. A route without `reply` answers with bytes or with nothing. */
export const routes = {
  // anyone
  facts: { method: 'GET', path: '/api/facts', reply: PublicFacts },
  locate: { method: 'POST', path: '/api/locate', body: Position, reply: LocateReply },
  /** multipart/form-data with one file field `photo`. */
  upload: { method: 'POST', path: '/api/uploads', reply: UploadReply },
  submit: { method: 'POST', path: '/api/tickets', body: SubmitInput, reply: Receipt },
  track: { method: 'POST', path: '/api/tracking', body: TrackingKey, reply: TrackingView },
  trackReply: { method: 'POST', path: '/api/tracking/reply', body: TrackingReplyInput, reply: TrackingView },
  trackRate: { method: 'POST', path: '/api/tracking/rate', body: TrackingRateInput, reply: TrackingView },
  /** Answers with image bytes. */
  trackPhoto: { method: 'POST', path: '/api/tracking/photo', body: TrackingPhotoInput },
  // staff
  signIn: { method: 'POST', path: '/api/session', body: SignInInput, reply: Me },
  me: { method: 'GET', path: '/api/session', reply: Me },
  signOut: { method: 'DELETE', path: '/api/session' },
  directory: { method: 'GET', path: '/api/directory', reply: DirectoryReply },
  queue: { method: 'GET', path: '/api/queue', query: QueueQuery, reply: QueueReply },
  ticket: { method: 'GET', path: '/api/tickets/:id', reply: TicketDetail },
  /** null: after the act the ticket is out of this person's sight. */
  act: { method: 'POST', path: '/api/tickets/:id/acts', body: ActInput, reply: z.nullable(TicketDetail) },
  revealContact: { method: 'POST', path: '/api/tickets/:id/contact', reply: ContactReply },
  /** Answers with image bytes. */
  photo: { method: 'GET', path: '/api/tickets/:id/photos/:photoId' },
  deskSubmit: { method: 'POST', path: '/api/desk/tickets', body: DeskSubmitInput, reply: Receipt },
  people: { method: 'GET', path: '/api/people', reply: z.object({ people: z.array(PersonRow) }) },
  invite: { method: 'POST', path: '/api/people', body: InvitePersonInput, reply: InvitePersonReply },
  invitation: { method: 'POST', path: '/api/invitations/view', body: z.object({ token: z.string().check(z.maxLength(200)) }), reply: InvitationView },
  acceptInvitation: { method: 'POST', path: '/api/invitations/accept', body: AcceptInvitationInput, reply: Me },
  // demo mode only
  demo: { method: 'GET', path: '/api/demo', reply: DemoFacts },
  demoMailbox: { method: 'GET', path: '/api/demo/mailbox', reply: DemoMailbox },
} as const satisfies Record<string, Route>;

export type RouteName = keyof typeof routes;
export type ReplyOf<R extends Route> = R extends { reply: infer S extends Schema } ? z.output<S> : undefined;
export type BodyOf<R extends Route> = R extends { body: infer S extends Schema } ? z.input<S> : undefined;
export type QueryOf<R extends Route> = R extends { query: infer S extends Schema } ? z.input<S> : undefined;
