import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, parse } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Client } from 'pg';
import { APP_LOGIN_ROLE, type EmbeddedPostgres, EmbeddedPostgresError, startEmbeddedPostgres } from './index.js';

jest.setTimeout(60_000);

const projectRoot = fileURLToPath(new URL('../../../../', import.meta.url));
const isRoot = process.getuid?.() === 0;

let parent: string;
let dataDir: string;
let said: string[];
let running: EmbeddedPostgres[];

const start = async (): Promise<EmbeddedPostgres> => {
  const db = await startEmbeddedPostgres({ dataDir, projectRoot, log: (line) => said.push(line) });
  running.push(db);
  return db;
};

const ask = async (url: string, sql: string): Promise<unknown[]> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query({ text: sql, rowMode: 'array' })).rows.flat();
  } finally {
    await client.end();
  }
};

const serverPid = async (db: EmbeddedPostgres): Promise<number> => Number.parseInt(await readFile(join(dirname(db.logFile), 'postmaster.pid'), 'utf8'), 10);
/** As if the program that holds the lock had been killed. */
const forgetLock = (db: EmbeddedPostgres) => rm(join(dirname(dirname(db.logFile)), 'postgres.lock'));

beforeEach(async () => {
  parent = await realpath(await mkdtemp(join(tmpdir(), 'ccc-embedded-')));
  await chmod(parent, 0o711);
  dataDir = join(parent, 'data');
  said = [];
  running = [];
});

afterEach(async () => {
  for (const db of running) await db.stop();
  const homes = new Set(running.map((db) => dirname(dirname(db.logFile))));
  for (const folder of [...homes, parent]) await rm(folder, { recursive: true, force: true });
});

const keepANote = (db: EmbeddedPostgres) => ask(db.ownerUrl, "CREATE TABLE note AS SELECT 'Đường ổi' AS words");
const readTheNote = (db: EmbeddedPostgres) => ask(db.ownerUrl, 'SELECT words FROM note');

