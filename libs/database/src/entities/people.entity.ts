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
  @Column('date', { name: 'valid_to', nullable: true }) validTo!: string | null;
}

/** What a role may do, and where. Data, so that an installation can change it without a release. */
@Entity('role_permission')
export class RolePermissionRow {
  @PrimaryColumn('text') role!: string;
  @PrimaryColumn('text') permission!: string;
  @Column('text') scope!: string;
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
