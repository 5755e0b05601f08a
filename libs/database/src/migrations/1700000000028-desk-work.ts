import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose work a ticket is, tags of the desk, and who may give work out. */
export class DeskWork1700000000028 implements MigrationInterface {
  readonly name = 'DeskWork1700000000028';

  async up(runner: QueryRunner): Promise<void> {
    // There are two permissions more; nobody could have changed the shipped ones yet. The start fills the table again.
    await runner.query(`DELETE FROM role_permission`);
    await runner.query(`ALTER TABLE "ticket" ADD "assigned_to" uuid, ADD "assigned_at" TIMESTAMP WITH TIME ZONE, ADD "tags" text array NOT NULL DEFAULT '{}'`);
    await runner.query(`CREATE INDEX "ticket_assigned" ON "ticket" ("assigned_to") WHERE assigned_to is not null`);
    await runner.query(`CREATE INDEX "ticket_tagged" ON "ticket" USING gin ("tags")`);
    await runner.query(`CREATE TABLE "desk_tag" ("code" text NOT NULL, "name" text NOT NULL, "author_id" uuid NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "retired_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_desk_tag" PRIMARY KEY ("code"))`);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back from here: restore a backup instead.');
  }
}
