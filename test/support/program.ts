import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProjectRoot } from '../../apps/start/src/project-root.js';
import { until } from './until.js';

const READY_MS = 90_000;

/** The real program, built, as a process of its own. */
export interface Program {
  readonly url: string;
  readonly dataDir: string;
  readonly child: ChildProcess;
  /** Everything it has written so far. */
  output(): string;
  /** Asks it to stop and waits. @returns its exit code */
  stop(): Promise<number | null>;
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A data folder that goes with `removeFolder`; open to the account that PostgreSQL runs under when the tests run as root. */
export async function dataFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ccc-program-'));
  await chmod(folder, 0o711);
  return folder;
}

export const removeFolder = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });

/** Starts the program with an environment of its own (nothing but PATH and HOME is inherited) and waits until it is ready, or has ended. */
export async function startProgram(env: Record<string, string>): Promise<Program> {
  const port = await freePort();
  const child = spawn(process.execPath, ['--enable-source-maps', 'dist/apps/start/src/main.js'], {
    cwd: findProjectRoot(),
    env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', PORT: String(port), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => { output += chunk.toString('utf8'); });
  const ended = new Promise<number | null>((resolve) => { child.on('exit', (code) => resolve(code)); });
  const program: Program = {
    url: `http://127.0.0.1:${port}`, dataDir: env['DATA_DIR'] ?? '', child, output: () => output,
    async stop() {
      if (child.exitCode === null) child.kill('SIGTERM');
      return ended;
    },
  };
  await until(() => /Ready\.|Worker ready\./.test(output) || child.exitCode !== null, 'the program is ready or has ended', READY_MS);
  return program;
}
