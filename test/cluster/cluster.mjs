import { chmod, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Compose } from './compose.mjs';
import { freePort } from './free-port.mjs';
import { MailCatcher } from './parts/mail-catcher.mjs';
import { Nginx } from './parts/nginx.mjs';
import { Postgres } from './parts/postgres.mjs';
import { Program } from './parts/program.mjs';
import { Redis } from './parts/redis.mjs';

/** The processes of docker-compose.yml, each on loopback of this machine. */
export class Cluster {
  apis = [];
  workers = [];
  #opened = [];
  #started = 0;

  constructor(projectRoot) {
    this.projectRoot = projectRoot;
  }

  /** Starts everything but the program itself. */
  async openParts() {
    const { projectRoot } = this;
    this.folder = await mkdtemp(join(tmpdir(), 'centre-cluster-'));
    this.#opened.push({ close: () => rm(this.folder, { recursive: true, force: true, maxRetries: 5 }) });
    await chmod(this.folder, 0o711);
    await mkdir(join(this.folder, 'files'));
    this.port = await freePort();
    this.compose = new Compose(projectRoot, { PUBLIC_URL: `http://127.0.0.1:${this.port}` });
    this.apiPorts = await Promise.all(Array.from({ length: this.compose.replicas('api') }, freePort));
    const { folder, compose } = this;
    this.redis = await this.#open(Redis.open(folder));
    this.nginx = await this.#open(Nginx.open({ folder, projectRoot, port: this.port, variables: this.#proxyEnvironment() }));
    this.mail = await this.#open(MailCatcher.open());
    this.postgres = await this.#open(Postgres.open({ folder, projectRoot, passwords: { owner: compose.value('OWNER_PASSWORD'), program: compose.value('PROGRAM_PASSWORD') } }));
  }

  /** All processes of the program at once, as compose starts them. */
  async startProgram() {
    this.apis = this.apiPorts.map((port) => this.#start('api', port));
    this.workers = Array.from({ length: this.compose.replicas('worker') }, () => this.#start('worker', null));
    await Promise.all(this.programs.map((program) => program.started()));
  }

  async stopProgram() {
    await Promise.all(this.programs.filter((program) => program.running).map((program) => program.stop()));
  }

  get programs() {
    return [...this.apis, ...this.workers];
  }

  /** Ends everything that was started, the last one first. */
  async close() {
    for (const part of this.#opened.splice(0).reverse()) await part.close();
  }

  /** One line for each api process, where compose has one name for all. */
  #proxyEnvironment() {
    const here = { '8080': `127.0.0.1:${this.port}`, '127.0.0.11': '127.0.0.1' };
    const ofOne = this.apiPorts.map((api) => this.compose.environmentOf('proxy', { ...here, 'api:3000 resolve': `127.0.0.1:${api}` }));
    return { ...ofOne[0], API_SERVERS: ofOne.map(({ API_SERVERS }) => API_SERVERS).join(' ') };
  }

  /** What deploy/postgres/watch.sql shows. */
  async watch() {
    const { rows } = await this.postgres.asSuperuser('centre', async (admin) => admin.query(await readFile(join(this.projectRoot, 'deploy/postgres/watch.sql'), 'utf8')));
    return rows[0];
  }

  #start(service, port) {
    const { folder, projectRoot, compose } = this;
    const places = {
      '@postgres:5432/': `@127.0.0.1:${this.postgres.port}/`, 'valkey:6379': `127.0.0.1:${this.redis.port}`, 'mailpit:1025': `127.0.0.1:${this.mail.port}`, '/srv/files': join(folder, 'files'),
      '0.0.0.0': '127.0.0.1', ...(port === null ? {} : { '3000': String(port) }),
    };
    this.#started += 1;
    const program = new Program({ name: `${service}-${this.#started}`, folder, projectRoot, environment: compose.environmentOf(service, places) });
    this.#opened.push(program);
    return program;
  }

  async #open(opening) {
    const part = await opening;
    this.#opened.push(part);
    return part;
  }
}
