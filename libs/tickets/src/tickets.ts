import type { ActInput, AssignmentRule, AssignmentView, BulkInput, BulkPreviewInput, BulkReply, CalendarPreview, ContactInput, ContactOfLink, DeskFacts, DeskSubmitInput, DeskTag, FilledTemplates, MattersInput, MattersReply, MessagePreview, NearbyReply, ProposalInput, ProposalReply, QueueReply, Rating, Receipt, RuleKind, RouteOffer, SearchInput, SearchReply, ShiftView, SimilarInput, SimilarReply, StaffAct, SubmitInput, TemplateAct, TicketDetail, TrackingAct, TrackingKey, TrackingView, WordsReply } from '#contract';
import { Refused } from '#contract';
import { TicketAnswerRow } from '#database';
import type { Actor, Reference } from '#directory';
import type { CitizenAct } from './acts.js';
import { actOnTicket } from './act-on-ticket.js';
import { changeContact, confirmContact, sendCode } from './contacts.js';
import type { TicketRoom } from './context.js';
import { auditHistory, type Broken } from './audit-history.js';
import { previewCalendar, recountingLeft } from './calendar-preview.js';
import { recount } from './counters.js';
import { addTag, deskFacts, retireTag } from './desk-tags.js';
import { didAlready } from './did-already.js';
import { runDueClocks } from './due-clocks.js';
import { templatesFor } from './filled-templates.js';
import { readNearby, similarToTold } from './nearby.js';
import { proposeCategory } from './propose-category.js';
import { proposeMatters } from './propose-matters.js';
import { assignmentView, assignWaiting, setAssignment } from './assignment.js';
import { bulkAct, previewBulk } from './bulk.js';
import { readRouteOffer, type RouteAsked } from './read-route-offer.js';
import { type QueueAsked, readQueue } from './read-queue.js';
import { readShift } from './read-shift.js';
import { readTicket, recordReading, revealContact, visibleTicket } from './read-ticket.js';
import { revealWords } from './reveal-words.js';
import { withdrawalEnds } from './needs.js';
import { readTracking } from './read-tracking.js';
import { rehearseRules } from './rehearse-rules.js';
import { rehearse, type WordsOf } from './rehearse.js';
import { searchTickets } from './search-tickets.js';
import { submitTicket, trackingPath } from './submit-ticket.js';
import { fillWords } from './ticket-words.js';
import { trackedTicket } from './tracked-ticket.js';

/** How far back the nightly look goes: a night that was missed is made up for. */
const BOOKS_DAYS = 3;

/** The room's verbs, as the doors call them. */
export class Tickets {
  constructor(private readonly room: TicketRoom) {}

  /** What a text that is still being written seems to be about. */
  propose(input: ProposalInput): Promise<ProposalReply> {
    return proposeCategory(this.room, input);
  }

  submit(input: SubmitInput): Promise<Receipt> {
    return submitTicket(this.room, { input, channel: 'web', intakeBy: null });
  }

  /** A report taken at the counter or on the phone. @throws Refused `forbidden` */
  submitAtDesk(actor: Actor, input: DeskSubmitInput): Promise<Receipt> {
    if (!actor.grants.some((g) => g.permission === 'ticket.intake')) throw new Refused('forbidden');
    return submitTicket(this.room, { input, channel: input.channel, intakeBy: actor.personId });
  }

  queue(actor: Actor, query: QueueAsked): Promise<QueueReply> {
    return readQueue(this.room, actor, query);
  }

  search(actor: Actor, input: SearchInput): Promise<SearchReply> {
    return searchTickets(this.room, actor, input);
  }

  /** Gives tickets their search words that have none yet, or such of an older way of folding. Harmless when repeated. @returns how many were written */
  fillWords(): Promise<number> {
    return fillWords(this.room);
  }

  read(actor: Actor, id: string): Promise<TicketDetail> {
    return readTicket(this.room, actor, id);
  }

  /** The sender's other tickets and similar ones, as far as this person may see them. @throws Refused `not_found` */
  nearby(actor: Actor, id: string): Promise<NearbyReply> {
    return readNearby(this.room, actor, id);
  }

  /** Open tickets about what is being told at the counter. @throws Refused `forbidden` */
  similar(actor: Actor, input: SimilarInput): Promise<SimilarReply> {
    return similarToTold(this.room, actor, input);
  }

  /** Who is on at the desk, what they hold, what nobody has taken up. @throws Refused `forbidden` */
  shift(actor: Actor): Promise<ShiftView> {
    return readShift(this.room, actor);
  }

  /** One act of a member of staff, and the ticket as it is afterwards; a ticket that went out of their sight gives `null`. */
  async act(actor: Actor, id: string, { act, version, idempotencyKey, template = null, takesUp = false }: ActInput): Promise<TicketDetail | null> {
    try {
      await visibleTicket(this.room, actor, id);
      await actOnTicket(this.room, { ticketId: id, by: { kind: 'staff', actor }, act, version, requestKey: idempotencyKey, template, takesUp });
    } catch (error) {
      // Sent again after a lost reply, where the act itself took the ticket out of their sight.
      if (error instanceof Refused && error.code === 'not_found' && (await didAlready(this.room, actor, id, idempotencyKey))) return null;
      throw error;
    }
    try {
      return await readTicket(this.room, actor, id);
    } catch (error) {
      if (error instanceof Refused && error.code === 'not_found') return null;
      throw error;
    }
  }

