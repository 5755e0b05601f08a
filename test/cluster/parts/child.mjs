import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';

/** A process of our own whose output goes to a file. Ended by its id only. */
export class Child {
  #process;
  #ended;

  constructor(logFile, command, args, options = {}) {
    this.logFile = logFile;
    const log = openSync(logFile, 'a');
    this.#process = spawn(command, args, { ...options, stdio: ['ignore', log, log] });
    closeSync(log);
    this.#ended = new Promise((resolve) => {
      this.#process.once('error', (error) => resolve({ code: null, signal: null, error }));
      this.#process.once('exit', (code, signal) => resolve({ code, signal }));
    });
  }

  get running() {
    return this.#process.exitCode === null && this.#process.signalCode === null && this.#process.pid !== undefined;
  }

  get output() {
    return readFileSync(this.logFile, 'utf8');
  }

  /** Asks it to end, or ends it, and returns how it ended. */
  end(signal = 'SIGTERM') {
    if (this.running) this.#process.kill(signal);
    return this.#ended;
  }
}
