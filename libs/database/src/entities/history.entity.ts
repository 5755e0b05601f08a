import type { Action, Priority, Restriction, TicketState, TicketType } from '#contract';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { TicketRow } from './ticket.entity.js';

/** Codes of a ticket that limit who may see it. */
export interface EventScope { readonly type: TicketType; readonly category: string | null; readonly area: string | null; readonly coordinating: readonly string[] }

/** History and outbox in one: appended in the transaction of each change, never changed. Ids, codes and times only. */
@Entity('ticket_event')
@Index('ticket_event_feed', ['xid', 'id'])
@Index('ticket_event_of_ticket', ['ticketId', 'version'], { unique: true })
@Index('ticket_event_request', ['ticketId', 'requestKey'], { unique: true, where: 'request_key is not null' })
@Index('ticket_event_restricted', ['ticketId'], { where: `restriction_after <> 'none'` })
export class TicketEventRow {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id!: string;
  /** The writing transaction: a reader takes only rows older than every running transaction, so none is skipped. */
  @Column('bigint', { default: () => 'current_transaction_number()' }) xid!: string;
  @Column('uuid', { name: 'ticket_id' }) ticketId!: string;
  @ManyToOne(() => TicketRow) @JoinColumn({ name: 'ticket_id' }) ticket?: Relation<TicketRow>;
  @Column('integer') version!: number;
  @Column('text') action!: Action;
  @Column('text', { name: 'from_state', nullable: true }) fromState!: TicketState | null;
  @Column('text', { name: 'to_state' }) toState!: TicketState;
  @Column('text', { name: 'actor_kind' }) actorKind!: 'citizen' | 'staff' | 'system';
  @Column('uuid', { name: 'actor_id', nullable: true }) actorId!: string | null;
  @Column('text', { name: 'actor_body', nullable: true }) actorBody!: string | null;
  @Column('timestamptz') at!: Date;
  @Column('uuid', { name: 'message_id', nullable: true }) messageId!: string | null;
  @Column('text') priority!: Priority;
  @Column('text', { name: 'lead_before', nullable: true }) leadBefore!: string | null;
  @Column('text', { name: 'lead_after', nullable: true }) leadAfter!: string | null;
  @Column('text', { name: 'restriction_before' }) restrictionBefore!: Restriction;
  @Column('text', { name: 'restriction_after' }) restrictionAfter!: Restriction;
  /** The rest of what decides who may see the ticket, before and after: type, category, area, coordinating bodies. Null in rows older than this column. */
  @Column('jsonb', { name: 'scope_before', nullable: true }) scopeBefore!: EventScope | null;
  @Column('jsonb', { name: 'scope_after', nullable: true }) scopeAfter!: EventScope | null;
  @Column('timestamptz', { name: 'answer_due_before', nullable: true }) answerDueBefore!: Date | null;
  @Column('timestamptz', { name: 'answer_due_after', nullable: true }) answerDueAfter!: Date | null;
  @Column('jsonb', { default: '{}' }) details!: Record<string, unknown>;
  @Column('text', { name: 'request_key', nullable: true }) requestKey!: string | null;
}

/** How far a reader of the event feed has come. */
@Entity('relay_cursor')
export class RelayCursorRow {
  @PrimaryColumn('text') name!: string;
  @Column('bigint') xid!: string;
  @Column('bigint', { name: 'event_id' }) eventId!: string;
}

/** A message to one person over one channel because of one event. The row is the truth; a queue job only carries its id. */
@Entity('notification')
@Index('notification_once', ['eventId', 'recipient', 'channel'], { unique: true })
@Index('notification_due', ['nextAttemptAt'], { where: `state in ('planned', 'queued', 'failed')` })
export class NotificationRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('bigint', { name: 'event_id' }) eventId!: string;
  @Index() @Column('uuid', { name: 'ticket_id' }) ticketId!: string;
  /** `citizen`, or a person's id. */
  @Column('text') recipient!: string;
  @Column('text') channel!: string;
  @Column('text') template!: string;
  @Column('text') state!: string;
  @Column('integer', { default: 0 }) attempts!: number;
  @Column('timestamptz', { name: 'next_attempt_at' }) nextAttemptAt!: Date;
  @Column('text', { name: 'error_code', nullable: true }) errorCode!: string | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @Column('timestamptz', { name: 'sent_at', nullable: true }) sentAt!: Date | null;
}

/** Demo mode only: what a citizen or colleague would have got. */
@Entity('demo_message')
export class DemoMessageRow {
  @PrimaryColumn('uuid') id!: string;
  @Index() @Column('timestamptz', { default: () => 'now()' }) at!: Date;
  @Column('text') channel!: string;
  @Column('text') recipient!: string;
  @Column('text') subject!: string;
  @Column('text') text!: string;
  @Column('text', { nullable: true }) link!: string | null;
}

/** Who read what is protected. Appended, never changed. */
@Entity('access_log')
export class AccessLogRow {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id!: string;
  @Column('timestamptz', { default: () => 'now()' }) at!: Date;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  /** Null: a search for a sender's contact that found nothing. */
  @Index() @Column('uuid', { name: 'ticket_id', nullable: true }) ticketId!: string | null;
  @Column('text') what!: string;
}

/** Facts about this installation (which seeds ran). */
@Entity('installation')
export class InstallationRow {
  @PrimaryColumn('text') key!: string;
  @Column('jsonb') value!: unknown;
  @Column('timestamptz', { name: 'set_at', default: () => 'now()' }) setAt!: Date;
}

/** What was done to an account, by whom. Appended, never changed; codes and dates only. */
@Entity('account_event')
export class AccountEventRow {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id!: string;
  @Column('timestamptz') at!: Date;
  /** Null: the program itself, at the first start. */
  @Column('uuid', { name: 'by_id', nullable: true }) byId!: string | null;
  @Index() @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') action!: string;
  @Column('jsonb', { default: '{}' }) details!: Record<string, unknown>;
}