  /** Where the ticket would go as another category, type or area. @throws Refused `not_found`, `forbidden` */
  routeOffer(actor: Actor, id: string, as: RouteAsked): Promise<RouteOffer | null> {
    return readRouteOffer(this.room, actor, id, as);
  }

  /** Templates for an act on this ticket, filled in, used most first. @throws Refused `not_found` */
  async templates(actor: Actor, id: string, act: TemplateAct): Promise<FilledTemplates> {
    return { templates: await templatesFor(this.room, actor, id, act) };
  }

  /** What the sender would get if the act were taken now; nothing is kept. @throws Refused as the act itself */
  preview(actor: Actor, id: string, act: StaffAct, wordsOf: WordsOf): Promise<MessagePreview> {
    return rehearse(this.room, actor, id, act, wordsOf);
  }

  /** What parts of a ticket's words seem to be about. @throws Refused `not_found`, `forbidden`, `stretch_wrong` */
  proposeMatters(actor: Actor, id: string, input: MattersInput): Promise<MattersReply> {
    return proposeMatters(this.room, actor, id, input);
  }

  revealContact(actor: Actor, id: string): Promise<{ kind: 'email' | 'phone'; value: string }> {
    return revealContact(this.room, actor, id);
  }

  /** @throws Refused `not_found`, `forbidden` */
  revealWords(actor: Actor, id: string): Promise<WordsReply> {
    return revealWords(this.room, actor, id);
  }

  async photo(actor: Actor, id: string, photoId: string): Promise<Buffer> {
    const ticket = await visibleTicket(this.room, actor, id);
    await recordReading(this.room, actor, ticket, 'restricted_photo');
    const photo = await this.room.photos.read(ticket.id, photoId);
    if (photo === null) throw new Refused('not_found');
    return photo.jpeg;
  }

  track(key: TrackingKey): Promise<TrackingView> {
    return readTracking(this.room, key);
  }

  /** An act of the link's holder; repeating its key changes nothing more. @throws Refused `tracking_not_found`, `action_not_allowed` */
  async actByLink(key: TrackingKey, act: CitizenAct, requestKey: string | null): Promise<TrackingView> {
    const ticket = await trackedTicket(this.room, key);
    await actOnTicket(this.room, { ticketId: ticket.id, by: { kind: 'citizen' }, act, version: null, requestKey });
    return readTracking(this.room, key);
  }

  /** A reply to the question that waits, whoever asked it; else information added on one's own. @throws Refused `tracking_not_found`, `action_not_allowed` */
  async replyByLink(key: TrackingKey, words: { text: string; uploads: readonly string[] }, requestKey: string): Promise<TrackingView> {
    const { state, askedFor } = await trackedTicket(this.room, key);
    const action = state !== 'waiting_for_citizen' ? 'add_information' : askedFor === 'body' ? 'reply_to_body' : 'reply';
    return this.actByLink(key, { action, ...words }, requestKey);
  }

  /** Reopening, asking for a review, withdrawing, objecting. Where danger or crime is in the matter, withdrawing only takes its sender out of it. @throws Refused `tracking_not_found`, `action_not_allowed` and what the needs refuse */
  async wishByLink(key: TrackingKey, act: TrackingAct, requestKey: string): Promise<TrackingView> {
    const ticket = await trackedTicket(this.room, key);
    return this.actByLink(key, act.action === 'withdraw' && !withdrawalEnds(ticket) ? { action: 'detach_sender' } : act, requestKey);
  }

  /** One rating for an answer: sent again, also after a lost reply, it gives the story as it is. @throws Refused `tracking_not_found`, `action_not_allowed` */
  async rateByLink(key: TrackingKey, rating: Rating, reason: string | null): Promise<TrackingView> {
    const ticket = await trackedTicket(this.room, key);
    const answers = await this.room.db.getRepository(TicketAnswerRow).find({ where: { ticketId: ticket.id }, order: { submittedAt: 'DESC' } });
    const given = answers.find((a) => a.approvedAt !== null || a.urgent);
    return this.actByLink(key, { action: rating === 'dissatisfied' ? 'rate_dissatisfied' : 'rate', rating, reason }, given === undefined ? null : `rating-${given.id}`);
  }

  /** Another one-time code to the contact that is not confirmed. @throws Refused `tracking_not_found`, `not_found`, `contact_confirmed`, `codes_used_up`, `contact_not_reached` */
  async sendContactCode(key: TrackingKey): Promise<ContactOfLink> {
    return { contact: await sendCode(this.room, key) };
  }

