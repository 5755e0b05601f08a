import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Citizen } from '../people/citizen.mjs';
import { LiveLine } from '../people/live-line.mjs';
import { until } from '../until.mjs';

/** More transactions than the new cluster will have seen for long. */
const OLDER_CLUSTER = 1_000_000_000;

export async function movedDatabase({ report, cluster, people: { desk } }) {
  const { postgres, port, mail, projectRoot } = cluster;

  await report.prove('all remaining processes stop in good order', () => cluster.stopProgram());

  await report.prove('restored into a younger cluster, after deploy/postgres/after-move.sql: nothing is told again, what is new is told', async () => {
    await postgres.asSuperuser('centre', async (admin) => {
      await admin.query('SET session_replication_role = replica');
      await admin.query('UPDATE ticket_event SET xid = xid + $1', [OLDER_CLUSTER]);
      await admin.query('UPDATE relay_cursor SET xid = xid + $1', [OLDER_CLUSTER]);
    });
    await postgres.asOwner(cluster.compose.value('OWNER_PASSWORD'), async (owner) => owner.query(await readFile(join(projectRoot, 'deploy/postgres/after-move.sql'), 'utf8')));
    const before = mail.mails.length;
    await cluster.startProgram();
    const line = await LiveLine.open(port, desk, ['websocket']);
    const citizen = new Citizen();
    const { code } = await citizen.submit(port);
    await line.hears(await desk.idOf(code));
    line.close();
    await until(() => mail.to(citizen.email).length === 1, 'the mail of the new ticket');
    assert.equal(mail.mails.length, before + 1);
  });

  await report.prove('a start with accounts prints no link', () => {
    for (const program of cluster.programs) assert.doesNotMatch(program.output, /invitation#/);
  });

  await report.prove('in the end nothing is unread, overdue, failed or given up', async () => {
    await until(async () => Object.values(await cluster.watch()).every((number) => number === 0), 'deploy/postgres/watch.sql shows nothing');
  });

  await report.prove('all processes stop in good order', () => cluster.stopProgram());
}
