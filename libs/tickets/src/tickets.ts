import type { ActInput, DeskSubmitInput, QueueReply, QueueView, Rating, Receipt, SubmitInput, TicketDetail, TrackingKey, TrackingView } from '#contract';
import { Refused } from '#contract';
import { TicketAnswerRow } from '#database';
import type { Actor } from '#directory';
import { IsNull, Not } from 'typeorm';
import type { CitizenAct } from './acts.js';
import { actOnTicket } from './act-on-ticket.js';
import type { TicketRoom } from './context.js';
import { recount } from './counters.js';
import { runDueClocks } from './due-clocks.js';
import { readQueue } from './read-queue.js';
import { readTicket, recordReading, revealContact, visibleTicket } from './read-ticket.js';
import { readTracking, trackedTicket } from './read-tracking.js';
import { submitTicket, trackingPath } from './submit-ticket.js';

/** The room's verbs, as the doors call them. */
export class Tickets {
  constructor(private readonly room: TicketRoom) {}

  submit(input: SubmitInput): Promise<Receipt> {
    return submitTicket(this.room, { input, channel: 'web', intakeBy: null });
  }

  /** A report taken at the counter or on the phone. @throws Refused `forbidden` */
  submitAtDesk(actor: Actor, input: DeskSubmitInput): Promise<Receipt> {
    if (!actor.grants.some((g) => g.permission === 'ticket.intake')) throw new Refused('forbidden');
    return submitTicket(this.room, { input, channel: input.channel, intakeBy: actor.personId });
  }

  queue(actor: Actor, query: { view: QueueView; after?: string | undefined; limit?: number | undefined }): Promise<QueueReply> {
    return readQueue(this.room, actor, query);
  }

  read(actor: Actor, id: string): Promise<TicketDetail> {
    return readTicket(this.room, actor, id);
  }

  /** One act of a member of staff, and the ticket as it is afterwards; a ticket that went out of their sight gives `null`. */
  async act(actor: Actor, id: string, { act, version, idempotencyKey }: ActInput): Promise<TicketDetail | null> {
    await visibleTicket(this.room, actor, id);
    await actOnTicket(this.room, { ticketId: id, by: { kind: 'staff', actor }, act, version, requestKey: idempotencyKey });
    try {
      return await readTicket(this.room, actor, id);
    } catch (error) {
      if (error instanceof Refused && error.code === 'not_found') return null;
      throw error;
    }
  }

  revealContact(actor: Actor, id: string): Promise<{ kind: 'email' | 'phone'; value: string }> {
    return revealContact(this.room, actor, id);
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

  /** One rating for an answer: sent again, also after a lost reply, it gives the story as it is. @throws Refused `tracking_not_found`, `action_not_allowed` */
  async rateByLink(key: TrackingKey, rating: Rating, reason: string | null): Promise<TrackingView> {
    const ticket = await trackedTicket(this.room, key);
    const answer = await this.room.db.getRepository(TicketAnswerRow).findOne({ where: { ticketId: ticket.id, approverId: Not(IsNull()) }, order: { submittedAt: 'DESC' } });
    return this.actByLink(key, { action: rating === 'dissatisfied' ? 'rate_dissatisfied' : 'rate', rating, reason }, answer === null ? null : `rating-${answer.id}`);
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

  /** The id behind a tracking link, for the live room of its holder. @throws Refused `tracking_not_found` */
  async idByLink(key: TrackingKey): Promise<string> {
    return (await trackedTicket(this.room, key)).id;
  }

  /** Address of a ticket's tracking page, relative to the site. */
  trackingPath(ticketId: string, code: string): string {
    return trackingPath(code, this.room.keys.trackingSecret(ticketId));
  }

  runDueClocks(): Promise<number> {
    return runDueClocks(this.room);
  }

  /** Differences between the kept counts and a recount. */
  recount(): ReturnType<typeof recount> {
    return recount(this.room.db.manager);
  }
}
