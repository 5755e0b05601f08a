import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Ended tickets by their newest change: of the whole ordinary lane, and of a body. */
export class EndedByNewest1700000000020 implements MigrationInterface {
  readonly name = 'EndedByNewest1700000000020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX "ticket_ended_newest" ON "ticket" ("state_since" DESC, "id" DESC) WHERE restriction = 'none' AND state IN ('answered', 'closed', 'refused', 'redirected', 'merged', 'withdrawn')`);
    await runner.query(`CREATE INDEX "ticket_ended_of_body" ON "ticket" ("lead_body", "state_since" DESC, "id" DESC) WHERE restriction = 'none' AND state IN ('answered', 'closed')`);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back from here: restore a backup instead.');
  }
}
