import type { ContactProof, IntakeChannel, Priority, PublicationState, RequestKind, Restriction, Stretch, TicketState, TicketType } from '#contract';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';

/** A citizen's message on its way to an answer. Only the gate (`act-on-ticket`) changes a row after submission. */
@Entity('ticket')
@Index('ticket_open_queue', ['restriction', 'state', 'priority', 'clockDue', 'id'], { where: `state not in ('refused', 'redirected', 'closed', 'merged', 'withdrawn', 'spam')` })
@Index('ticket_open_of_body', ['leadBody', 'state', 'priority', 'clockDue', 'id'], { where: `state not in ('refused', 'redirected', 'closed', 'merged', 'withdrawn', 'spam')` })
@Index('ticket_ended', ['state', 'stateSince', 'id'], { where: `state in ('answered', 'refused', 'redirected', 'closed', 'merged', 'withdrawn', 'spam')` })
@Index('ticket_assigned', ['assignedTo'], { where: 'assigned_to is not null' })
@Index('ticket_tagged', { synchronize: false })
@Index('ticket_held', ['heldUntil'], { where: 'holder_id is not null' })
/** Newest first; made by a migration, since a decorator can't say so. */
@Index('ticket_ended_newest', { synchronize: false })
@Index('ticket_ended_of_body', { synchronize: false })
@Index('ticket_clock', ['clockDue', 'id'], { where: `state not in ('answered', 'refused', 'redirected', 'closed', 'merged', 'withdrawn', 'spam')` })
@Index('ticket_rating_clock', ['clockDue'], { where: `state = 'answered'` })
@Index('ticket_ladder', ['ladderDue'], { where: 'ladder_due is not null' })
@Index('ticket_alarm', ['alarmDue'], { where: 'alarm_due is not null' })
@Index('ticket_pending', ['id'], { where: `pending <> '{}'` })
@Index('ticket_to_publish', ['id'], { where: `publication = 'proposed'` })
@Index('ticket_unapproved', ['leadBody'], { where: 'unapproved' })
@Index('ticket_of_body', ['leadBody', 'receivedAt', 'id'])
@Index('ticket_of_area', ['areaCode', 'receivedAt', 'id'])
@Index('ticket_of_category', ['categoryCode', 'receivedAt', 'id'])
@Index('ticket_helped', { synchronize: false })
@Index('ticket_merged', ['mergedInto'], { where: 'merged_into is not null' })
@Index('ticket_divided', ['dividedFrom'], { where: 'divided_from is not null' })
export class TicketRow {
  @PrimaryColumn('uuid') id!: string;
  @Index('ticket_code', { unique: true }) @Column('text') code!: string;
  @Index('ticket_idempotency', { unique: true }) @Column('text', { name: 'idempotency_key' }) idempotencyKey!: string;
  /** Keyed hash of what was sent, to tell a repeat from a clash of keys. */
  @Column('text', { name: 'content_hash' }) contentHash!: string;
  @Column('integer', { default: 1 }) version!: number;
  @Column('text') type!: TicketType;
  @Column('text') state!: TicketState;
  @Column('timestamptz', { name: 'state_since' }) stateSince!: Date;
  @Column('text') restriction!: Restriction;
  @Column('text') priority!: Priority;
  @Column('text') channel!: IntakeChannel;
  @Column('text', { name: 'category_code', nullable: true }) categoryCode!: string | null;
  @Column('boolean', { name: 'category_proposed' }) categoryProposed!: boolean;
  @Column('text', { name: 'area_code', nullable: true }) areaCode!: string | null;
  @Column('text', { nullable: true }) street!: string | null;
  @Column('text', { nullable: true }) landmark!: string | null;
  @Column('double precision', { nullable: true }) lat!: number | null;
  @Column('double precision', { nullable: true }) lon!: number | null;
  @Column('text', { name: 'lead_body', nullable: true }) leadBody!: string | null;
  @Column('boolean', { name: 'lead_proposed' }) leadProposed!: boolean;
  @Column('text', { array: true, default: '{}' }) coordinating!: string[];
  @Column('uuid', { name: 'holder_id', nullable: true }) holderId!: string | null;
  @Column('timestamptz', { name: 'held_until', nullable: true }) heldUntil!: Date | null;
  /** Whose work it is at the desk; apart from who holds it for the moment. */
  @Column('uuid', { name: 'assigned_to', nullable: true }) assignedTo!: string | null;
  @Column('timestamptz', { name: 'assigned_at', nullable: true }) assignedAt!: Date | null;
  /** Codes of the desk's own tags. */
  @Column('text', { array: true, default: '{}' }) tags!: string[];
  @Column('timestamptz', { name: 'received_at' }) receivedAt!: Date;
  @Column('date', { name: 'accepted_on' }) acceptedOn!: string;
  @Column('text', { name: 'clock_kind', nullable: true }) clockKind!: string | null;
  @Column('timestamptz', { name: 'clock_due', nullable: true }) clockDue!: Date | null;
  @Column('integer', { name: 'ask_count', default: 0 }) askCount!: number;
  @Column('integer', { name: 'hand_back_count', default: 0 }) handBackCount!: number;
  /** How often the desk was asked by a body to ask the citizen, and for whom the question is that waits now (`desk` or `body`). */
  @Column('integer', { name: 'body_ask_count', default: 0 }) bodyAskCount!: number;
  @Column('text', { name: 'asked_for', nullable: true }) askedFor!: 'desk' | 'body' | null;
  @Column('integer', { name: 'reopen_count', default: 0 }) reopenCount!: number;
  @Column('integer', { name: 'review_count', default: 0 }) reviewCount!: number;
  /** Kinds of requests that wait for a decision. */
  @Column('text', { array: true, default: '{}' }) pending!: RequestKind[];
  /** An urgent answer that went out and is not approved yet. */
  @Column('boolean', { default: false }) unapproved!: boolean;
  @Column('timestamptz', { name: 'answered_at', nullable: true }) answeredAt!: Date | null;
  /** Step of the ladder of reminders that was reached, and when the next is. */
  @Column('integer', { default: 0 }) level!: number;
  @Column('timestamptz', { name: 'ladder_due', nullable: true }) ladderDue!: Date | null;
  /** When somebody is told that intake or acceptance is overdue; null once they were. */
  @Column('timestamptz', { name: 'alarm_due', nullable: true }) alarmDue!: Date | null;
  /** Version of the calendar that the ticket's clocks were last held against. */
  @Column('text', { name: 'calendar_checked', default: '' }) calendarChecked!: string;
  @Column('text', { default: 'none' }) publication!: PublicationState;
  @Column('boolean', { default: false }) objected!: boolean;
  /** The sender has withdrawn from a matter that goes on inside. */
  @Column('boolean', { default: false }) detached!: boolean;
  @Column('uuid', { name: 'merged_into', nullable: true }) mergedInto!: string | null;
  /** The ticket as which the message was sent that this one holds a matter of. */
  @Column('uuid', { name: 'divided_from', nullable: true }) dividedFrom!: string | null;
  /** Which stretches of its report are its own matter, once others have tickets of their own; null: the whole. */
  @Column('jsonb', { nullable: true }) matter!: Stretch[] | null;
  /** File of the one-stop desk that the text names. */
  @Column('text', { nullable: true }) dossier!: string | null;
  @Column('text', { name: 'first_words' }) firstWords!: string;
  @Column('integer', { name: 'photo_count', default: 0 }) photoCount!: number;
  @Column('uuid', { name: 'intake_by', nullable: true }) intakeBy!: string | null;
}

