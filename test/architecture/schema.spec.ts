import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDataSource, grantedTables } from '#database';
import { freshDatabase, type FreshDatabase } from '../support/postgres.js';

describe('the schema', () => {
  let database: FreshDatabase;
  beforeAll(async () => { database = await freshDatabase(); });
  afterAll(() => database.drop());

  it('that migrations make is the one that entities describe', async () => {
    const owner = await createDataSource({ url: database.ownerUrl, name: 'ccc-test-schema', restricted: false, poolSize: 2 }).initialize();
    const { upQueries } = await owner.driver.createSchemaBuilder().log();
    await owner.destroy();
    expect(upQueries.map((q) => q.query)).toEqual([]);
  });

  it('gives the program rights on each table by name, and none on others', async () => {
    const tables = await database.dataSource.query<{ name: string }[]>(`SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`);
    expect(tables.map((t) => t.name).sort()).toEqual([...grantedTables].sort());
  });

  it('is entered by a login that owns nothing and is no superuser', async () => {
    const [who] = await database.dataSource.query<{ role: string; super: boolean; owned: number }[]>(
      `SELECT current_user AS role, (SELECT rolsuper FROM pg_roles WHERE rolname = session_user) AS super, (SELECT count(*)::int FROM pg_tables WHERE tableowner = session_user) AS owned`,
    );
    expect(who).toEqual({ role: 'ccc_app', super: false, owned: 0 });
  });
});
