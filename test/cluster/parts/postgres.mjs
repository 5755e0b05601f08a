import { chmod, mkdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { startEmbeddedPostgres } from '#database/embedded';
import { Client } from 'pg';
import { until } from '../until.mjs';
import { Child } from './child.mjs';

const DATABASE = 'centre';

/** PostgreSQL 18 as a server of its own, with the database and the logins that deploy/postgres makes. */
export class Postgres {
  #server;
  #cluster;
  #child = null;

  constructor(server) {
    this.#server = server;
    this.#cluster = dirname(server.logFile);
    this.port = server.port;
  }

  /** @param passwords of the owner and of the program */
  static async open({ folder, projectRoot, passwords }) {
    const dataDir = join(folder, 'postgres');
    await mkdir(dataDir);
    // A root's PostgreSQL belongs to another user, who must be able to enter.
    await chmod(dataDir, 0o711);
    const postgres = new Postgres(await startEmbeddedPostgres({ dataDir, projectRoot, log: () => undefined }));
    await postgres.asSuperuser('postgres', (admin) => admin.query(`CREATE DATABASE ${DATABASE}`));
    await postgres.asSuperuser(DATABASE, async (admin) => {
      await admin.query(`SELECT set_config('centre.owner_password', $1, false), set_config('centre.program_password', $2, false)`, [passwords.owner, passwords.program]);
      await admin.query(await readFile(join(projectRoot, 'deploy/postgres/logins.sql'), 'utf8'));
    });
    return postgres;
  }

  asSuperuser(database, work) {
    const url = new URL(this.#server.ownerUrl);
    url.pathname = `/${database}`;
    return connected(url, work);
  }

  asOwner(password, work) {
    return connected(new URL(`postgres://centre_owner:${password}@127.0.0.1:${this.port}/${DATABASE}`), work);
  }

  /** A fast shutdown, as a restart of the service does it: connections are cut. */
  async stop() {
    const pid = Number((await readFile(join(this.#cluster, 'postmaster.pid'), 'utf8')).split('\n', 1)[0]);
    process.kill(pid, 'SIGINT');
    await until(async () => !(await this.#exists('postmaster.pid')), 'PostgreSQL has stopped');
  }

  /** Starts it again exactly as it was started before; returns when it takes connections. */
  async start() {
    const [, command, rest] = /^(\S+) (.*)$/m.exec(await readFile(join(this.#cluster, 'postmaster.opts'), 'utf8'));
    const args = [...rest.matchAll(/"([^"]*)"/g)].map(([, arg]) => arg);
    const { uid, gid } = await stat(this.#cluster);
    this.#child = new Child(this.#server.logFile, command, args, { cwd: this.#cluster, uid, gid });
    await until(() => this.asSuperuser(DATABASE, (admin) => admin.query('SELECT 1')), 'PostgreSQL takes connections');
  }

  async close() {
    if (this.#child !== null) await this.#child.end('SIGINT');
    await this.#server.stop();
  }

  async #exists(file) {
    return stat(join(this.#cluster, file)).then(() => true, () => false);
  }
}

async function connected(url, work) {
  const client = new Client({ connectionString: url.href });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