  /** @throws Refused `tracking_not_found`, `not_found`, `code_wrong`, `code_expired` */
  async confirmContact(key: TrackingKey, oneTimeCode: string): Promise<ContactOfLink> {
    return { contact: await confirmContact(this.room, key, oneTimeCode) };
  }

  /** @throws Refused `tracking_not_found`, `action_not_allowed`, `contact_confirmed`, `codes_used_up`, `contact_not_reached` */
  async changeContact(key: TrackingKey, contact: ContactInput | null): Promise<ContactOfLink> {
    return { contact: await changeContact(this.room, key, contact) };
  }

  /** A photo that the link's holder may see: their own, and the evidence of an approved answer. */
  async photoByLink(key: TrackingKey, photoId: string): Promise<Buffer> {
    const view = await readTracking(this.room, key);
    const seen = [...view.photos, ...view.story.flatMap((s) => s.photos), ...(view.answer?.photos ?? [])].some((p) => p.id === photoId);
    const ticket = await trackedTicket(this.room, key);
    const photo = seen ? await this.room.photos.read(ticket.id, photoId) : null;
    if (photo === null) throw new Refused('not_found');
    return photo.jpeg;
  }

  /** The ticket behind a tracking link, for the live line of its holder; whoever has withdrawn hears nothing more. @throws Refused `tracking_not_found` */
  async linkHolder(key: TrackingKey): Promise<{ ticketId: string; detached: boolean }> {
    const { id, detached } = await trackedTicket(this.room, key);
    return { ticketId: id, detached };
  }

  /** The id behind a tracking link. @throws Refused `tracking_not_found` */
  async idByLink(key: TrackingKey): Promise<string> {
    return (await trackedTicket(this.room, key)).id;
  }

  /** Address of a ticket's tracking page, relative to the site. */
  trackingPath(ticketId: string, code: string): string {
    return trackingPath(code, this.room.keys.trackingSecret(ticketId));
  }

  /** What would become of each ticket, and why not. Nothing is kept. @throws Refused `forbidden` */
  previewBulk(actor: Actor, input: BulkPreviewInput): Promise<BulkReply> {
    return previewBulk(this.room, actor, input);
  }

  /** One act on many tickets, each through the gate by itself. @throws Refused `forbidden` */
  bulk(actor: Actor, input: BulkInput): Promise<BulkReply> {
    return bulkAct(this.room, actor, input);
  }

  /** Tags and operators. @throws Refused `forbidden` */
  deskFacts(actor: Actor): Promise<DeskFacts> {
    return deskFacts(this.room, actor);
  }

  /** @throws Refused `forbidden`, `tag_taken`, `invalid_input` */
  addTag(actor: Actor, name: string): Promise<DeskTag> {
    return addTag(this.room, actor, name);
  }

  /** @throws Refused `forbidden`, `not_found` */
  retireTag(actor: Actor, code: string): Promise<DeskTag> {
    return retireTag(this.room, actor, code);
  }

  /** How new tickets are given out, and who is on. @throws Refused `forbidden` */
  assignment(actor: Actor): Promise<AssignmentView> {
    return assignmentView(this.room, actor);
  }

  /** @throws Refused `forbidden` */
  setAssignment(actor: Actor, rule: AssignmentRule): Promise<AssignmentView> {
    return setAssignment(this.room, actor, rule);
  }

  /** Gives new tickets out, and takes back those of people who left. @returns how many changed hands */
  assignWaiting(): Promise<number> {
    return assignWaiting(this.room);
  }

  runDueClocks(): Promise<number> {
    return runDueClocks(this.room, (ticketId, act) => actOnTicket(this.room, { ticketId, by: { kind: 'system' }, act, version: null, requestKey: null }));
  }

  /** What another calendar would do to open deadlines. Restricted tickets are not counted. */
  previewCalendar(next: Reference): Promise<CalendarPreview> {
    return previewCalendar(this.room, next);
  }

  /** What rules of a draft would have done to the tickets of the last days. Restricted tickets are not counted. */
  rehearseRules(kind: RuleKind, now: Reference, next: Reference): ReturnType<typeof rehearseRules> {
    return rehearseRules(this.room, kind, now, next);
  }

  /** Open tickets whose clocks have yet to be held against the calendar in force. */
  recountingLeft(): Promise<number> {
    return recountingLeft(this.room);
  }

  /** Tickets whose history does not lead to the state they are in; empty when the books are right. `since`: only those with something new. */
  auditHistory(since: Date | null = null): Promise<Broken[]> {
    return auditHistory(this.room.db, since);
  }

  /** The nightly look at the books: kept counts against a recount, histories of the last days against their tickets. @returns how many differ */
  async checkBooks(): Promise<{ counters: number; histories: number }> {
    const [counters, histories] = await Promise.all([this.recount(), this.auditHistory(new Date(this.room.now().getTime() - BOOKS_DAYS * 86_400_000))]);
    return { counters: counters.length, histories: histories.length };
  }

  /** Differences between the kept counts and a recount. */
  recount(): ReturnType<typeof recount> {
    return recount(this.room.db.manager);
  }
}
