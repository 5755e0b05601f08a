// Proves natively what docker-compose.yml describes: the same processes with the same environment, on loopback, without a container engine.
// Needs a build (npm run build), redis-server and nginx.
import { dirname } from 'node:path';
import { Cluster } from './cluster.mjs';
import { MissingProgram } from './parts/missing-program.mjs';
import { firstStart } from './proofs/first-start.mjs';
import { killedProcesses } from './proofs/killed-processes.mjs';
import { mailServerDown } from './proofs/mail-server-down.mjs';
import { movedDatabase } from './proofs/moved-database.mjs';
import { photos } from './proofs/photos.mjs';
import { postgresRestart } from './proofs/postgres-restart.mjs';
import { proxy } from './proofs/proxy.mjs';
import { redisDown } from './proofs/redis-down.mjs';
import { wholeWay } from './proofs/whole-way.mjs';
import { Report } from './report.mjs';

const LONGEST_MS = 175_000;

// Where Debian keeps nginx; not on everybody's path.
process.env.PATH += ':/usr/sbin';

const projectRoot = dirname(dirname(import.meta.dirname));
const cluster = new Cluster(projectRoot);
const report = new Report();

async function proveAll() {
  await cluster.openParts();
  const people = await firstStart({ report, cluster });
  const scene = { report, cluster, people };
  const mailIsRetried = await mailServerDown(scene);
  await wholeWay(scene);
  await photos(scene);
  await proxy(scene);
  await redisDown(scene);
  await postgresRestart(scene);
  await mailIsRetried();
  await killedProcesses(scene);
  await movedDatabase(scene);
  report.end();
}

function explain(error) {
  if (error instanceof MissingProgram) return `${error.message}\n`;
  const lines = cluster.programs.map(({ name, output }) => `--- ${name}\n${output.split('\n').slice(-15).join('\n')}`);
  return `${error.stack}\n${error.cause?.stack ?? ''}\n${lines.join('\n')}\n`;
}

const stopped = new Promise((_resolve, reject) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => reject(new Error(`Stopped by ${signal}.`)));
  process.once('uncaughtException', reject);
  setTimeout(() => reject(new Error(`Not done within ${LONGEST_MS / 1000} s.`)), LONGEST_MS).unref();
});

let exitCode = 0;
try {
  await Promise.race([proveAll(), stopped]);
} catch (error) {
  process.stderr.write(explain(error));
  exitCode = 1;
}
await cluster.close();
process.exit(exitCode);