/** Every text of a ticket: the report, questions, replies, answers. Kept apart from history so that it can be sealed or erased. */
@Entity('ticket_message')
export class TicketMessageRow {
  @PrimaryColumn('uuid') id!: string;
  @Index() @Column('uuid', { name: 'ticket_id' }) ticketId!: string;
  @ManyToOne(() => TicketRow) @JoinColumn({ name: 'ticket_id' }) ticket?: Relation<TicketRow>;
  @Column('text') kind!: string;
  @Column('text') text!: string;
  @Column('text', { name: 'author_kind' }) authorKind!: string;
  @Column('uuid', { name: 'author_id', nullable: true }) authorId!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}

/**
 * What a ticket is found by: the words of its sender and its place, folded, as lexemes; written in the transaction that stores or changes them, erased with them.
 * `masked`: without found personal data, for bodies. Lexemes are made by `ticket-words.ts` of the tickets' room; those of the centre are never matched for a body.
 */
@Entity('ticket_words')
@Index('ticket_words_full', { synchronize: false })
@Index('ticket_words_masked', { synchronize: false })
@Index('ticket_words_received', ['receivedAt', 'ticketId'])
export class TicketWordsRow {
  @PrimaryColumn('uuid', { name: 'ticket_id' }) ticketId!: string;
  @ManyToOne(() => TicketRow) @JoinColumn({ name: 'ticket_id' }) ticket?: Relation<TicketRow>;
  @Column('timestamptz', { name: 'received_at' }) receivedAt!: Date;
  /** Of the way words are folded and cut; rows of an older one are written anew. */
  @Column('integer') version!: number;
  @Column('tsvector', { name: 'full_words' }) fullWords!: string;
  @Column('tsvector', { name: 'masked_words' }) maskedWords!: string;
}

