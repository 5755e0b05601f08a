import type { PresenceKind, Restriction } from '#contract';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Who is at a ticket: one row for each live line, a lease that its browser renews. Not logged by the server: it may be lost at any time. */
@Entity('presence')
export class PresenceRow {
  @PrimaryColumn('uuid', { name: 'line_id' }) lineId!: string;
  @Column('uuid', { name: 'ticket_id' }) ticketId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') kind!: PresenceKind;
  /** Lane in which the person came: seen only while the ticket is in it. */
  @Column('text') restriction!: Restriction;
  @Index('presence_until') @Column('timestamptz') until!: Date;
}
