import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Documents: kept as pictures of their pages, several under one upload. */
export class Documents1700000000029 implements MigrationInterface {
  readonly name = 'Documents1700000000029';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "ticket_photo" ADD "page" integer NOT NULL DEFAULT 0`);
    await runner.query(`DROP INDEX "IDX_e39be97df38d8328af29306b48"`);
    await runner.query(`CREATE UNIQUE INDEX "ticket_photo_upload" ON "ticket_photo" ("upload_hash", "page")`);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back from here: restore a backup instead.');
  }
}
