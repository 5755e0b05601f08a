import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What tickets are found by. Words are folded by the program, so tickets of before get their row by a turn of the worker (`fillWords`). */
export class SearchWords1700000000021 implements MigrationInterface {
  readonly name = 'SearchWords1700000000021';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "ticket_words" ("ticket_id" uuid NOT NULL, "received_at" TIMESTAMP WITH TIME ZONE NOT NULL, "version" integer NOT NULL, "full_words" tsvector NOT NULL, "masked_words" tsvector NOT NULL, CONSTRAINT "PK_ticket_words" PRIMARY KEY ("ticket_id"))`);
    // Words go out of line: a search by index reads the narrow rows only.
    await runner.query(`ALTER TABLE "ticket_words" SET (toast_tuple_target = 128)`);
    await runner.query(`CREATE INDEX "ticket_words_received" ON "ticket_words" ("received_at", "ticket_id")`);
    // Without a list of pending words, which every search would have to read.
    await runner.query(`CREATE INDEX "ticket_words_full" ON "ticket_words" USING gin ("full_words") WITH (fastupdate = off)`);
    await runner.query(`CREATE INDEX "ticket_words_masked" ON "ticket_words" USING gin ("masked_words") WITH (fastupdate = off)`);
    await runner.query(`ALTER TABLE "ticket_words" ADD CONSTRAINT "FK_97532375db6c16de834f1d526aa" FOREIGN KEY ("ticket_id") REFERENCES "ticket"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    // Newest first within a body, area or category, and what a body helps with: without them such a search reads every ticket.
    await runner.query(`CREATE INDEX "ticket_of_body" ON "ticket" ("lead_body", "received_at", "id")`);
    await runner.query(`CREATE INDEX "ticket_of_area" ON "ticket" ("area_code", "received_at", "id")`);
    await runner.query(`CREATE INDEX "ticket_of_category" ON "ticket" ("category_code", "received_at", "id")`);
    await runner.query(`CREATE INDEX "ticket_helped" ON "ticket" USING gin ("coordinating")`);
    await runner.query(`ALTER TABLE "access_log" ALTER COLUMN "ticket_id" DROP NOT NULL`);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back from here: restore a backup instead.');
  }
}
