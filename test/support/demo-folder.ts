import { execFile } from 'node:child_process';
import { access, rename } from 'node:fs/promises';
import { promisify } from 'node:util';
import { asSuperuser, currentRun } from './postgres.js';
import { dataFolder, startProgram } from './program.js';

/**
 * A data folder as the first start of the demonstration leaves it; it goes with `removeFolder`. That start happens once for a whole run, by whichever worker needs it
 * first; the others get copies. What a first start does is shown in journeys/starting.spec.ts.
 */
export async function demoFolder(): Promise<string> {
  const { demo } = currentRun();
  await asSuperuser(async (admin) => {
    // Held until this connection ends.
    await admin.query(`SELECT pg_advisory_lock(hashtext('ccc_test_demo'))`);
    if (await access(demo).then(() => true, () => false)) return;
    const first = await dataFolder();
    const code = await (await startProgram({ DATA_DIR: first })).stop();
    if (code !== 0) throw new Error(`The demonstration's first start ended with ${code}.`);
    await rename(first, demo);
  });
  const folder = await dataFolder();
  // The database may belong to another account, which it keeps.
  await promisify(execFile)('cp', ['-Rp', `${demo}/.`, folder]);
  return folder;
}
