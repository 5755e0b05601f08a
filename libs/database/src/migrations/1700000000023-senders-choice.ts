import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a sender says their message is about, kept beside what the rules propose. */
export class SendersChoice1700000000023 implements MigrationInterface {
  readonly name = 'SendersChoice1700000000023';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "ticket_proposal" ADD "sender_category" text`);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back from here: restore a backup instead.');
  }
}