/** A photo that passed intake (re-encoded, upright, without location), or one page of a document as a picture. Attached to a message, or waiting for its form to be sent. */
@Entity('ticket_photo')
@Index('ticket_photo_upload', ['uploadHash', 'page'], { unique: true })
@Index('ticket_photo_waiting', ['createdAt'], { where: 'ticket_id is null' })
export class TicketPhotoRow {
  @PrimaryColumn('uuid') id!: string;
  /** Keyed hash of the upload id that its sender holds; pages of one document share it. */
  @Column('text', { name: 'upload_hash' }) uploadHash!: string;
  @Index() @Column('uuid', { name: 'ticket_id', nullable: true }) ticketId!: string | null;
  @ManyToOne(() => TicketRow) @JoinColumn({ name: 'ticket_id' }) ticket?: Relation<TicketRow>;
  @Column('uuid', { name: 'message_id', nullable: true }) messageId!: string | null;
  @Column('integer') width!: number;
  @Column('integer') height!: number;
  @Column('integer') bytes!: number;
  /** 0: a photo; from 1: a page of a document. */
  @Column('integer', { default: 0 }) page!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  /** The photo whose file it shows, where several tickets show one; null: its own. */
  @Column('uuid', { name: 'file_of', nullable: true }) fileOf!: string | null;
}

/** How to reach the sender; encrypted, with a keyed hash to find all tickets of the same full contact. */
@Entity('ticket_contact')
export class TicketContactRow {
  @PrimaryColumn('uuid', { name: 'ticket_id' }) ticketId!: string;
  @ManyToOne(() => TicketRow) @JoinColumn({ name: 'ticket_id' }) ticket?: Relation<TicketRow>;
  @Column('text') kind!: string;
  @Column('bytea', { name: 'value_encrypted' }) valueEncrypted!: Buffer;
  @Index() @Column('text', { name: 'value_hash' }) valueHash!: string;
  /** Nothing but a one-time code is sent to a contact that nobody has confirmed. `code`, `desk` (taken down by an officer) or `before` (from before codes were sent). */
  @Column('timestamptz', { name: 'confirmed_at', nullable: true }) confirmedAt!: Date | null;
  @Column('text', { name: 'confirmed_by', nullable: true }) confirmedBy!: ContactProof | null;
  /** Codes sent so far for this ticket; until when the newest may be entered; how often it was entered wrongly. */
  @Column('integer', { name: 'code_round', default: 0 }) codeRound!: number;
  @Column('timestamptz', { name: 'code_until', nullable: true }) codeUntil!: Date | null;
  @Column('integer', { name: 'code_tries', default: 0 }) codeTries!: number;
}

/** What the sender agreed to, with the version of the words shown (Law 91/2025/QH15, Art. 9). */
@Entity('ticket_consent')
export class TicketConsentRow {
  @PrimaryColumn('uuid', { name: 'ticket_id' }) ticketId!: string;
  @ManyToOne(() => TicketRow) @JoinColumn({ name: 'ticket_id' }) ticket?: Relation<TicketRow>;
  @PrimaryColumn('text') purpose!: string;
  @Column('text', { name: 'words_version' }) wordsVersion!: string;
  @Column('text') channel!: string;
  @Column('timestamptz', { name: 'given_at' }) givenAt!: Date;
}

/** What the rules proposed and what the desk decided; kept together to measure the proposals. */
@Entity('ticket_proposal')
@Index('ticket_proposal_decided', ['decidedAt'], { where: 'decided_at is not null' })
export class TicketProposalRow {
  @PrimaryColumn('uuid', { name: 'ticket_id' }) ticketId!: string;
  @ManyToOne(() => TicketRow) @JoinColumn({ name: 'ticket_id' }) ticket?: Relation<TicketRow>;
  @Column('text') version!: string;
  @Column('jsonb') proposed!: unknown;
  /** The category that the sender confirmed on the form; it decides nothing. */
  @Column('text', { name: 'sender_category', nullable: true }) senderCategory!: string | null;
  @Column('jsonb', { nullable: true }) decided!: unknown;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt!: Date | null;
}

