import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is at a ticket now. */
export class WorkingTogether1700000000022 implements MigrationInterface {
  readonly name = 'WorkingTogether1700000000022';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE UNLOGGED TABLE "presence" ("line_id" uuid NOT NULL, "ticket_id" uuid NOT NULL, "person_id" uuid NOT NULL, "kind" text NOT NULL, "restriction" text NOT NULL, "until" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_presence_line" PRIMARY KEY ("line_id"))`);
    await runner.query(`CREATE INDEX "presence_until" ON "presence" ("until")`);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back from here: restore a backup instead.');
  }
}
