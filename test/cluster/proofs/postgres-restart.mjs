import assert from 'node:assert/strict';
import { Citizen } from '../people/citizen.mjs';
import { LiveLine } from '../people/live-line.mjs';
import { http } from '../people/http.mjs';
import { until } from '../until.mjs';

const BACK_WITHIN_MS = 10_000;

export async function postgresRestart({ report, cluster, people: { desk } }) {
  const { postgres, port, apiPorts, mail } = cluster;
  const readiness = () => Promise.all(apiPorts.map((api) => http({ port: api, path: '/api/health/ready' })));
  const line = await LiveLine.open(port, desk, ['websocket']);
  const load = new Load(port);
  load.start();

  await report.prove('PostgreSQL stopped under load: every api process says 503, and no ticket is accepted', async () => {
    await until(() => load.accepted.length >= 5, 'some tickets before');
    await postgres.stop();
    await until(async () => (await readiness()).every(({ status }) => status === 503), 'readiness is red', 5_000);
    assert.equal((await new Citizen().send(port)).status, 503);
    await until(async () => (await readiness()).every(({ json }) => !json.checks.history), 'the silence of the history is noticed too');
  });

  await report.prove(`after its return every api process is ready within ${BACK_WITHIN_MS / 1000} s`, async () => {
    await postgres.start();
    const startedAt = performance.now();
    await until(async () => (await readiness()).every(({ status }) => status === 200), 'readiness is green', BACK_WITHIN_MS);
    return `${Math.round(performance.now() - startedAt)} ms`;
  });

  await report.prove('every ticket that was accepted is there, and each sender has exactly one mail', async () => {
    const before = load.accepted.length;
    await until(() => load.accepted.length >= before + 5, 'some tickets afterwards');
    await load.stop();
    for (const { citizen, receipt } of load.accepted) assert.equal((await citizen.track(port, receipt)).code, receipt.code);
    await until(() => load.accepted.every(({ citizen }) => mail.to(citizen.email).length > 0), 'all mails', 40_000);
    for (const { citizen } of load.accepted) assert.equal(mail.to(citizen.email).length, 1);
    return `${load.accepted.length} accepted, ${load.refused} refused`;
  });

  await report.prove('a live line that was open all the time goes on', async () => {
    const { code } = await new Citizen().submit(port);
    await line.hears(await desk.idOf(code));
    line.close();
  });
}

/** Citizens who send one after another, each a ticket. */
class Load {
  /** Far more than a run needs. */
  #left = 10_000;
  accepted = [];
  refused = 0;
  #wanted = true;
  #running = null;

  constructor(port) {
    this.port = port;
  }

  start() {
    this.#running = this.#run();
  }

  async stop() {
    this.#wanted = false;
    await this.#running;
  }

  async #run() {
    while (this.#wanted && this.#left > 0) {
      this.#left -= 1;
      const citizen = new Citizen();
      const { status, json } = await citizen.send(this.port);
      if (status === 201) this.accepted.push({ citizen, receipt: json });
      else this.refused += 1;
    }
  }
}
