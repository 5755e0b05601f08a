import { EmbeddedPostgresError } from './embedded-error.js';
import type { OsUser } from './os-user.js';
import { run } from './run.js';

const NAME = 'postgres';

/** Ways to make a system account: that of most Linux systems, then that of small ones. */
const waysToCreate = [
  ['useradd', '--system', '--user-group', '--no-create-home', '--home-dir', '/nonexistent', '--shell', '/usr/sbin/nologin', NAME],
  ['adduser', '-S', '-D', '-H', NAME],
] as const;

/**
 * Who runs the server. PostgreSQL refuses to run as root, so root hands it to the system account `postgres`, made when missing.
 * @returns null when we are not root: the server then runs as ourselves
 * @throws EmbeddedPostgresError when the account can't be made
 */
export async function serverUser(log: (line: string) => void): Promise<OsUser | null> {
  if (process.getuid?.() !== 0) return null;
  const existing = await lookUp();
  if (existing) return existing;
  for (const [command, ...args] of waysToCreate) {
    await run(command, args, { as: null });
    const made = await lookUp();
    if (made) {
      log(`PostgreSQL does not run as root: created the system account "${NAME}" (uid ${made.uid}) for it.`);
      return made;
    }
  }
  throw new EmbeddedPostgresError({
    en: `PostgreSQL does not run as root and the system account "${NAME}" could not be created. Create it (useradd --system ${NAME}), start the program as an ordinary user, or set DATABASE_URL.`,
    vi: `PostgreSQL không chạy bằng root và không tạo được tài khoản hệ thống "${NAME}". Hãy tạo tài khoản đó (useradd --system ${NAME}), chạy chương trình bằng người dùng thường, hoặc đặt DATABASE_URL.`,
  });
}

async function lookUp(): Promise<OsUser | null> {
  const [uid, gid] = await Promise.all(['-u', '-g'].map((flag) => run('id', [flag, NAME], { as: null })));
  if (uid?.code !== 0 || gid?.code !== 0) return null;
  return { name: NAME, uid: Number(uid.output), gid: Number(gid.output) };
}

/** May this account enter the folder? Tried for real, so that access lists and mounts count too. */
export async function canEnter(user: OsUser, folder: string): Promise<boolean> {
  return (await run('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { as: user })).code === 0;
}
