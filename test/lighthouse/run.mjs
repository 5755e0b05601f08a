// Lighthouse against the built program in demo mode, on loopback: a phone on a slow line, as Lighthouse imitates one. Accessibility and best practices must be 100.
// Needs a build (npm run build) and a Chromium. RUNS and PAGES narrow it: RUNS=5 PAGES=form npm run test:lighthouse
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';

const RUNS = Number(process.env.RUNS ?? 5);
const READY_MS = 90_000;
const root = dirname(dirname(import.meta.dirname));
const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function startProgram(dataDir) {
  const port = await freePort();
  const child = spawn(process.execPath, ['dist/apps/start/src/main.js'], { cwd: root, env: { PATH: process.env.PATH, HOME: process.env.HOME, PORT: String(port), DATA_DIR: dataDir }, stdio: ['ignore', 'pipe', 'pipe'] });
  await new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('the program did not get ready')), READY_MS);
    child.on('exit', (code) => reject(new Error(`the program ended with ${code}`)));
    child.stderr.resume();
    child.stdout.on('data', (chunk) => { if (/Ready\./.test(chunk)) { clearTimeout(late); resolve(); } });
  });
  return { url: `http://127.0.0.1:${port}`, stop: () => new Promise((resolve) => { child.removeAllListeners('exit'); child.on('exit', resolve); child.kill('SIGTERM'); }) };
}

/** A report of its own, by the door that everybody uses. @returns its tracking link as a path */
async function submit(url) {
  const body = { idempotencyKey: crypto.randomUUID(), text: 'Ổ gà lớn trước cổng trường, xe máy ngã hoài', place: { areaCode: '26524', street: 'Lê Lợi' } };
  const reply = await fetch(`${url}/api/tickets`, { method: 'POST', headers: { origin: url, 'content-type': 'application/json' }, body: JSON.stringify(body) });
  return (await reply.json()).trackingPath;
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

const dataDir = mkdtempSync(join(tmpdir(), 'ccc-lighthouse-'));
chmodSync(dataDir, 0o711);
let faults = 0;
try {
  const program = await startProgram(dataDir);
  const port = await freePort();
  const browser = await chromium.launch({ executablePath: installed.find((path) => existsSync(path)), args: ['--no-sandbox', '--disable-gpu', `--remote-debugging-port=${port}`] });
  try {
    const all = { form: '/', tracking: await submit(program.url), text: '/viet-the-nao' };
    const chosen = process.env.PAGES?.split(',') ?? Object.keys(all);
    for (const name of chosen) {
      const results = [];
      for (let run = 0; run < RUNS; run++) {
        const { lhr } = await lighthouse(program.url + all[name], { port, logLevel: 'error', onlyCategories: ['performance', 'accessibility', 'best-practices'] });
        results.push(lhr);
      }
      const score = (category) => Math.round(100 * median(results.map(({ categories }) => categories[category].score ?? 0)));
      const metric = (id) => Math.round(median(results.map(({ audits }) => audits[id].numericValue)));
      console.log(`${name}: performance ${score('performance')}, accessibility ${score('accessibility')}, best practices ${score('best-practices')} | first paint ${metric('first-contentful-paint')} ms, largest ${metric('largest-contentful-paint')} ms, blocked ${metric('total-blocking-time')} ms, shift ${median(results.map(({ audits }) => audits['cumulative-layout-shift'].numericValue)).toFixed(3)}, ${Math.round(metric('total-byte-weight') / 1024)} KB (median of ${RUNS})`);
      for (const category of ['accessibility', 'best-practices']) {
        if (score(category) === 100) continue;
        faults++;
        for (const { id } of results[0].categories[category].auditRefs) {
          const audit = results[0].audits[id];
          if (audit.score !== null && audit.score < 1) console.log(`  ${id}: ${audit.title} ${JSON.stringify(audit.details?.items?.slice(0, 3) ?? '')}`);
        }
      }
      if (process.env.WHY) for (const [id, audit] of Object.entries(results[0].audits)) if (audit.score !== null && audit.score < 0.9) console.log(`  ${id}: ${audit.title} ${audit.displayValue ?? ''} ${JSON.stringify(audit.details?.items?.slice(0, 4) ?? '').slice(0, 700)}`);
    }
  } finally {
    await browser.close();
    await program.stop();
  }
} finally {
  rmSync(dataDir, { recursive: true, force: true });
}
process.exitCode = faults === 0 ? 0 : 1;
