import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { EmbeddedPostgresError, lockDataDir } from './index.js';
import { birthMark } from './processes.js';

let dataDir: string;
const lockFile = () => join(dataDir, 'program.lock');
const holder = (pid: number, mark: string | null) => JSON.stringify({ pid, birthMark: mark, since: '2025-01-01T00:00:00Z' });

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'ccc-lock-'));
});
afterEach(() => rm(dataDir, { recursive: true }));

it('a second program is refused with a sentence that names the first', async () => {
  const lock = await lockDataDir(dataDir);
  await expect(lockDataDir(dataDir)).rejects.toThrow(`already running as process ${process.pid} on the data folder ${dataDir}`);
  await expect(lockDataDir(dataDir)).rejects.toThrow(`tiến trình ${process.pid}`);
  await lock.release();
});

it('a released folder is free again, and nothing stays behind', async () => {
  const first = await lockDataDir(dataDir);
  await first.release();
  await first.release();
  const second = await lockDataDir(dataDir);
  await first.release();
  expect(await readFile(lockFile(), 'utf8')).toContain(`"pid":${process.pid}`);
  await second.release();
  expect(await readdir(dataDir)).toEqual([]);
});

it('of many at once, one gets the folder, also where a stale lock lies', async () => {
  await writeFile(lockFile(), holder(deadPid(), null));
  const tries = await Promise.allSettled(Array.from({ length: 20 }, () => lockDataDir(dataDir)));
  expect(tries.filter((t) => t.status === 'fulfilled')).toHaveLength(1);
  expect(await readdir(dataDir)).toEqual(['program.lock']);
});

describe('a stale lock is replaced', () => {
  it.each([
    ['of a process that is gone', async () => holder(deadPid(), null)],
    ['of an earlier process with a number in use again', async () => holder(process.pid, `${await birthMark(process.pid)} earlier`)],
    ['cut off while it was written', async () => '{"pid":'],
    ['that is empty', async () => ''],
  ])('%s', async (_what, stale) => {
    await writeFile(lockFile(), await stale());
    const lock = await lockDataDir(dataDir);
    expect(await readFile(lockFile(), 'utf8')).toContain(`"pid":${process.pid}`);
    await lock.release();
  });
});

it('a lock of another living process holds', async () => {
  const other = spawn(process.execPath, ['-e', 'process.stdin.resume()']);
  await once(other, 'spawn');
  await writeFile(lockFile(), holder(other.pid ?? 0, await birthMark(other.pid ?? 0)));
  await expect(lockDataDir(dataDir)).rejects.toThrow(EmbeddedPostgresError);
  other.kill('SIGKILL');
  await once(other, 'exit');
  await (await lockDataDir(dataDir)).release();
});

it('a data folder that is a file is refused with a sentence', async () => {
  const file = join(dataDir, 'file');
  await writeFile(file, '');
  await expect(lockDataDir(file)).rejects.toThrow(`The data folder ${file} can't be used.`);
});

/** Number of a process that has ended and was noticed to have ended. */
function deadPid(): number {
  return spawnSync(process.execPath, ['-e', '']).pid;
}
