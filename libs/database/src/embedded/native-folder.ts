import { randomBytes } from 'node:crypto';
import { access, chmod, cp, readdir, rename, rm, symlink } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { EmbeddedPostgresError } from './embedded-error.js';
import { missingLinks, type NativePackage } from './native-package.js';
import { makeOpenFolder } from './open-folder.js';
import type { OsUser } from './os-user.js';
import { run } from './run.js';

const suffix = process.platform === 'win32' ? '.exe' : '';

/** Path of one of PostgreSQL's programs. */
export const program = (native: string, name: 'initdb' | 'pg_ctl' | 'postgres'): string => join(native, 'bin', name + suffix);

/**
 * A folder from which `user` can run PostgreSQL: the installed one, its missing links made; where that is closed to the account or can't be
 * written, a copy under `spare`, made once for each version.
 * @throws EmbeddedPostgresError when PostgreSQL does not run on this machine at all
 */
export async function runnableNative({ native, version }: NativePackage, user: OsUser | null, spare: string, log: (line: string) => void): Promise<string> {
  if ((await tryToRun(native, user)).code === 0) return native;
  if (await makeLinks(native, log) && (await tryToRun(native, user)).code === 0) return native;
  const copy = join(spare, `postgresql-${version}-${process.arch}`);
  if (!(await access(copy).then(() => true, () => false))) {
    log(`PostgreSQL can't be run from ${native}${user ? ` by the account "${user.name}"` : ''}: copying it once to ${copy} (60 MB).`);
    await copyOnce(native, copy, log);
  }
  const { code, output } = await tryToRun(copy, user);
  if (code === 0) return copy;
  throw new EmbeddedPostgresError({
    en: `The embedded PostgreSQL does not run on this machine (tried ${copy}). Set DATABASE_URL to a PostgreSQL 16 or newer.`,
    vi: `PostgreSQL kèm theo không chạy được trên máy này (đã thử ${copy}). Hãy đặt DATABASE_URL tới PostgreSQL 16 trở lên.`,
  }, output);
}

/** Only a real try tells: it needs every folder above, the program and its libraries. */
const tryToRun = (native: string, user: OsUser | null) => run(program(native, 'postgres'), ['--version'], { as: user });

/** @returns false when the folder can't be written */
async function makeLinks(native: string, log: (line: string) => void): Promise<boolean> {
  const missing = await missingLinks(native);
  for (const { source, target } of missing) {
    try {
      await symlink(relative(dirname(target), source), join(native, target));
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? '';
      if (['EACCES', 'EPERM', 'EROFS'].includes(code)) return false;
      if (code !== 'EEXIST') throw error;
    }
  }
  if (missing.length > 0) log(`Made ${missing.length} library links in ${native}, which npm leaves out when it runs no install scripts.`);
  return true;
}

/** Copies under another name and renames, so that a half copy never passes for a whole one. */
async function copyOnce(native: string, copy: string, log: (line: string) => void): Promise<void> {
  const draft = `${copy}.new-${randomBytes(4).toString('hex')}`;
  await makeOpenFolder(dirname(copy));
  await cp(native, draft, { recursive: true, verbatimSymlinks: true });
  await makeLinks(draft, log);
  await openForReading(draft);
  try {
    await rename(draft, copy);
  } catch (error) {
    // Another starter was faster; its copy is as good.
    if (!['EEXIST', 'ENOTEMPTY'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    await rm(draft, { recursive: true, force: true });
  }
}

/** The copy is ours, holds nothing secret, and must be readable whatever umask the installation was made under. */
async function openForReading(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await openForReading(path);
    else if (entry.isFile()) await chmod(path, dirname(path).endsWith('bin') ? 0o755 : 0o644);
  }
}
