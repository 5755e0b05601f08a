import * as z from 'zod/mini';
import { ApprovedText, ApprovedTextInput, ApprovedTextsReply } from './approved-texts.js';
import { CalendarChangeInput, CalendarPreview, CalendarPreviewInput, CalendarView } from './calendar.js';
import { ChangeContactInput, ConfirmContactInput, ContactOfLink } from './contact.js';
import { AssignmentRule, AssignmentView, BulkInput, BulkPreviewInput, BulkReply, DeskFacts, DeskTag, TagInput } from './desk.js';
import { DemoFacts, DemoMailbox } from './demo.js';
import { AcceptInvitationInput, AccountEvent, Colleague, DirectoryReply, EndRoleInput, GiveRoleInput, InvitationView, InvitePersonInput, InvitePersonReply, Me, PersonRow, PublicFacts, RoleView, SetActiveInput, SignInInput, SubstituteInput } from './directory.js';
import { LearningView, PutInForceInput } from './learning.js';
import { MapFacts } from './map.js';
import { MattersInput, MattersReply } from './matters.js';
import { LocateReply, Position } from './place.js';
import { SearchInput, SearchReply } from './search.js';
import { ShiftView } from './shift.js';
import { RouteOffer, RouteOfferQuery } from './offer.js';
import { MessagePreview } from './preview.js';
import { DeskSubmitInput, DocumentReply, ProposalInput, ProposalReply, Receipt, SubmitInput, UploadReply } from './submit.js';
import { FilledTemplates, TemplateInput, TemplatesQuery, TemplatesReply, TemplateView } from './templates.js';
import { ActInput, ContactReply, WordsReply, NearbyReply, PreviewInput, SimilarInput, SimilarReply, QueueQuery, QueueReply, TicketDetail } from './tickets.js';
import { TrackingKey } from './tracking-key.js';
import { TrackingActInput, TrackingPhotoInput, TrackingRateInput, TrackingReplyInput, TrackingView } from './tracking.js';

type Schema = z.ZodMiniType;
export interface Route { readonly method: 'GET' | 'POST' | 'DELETE'; readonly path: string; readonly query?: Schema; readonly body?: Schema; readonly reply?: Schema }

