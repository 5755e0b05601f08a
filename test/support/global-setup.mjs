import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '#database/embedded';

/**
 * Starts one PostgreSQL for the whole run, or takes the one named in CCC_TEST_PG_URL. Plain JavaScript over the built program: Jest loads this file outside its
 * own module system. Workers find the server through CCC_TEST_PG_RUN.
 */
export default async function startServer() {
  const run = randomBytes(4).toString('hex');
  const template = `ccc_template_${run}`;
  const demo = join(tmpdir(), `ccc-demo-${run}`);
  globalThis.testDemo = demo;
  const given = process.env.CCC_TEST_PG_URL;
  if (given !== undefined) {
    process.env.CCC_TEST_PG_RUN = JSON.stringify({ serverUrl: given, template, demo });
    return;
  }
  const dataDir = await mkdtemp(join(tmpdir(), 'ccc-test-pg-'));
  // PostgreSQL of a root's test run belongs to another user, who must be able to enter.
  await chmod(dataDir, 0o711);
  const server = await startEmbeddedPostgres({ dataDir, projectRoot: process.cwd(), log: () => undefined });
  const url = new URL(server.ownerUrl);
  url.pathname = '/postgres';
  process.env.CCC_TEST_PG_RUN = JSON.stringify({ serverUrl: url.href, template, demo });
  globalThis.testPostgres = { stop: async () => { await server.stop(); await rm(dataDir, { recursive: true, force: true }); } };
}