/** A clock of a ticket with the rule and calendar that gave it. */
@Entity('ticket_deadline')
export class TicketDeadlineRow {
  @PrimaryColumn('uuid', { name: 'ticket_id' }) ticketId!: string;
  @ManyToOne(() => TicketRow) @JoinColumn({ name: 'ticket_id' }) ticket?: Relation<TicketRow>;
  @PrimaryColumn('text') kind!: string;
  @Column('timestamptz', { name: 'started_at' }) startedAt!: Date;
  @Column('timestamptz', { name: 'due_at' }) dueAt!: Date;
  @Column('timestamptz', { name: 'paused_at', nullable: true }) pausedAt!: Date | null;
  @Column('timestamptz', { name: 'met_at', nullable: true }) metAt!: Date | null;
  /** From what it can be counted again: its start, its limit at the start, the pauses so far, the days of an extension. */
  @Column('timestamptz', { name: 'counted_from' }) countedFrom!: Date;
  @Column('integer', { name: 'limit_minutes' }) limitMinutes!: number;
  @Column('jsonb', { default: '[]' }) pauses!: { from: string; to: string }[];
  @Column('integer', { name: 'extended_days', default: 0 }) extendedDays!: number;
  /** A later date promised with an apology. The clock itself stays overdue. */
  @Column('timestamptz', { name: 'promised_at', nullable: true }) promisedAt!: Date | null;
  @Column('boolean', { name: 'in_days' }) inDays!: boolean;
  @Column('boolean', { name: 'round_the_clock' }) roundTheClock!: boolean;
  @Column('boolean') provisional!: boolean;
  @Column('text', { name: 'rule_version' }) ruleVersion!: string;
  @Column('text', { name: 'calendar_version' }) calendarVersion!: string;
}

/** An answer written by an officer and approved by another person; the newest row counts. */
@Entity('ticket_answer')
@Index('ticket_answer_alike', ['bodyCode', 'fingerprint'])
export class TicketAnswerRow {
  @PrimaryColumn('uuid') id!: string;
  @Index() @Column('uuid', { name: 'ticket_id' }) ticketId!: string;
  @ManyToOne(() => TicketRow) @JoinColumn({ name: 'ticket_id' }) ticket?: Relation<TicketRow>;
  @Column('uuid', { name: 'message_id' }) messageId!: string;
  @Column('text') result!: string;
  @Column('text', { name: 'body_code' }) bodyCode!: string;
  @Column('uuid', { name: 'author_id' }) authorId!: string;
  @Column('timestamptz', { name: 'submitted_at' }) submittedAt!: Date;
  @Column('uuid', { name: 'approver_id', nullable: true }) approverId!: string | null;
  @Column('timestamptz', { name: 'approved_at', nullable: true }) approvedAt!: Date | null;
  /** SHA-256 of the approved text: shows later that the answer is the one that was approved. */
  @Column('text', { name: 'content_hash' }) contentHash!: string;
  /** Of the words without numbers and dates: finds the same answer given before. Null for answers from before it was kept. */
  @Column('text', { nullable: true }) fingerprint!: string | null;
  /** The template that it began with. */
  @Column('uuid', { name: 'template_id', nullable: true }) templateId!: string | null;
  @Column('text', { name: 'no_evidence_reason', nullable: true }) noEvidenceReason!: string | null;
  @Column('uuid', { name: 'remark_id', nullable: true }) remarkId!: string | null;
  /** Went out before its approval. */
  @Column('boolean', { default: false }) urgent!: boolean;
}

@Entity('ticket_rating')
export class TicketRatingRow {
  @PrimaryColumn('uuid', { name: 'answer_id' }) answerId!: string;
  @Index() @Column('uuid', { name: 'ticket_id' }) ticketId!: string;
  @ManyToOne(() => TicketRow) @JoinColumn({ name: 'ticket_id' }) ticket?: Relation<TicketRow>;
  @Column('text') rating!: string;
  @Column('uuid', { name: 'reason_id', nullable: true }) reasonId!: string | null;
  @Column('timestamptz', { name: 'rated_at' }) ratedAt!: Date;
}

/** Kept counts: tickets by state, per scope (`centre`, `restricted`, `body:CODE`). Changed in the transaction of the change. */
@Entity('ticket_counter')
export class TicketCounterRow {
  @PrimaryColumn('text') scope!: string;
  @PrimaryColumn('text') state!: string;
  @Column('integer') tickets!: number;
}
