import assert from 'node:assert/strict';
import { Citizen } from '../people/citizen.mjs';
import { expectStatus, http } from '../people/http.mjs';
import { until } from '../until.mjs';

/** Two turns of the sweeper. */
const SWEPT_WITHIN_MS = 65_000;

export async function redisDown({ report, cluster }) {
  const { redis, port, mail } = cluster;
  const citizens = Array.from({ length: 3 }, () => new Citizen());

  await report.prove('Redis down: tickets are accepted and the program stays ready', async () => {
    await redis.stop();
    for (const citizen of citizens) await citizen.submit(port);
    await expectStatus(200, http({ port, path: '/api/health/ready' }));
  });

  await report.prove('after the return of Redis their mails go out, each once', async () => {
    await redis.start();
    const startedAt = performance.now();
    await until(() => citizens.every(({ email }) => mail.to(email).length > 0), 'all mails', SWEPT_WITHIN_MS);
    for (const { email } of citizens) assert.equal(mail.to(email).length, 1);
    return `${((performance.now() - startedAt) / 1000).toFixed(1)} s`;
  });
}
