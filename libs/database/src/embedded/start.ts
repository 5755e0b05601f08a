import { dirname, join, resolve } from 'node:path';
import { isComplete, makeCluster, removeHalfMade, resetOwnerPassword, type Server, setAside } from './cluster.js';
import { ensureDataDir } from './data-dir.js';
import { EmbeddedPostgresError, fullDisk, tellsFullDisk } from './embedded-error.js';
import { keep, type KeptFacts, newPassword, readKept } from './kept-facts.js';
import { launchServer } from './launch-server.js';
import { clearLeftover } from './leftover.js';
import { takeLock } from './lock.js';
import { runnableNative } from './native-folder.js';
import { findNativePackage } from './native-package.js';
import { stopServer } from './pg-ctl.js';
import { asKept, isOutside, keptPlace, newPlace, spareHome } from './place.js';
import { prepareDatabase } from './roles.js';
import { serverUser } from './server-user.js';

export interface EmbeddedPostgresOptions {
  /** Made when missing. */
  readonly dataDir: string;
  /** Folder whose node_modules hold PostgreSQL. */
  readonly projectRoot: string;
  /** Gets a sentence for everything out of the ordinary, and for the first initialisation. */
  readonly log: (line: string) => void;
}

export interface EmbeddedPostgres {
  /** Superuser, for migrations. */
  readonly ownerUrl: string;
  /** The running program's login. */
  readonly appUrl: string;
  readonly port: number;
  readonly logFile: string;
  /** Stops the server in good order; harmless when repeated. The caller must call it: nothing hooks into the end of the process. */
  stop(): Promise<void>;
}

/**
 * Starts the PostgreSQL of a data folder, making it at the first time: database `ccc` in UTF-8, listening on 127.0.0.1 alone.
 * A server that a killed program left running is stopped first; one that crashed is recovered.
 * @throws EmbeddedPostgresError in sentences that say what to do; also while another start holds the same database
 */
export async function startEmbeddedPostgres({ dataDir: given, projectRoot, log }: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const dataDir = resolve(given);
  await ensureDataDir(dataDir);
  const user = await serverUser(log);
  const native = await runnableNative(await findNativePackage(projectRoot), user, spareHome(dataDir, user), log);
  const kept = await readKept(dataDir);
  const cluster = kept ? await keptPlace(dataDir, kept.cluster, user) : await newPlace(dataDir, user, log);
  const server: Server = { native, cluster, user };
  const lock = await takeLock(join(dirname(cluster), 'postgres.lock'), dataDir);
  try {
    await clearLeftover(server, log);
    const facts = await ensureCluster(server, dataDir, kept, log);
    const { port, logFile } = await launchServer(server);
    const addresses = await prepareDatabase(facts, port).catch(async (error: unknown) => {
      await stopServer(server);
      throw error;
    });
    let stopping: Promise<void> | undefined;
    return { ...addresses, port, logFile, stop: () => (stopping ??= stopServer(server).finally(() => lock.release())) };
  } catch (error) {
    await lock.release();
    throw inSentences(error, cluster);
  }
}

/** What the system or the database said in its own words, with what to do. */
function inSentences(error: unknown, cluster: string): EmbeddedPostgresError {
  if (error instanceof EmbeddedPostgresError) return error;
  const said = [error instanceof Error ? error.message : String(error), (error as { hint?: string }).hint].filter(Boolean).join('\n');
  if (tellsFullDisk(said)) return fullDisk(cluster, said);
  return new EmbeddedPostgresError({
    en: `The database in ${cluster} could not be prepared. See below what went wrong, and server.log in that folder; then start again.`,
    vi: `Không chuẩn bị được cơ sở dữ liệu ở ${cluster}. Xem lỗi bên dưới và tệp server.log trong thư mục đó; rồi khởi động lại.`,
  }, said);
}

/** The cluster as it must be before a start, and its passwords. */
async function ensureCluster(server: Server, dataDir: string, kept: KeptFacts | null, log: (line: string) => void): Promise<KeptFacts> {
  const { cluster } = server;
  if (kept?.complete && !(await isComplete(cluster))) throw missing(cluster, dataDir);
  await removeHalfMade(cluster, log);
  const facts = kept ?? { cluster: asKept(dataDir, cluster), complete: false, ownerPassword: newPassword(), appPassword: newPassword() };
  if (!kept && (await isComplete(cluster))) await takeOver(server, dataDir, facts, log);
  if (!(await isComplete(cluster))) {
    await keep(dataDir, facts);
    await makeCluster(server, facts.ownerPassword, log);
  }
  if (!facts.complete) await keep(dataDir, { ...facts, complete: true });
  return facts;
}

/** A database that nobody remembers: inside the data folder its notes were lost, so it gets new passwords; outside, the data folder was deleted and made anew. */
async function takeOver(server: Server, dataDir: string, { ownerPassword }: KeptFacts, log: (line: string) => void): Promise<void> {
  if (isOutside(dataDir, server.cluster)) return setAside(server.cluster, log);
  log(`Found the database in ${server.cluster} without its passwords (postgres.json): setting new ones.`);
  await resetOwnerPassword(server, ownerPassword);
}

function missing(cluster: string, dataDir: string): EmbeddedPostgresError {
  const file = join(dataDir, 'postgres.json');
  return new EmbeddedPostgresError({
    en: `The database of this data folder is missing or damaged: ${cluster} holds none. Restore it from a backup. To begin with an empty one instead, delete ${file}.`,
    vi: `Cơ sở dữ liệu của thư mục dữ liệu này bị mất hoặc hỏng: không có ở ${cluster}. Hãy khôi phục từ bản sao lưu. Nếu muốn bắt đầu với cơ sở dữ liệu trống, hãy xóa ${file}.`,
  });
}
