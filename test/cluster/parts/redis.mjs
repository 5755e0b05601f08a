import { mkdir } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { freePort } from '../free-port.mjs';
import { until } from '../until.mjs';
import { Child } from './child.mjs';
import { requireProgram } from './missing-program.mjs';

/** Debian's Redis on loopback, append-only as in docker-compose.yml. */
export class Redis {
  #folder;
  #child = null;

  constructor(folder, port) {
    this.#folder = folder;
    this.port = port;
  }

  static async open(folder) {
    requireProgram('redis-server', 'redis-server');
    const redis = new Redis(join(folder, 'redis'), await freePort());
    await mkdir(redis.#folder);
    await redis.start();
    return redis;
  }

  async start() {
    this.#child = new Child(join(this.#folder, 'redis.log'), 'redis-server', ['--port', String(this.port), '--bind', '127.0.0.1', '--dir', this.#folder, '--appendonly', 'yes', '--save', '', '--maxmemory-policy', 'noeviction']);
    await until(() => answersPing(this.port), 'Redis answers');
  }

  async stop() {
    await this.#child?.end();
  }

  close() {
    return this.stop();
  }
}

function answersPing(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'));
    socket.once('data', (reply) => { socket.destroy(); resolve(reply.toString().startsWith('+PONG')); });
    socket.once('error', () => resolve(false));
  });
}
