import { randomBytes } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureDataDir } from './data-dir.js';
import { EmbeddedPostgresError } from './embedded-error.js';
import { birthMark, isAlive } from './processes.js';

export interface Lock {
  /** Gives the folder free; harmless when repeated. */
  release(): Promise<void>;
}

interface Holder {
  readonly pid: number;
  readonly birthMark: string | null;
  /** When the lock was taken, for the person who reads the file. */
  readonly since: string;
}

const TRIES = 5;

/**
 * Keeps a second program off a data folder: writes `program.lock` with the number and start of this process. A lock whose process is gone is replaced.
 * Holds among processes that see each other; two containers on one shared folder do not.
 * @throws EmbeddedPostgresError when a living process, this one included, holds the folder
 */
export async function lockDataDir(dataDir: string): Promise<Lock> {
  await ensureDataDir(dataDir);
  return takeLock(join(dataDir, 'program.lock'), dataDir);
}

/** Takes one lock file; `folder` is what the refusal names. */
export async function takeLock(path: string, folder: string): Promise<Lock> {
  const mine = JSON.stringify({ pid: process.pid, birthMark: await birthMark(process.pid), since: new Date().toISOString() } satisfies Holder);
  const draft = `${path}.${process.pid}-${randomBytes(4).toString('hex')}`;
  await writeFile(draft, mine, { mode: 0o600 });
  try {
    for (let tries = 0; tries < TRIES; tries++) {
      if (await linked(draft, path)) return { release: () => removeIf(path, mine) };
      const found = await readFile(path, 'utf8').catch(() => null);
      if (found === null) continue;
      const holder = read(found);
      if (holder && (await isHolding(holder))) throw heldBy(holder.pid, folder);
      await removeIf(path, found);
    }
    throw heldBy(null, folder);
  } finally {
    await rm(draft, { force: true });
  }
}

/** A hard link appears at once with its whole text, or fails because another was first. */
async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Removes a lock unless another process has put its own there meanwhile: that one is put back. */
async function removeIf(path: string, expected: string): Promise<void> {
  const aside = `${path}.aside-${process.pid}-${randomBytes(4).toString('hex')}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if ((await readFile(aside, 'utf8')) !== expected) await linked(aside, path);
  await rm(aside, { force: true });
}

function read(text: string): Holder | null {
  try {
    const { pid, birthMark, since } = JSON.parse(text) as Partial<Holder>;
    return Number.isInteger(pid) && pid !== undefined && pid > 0 ? { pid, birthMark: birthMark ?? null, since: since ?? '' } : null;
  } catch {
    return null;
  }
}

async function isHolding(holder: Holder): Promise<boolean> {
  if (!(await isAlive(holder.pid))) return false;
  const mark = await birthMark(holder.pid);
  return mark === null || holder.birthMark === null || mark === holder.birthMark;
}

function heldBy(pid: number | null, folder: string): EmbeddedPostgresError {
  const who = pid === null ? '' : ` as process ${pid}`;
  const ai = pid === null ? '' : ` (tiến trình ${pid})`;
  return new EmbeddedPostgresError({
    en: `The program is already running${who} on the data folder ${folder}. Stop it, or choose another folder with DATA_DIR.`,
    vi: `Chương trình đang chạy${ai} trên thư mục dữ liệu ${folder}. Hãy dừng nó, hoặc chọn thư mục khác bằng DATA_DIR.`,
  });
}
