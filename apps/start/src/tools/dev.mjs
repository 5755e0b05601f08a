import { spawn } from 'node:child_process';

/**
 * `npm run dev`: the compiler and the program watch the sources of the server, Vite serves the pages with hot reload and passes /api and /socket.io on.
 * Ctrl-C ends all three.
 */
const port = process.env.PORT ?? '3000';
const say = (line) => process.stdout.write(`${line}\n`);
const run = (name, command, args, env = {}) => {
  const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } });
  child.on('exit', (code) => { if (!ending) { say(`${name} ended (${code}).`); end(code ?? 1); } });
  return child;
};

let ending = false;
const children = [];
const end = (code) => {
  if (ending) return;
  ending = true;
  for (const child of children) child.kill('SIGTERM');
  Promise.all(children.map((child) => child.exitCode ?? child.signalCode ?? new Promise((resolve) => { child.on('exit', resolve); }))).then(() => process.exit(code));
};
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => end(0));

const build = spawn('npx', ['tsc', '-p', 'tsconfig.json'], { stdio: 'inherit' });
build.on('exit', (code) => {
  if (code !== 0) return end(code ?? 1);
  children.push(
    run('tsc', 'npx', ['tsc', '-p', 'tsconfig.json', '--watch', '--preserveWatchOutput']),
    run('program', process.execPath, ['--watch', '--watch-preserve-output', '--enable-source-maps', 'dist/apps/start/src/main.js'], { PORT: port, PUBLIC_URL: process.env.PUBLIC_URL ?? 'http://localhost:5173' }),
    run('vite', 'npx', ['vite', 'apps/web'], { API_PORT: port }),
  );
  say('Web with hot reload / Trang web: http://localhost:5173  ·  /staff: http://localhost:5173/staff');
});
