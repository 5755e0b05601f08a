import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One message, several matters: a ticket for each, with the photos that came with it. */
export class SeveralMatters1700000000033 implements MigrationInterface {
  readonly name = 'SeveralMatters1700000000033';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "ticket" ADD "divided_from" uuid, ADD "matter" jsonb`);
    await runner.query(`CREATE INDEX "ticket_divided" ON "ticket" ("divided_from") WHERE divided_from is not null`);
    await runner.query(`ALTER TABLE "ticket_photo" ADD "file_of" uuid`);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back from here: restore a backup instead.');
  }
}
