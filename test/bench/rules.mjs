// How long a rehearsal of rules over 10,000 tickets of the last 90 days takes, and how late the program's event loop is meanwhile. Needs a build. TICKETS=20000 fills more.
import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { joinRooms } from '../../dist/apps/start/src/rooms.js';
import { startEmbeddedPostgres } from '../../dist/libs/database/src/embedded/index.js';
import { createDataSource } from '../../dist/libs/database/src/index.js';
import { Keys } from '../../dist/libs/keys/src/index.js';
import { readSettings } from '../../dist/libs/settings/src/index.js';
import { Desk } from './desk.mjs';
import { fillTickets } from './fill.mjs';
import { startMeasured } from './measured-program.mjs';

const tickets = Number(process.env.TICKETS ?? 10_000);
const ROUNDS = 5;
const projectRoot = dirname(dirname(import.meta.dirname));
const say = (line) => console.log(line);

const folder = await mkdtemp(join(tmpdir(), 'ccc-bench-'));
await chmod(folder, 0o711);
const secret = randomBytes(32);
const postgres = await startEmbeddedPostgres({ dataDir: folder, projectRoot, log: () => undefined });
const env = { DATA_DIR: folder, DATABASE_URL: postgres.appUrl, DATABASE_OWNER_URL: postgres.ownerUrl, SECRET_KEY: secret.toString('hex'), DEMO: 'yes', LOG_LEVEL: 'error' };
const program = await startMeasured(projectRoot, env);
try {
  const owner = await createDataSource({ url: postgres.ownerUrl, name: 'bench', restricted: false, poolSize: 3 }).initialize();
  const keys = new Keys(secret);
  const rooms = joinRooms(owner, readSettings(env, projectRoot), keys, () => new Date());
  const reference = await rooms.directory.reference();
  await fillTickets(owner, keys, { tickets, areas: [...reference.areas.keys()], categories: [...reference.categories.keys()], bodies: reference.ticketBodies.map((b) => b.code) });
  // A year of them within the last 89 days, each with an answer's clock that half of them kept.
  await owner.query(`UPDATE ticket SET received_at = now() - (timestamptz '2026-11-24T10:00:00+07' - received_at) * (89.0 / 365) WHERE idempotency_key LIKE 'bench-%'`);
  await owner.query(
    `INSERT INTO ticket_deadline (ticket_id, kind, started_at, due_at, counted_from, limit_minutes, pauses, extended_days, in_days, round_the_clock, provisional, rule_version, calendar_version, met_at)
     SELECT id, 'answer', received_at, received_at + interval '9 days', received_at, 3360, '[]', 0, true, false, false, 'bench', 'bench', received_at + interval '1 day' * (1 + abs(hashtext(id::text)) % 16) FROM ticket WHERE idempotency_key LIKE 'bench-%'`,
  );
  await rooms.tickets.fillWords();
  await owner.query('VACUUM (ANALYZE) ticket_words, ticket, ticket_message, ticket_deadline, ticket_proposal');

  const desk = await Desk.signedIn(program.url, 'quantri');
  const rules = await desk.rules();
  const limits = structuredClone(rules.deadlines.data);
  for (const priority of ['P1', 'P2']) limits.byPriority[priority].answer.hours /= 2;
  const ground = { source: 'Đo', note: '' };
  const drafts = {
    routing: { rules: [{ id: 'a', name: 'Chó', when: { categories: [], areas: [], words: ['cống', 'rác'] }, lead: 'SGTVT', coordinating: [], ...ground }, { id: 'b', name: 'Rác', when: { categories: ['MT'], areas: ['747'], words: [] }, lead: 'STNMT', coordinating: [], ...ground }] },
    classification: { rules: [{ id: 'a', name: 'Dây điện', words: ['đèn', 'ngập'], without: [], raise: { category: 'GT-01', urgent: true }, ...ground }] },
    deadlines: limits,
  };
  await program.loopDelay();
  await new Promise((resolve) => { setTimeout(resolve, 5_000); });
  const idle = await program.loopDelay();
  say(`nothing to do for 5 s: event loop late p99 ${idle.p99.toFixed(1)} ms, at most ${idle.max.toFixed(1)} ms`);
  for (const [kind, data] of Object.entries(drafts)) {
    const body = { basedOn: rules[kind].version, draft: { kind, data } };
    await desk.rehearse(body);
    await program.loopDelay();
    const times = [];
    let found;
    for (let round = 0; round < ROUNDS; round++) {
      const from = performance.now();
      found = await desk.rehearse(body);
      times.push(performance.now() - from);
    }
    const { p99, max } = await program.loopDelay();
    const sorted = times.toSorted((a, b) => a - b);
    say(`${kind}: ${found.tickets} tickets, ${found.changed} changed, ${found.figures.length} figures; ${Math.round(sorted[Math.floor(ROUNDS / 2)])} ms in the middle of ${ROUNDS}, ${Math.round(sorted.at(-1))} at most; event loop late p99 ${p99.toFixed(1)} ms, at most ${max.toFixed(1)} ms`);
  }
  await owner.destroy();
} finally {
  await program.stop();
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
}
