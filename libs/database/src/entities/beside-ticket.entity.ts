import type { ContributionState, LetterKind, PublicationState, RequestKind, RequestState } from '#contract';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { TicketRow } from './ticket.entity.js';

/** What one person asks for and another decides: refusal, the desk's own answer, extension, late hand-back, a question to the citizen. At most one of a kind waits. */
@Entity('ticket_request')
@Index('ticket_request_waiting', ['ticketId', 'kind'], { unique: true, where: `state in ('pending', 'endorsed')` })
export class TicketRequestRow {
  @PrimaryColumn('uuid') id!: string;
  @Index() @Column('uuid', { name: 'ticket_id' }) ticketId!: string;
  @ManyToOne(() => TicketRow) @JoinColumn({ name: 'ticket_id' }) ticket?: Relation<TicketRow>;
  @Column('text') kind!: RequestKind;
  @Column('text') state!: RequestState;
  @Column('uuid', { name: 'asked_by' }) askedBy!: string;
  @Column('timestamptz', { name: 'asked_at' }) askedAt!: Date;
  @Column('uuid', { name: 'message_id' }) messageId!: string;
  /** Codes and numbers of what is asked for. */
  @Column('jsonb', { default: '{}' }) data!: Record<string, string | number | null>;
  @Column('uuid', { name: 'endorsed_by', nullable: true }) endorsedBy!: string | null;
  @Column('timestamptz', { name: 'endorsed_at', nullable: true }) endorsedAt!: Date | null;
  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy!: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt!: Date | null;
  @Column('uuid', { name: 'decision_id', nullable: true }) decisionId!: string | null;
}

/** A coordinating body's part of the answer, with its own date. One of a body is open at a time. */
@Entity('ticket_contribution')
@Index('ticket_contribution_open', ['bodyCode', 'ticketId'], { unique: true, where: `state = 'asked'` })
export class TicketContributionRow {
  @PrimaryColumn('uuid') id!: string;
  @Index() @Column('uuid', { name: 'ticket_id' }) ticketId!: string;
  @ManyToOne(() => TicketRow) @JoinColumn({ name: 'ticket_id' }) ticket?: Relation<TicketRow>;
  @Column('text', { name: 'body_code' }) bodyCode!: string;
  @Column('text') state!: ContributionState;
  @Column('timestamptz', { name: 'asked_at' }) askedAt!: Date;
  @Column('timestamptz', { name: 'due_at' }) dueAt!: Date;
  @Column('uuid', { name: 'question_id', nullable: true }) questionId!: string | null;
  @Column('uuid', { name: 'message_id', nullable: true }) messageId!: string | null;
  @Column('uuid', { name: 'answered_by', nullable: true }) answeredBy!: string | null;
  @Column('timestamptz', { name: 'answered_at', nullable: true }) answeredAt!: Date | null;
}

/** Letters of a late answer: drafted before the date passes, sent once. */
@Entity('ticket_letter')
@Index('ticket_letter_draft', ['ticketId', 'kind'], { unique: true, where: `state = 'draft'` })
export class TicketLetterRow {
  @PrimaryColumn('uuid') id!: string;
  @Index() @Column('uuid', { name: 'ticket_id' }) ticketId!: string;
  @ManyToOne(() => TicketRow) @JoinColumn({ name: 'ticket_id' }) ticket?: Relation<TicketRow>;
  @Column('text') kind!: LetterKind;
  @Column('text') state!: 'draft' | 'sent';
  @Column('uuid', { name: 'message_id' }) messageId!: string;
  @Column('date', { name: 'new_date', nullable: true }) newDate!: string | null;
  @Column('timestamptz') at!: Date;
  @Column('uuid', { name: 'sent_by', nullable: true }) sentBy!: string | null;
}

/** Publication of an answered ticket: its own small table, decided apart from the answer. */
@Entity('ticket_publication')
export class TicketPublicationRow {
  @PrimaryColumn('uuid', { name: 'ticket_id' }) ticketId!: string;
  @ManyToOne(() => TicketRow) @JoinColumn({ name: 'ticket_id' }) ticket?: Relation<TicketRow>;
  @Column('text') state!: PublicationState;
  /** The masked texts as the editor published them. */
  @Column('uuid', { name: 'report_id', nullable: true }) reportId!: string | null;
  @Column('uuid', { name: 'answer_id', nullable: true }) answerId!: string | null;
  @Column('uuid', { name: 'proposed_by', nullable: true }) proposedBy!: string | null;
  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy!: string | null;
  @Column('timestamptz') at!: Date;
}
