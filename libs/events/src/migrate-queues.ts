import { runMigrations } from 'bullmq';
import { Client } from 'pg';
import { QUEUE_SCHEMA } from './queue-store.js';

/**
 * Creates or upgrades the queues' tables as the owner and lets the program's role work with them. Several processes may call it at once.
 * @param appRole role that the program takes at connection
 */
export async function migrateQueues(ownerUrl: string, appRole: string): Promise<void> {
  const owner = new Client({ connectionString: ownerUrl, application_name: 'ccc-migrate-queues' });
  await owner.connect();
  try {
    await runMigrations(owner, QUEUE_SCHEMA);
    const [schema, role] = [owner.escapeIdentifier(QUEUE_SCHEMA), owner.escapeIdentifier(appRole)];
    // One at a time: two starters granting at once would trip over each other.
    await owner.query('BEGIN');
    await owner.query(`SELECT pg_advisory_xact_lock(hashtext('grant_queues'))`);
    // CREATE: BullMQ makes a sequence for each queue when its first job comes.
    await owner.query(`GRANT USAGE, CREATE ON SCHEMA ${schema} TO ${role}`);
    await owner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO ${role}`);
    await owner.query(`GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA ${schema} TO ${role}`);
    await owner.query('COMMIT');
  } finally {
    await owner.end();
  }
}
