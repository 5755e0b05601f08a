import { randomBytes } from 'node:crypto';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ensureDataDir } from './data-dir.js';
import { EmbeddedPostgresError } from './embedded-error.js';
import { birthMark, isAlive } from './processes.js';

export interface Lock {
  /** Gives the folder free; harmless when repeated. */
  release(): Promise<void>;
}

interface Process {
  readonly pid: number;
  readonly birthMark: string | null;
}

interface Holder extends Process {
  /** When the lock was taken, for the person who reads the file. */
  readonly since: string;
  /** Tells this lock from any other. */
  readonly id: string;
}

/** How long to go on when others keep taking and leaving the lock at the same moment. */
const PATIENCE_MS = 5_000;
const PAUSE_MS = 20;

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
  const id = randomBytes(8).toString('hex');
  const mine = JSON.stringify({ pid: process.pid, birthMark: await birthMark(process.pid), since: new Date().toISOString(), id } satisfies Holder);
  const draft = `${path}.${id}`;
  await writeFile(draft, mine, { mode: 0o600 });
  try {
    for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await pause(PAUSE_MS)) {
      if (await linked(draft, path)) return { release: () => removeIf(path, mine) };
      const found = await textOf(path);
      if (found === null) continue;
      const holder = read(found);
      if (holder && (await isHolding(holder))) throw heldBy(holder.pid, folder);
      await removeStale(path, found, draft);
    }
    throw heldBy(null, folder);
  } finally {
    await rm(draft, { force: true });
  }
}

const textOf = (path: string): Promise<string | null> => readFile(path, 'utf8').catch(() => null);

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

/**
 * Removes a lock that nobody holds. A second file guards the act: without it, one starter could remove the lock that a faster one has
 * just taken in place of the stale one.
 */
async function removeStale(path: string, stale: string, draft: string): Promise<void> {
  const guard = `${path}.guard`;
  if (await linked(draft, guard)) {
    await removeIf(path, stale).finally(() => rm(guard, { force: true }));
    return;
  }
  const other = read((await textOf(guard)) ?? '');
  if (other && !(await isHolding(other))) await rm(guard, { force: true });
}

async function removeIf(path: string, expected: string): Promise<void> {
  if ((await textOf(path)) === expected) await rm(path, { force: true });
}

function read(text: string): Process | null {
  try {
    const { pid, birthMark } = JSON.parse(text) as Partial<Holder>;
    return pid !== undefined && Number.isInteger(pid) && pid > 0 ? { pid, birthMark: birthMark ?? null } : null;
  } catch {
    return null;
  }
}

async function isHolding(holder: Process): Promise<boolean> {
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
