import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Templates of replies, how often each is used, and answers that say the same as earlier ones. */
export class ReplyTemplates1700000000027 implements MigrationInterface {
  readonly name = 'ReplyTemplates1700000000027';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "reply_template" ("id" uuid NOT NULL, "line" uuid NOT NULL, "body_code" text, "acts" text array NOT NULL, "category_code" text, "title" text NOT NULL, "text" text NOT NULL, "author_id" uuid, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "retired_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_reply_template" PRIMARY KEY ("id"))`);
    await runner.query(`CREATE INDEX "reply_template_in_use" ON "reply_template" ("body_code") WHERE retired_at is null`);
    await runner.query(`CREATE TABLE "reply_template_use" ("line" uuid NOT NULL, "day" date NOT NULL, "body_code" text NOT NULL, "uses" integer NOT NULL, CONSTRAINT "PK_reply_template_use" PRIMARY KEY ("line", "day", "body_code"))`);
    await runner.query(`ALTER TABLE "ticket_answer" ADD "fingerprint" text, ADD "template_id" uuid`);
    await runner.query(`CREATE INDEX "ticket_answer_alike" ON "ticket_answer" ("body_code", "fingerprint")`);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back from here: restore a backup instead.');
  }
}