/** Every HTTP call of the product. `:id` parts of a path are filled by the caller. A route without `reply` answers with bytes or with nothing. */
export const routes = {
  // anyone
  facts: { method: 'GET', path: '/api/facts', reply: PublicFacts },
  locate: { method: 'POST', path: '/api/locate', body: Position, reply: LocateReply },
  /** By POST: what is written is in no address, no log and no table. */
  propose: { method: 'POST', path: '/api/proposals', body: ProposalInput, reply: ProposalReply },
  /** multipart/form-data with one file field `photo`. */
  upload: { method: 'POST', path: '/api/uploads', reply: UploadReply },
  map: { method: 'GET', path: '/api/map', reply: MapFacts },
  submit: { method: 'POST', path: '/api/tickets', body: SubmitInput, reply: Receipt },
  track: { method: 'POST', path: '/api/tracking', body: TrackingKey, reply: TrackingView },
  /** Another code to the contact that is not confirmed yet. */
  sendContactCode: { method: 'POST', path: '/api/tracking/contact/code', body: TrackingKey, reply: ContactOfLink },
  confirmContact: { method: 'POST', path: '/api/tracking/contact/confirm', body: ConfirmContactInput, reply: ContactOfLink },
  changeContact: { method: 'POST', path: '/api/tracking/contact', body: ChangeContactInput, reply: ContactOfLink },
  trackReply: { method: 'POST', path: '/api/tracking/reply', body: TrackingReplyInput, reply: TrackingView },
  trackRate: { method: 'POST', path: '/api/tracking/rate', body: TrackingRateInput, reply: TrackingView },
  trackAct: { method: 'POST', path: '/api/tracking/acts', body: TrackingActInput, reply: TrackingView },
  /** Answers with image bytes. */
  trackPhoto: { method: 'POST', path: '/api/tracking/photo', body: TrackingPhotoInput },
  // staff
  signIn: { method: 'POST', path: '/api/session', body: SignInInput, reply: Me },
  me: { method: 'GET', path: '/api/session', reply: Me },
  signOut: { method: 'DELETE', path: '/api/session' },
  directory: { method: 'GET', path: '/api/directory', reply: DirectoryReply },
  colleague: { method: 'GET', path: '/api/colleagues/:id', reply: Colleague },
  queue: { method: 'GET', path: '/api/queue', query: QueueQuery, reply: QueueReply },
  /** Words are never part of an address. */
  search: { method: 'POST', path: '/api/search', body: SearchInput, reply: SearchReply },
  ticket: { method: 'GET', path: '/api/tickets/:id', reply: TicketDetail },
  nearby: { method: 'GET', path: '/api/tickets/:id/nearby', reply: NearbyReply },
  ticketTemplates: { method: 'GET', path: '/api/tickets/:id/templates', query: TemplatesQuery, reply: FilledTemplates },
  /** What parts of its words seem to be about. */
  proposeMatters: { method: 'POST', path: '/api/tickets/:id/matters', body: MattersInput, reply: MattersReply },
  /** Where it would go as another category, type or area; null where the category is not in force. */
  routeOffer: { method: 'GET', path: '/api/tickets/:id/route-offer', query: RouteOfferQuery, reply: z.nullable(RouteOffer) },
  /** What the sender would get. */
  previewAct: { method: 'POST', path: '/api/tickets/:id/preview', body: PreviewInput, reply: MessagePreview },
  /** null: after the act the ticket is out of this person's sight. */
  act: { method: 'POST', path: '/api/tickets/:id/acts', body: ActInput, reply: z.nullable(TicketDetail) },
  revealContact: { method: 'POST', path: '/api/tickets/:id/contact', reply: ContactReply },
  /** For bodies, which read the sender's words masked; every reading is recorded. */
  revealWords: { method: 'POST', path: '/api/tickets/:id/words', reply: WordsReply },
  /** Answers with image bytes. */
  photo: { method: 'GET', path: '/api/tickets/:id/photos/:photoId' },
  shift: { method: 'GET', path: '/api/shift', reply: ShiftView },
  /** multipart/form-data with one file field `document`: a PDF. */
  document: { method: 'POST', path: '/api/desk/documents', reply: DocumentReply },
  deskSubmit: { method: 'POST', path: '/api/desk/tickets', body: DeskSubmitInput, reply: Receipt },
  people: { method: 'GET', path: '/api/people', reply: z.object({ people: z.array(PersonRow) }) },
  invite: { method: 'POST', path: '/api/people', body: InvitePersonInput, reply: InvitePersonReply },
  person: { method: 'GET', path: '/api/people/:id', reply: z.object({ person: PersonRow, history: z.array(AccountEvent) }) },
  giveRole: { method: 'POST', path: '/api/people/:id/roles', body: GiveRoleInput, reply: PersonRow },
  endRole: { method: 'POST', path: '/api/people/:id/roles/:roleId/end', body: EndRoleInput, reply: PersonRow },
  setActive: { method: 'POST', path: '/api/people/:id/active', body: SetActiveInput, reply: PersonRow },
  renewInvitation: { method: 'POST', path: '/api/people/:id/invitation', reply: InvitePersonReply },
  setSubstitute: { method: 'POST', path: '/api/people/:id/substitutes', body: SubstituteInput, reply: PersonRow },
  endSubstitute: { method: 'POST', path: '/api/people/:id/substitutes/:substitutionId/end', reply: PersonRow },
  roles: { method: 'GET', path: '/api/roles', reply: z.object({ roles: z.array(RoleView) }) },
  calendar: { method: 'GET', path: '/api/calendar', reply: CalendarView },
  previewCalendar: { method: 'POST', path: '/api/calendar/preview', body: CalendarPreviewInput, reply: CalendarPreview },
  changeCalendar: { method: 'POST', path: '/api/calendar', body: CalendarChangeInput, reply: CalendarView },
  learning: { method: 'GET', path: '/api/learning', reply: LearningView },
  learnNow: { method: 'POST', path: '/api/learning/run', reply: LearningView },
  putLearntInForce: { method: 'POST', path: '/api/learning/in-force', body: PutInForceInput, reply: LearningView },
  similarTickets: { method: 'POST', path: '/api/desk/similar', body: SimilarInput, reply: SimilarReply },
  deskFacts: { method: 'GET', path: '/api/desk/facts', reply: DeskFacts },
  addTag: { method: 'POST', path: '/api/desk/tags', body: TagInput, reply: DeskTag },
  retireTag: { method: 'POST', path: '/api/desk/tags/:code/retire', reply: DeskTag },
  bulkPreview: { method: 'POST', path: '/api/desk/bulk/preview', body: BulkPreviewInput, reply: BulkReply },
  bulk: { method: 'POST', path: '/api/desk/bulk', body: BulkInput, reply: BulkReply },
  assignment: { method: 'GET', path: '/api/desk/assignment', reply: AssignmentView },
  setAssignment: { method: 'POST', path: '/api/desk/assignment', body: AssignmentRule, reply: AssignmentView },
  templates: { method: 'GET', path: '/api/templates', reply: TemplatesReply },
  writeTemplate: { method: 'POST', path: '/api/templates', body: TemplateInput, reply: TemplateView },
  retireTemplate: { method: 'POST', path: '/api/templates/:id/retire', reply: TemplateView },
  approvedTexts: { method: 'GET', path: '/api/approved-texts', reply: ApprovedTextsReply },
  writeText: { method: 'POST', path: '/api/approved-texts', body: ApprovedTextInput, reply: ApprovedText },
  approveText: { method: 'POST', path: '/api/approved-texts/:id/approve', reply: ApprovedText },
  retireText: { method: 'POST', path: '/api/approved-texts/:id/retire', reply: ApprovedText },
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
