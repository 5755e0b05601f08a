import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A body may have the sender's words shown without masks, and that is recorded. */
export class WordsRevealed1700000000030 implements MigrationInterface {
  readonly name = 'WordsRevealed1700000000030';

  async up(runner: QueryRunner): Promise<void> {
    // There is a permission more; nobody could have changed the shipped ones yet. The start fills the table again.
    await runner.query(`DELETE FROM role_permission`);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back from here: restore a backup instead.');
  }
}
