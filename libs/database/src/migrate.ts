import type { DataSource } from 'typeorm';
import { createDataSource } from './data-source.js';
import { grantAppRole } from './grants.js';

export class UnfitDatabase extends Error {}

/** Refuses what would silently corrupt Vietnamese text or lack what we build on: another encoding than UTF8, older than PostgreSQL 16. */
export async function checkServer(db: DataSource): Promise<void> {
  const [row] = await db.query<{ encoding: string; version: number }[]>(`SELECT pg_encoding_to_char(encoding) AS encoding, current_setting('server_version_num')::int AS version FROM pg_database WHERE datname = current_database()`);
  if (row === undefined) throw new UnfitDatabase('The database does not describe itself.');
  if (row.encoding !== 'UTF8') throw new UnfitDatabase(`The database uses ${row.encoding}; it must use UTF8. Create it again with ENCODING 'UTF8'. / Cơ sở dữ liệu phải dùng bảng mã UTF8.`);
  if (row.version < 160_000) throw new UnfitDatabase(`PostgreSQL ${Math.floor(row.version / 10_000)} is too old; version 16 or newer is needed. / Cần PostgreSQL 16 trở lên.`);
}

/**
 * Brings the schema up to date as its owner and sets the rights of the restricted role. Several processes may call it at once: one migrates, the others wait.
 * @param loginRole login that the program uses, to be made a member of the restricted role; null when the owner's login itself takes the role.
 * @returns names of the migrations that ran
 */
export async function migrateDatabase(ownerUrl: string, loginRole: string | null, afterwards?: (owner: DataSource) => Promise<void>): Promise<string[]> {
  const owner = createDataSource({ url: ownerUrl, name: 'ccc-migrate', restricted: false, poolSize: 3 });
  await owner.initialize();
  const lock = owner.createQueryRunner();
  try {
    await checkServer(owner);
    await lock.query(`SELECT set_config('statement_timeout', '0', false), pg_advisory_lock(hashtext('migrate'))`);
    const ran = await owner.runMigrations();
    await grantAppRole(owner, loginRole);
    await afterwards?.(owner);
    return ran.map((m) => m.name);
  } finally {
    await lock.query(`SELECT pg_advisory_unlock_all()`).finally(() => lock.release());
    await owner.destroy();
  }
}
