import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Server } from './cluster.js';
import { readKept } from './kept-facts.js';
import { clearLeftover } from './leftover.js';
import { lockDataDir } from './lock.js';
import { runnableNative } from './native-folder.js';
import { findNativePackage } from './native-package.js';
import { serverUser } from './server-user.js';
import { keptPlace, spareHome } from './place.js';
import type { EmbeddedPostgresOptions } from './start.js';

/**
 * Removes a data folder with its database, also where the database lies outside of it. A server left over from a killed program is stopped first.
 * @returns what was removed; empty when there was nothing
 * @throws EmbeddedPostgresError while the program runs on the folder
 */
export async function removeDataDir({ dataDir: given, projectRoot, log }: EmbeddedPostgresOptions): Promise<string[]> {
  const dataDir = resolve(given);
  const kept = await readKept(dataDir);
  const lock = await lockDataDir(dataDir);
  const removed: string[] = [];
  if (kept !== null) {
    const user = await serverUser(log);
    const cluster = await keptPlace(dataDir, kept.cluster, user);
    const server: Server = { native: await runnableNative(await findNativePackage(projectRoot), user, spareHome(dataDir, user), log), cluster, user };
    await clearLeftover(server, log);
    await rm(cluster, { recursive: true, force: true });
    removed.push(cluster);
  }
  for (const part of ['postgres.json', 'secret.key', 'files', 'postgres.log']) await rm(join(dataDir, part), { recursive: true, force: true });
  await lock.release();
  return [...removed, dataDir];
}
