import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { giveTo, type Server, SETTINGS_FILE } from './cluster.js';
import { EmbeddedPostgresError, fullDisk, tellsFullDisk } from './embedded-error.js';
import { freePort } from './free-port.js';
import { launch, stopServer } from './pg-ctl.js';
import { beginLog, lastLines, writtenSince } from './server-log.js';

/** Ports tried before we believe that something else is wrong. */
const PORTS = 5;
/** How long helpers of a killed server, or a start that outlived its program, may take to go. */
const SURVIVORS_MS = 20_000;
const SURVIVORS_PAUSE_MS = 200;

export interface Launched {
  readonly port: number;
  readonly logFile: string;
}

/** A small server for this machine only. Its log says what failed, not which values: those may be a citizen's. */
const settings = (port: number): string => `# Written by the program before every start; changes here are lost.
listen_addresses = '127.0.0.1'
port = ${port}
unix_socket_directories = ''
max_connections = 100
shared_buffers = '128MB'
max_wal_size = '256MB'
timezone = 'UTC'
log_timezone = 'Asia/Ho_Chi_Minh'
log_line_prefix = '%m [%p] '
log_checkpoints = off
log_error_verbosity = terse
`;

/**
 * Starts the server on a free port. A port that another program took first is changed, and helpers of a killed server are waited for.
 * @throws EmbeddedPostgresError that says what to do, with the last lines of the server's log
 */
export async function launchServer(server: Server): Promise<Launched> {
  const logFile = join(server.cluster, 'server.log');
  const settingsFile = join(server.cluster, SETTINGS_FILE);
  const until = Date.now() + SURVIVORS_MS;
  for (let ports = 0; ; ) {
    const port = await freePort();
    await writeFile(settingsFile, settings(port), { mode: 0o600 });
    await giveTo(server.user, settingsFile);
    const offset = await beginLog(logFile);
    if (await launch(server, logFile)) return { port, logFile };
    const said = await writtenSince(logFile, offset);
    await stopServer(server);
    const survivors = /pre-existing shared memory block|lock file "postmaster.pid" already exists/.test(said) && Date.now() < until;
    const portTaken = /Address already in use|could not bind/.test(said) && ++ports < PORTS;
    if (survivors) await pause(SURVIVORS_PAUSE_MS);
    else if (!portTaken) throw startFailed(server, logFile, said);
  }
}

const causes = [
  {
    sign: /database files are incompatible with server|was initialized by PostgreSQL version/,
    en: 'The data was written by another major version of PostgreSQL. Start the version of the program that wrote it, make a backup there, and restore it here.',
    vi: 'Dữ liệu do một phiên bản PostgreSQL khác ghi. Hãy chạy đúng phiên bản chương trình đã ghi, sao lưu ở đó rồi khôi phục ở đây.',
  },
  {
    sign: /Permission denied|has wrong ownership|has invalid permissions/,
    en: 'Files of the database belong to another user or are closed to it. Start the program as the user who made them, or choose another DATA_DIR.',
    vi: 'Tệp cơ sở dữ liệu thuộc người dùng khác hoặc bị khóa quyền. Hãy chạy chương trình bằng người dùng đã tạo, hoặc chọn DATA_DIR khác.',
  },
  {
    sign: /Address already in use|could not bind/,
    en: 'No port of this machine could be opened. Close programs that hold many ports and start again.',
    vi: 'Không mở được cổng nào trên máy này. Hãy đóng bớt chương trình giữ nhiều cổng rồi khởi động lại.',
  },
] as const;

function startFailed({ cluster }: Server, logFile: string, said: string): EmbeddedPostgresError {
  if (tellsFullDisk(said)) return fullDisk(cluster, lastLines(said));
  const cause = causes.find(({ sign }) => sign.test(said)) ?? { en: `See below what it said, and its log ${logFile}.`, vi: `Xem bên dưới máy chủ báo gì, và nhật ký ${logFile}.` };
  return new EmbeddedPostgresError({
    en: `The database server on ${cluster} did not start. ${cause.en}`,
    vi: `Máy chủ cơ sở dữ liệu trên ${cluster} không khởi động được. ${cause.vi}`,
  }, lastLines(said));
}
