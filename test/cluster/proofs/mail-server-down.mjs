import assert from 'node:assert/strict';
import { Citizen } from '../people/citizen.mjs';
import { until } from '../until.mjs';

/** The pause after the first try in vain, and the sweeper's turn. */
const RETRIED_WITHIN_MS = 120_000;

/** @returns a proof for later: the retry takes its time, other proofs run meanwhile */
export async function mailServerDown({ report, cluster, people: { desk } }) {
  const { mail, port } = cluster;
  const citizen = new Citizen();
  let id;
  const delivery = async () => (await desk.ticket(id)).deliveries[0];

  await report.prove('mail server down: the ticket is accepted, and shows that its mail failed and will be tried again', async () => {
    await mail.stop();
    const { code } = await citizen.submit(port);
    id = await desk.idOf(code);
    const failed = await until(async () => { const found = await delivery(); return found?.state === 'failed' ? found : null; }, 'the delivery has failed');
    assert.equal(failed.attempts, 1);
    assert.equal((await cluster.watch()).deliveries_failed, 1);
    await mail.start();
    return `error code ${failed.errorCode}`;
  });

  return () => report.prove('after the return of the mail server the mail is sent, once', async () => {
    await until(async () => (await delivery()).state === 'sent', 'the delivery is sent', RETRIED_WITHIN_MS);
    assert.equal(mail.to(citizen.email).length, 1);
    return `attempt ${(await delivery()).attempts}`;
  });
}
