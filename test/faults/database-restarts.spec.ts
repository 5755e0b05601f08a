import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { routes } from '#contract';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '#database/embedded';
import { findProjectRoot } from '../../apps/start/src/project-root.js';
import { Person } from '../support/person.js';
import { dataFolder, type Program, removeFolder, startProgram } from '../support/program.js';
import { until } from '../support/until.js';

/** PostgreSQL goes away and comes back under the running program. */
describe('the database restarts', () => {
  const folders: string[] = [];
  let server: EmbeddedPostgres;
  let program: Program;
  const folder = async () => { const made = await dataFolder(); folders.push(made); return made; };
  let serverDir: string;
  beforeAll(async () => {
    serverDir = await folder();
    server = await startEmbeddedPostgres({ dataDir: serverDir, projectRoot: findProjectRoot(), log: () => undefined });
  }, 60_000);
  afterAll(async () => {
    await program.stop();
    await server.stop();
    for (const made of folders) await removeFolder(made);
  }, 60_000);

  it('readiness is red meanwhile, the sender reads what to do, it is back within 10 s, and no accepted ticket is lost', async () => {
    // The server takes a new port at each start; a program needs one address: a small relay in front of it keeps it.
    const { relay, close, pointTo } = await portRelay();
    pointTo(server.port);
    const at = (url: string) => { const address = new URL(url); address.port = String(relay); return address.href; };
    program = await startProgram({ DATABASE_URL: at(server.appUrl), DATABASE_OWNER_URL: at(server.ownerUrl), SECRET_KEY: '7c'.repeat(32), DATA_DIR: await folder(), DEMO: 'yes' });
    const citizen = new Person(program.url);
    const ready = async () => (await fetch(`${program.url}/api/health/ready`)).status;
    expect(await ready()).toBe(200);
    const accepted = [await citizen.submit(), await citizen.submit()];

    await server.stop();
    await until(async () => (await ready()) === 503, 'readiness is red');
    expect((await citizen.ask(routes.submit, { body: { idempotencyKey: 'while-it-is-away-0001', text: 'Cống nghẹt' } })).json).toMatchObject({ refusal: { code: 'unavailable', nextStep: { vi: expect.any(String) } } });
    expect((await fetch(`${program.url}/api/health/live`)).status).toBe(200);

    server = await startEmbeddedPostgres({ dataDir: serverDir, projectRoot: findProjectRoot(), log: () => undefined });
    pointTo(server.port);
    await until(async () => (await ready()) === 200, 'the program is back', 10_000);
    accepted.push(await citizen.call(routes.submit, { body: { idempotencyKey: 'while-it-is-away-0001', text: 'Cống nghẹt' } }));
    for (const receipt of accepted) expect((await citizen.call(routes.track, { body: receipt })).code).toBe(receipt.code);
    const operator = await Person.signedIn(program.url, 'tiepnhan');
    await until(async () => (await operator.call(routes.ticket, { params: { id: await operator.find(accepted[0]?.code ?? '') } })).state === 'new', 'the desk works again');
    close();
  }, 180_000);
});

/** Passes TCP connections on to a port that may change. */
async function portRelay(): Promise<{ relay: number; pointTo: (port: number) => void; close: () => void }> {
  const { connect, createServer } = await import('node:net');
  let target = 0;
  const relay = createServer((from) => {
    const to = connect(target, '127.0.0.1');
    from.pipe(to).pipe(from);
    for (const [one, other] of [[from, to], [to, from]] as const) {
      one.on('error', () => other.destroy());
      one.on('close', () => other.destroy());
    }
  });
  await new Promise<void>((resolve) => relay.listen(0, '127.0.0.1', resolve));
  return { relay: (relay.address() as { port: number }).port, pointTo: (port) => { target = port; }, close: () => relay.close() };
}