describe('the first start', () => {
  it('makes a database in UTF-8 and a login with few rights, whatever the environment says', async () => {
    const before = { ...process.env };
    Object.assign(process.env, { LC_ALL: 'POSIX', LANG: 'POSIX', PGDATA: '/nowhere', PGOPTIONS: '-c geqo=off' });
    const db = await start().finally(() => {
      process.env = before;
    });
    expect(await ask(db.appUrl, "SELECT current_database(), current_setting('server_encoding'), lower('ĐƯỜNG'), current_user, rolsuper, rolcreatedb, rolcreaterole FROM pg_roles WHERE rolname = current_user")).toEqual(['ccc', 'UTF8', 'đường', APP_LOGIN_ROLE, false, false, false]);
    expect(await ask(db.ownerUrl, "SELECT current_user, current_setting('listen_addresses'), current_setting('unix_socket_directories')")).toEqual(['ccc_owner', '127.0.0.1', '']);
    expect(await ask(db.ownerUrl, "SELECT count(*)::int FROM pg_available_extensions WHERE name IN ('unaccent', 'pg_trgm', 'btree_gist')")).toEqual([3]);
  });

  it('keeps the passwords to its owner and out of the log', async () => {
    const db = await start();
    const { ownerPassword, appPassword } = JSON.parse(await readFile(join(dataDir, 'postgres.json'), 'utf8')) as Record<string, string>;
    const log = said.join('\n') + (await readFile(db.logFile, 'utf8'));
    expect([ownerPassword, appPassword].filter((password) => !password || log.includes(password))).toEqual([]);
    await expect(ask(db.ownerUrl.replace(/:[^:@]+@/, ':wrong@'), 'SELECT 1')).rejects.toThrow('password authentication failed');
  });

  it('runs the server in a process group of its own, out of reach of Ctrl-C', async () => {
    const db = await start();
    const group = (pid: number) => execFileSync('ps', ['-o', 'pgid=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    expect(group(await serverPid(db))).not.toBe(group(process.pid));
  });
});

describe('the next start', () => {
  it('finds the data again', async () => {
    const first = await start();
    await keepANote(first);
    await first.stop();
    await first.stop();
    await expect(ask(first.ownerUrl, 'SELECT 1')).rejects.toThrow();
    said = [];
    expect(await readTheNote(await start())).toEqual(['Đường ổi']);
    expect(said).toEqual([]);
  });

  it('is refused while the first runs', async () => {
    await start();
    await expect(start()).rejects.toThrow(`already running as process ${process.pid}`);
    expect(running).toHaveLength(1);
  });

  it('recovers after the server was killed', async () => {
    const first = await start();
    await keepANote(first);
    process.kill(await serverPid(first), 'SIGKILL');
    await first.stop();
    expect(await readTheNote(await start())).toEqual(['Đường ổi']);
    expect(said.join('\n')).toContain('ended without notice');
  });

  it('starts although the number of the dead server belongs to another process now', async () => {
    const first = await start();
    await keepANote(first);
    const mark = join(dirname(first.logFile), 'postmaster.pid');
    const [pid = '', ...rest] = (await readFile(mark, 'utf8')).split('\n');
    process.kill(Number(pid), 'SIGKILL');
    await first.stop();
    await writeFile(mark, [String(process.pid), ...rest].join('\n'));
    expect(await readTheNote(await start())).toEqual(['Đường ổi']);
  });

  it('stops the server that a killed program left running, then starts its own', async () => {
    const first = await start();
    await keepANote(first);
    const orphan = await serverPid(first);
    await forgetLock(first);
    const second = await start();
    expect(said.join('\n')).toContain(`process ${orphan}) is still running`);
    expect(await serverPid(second)).not.toBe(orphan);
    expect(await readTheNote(second)).toEqual(['Đường ổi']);
    running = [second];
  });

  it('makes a half-made data folder again', async () => {
    await mkdir(join(dataDir, 'postgres', 'base'), { recursive: true });
    await mkdir(join(dataDir, 'postgres.new-0a1b2c3d', 'base'), { recursive: true });
    await chmod(dataDir, 0o711);
    await keepANote(await start());
    expect(said.filter((line) => line.includes('cut off'))).toHaveLength(2);
    expect((await readdir(dataDir)).sort()).toEqual(['postgres', 'postgres.json', 'postgres.lock']);
  });

  it('begins nothing in place of a database that is gone', async () => {
    const first = await start();
    await first.stop();
    await rm(join(dirname(first.logFile), 'global'), { recursive: true });
    await expect(start()).rejects.toThrow('missing or damaged');
    expect(await readdir(dirname(first.logFile))).toContain('base');
  });

  it('gives new passwords when the file with the old ones is lost', async () => {
    const first = await start();
    await keepANote(first);
    await first.stop();
    await rm(join(dataDir, 'postgres.json'));
    const second = await start();
    expect(second.ownerUrl.split('@')[0]).not.toBe(first.ownerUrl.split('@')[0]);
    expect(await readTheNote(second)).toEqual(['Đường ổi']);
  });

  it('goes on after the data folder was moved', async () => {
    const first = await start();
    await keepANote(first);
    await first.stop();
    const moved = join(parent, 'moved');
    execFileSync('mv', [dataDir, moved]);
    dataDir = moved;
    expect(await readTheNote(await start())).toEqual(['Đường ổi']);
  });
});

describe('a data folder that only its owner may enter', () => {
  it('works, with its permissions kept', async () => {
    await mkdir(dataDir, { mode: 0o700 });
    await chmod(parent, 0o700);
    const first = await start();
    await keepANote(first);
    await first.stop();
    expect(await readTheNote(await start())).toEqual(['Đường ổi']);
    const modes = execFileSync('stat', ['-c', '%a', parent, dataDir], { encoding: 'utf8' });
    expect(modes).toBe('700\n700\n');
    expect(dirname(first.logFile).startsWith(dataDir)).toBe(!isRoot);
  });

  it('begins anew when it was deleted, and puts aside what root had to keep elsewhere', async () => {
    await chmod(parent, 0o700);
    const first = await start();
    await keepANote(first);
    await first.stop();
    await rm(dataDir, { recursive: true });
    await expect(readTheNote(await start())).rejects.toThrow('does not exist');
    expect(said.some((line) => line.includes('moved to'))).toBe(isRoot);
  });
});

describe('what keeps it from starting is said in sentences', () => {
  it('a project without PostgreSQL', async () => {
    const attempt = startEmbeddedPostgres({ dataDir, projectRoot: parse(parent).root, log: (line) => said.push(line) });
    await expect(attempt).rejects.toThrow(EmbeddedPostgresError);
    await expect(attempt).rejects.toThrow(/is not installed\. Run npm ci again[^]*Chưa cài PostgreSQL/);
  });

  it('settings that the server refuses, with its last words; the folder is free afterwards', async () => {
    const first = await start();
    const own = join(dirname(first.logFile), 'postgresql.auto.conf');
    await first.stop();
    await writeFile(own, "shared_buffers = 'plenty'\n");
    await expect(start()).rejects.toThrow(/did not start[^]*không khởi động được[^]*shared_buffers/);
    await writeFile(own, '');
    await start();
  });

  it('notes that cannot be read', async () => {
    await mkdir(dataDir, { mode: 0o711 });
    await writeFile(join(dataDir, 'postgres.json'), '{}');
    await expect(start()).rejects.toThrow("can't be read. Restore it from a backup");
  });
});
