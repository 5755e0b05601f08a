import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Server } from './cluster.js';
import { serverProcess, stopServer } from './pg-ctl.js';
import { isListed } from './processes.js';

/** A number that no process has: the largest PostgreSQL can read, far above every system's limit. */
const NOBODY = 2_147_483_647;

/**
 * Clears the way for a start when the last server was not stopped.
 * - Its process lives (the program was killed): it is stopped in good order, so that nothing needs recovery.
 * - Its process is gone (power cut, kill -9): PostgreSQL recovers by itself.
 * - Its number now belongs to another process, or to a dead one not yet buried: PostgreSQL would refuse to start, so the mark is made
 *   to name nobody; PostgreSQL's check for surviving helpers of the old server stays in force.
 */
export async function clearLeftover(server: Server, log: (line: string) => void): Promise<void> {
  const mark = join(server.cluster, 'postmaster.pid');
  const text = await readFile(mark, 'utf8').catch(() => null);
  if (text === null) return;
  const [first = '', ...rest] = text.split('\n');
  const pid = Number.parseInt(first, 10);
  if ((await serverProcess(server)) !== null) {
    log(`A database server of an earlier run (process ${pid}) is still running: stopping it first.`);
    await stopServer(server);
    return;
  }
  log(`The database server of an earlier run (process ${pid}) ended without notice: PostgreSQL will recover its data.`);
  if (pid > 0 && isListed(pid)) await writeFile(mark, [String(NOBODY), ...rest].join('\n'));
}
