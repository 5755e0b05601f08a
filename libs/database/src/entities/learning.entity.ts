import type { GuardFigures, LearningFigures, LearntKind, LearntVersion, TicketType, Verdict } from '#contract';
import { Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/** How new weights did against those in force then. */
export interface LearntFigures { readonly before: LearningFigures; readonly after: LearningFigures; readonly guardBefore: GuardFigures; readonly guardAfter: GuardFigures }

/** What this installation has counted of decisions of its desk, on top of the counts that ship; at most one is in force. Counts of words one by one and in pairs, never a sentence. */
@Entity('learnt_weights')
@Index('learnt_weights_in_force', ['status'], { unique: true, where: `status = 'in_force'` })
export class LearntWeightsRow {
  @PrimaryGeneratedColumn('identity', { type: 'integer' }) number!: number;
  /** Grows whenever tickets are taken out, so that every process reads the counts again. */
  @Column('integer', { default: 0 }) revision!: number;
  /** Version of the shipped counts with which it was measured. */
  @Column('text', { name: 'based_on' }) basedOn!: string;
  @Column('text') status!: LearntVersion['status'];
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  /** As files of counts (`model-file.ts` of the rules); null for refused ones, whose counts are not kept. */
  @Column('text', { name: 'category_counts', nullable: true }) categoryCounts!: string | null;
  @Column('text', { name: 'type_counts', nullable: true }) typeCounts!: string | null;
  @Column('text', { name: 'urgent_counts', nullable: true }) urgentCounts!: string | null;
  @Column('integer') lessons!: number;
  @Column('integer', { name: 'taken_out', default: 0 }) takenOut!: number;
  @Column('jsonb') verdicts!: Record<LearntKind, Verdict>;
  @Column('jsonb') figures!: LearntFigures;
  @Column('jsonb') moved!: LearntVersion['moved'];
}

/** Which tickets a version has learnt from, and what was taken of each: codes only. Kept so that a ticket can be taken out again. */
@Entity('learnt_lesson')
export class LearntLessonRow {
  @PrimaryColumn('integer') number!: number;
  @Index('learnt_lesson_ticket') @PrimaryColumn('uuid', { name: 'ticket_id' }) ticketId!: string;
  @Column('text', { nullable: true }) category!: string | null;
  @Column('text', { nullable: true }) type!: TicketType | null;
  @Column('boolean', { nullable: true }) urgent!: boolean | null;
  /** The category is the proposal's own, which a person let stand. */
  @Column('boolean') accepted!: boolean;
}

/** What happened to what was learnt, and runs that were asked for. */
@Entity('learning_step')
@Index('learning_step_open', ['kind'], { unique: true, where: 'ended_at is null' })
export class LearningStepRow {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id!: string;
  @Column('text') kind!: 'run' | 'put' | 'taken_out';
  @Column('timestamptz', { name: 'asked_at' }) askedAt!: Date;
  /** Null: the program itself. */
  @Column('uuid', { name: 'by_id', nullable: true }) byId!: string | null;
  @Column('timestamptz', { name: 'started_at', nullable: true }) startedAt!: Date | null;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
  @Column('integer', { nullable: true }) number!: number | null;
  @Column('text', { nullable: true }) outcome!: 'in_force' | 'refused' | 'overtaken' | 'failed' | null;
  @Column('integer', { default: 0 }) count!: number;
}
