import { createHash } from 'node:crypto';
import { chmod, mkdir, realpath } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { EmbeddedPostgresError } from './embedded-error.js';
import { canEnter, type OsUser } from './os-user.js';

/** Where root keeps what an ordinary account must reach, when the data folder is closed to it. */
const SYSTEM_HOME = '/var/lib/citizen-connection-centre';

/** Where a copy of PostgreSQL's programs would go. */
export const spareHome = (dataDir: string, user: OsUser | null): string => (user ? SYSTEM_HOME : dataDir);

/** Folder of a cluster outside the data folder, told from others by the data folder's real path. */
const outside = async (dataDir: string): Promise<string> => join(SYSTEM_HOME, createHash('sha256').update(await realpath(dataDir)).digest('hex').slice(0, 12), 'postgres');

export const isOutside = (dataDir: string, cluster: string): boolean => dirname(cluster) !== dataDir;

/** How the place is remembered: relative inside the data folder, absolute outside. */
export const asKept = (dataDir: string, cluster: string): string => (isOutside(dataDir, cluster) ? cluster : relative(dataDir, cluster));

/** The remembered place. @throws EmbeddedPostgresError when the server's account can't get there any more */
export async function keptPlace(dataDir: string, kept: string, user: OsUser | null): Promise<string> {
  const cluster = resolve(dataDir, kept);
  if (!user || (await canEnter(user, dirname(cluster)))) return cluster;
  throw new EmbeddedPostgresError({
    en: `The database lies in ${cluster}, which the account "${user.name}" can't enter any more. Let it pass through the folders above (chmod o+x), or move the data folder to a place it can reach.`,
    vi: `Cơ sở dữ liệu nằm ở ${cluster}, nơi tài khoản "${user.name}" không còn vào được. Hãy cho tài khoản đi qua các thư mục phía trên (chmod o+x), hoặc chuyển thư mục dữ liệu tới nơi vào được.`,
  });
}

/** The place for a new cluster: in the data folder, or under /var/lib when that is closed to the server's account. Permissions of folders that aren't ours stay as they are. */
export async function newPlace(dataDir: string, user: OsUser | null, log: (line: string) => void): Promise<string> {
  if (!user || (await canEnter(user, dataDir))) return join(dataDir, 'postgres');
  const cluster = await outside(dataDir);
  for (const folder of [SYSTEM_HOME, dirname(cluster)]) await makeOpenFolder(folder);
  log(`The account "${user.name}" can't enter ${dataDir}: the database is kept in ${cluster}. Back it up together with the data folder.`);
  return cluster;
}

async function makeOpenFolder(folder: string): Promise<void> {
  if ((await mkdir(folder, { recursive: true })) !== undefined) await chmod(folder, 0o755);
}
