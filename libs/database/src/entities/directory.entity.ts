import { Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/** A body that answers: department, district committee, utility. Effective-dated: a code may come back with another name. */
@Entity('body')
@Index(['code', 'validFrom'], { unique: true })
export class BodyRow {
  @PrimaryGeneratedColumn('identity', { type: 'integer' }) id!: number;
  @Column('text') code!: string;
  @Column('text', { name: 'name_vi' }) nameVi!: string;
  @Column('text', { name: 'name_en' }) nameEn!: string;
  @Column('text') kind!: string;
  @Column('text', { name: 'area_code', nullable: true }) areaCode!: string | null;
  @Column('text', { name: 'serves_areas', array: true, default: '{}' }) servesAreas!: string[];
  /** Never a ticket lead (steering committee and the like). */
  @Column('boolean', { name: 'takes_tickets', default: true }) takesTickets!: boolean;
  @Column('date', { name: 'valid_from' }) validFrom!: string;
  @Column('date', { name: 'valid_to', nullable: true }) validTo!: string | null;
}

/** An administrative unit. GSO codes are reused for other places, so the key is (code, valid_from). */
@Entity('area')
@Index(['code', 'validFrom'], { unique: true })
export class AreaRow {
  @PrimaryGeneratedColumn('identity', { type: 'integer' }) id!: number;
  @Column('text') code!: string;
  @Column('text') name!: string;
  @Column('text') level!: string;
  @Column('text', { name: 'district_code' }) districtCode!: string;
  @Column('text', { name: 'legal_basis' }) legalBasis!: string;
  @Column('date', { name: 'valid_from' }) validFrom!: string;
  @Column('date', { name: 'valid_to', nullable: true }) validTo!: string | null;
}

/** A point inside a unit; the nearest point tells the district (nearly certain) and the likely communes. */
@Entity('locating_point')
export class LocatingPointRow {
  @PrimaryGeneratedColumn('identity', { type: 'integer' }) id!: number;
  @Column('double precision') lat!: number;
  @Column('double precision') lon!: number;
  @Column('text', { name: 'district_code' }) districtCode!: string;
  @Column('text', { name: 'likely_area_codes', array: true }) likelyAreaCodes!: string[];
}

@Entity('category')
@Index(['code', 'validFrom'], { unique: true })
export class CategoryRow {
  @PrimaryGeneratedColumn('identity', { type: 'integer' }) id!: number;
  @Column('text') code!: string;
  @Column('text') field!: string;
  @Column('text', { name: 'field_vi' }) fieldVi!: string;
  @Column('text', { name: 'field_en' }) fieldEn!: string;
  @Column('text', { name: 'name_vi' }) nameVi!: string;
  @Column('text', { name: 'name_en' }) nameEn!: string;
  @Column('text') priority!: string;
  @Column('text') location!: string;
  @Column('integer', { name: 'limit_hours' }) limitHours!: number;
  @Column('boolean', { name: 'visible_while_open' }) visibleWhileOpen!: boolean;
  @Column('date', { name: 'valid_from' }) validFrom!: string;
  @Column('date', { name: 'valid_to', nullable: true }) validTo!: string | null;
}

/** Who answers for a category: one lead and any number of coordinating bodies; `AREA` stands for the district committee of the place. A road pattern overrides the lead for matters on that road. */
@Entity('competence')
@Index(['categoryCode', 'rank', 'position', 'roadPattern', 'validFrom'], { unique: true })
export class CompetenceRow {
  @PrimaryGeneratedColumn('identity', { type: 'integer' }) id!: number;
  @Column('text', { name: 'category_code' }) categoryCode!: string;
  @Column('text') rank!: string;
  @Column('integer') position!: number;
  @Column('text', { name: 'body_code' }) bodyCode!: string;
  @Column('text', { name: 'road_pattern', default: '' }) roadPattern!: string;
  @Column('text') source!: string;
  @Column('date', { name: 'valid_from' }) validFrom!: string;
  @Column('date', { name: 'valid_to', nullable: true }) validTo!: string | null;
}

/** Versioned rule data: calendars, deadline rules, office hours. A row is never changed; a newer version takes over. */
@Entity('rule_data')
export class RuleDataRow {
  @PrimaryColumn('text') kind!: string;
  @PrimaryColumn('text') version!: string;
  @Column('jsonb') data!: unknown;
  @Column('text') source!: string;
  @Column('boolean') active!: boolean;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  /** Who entered it; null: shipped with the program. */
  @Column('uuid', { name: 'created_by', nullable: true }) createdBy!: string | null;
}

/** A rule that failed while tickets went on without it: which, as it was written then, how, when and how often. Nothing of the tickets. */
@Entity('rule_failure')
export class RuleFailureRow {
  @PrimaryColumn('text') kind!: string;
  @PrimaryColumn('text', { name: 'rule_id' }) ruleId!: string;
  /** Hash of the rule as it was written: once it is written otherwise, the failure is of the past. */
  @PrimaryColumn('text', { name: 'rule_hash' }) ruleHash!: string;
  @PrimaryColumn('text') what!: string;
  /** Version in which it was seen last. */
  @Column('text') version!: string;
  @Column('timestamptz', { name: 'first_at' }) firstAt!: Date;
  @Column('timestamptz', { name: 'last_at' }) lastAt!: Date;
  @Column('integer') times!: number;
}

/** A short word of the desk for its own use. Never erased, so that old tickets keep their words. */
@Entity('desk_tag')
export class DeskTagRow {
  @PrimaryColumn('text') code!: string;
  @Column('text') name!: string;
  @Column('uuid', { name: 'author_id' }) authorId!: string;
  @Column('timestamptz') at!: Date;
  @Column('timestamptz', { name: 'retired_at', nullable: true }) retiredAt!: Date | null;
}
