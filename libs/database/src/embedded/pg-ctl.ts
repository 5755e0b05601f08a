import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Server } from './cluster.js';
import { EmbeddedPostgresError } from './embedded-error.js';
import { program } from './native-folder.js';
import { servesCluster } from './processes.js';
import { type Outcome, run } from './run.js';

/** Seconds for recovery after a crash, which reads back at most `max_wal_size`. */
const START_SECONDS = 120;
const STOP_SECONDS = 60;

const pgCtl = ({ native, cluster, user }: Server, ...args: string[]): Promise<Outcome> => run(program(native, 'pg_ctl'), [...args, '-D', cluster], { as: user, quiet: true });

/** Starts the server apart from our process group and waits until it takes connections. @returns whether it does */
export async function launch(server: Server, logFile: string): Promise<boolean> {
  return (await pgCtl(server, 'start', '--wait', '--silent', `--timeout=${START_SECONDS}`, '--log', logFile)).code === 0;
}

/** Number of the cluster's living server process; null when there is none, whatever `postmaster.pid` says. */
export async function serverProcess({ cluster }: Server): Promise<number | null> {
  const pid = Number.parseInt(await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => ''), 10);
  return pid > 0 && (await servesCluster(pid, cluster)) ? pid : null;
}

/**
 * Stops the server: connections are cut and everything is written; if that takes longer than a minute, at once, leaving recovery to the next start.
 * Harmless when it is down.
 * @throws EmbeddedPostgresError when it won't go
 */
export async function stopServer(server: Server): Promise<void> {
  for (const mode of ['fast', 'immediate']) {
    if ((await serverProcess(server)) === null) return;
    if ((await pgCtl(server, 'stop', '--wait', '--silent', `--timeout=${STOP_SECONDS}`, '--mode', mode)).code === 0) return;
  }
  if ((await serverProcess(server)) === null) return;
  throw new EmbeddedPostgresError({
    en: `The database server on ${server.cluster} does not stop. Its process number is the first line of postmaster.pid there; end it and start again.`,
    vi: `Máy chủ cơ sở dữ liệu trên ${server.cluster} không dừng. Số tiến trình ở dòng đầu tệp postmaster.pid trong đó; hãy kết thúc nó rồi khởi động lại.`,
  });
}
