import { createHash } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { EmbeddedPostgresError } from './embedded-error.js';
import { makeOpenFolder } from './open-folder.js';
import type { OsUser } from './os-user.js';
import { canEnter } from './server-user.js';

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
  if (user && !(await canEnter(user, dirname(cluster)))) throw closedTo(user, cluster);
  return cluster;
}

/** The place for a new cluster: in the data folder, or under /var/lib when that is closed to the server's account. Permissions of folders that aren't ours stay as they are. */
export async function newPlace(dataDir: string, user: OsUser | null, log: (line: string) => void): Promise<string> {
  if (!user || (await canEnter(user, dataDir))) return join(dataDir, 'postgres');
  const cluster = await outside(dataDir);
  for (const folder of [SYSTEM_HOME, dirname(cluster)]) await makeOpenFolder(folder);
  if (!(await canEnter(user, dirname(cluster)))) throw closedTo(user, cluster);
  log(`The account "${user.name}" can't enter ${dataDir}: the database is kept in ${cluster}. Back it up together with the data folder.`);
  return cluster;
}

function closedTo({ name }: OsUser, cluster: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError({
    en: `The database belongs in ${cluster}, but the account "${name}" can't enter the folder above. Let it pass (chmod o+x), or choose a DATA_DIR that it can reach.`,
    vi: `Cơ sở dữ liệu thuộc về ${cluster}, nhưng tài khoản "${name}" không vào được thư mục phía trên. Hãy cho tài khoản đi qua (chmod o+x), hoặc chọn DATA_DIR mà tài khoản vào được.`,
  });
}
