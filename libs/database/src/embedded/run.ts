import { spawn } from 'node:child_process';
import type { OsUser } from './os-user.js';

export interface Outcome {
  /** Null when the program could not be started or was ended from outside. */
  readonly code: number | null;
  readonly output: string;
}

export interface RunOptions {
  /** Who runs it; null: whoever runs us. */
  readonly as: OsUser | null;
  readonly input?: string;
  /** Leaves the output alone: a server started by the child would keep our pipe open on some systems. */
  readonly quiet?: boolean;
  readonly timeoutMs?: number;
}

const windows = process.platform === 'win32';

/**
 * Runs a program to its end. It gets an environment of its own, so that no LANG, PGDATA or PGOPTIONS of ours reaches PostgreSQL, and a
 * process group of its own, so that Ctrl-C in a terminal does not cut it off halfway.
 */
export function run(command: string, args: readonly string[], { as, input = '', quiet = false, timeoutMs }: RunOptions): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: '/',
      ...(windows ? { windowsHide: true } : { env: { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C' }, detached: true }),
      ...(as ? { uid: as.uid, gid: as.gid } : {}),
      ...(timeoutMs ? { timeout: timeoutMs } : {}),
      stdio: quiet ? 'ignore' : 'pipe',
    });
    const output: string[] = [];
    child.stdout?.on('data', (chunk: Buffer) => output.push(chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => output.push(chunk.toString()));
    // A child that ends before it has read everything is no error of ours; its exit code tells.
    child.stdin?.on('error', () => output.push(''));
    child.stdin?.end(input);
    child.on('error', (error) => resolve({ code: null, output: error.message }));
    child.on('close', (code) => resolve({ code, output: output.join('') }));
  });
}
