import assert from 'node:assert/strict';
import { Citizen } from '../people/citizen.mjs';
import { until } from '../until.mjs';

const REQUESTS = 10;

export async function killedProcesses({ report, cluster }) {
  const { port, mail, apis, workers } = cluster;

  await report.prove('one worker and one api killed: everything goes on through the others', async () => {
    await Promise.all([workers[0].kill(), apis[0].kill()]);
    const citizens = Array.from({ length: REQUESTS }, () => new Citizen());
    for (const citizen of citizens) {
      const receipt = await citizen.submit(port);
      assert.equal((await citizen.track(port, receipt)).state, 'new');
    }
    await until(() => citizens.every(({ email }) => mail.to(email).length === 1), 'a mail for each', 40_000);
  });
}
