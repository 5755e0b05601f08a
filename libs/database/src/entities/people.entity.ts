import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, PrimaryGeneratedColumn, type Relation } from 'typeorm';

@Entity('person')
export class PersonRow {
  @PrimaryColumn('uuid') id!: string;
  /** How colleagues see the person. */
  @Column('text') label!: string;
  @Index({ unique: true }) @Column('text') email!: string;
  /** argon2id; null until the invitation is accepted. */
  @Column('text', { name: 'password_hash', nullable: true }) passwordHash!: string | null;
  @Column('boolean', { default: true }) active!: boolean;
  @Column('boolean', { default: false }) demo!: boolean;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
}

/** A person may hold roles in several bodies, with dates. */
@Entity('role_assignment')
export class RoleAssignmentRow {
  @PrimaryGeneratedColumn('identity', { type: 'integer' }) id!: number;
  @Index() @Column('uuid', { name: 'person_id' }) personId!: string;
  @ManyToOne(() => PersonRow) @JoinColumn({ name: 'person_id' }) person?: Relation<PersonRow>;
  @Column('text') role!: string;
  @Column('text', { name: 'body_code', nullable: true }) bodyCode!: string | null;
  @Column('date', { name: 'valid_from' }) validFrom!: string;
  /** First day without the role. */
  @Column('date', { name: 'valid_to', nullable: true }) validTo!: string | null;
  /** For these categories (`GT-01`, or a whole field `GT`) and areas alone; null: all. */
  @Column('text', { array: true, nullable: true }) categories!: string[] | null;
  @Column('text', { array: true, nullable: true }) areas!: string[] | null;
}

/** Who stands in for an absent colleague: their roles are the substitute's too on these days, both included. */
@Entity('substitution')
export class SubstitutionRow {
  @PrimaryGeneratedColumn('identity', { type: 'integer' }) id!: number;
  @Index() @Column('uuid', { name: 'person_id' }) personId!: string;
  @ManyToOne(() => PersonRow) @JoinColumn({ name: 'person_id' }) person?: Relation<PersonRow>;
  @Index() @Column('uuid', { name: 'substitute_id' }) substituteId!: string;
  @ManyToOne(() => PersonRow) @JoinColumn({ name: 'substitute_id' }) substitute?: Relation<PersonRow>;
  @Column('date', { name: 'valid_from' }) validFrom!: string;
  @Column('date', { name: 'valid_to' }) validTo!: string;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
}

/** What a role may do, and where: permission × scope × lane, and where set the types, categories and areas. Data, so that an installation can change it without a release. */
@Entity('role_permission')
export class RolePermissionRow {
  @PrimaryColumn('text') role!: string;
  @PrimaryColumn('text') permission!: string;
  @PrimaryColumn('text') scope!: string;
  @PrimaryColumn('text', { default: 'none' }) restriction!: string;
  @Column('text', { array: true, nullable: true }) types!: string[] | null;
  @Column('text', { array: true, nullable: true }) categories!: string[] | null;
  @Column('text', { array: true, nullable: true }) areas!: string[] | null;
}

@Entity('staff_session')
export class StaffSessionRow {
  /** Keyed hash of the cookie's token; the token itself is stored nowhere. */
  @PrimaryColumn('text', { name: 'token_hash' }) tokenHash!: string;
  @Index() @Column('uuid', { name: 'person_id' }) personId!: string;
  @ManyToOne(() => PersonRow) @JoinColumn({ name: 'person_id' }) person?: Relation<PersonRow>;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
}

/** One-time link with which a person sets the password. */
@Entity('invitation')
export class InvitationRow {
  @PrimaryColumn('text', { name: 'token_hash' }) tokenHash!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @ManyToOne(() => PersonRow) @JoinColumn({ name: 'person_id' }) person?: Relation<PersonRow>;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
  @Column('timestamptz', { name: 'used_at', nullable: true }) usedAt!: Date | null;
}

/** Tries in a window of time; keys are keyed hashes (an address is personal data). */
@Entity('throttle')
export class ThrottleRow {
  @PrimaryColumn('text') key!: string;
  @Column('timestamptz', { name: 'window_ends_at' }) windowEndsAt!: Date;
  @Column('integer') tries!: number;
}

/** A text with which the desk answers questions word for word, once another person has approved it. */
@Entity('approved_text')
export class ApprovedTextRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'category_code', nullable: true }) categoryCode!: string | null;
  @Column('text') title!: string;
  @Column('text') text!: string;
  @Column('text') state!: 'draft' | 'approved' | 'retired';
  @Column('uuid', { name: 'author_id' }) authorId!: string;
  @Column('uuid', { name: 'approver_id', nullable: true }) approverId!: string | null;
  /** When it came into its state. */
  @Column('timestamptz') at!: Date;
}

/** A text with which words to a citizen or a colleague begin. Never changed: a new one takes its place and carries on its line. */
@Entity('reply_template')
@Index('reply_template_in_use', ['bodyCode'], { where: 'retired_at is null' })
export class ReplyTemplateRow {
  @PrimaryColumn('uuid') id!: string;
  /** The first of those that took each other's place: what uses are counted by. */
  @Column('uuid') line!: string;
  /** Null: the centre's. */
  @Column('text', { name: 'body_code', nullable: true }) bodyCode!: string | null;
  @Column('text', { array: true }) acts!: string[];
  @Column('text', { name: 'category_code', nullable: true }) categoryCode!: string | null;
  @Column('text') title!: string;
  @Column('text') text!: string;
  /** Null: shipped with the program. */
  @Column('uuid', { name: 'author_id', nullable: true }) authorId!: string | null;
  @Column('timestamptz') at!: Date;
  @Column('timestamptz', { name: 'retired_at', nullable: true }) retiredAt!: Date | null;
}

/** How often a template was sent: by day and by the body that sent it (`` for the centre). Counts only. */
@Entity('reply_template_use')
export class ReplyTemplateUseRow {
  @PrimaryColumn('uuid') line!: string;
  @PrimaryColumn('date') day!: string;
  @PrimaryColumn('text', { name: 'body_code' }) bodyCode!: string;
  @Column('integer') uses!: number;
}
