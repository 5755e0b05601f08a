import assert from 'node:assert/strict';
import { Colleague } from '../people/colleague.mjs';
import { expectStatus, http } from '../people/http.mjs';
import { until } from '../until.mjs';

const body = 'UBND-VT';
const invited = { desk: ['desk_operator', null], officer: ['officer', body], leader: ['body_leader', body] };

/** From nothing to people who can work. @returns the people */
export async function firstStart({ report, cluster }) {
  const { apiPorts, port, compose } = cluster;

  await report.prove('compose and .env.example name the same variables', () => compose.checkExample());

  await report.prove('all processes start at once on an empty database; the schema is made once', async () => {
    await cluster.startProgram();
    assert.equal(cluster.programs.filter((program) => program.output.includes('Schema brought up to date')).length, 1);
    return cluster.programs.map(({ name }) => name).join(', ');
  });

  await report.prove('every api process is ready, and the proxy reaches each', async () => {
    for (const api of apiPorts) await expectStatus(200, http({ port: api, path: '/api/health/ready' }));
    await until(async () => {
      await expectStatus(200, http({ port, path: '/api/health/ready' }));
      return apiPorts.every((api) => cluster.nginx.log.includes(`127.0.0.1:${api} 200`));
    }, 'both in the log of the proxy');
  });

  await report.prove('there is no demonstration', async () => {
    assert.equal((await expectStatus(200, http({ port, path: '/api/facts' }))).demo, false);
    await expectStatus(404, http({ port, path: '/api/demo' }));
  });

  let administrator;
  await report.prove('of the links printed by all processes exactly one makes the first administrator, once', async () => {
    const links = cluster.programs.flatMap((program) => program.output.match(/http:\S+\/staff\/invitation#\S+/g) ?? []);
    assert.ok(links.length > 0, 'a link is printed');
    const opened = await Promise.allSettled(links.map((link) => Colleague.accept(apiPorts, link, 'quan-tri@example.vn')));
    const working = opened.filter(({ status }) => status === 'fulfilled');
    assert.equal(working.length, 1);
    administrator = working[0].value;
    await assert.rejects(Colleague.accept(apiPorts, links[0], 'nguoi-khac@example.vn'), /invitation_invalid/);
    return `${links.length} printed`;
  });

  const people = {};
  await report.prove('the administrator invites a desk operator, an officer and a leader; they set passwords and sign in', async () => {
    for (const [name, [role, bodyCode]] of Object.entries(invited)) {
      const email = `${name}@example.vn`;
      await Colleague.accept(apiPorts, await administrator.invite(email, role, bodyCode));
      people[name] = await Colleague.signIn(apiPorts, email);
    }
  });
  return people;
}
