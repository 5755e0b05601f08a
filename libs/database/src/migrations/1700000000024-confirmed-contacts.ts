import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Contacts are confirmed by a one-time code. Those of before were written to all along and stay so. */
export class ConfirmedContacts1700000000024 implements MigrationInterface {
  readonly name = 'ConfirmedContacts1700000000024';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "ticket_contact" ADD "confirmed_at" TIMESTAMP WITH TIME ZONE, ADD "confirmed_by" text, ADD "code_round" integer NOT NULL DEFAULT 0, ADD "code_until" TIMESTAMP WITH TIME ZONE, ADD "code_tries" integer NOT NULL DEFAULT 0`);
    await runner.query(`UPDATE "ticket_contact" SET "confirmed_at" = now(), "confirmed_by" = 'before'`);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back from here: restore a backup instead.');
  }
}
