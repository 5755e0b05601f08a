import assert from 'node:assert/strict';
import { join } from 'node:path';
import { until } from '../until.mjs';
import { Child } from './child.mjs';

/** One process of the program, as the image runs it. */
export class Program {
  #child;

  constructor({ name, folder, projectRoot, environment }) {
    this.name = name;
    this.port = Number(environment.PORT);
    this.#child = new Child(join(folder, `${name}.log`), process.execPath, ['--enable-source-maps', join(projectRoot, 'dist/apps/start/src/main.js')], { cwd: folder, env: { PATH: process.env.PATH, ...environment } });
  }

  get output() {
    return this.#child.output;
  }

  get logFile() {
    return this.#child.logFile;
  }

  get running() {
    return this.#child.running;
  }

  async started() {
    await until(() => {
      if (!this.running) throw new Error(`${this.name} ended`);
      return /\b(Ready|Worker ready)\. \//.test(this.output);
    }, `${this.name} is ready`, 60_000);
  }

  kill() {
    return this.#child.end('SIGKILL');
  }

  /** The clean way: everything at hand is finished and the exit code is 0. */
  async stop() {
    assert.deepEqual(await this.#child.end(), { code: 0, signal: null }, `${this.name} stops in good order`);
  }

  /** Whatever state it is in. */
  close() {
    return this.#child.end();
  }
}
