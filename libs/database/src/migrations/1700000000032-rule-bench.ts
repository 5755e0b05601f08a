import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rules of routing and classification as data, empty to begin with; failures of rules; who may keep them. */
export class RuleBench1700000000032 implements MigrationInterface {
  readonly name = 'RuleBench1700000000032';

  async up(runner: QueryRunner): Promise<void> {
    // There is a permission more; nobody could have changed the shipped ones yet. The start fills the table again.
    await runner.query(`DELETE FROM role_permission`);
    await runner.query(`CREATE TABLE "rule_failure" ("kind" text NOT NULL, "rule_id" text NOT NULL, "rule_hash" text NOT NULL, "what" text NOT NULL, "version" text NOT NULL, "first_at" TIMESTAMP WITH TIME ZONE NOT NULL, "last_at" TIMESTAMP WITH TIME ZONE NOT NULL, "times" integer NOT NULL, CONSTRAINT "PK_rule_failure" PRIMARY KEY ("kind", "rule_id", "rule_hash", "what"))`);
    await runner.query(`INSERT INTO rule_data (kind, version, data, source, active) SELECT kind, 'ban-dau', '{"rules": []}', 'Ban đầu: theo danh mục, chưa có quy tắc riêng', true FROM unnest(ARRAY['routing', 'classification']) AS kind`);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back from here: restore a backup instead.');
  }
}
