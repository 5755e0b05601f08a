import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** The built program as a process of its own that tells how late its event loop is. */
export async function startMeasured(projectRoot, env) {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => { probe.on('listening', resolve); });
  const { port } = probe.address();
  await new Promise((resolve) => { probe.close(resolve); });
  const child = spawn(process.execPath, ['--import', join(import.meta.dirname, 'loop-delay.mjs'), 'dist/apps/start/src/main.js'], {
    cwd: projectRoot, env: { PATH: process.env.PATH, HOME: process.env.HOME, PORT: String(port), ...env }, stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  const ended = new Promise((resolve) => { child.on('exit', resolve); });
  await new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`Not ready in 90 s:\n${output}`)), 90_000);
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => { output += chunk; if (/Ready\./.test(output)) { clearTimeout(timer); resolve(); } });
    child.on('exit', () => { clearTimeout(timer); reject(new Error(`It ended:\n${output}`)); });
  });
  return {
    url: `http://127.0.0.1:${port}`,
    /** How late the loop was since it was last asked, in ms. */
    loopDelay: () => new Promise((resolve) => { child.once('message', ({ loopDelay }) => resolve(loopDelay)); child.send('loop-delay'); }),
    stop: () => { if (child.exitCode === null) child.kill('SIGINT'); return ended; },
  };
}
