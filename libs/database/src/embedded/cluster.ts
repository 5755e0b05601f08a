import { randomBytes } from 'node:crypto';
import { access, appendFile, chmod, chown, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { EmbeddedPostgresError, fullDisk, tellsFullDisk } from './embedded-error.js';
import { program } from './native-folder.js';
import type { OsUser } from './os-user.js';
import { run } from './run.js';
import { lastLines } from './server-log.js';

export const OWNER_ROLE = 'ccc_owner';
/** Our settings, written before every start; PostgreSQL's own file includes them. */
export const SETTINGS_FILE = 'centre.conf';

/** Longest patience with initdb, which takes seconds on a healthy disk. */
const INITDB_TIMEOUT_MS = 180_000;

export interface Server {
  readonly native: string;
  readonly cluster: string;
  readonly user: OsUser | null;
}

const draftsOf = (cluster: string): string => `${basename(cluster)}.new-`;

/** Without its control file a folder is no database, whatever else lies in it. */
export const isComplete = (cluster: string): Promise<boolean> => access(join(cluster, 'global', 'pg_control')).then(() => true, () => false);

/** Removes what an initialisation that was cut off has left. Only folders that can't hold data: drafts, and a place without a control file. */
export async function removeHalfMade(cluster: string, log: (line: string) => void): Promise<void> {
  const drafts = (await readdir(dirname(cluster))).filter((name) => name.startsWith(draftsOf(cluster))).map((name) => join(dirname(cluster), name));
  const broken = (await access(cluster).then(() => true, () => false)) && !(await isComplete(cluster)) ? [cluster] : [];
  for (const folder of [...drafts, ...broken]) {
    log(`Removing ${folder}: its initialisation was cut off before it was complete.`);
    // A writer that outlived the program may still add files.
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

/** Puts a database aside that the data folder does not know; its data may be wanted, so nothing is deleted. */
export async function setAside(cluster: string, log: (line: string) => void): Promise<void> {
  const aside = `${cluster}.left-${new Date().toISOString().replaceAll(/[-:.]/g, '')}`;
  await rename(cluster, aside);
  log(`A database of an earlier data folder was found and moved to ${aside}. Delete it when it is not needed any more.`);
}

/**
 * Initialises a cluster beside its place and renames it when it is complete. UTF-8 whatever the machine's language settings.
 * @throws EmbeddedPostgresError with what initdb said
 */
export async function makeCluster({ native, cluster, user }: Server, ownerPassword: string, log: (line: string) => void): Promise<void> {
  const draft = join(dirname(cluster), draftsOf(cluster) + randomBytes(4).toString('hex'));
  log(`Making a new database in ${cluster}.`);
  await mkdir(draft, { mode: 0o700 });
  await chmod(draft, 0o700);
  await giveTo(user, draft);
  const passwordFile = `${draft}.password`;
  await writeFile(passwordFile, ownerPassword, { mode: 0o600 });
  await giveTo(user, passwordFile);
  const { code, output } = await run(
    program(native, 'initdb'),
    ['-D', draft, '--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--auth=scram-sha-256', `--username=${OWNER_ROLE}`, `--pwfile=${passwordFile}`],
    { as: user, timeoutMs: INITDB_TIMEOUT_MS },
  ).finally(() => rm(passwordFile, { force: true }));
  if (code !== 0) {
    await rm(draft, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    throw initialisationFailed(cluster, output);
  }
  await appendFile(join(draft, 'postgresql.conf'), `\n# Written by the program before every start; own settings belong in postgresql.auto.conf (ALTER SYSTEM).\ninclude_if_exists '${SETTINGS_FILE}'\n`);
  await rename(draft, cluster);
}

/** Hands a file or folder to the server's account. */
export async function giveTo(user: OsUser | null, path: string): Promise<void> {
  if (user) await chown(path, user.uid, user.gid);
}

/**
 * Sets the owner's password without knowing the old one, in PostgreSQL's single-user mode; the server must not run.
 * For a data folder whose `postgres.json` was lost.
 */
export async function resetOwnerPassword({ native, cluster, user }: Server, password: string): Promise<void> {
  const { code, output } = await run(program(native, 'postgres'), ['--single', '-D', cluster, 'postgres'], { as: user, input: `ALTER ROLE ${OWNER_ROLE} PASSWORD '${password}'\n` });
  if (code !== 0) throw initialisationFailed(cluster, output);
}

function initialisationFailed(cluster: string, output: string): EmbeddedPostgresError {
  const said = lastLines(output);
  if (tellsFullDisk(output)) return fullDisk(cluster, said);
  return new EmbeddedPostgresError({
    en: `The database in ${cluster} could not be made. See below what PostgreSQL said; then start again, or choose another DATA_DIR.`,
    vi: `Không tạo được cơ sở dữ liệu ở ${cluster}. Xem bên dưới PostgreSQL báo gì; rồi khởi động lại, hoặc chọn DATA_DIR khác.`,
  }, said);
}
