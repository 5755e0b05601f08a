import assert from 'node:assert/strict';
import { Citizen } from '../people/citizen.mjs';

const MOST_PER_ADDRESS = 60;

/** What the program believes of the proxy, and what the proxy writes down. */
export async function proxy({ report, cluster }) {
  await report.prove('a flood from one address is stopped over both api processes, whatever address it claims to come from', async () => {
    const flood = new Citizen();
    const send = (i) => flood.send(cluster.port, { headers: { 'x-forwarded-for': `203.0.113.${i}` } });
    const statuses = (await Promise.all(Array.from({ length: MOST_PER_ADDRESS + 5 }, (_, i) => send(i)))).map(({ status }) => status);
    assert.equal(statuses.filter((status) => status === 201).length, MOST_PER_ADDRESS);
    assert.equal(statuses.filter((status) => status === 429).length, 5);
    assert.equal((await new Citizen().send(cluster.port)).status, 201, 'somebody else gets through');
  });

  await report.prove('the log of the proxy names no address of a visitor', () => {
    assert.doesNotMatch(cluster.nginx.log, /127\.1\.|203\.0\.113\./);
  });
}
