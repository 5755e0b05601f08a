import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { routes } from '#contract';
import { Person } from '../support/person.js';
import { freshDatabase } from '../support/postgres.js';
import { dataFolder, type Program, removeFolder, startProgram } from '../support/program.js';
import { until } from '../support/until.js';

/** Starting and stopping, as a newcomer and an operator of servers do it. */
describe('starting', () => {
  const running: Program[] = [];
  const folders: string[] = [];
  const folder = async () => { const made = await dataFolder(); folders.push(made); return made; };
  const start = async (env: Record<string, string>) => { const program = await startProgram(env); running.push(program); return program; };
  afterEach(async () => {
    for (const program of running.splice(0)) await program.stop();
    for (const made of folders.splice(0)) await removeFolder(made);
  }, 60_000);

  async function printedToken(program: Program): Promise<string> {
    const link = /\/staff\/invitation#(\S+)/;
    await until(() => link.test(program.output()), 'the link for the first administrator is printed');
    return link.exec(program.output())?.[1] ?? '';
  }

  it('twice keeps the data, and a kill in between loses nothing', async () => {
    const DATA_DIR = await folder();
    const first = await start({ DATA_DIR });
    const receipt = await new Person(first.url).submit();
    first.child.kill('SIGKILL');
    await until(() => first.child.signalCode !== null, 'the program is dead');
    const second = await start({ DATA_DIR });
    expect(second.output()).toContain('Ready.');
    expect((await new Person(second.url).call(routes.track, { body: receipt })).code).toBe(receipt.code);
    expect(await second.stop()).toBe(0);
    const third = await start({ DATA_DIR });
    expect((await new Person(third.url).call(routes.track, { body: receipt })).state).toBe('new');
    const seconds = Number(/\[\s*([\d.]+) s\] Ready/.exec(third.output())?.[1]);
    expect(seconds).toBeLessThan(10);
  }, 180_000);

  it('a second program on the same data, or on a taken port, says what to do', async () => {
    const DATA_DIR = await folder();
    const first = await start({ DATA_DIR });
    const second = await start({ DATA_DIR });
    expect(second.output()).toMatch(/already running as process \d+.*\n?.*DATA_DIR/);
    const third = await start({ DATA_DIR: await folder(), PORT: new URL(first.url).port });
    expect(third.output()).toMatch(/Port \d+ on 127\.0\.0\.1 is in use/);
    expect([second.child.exitCode, third.child.exitCode]).toEqual([2, 2]);
  }, 120_000);

  it('with wrong settings names every one of them and starts nothing', async () => {
    const program = await start({ PORT: 'abc', DEMO: 'maybe', DATA_DIR: await folder() });
    expect(program.child.exitCode).toBe(2);
    expect(program.output()).toMatch(/PORT[\s\S]*DEMO|DEMO[\s\S]*PORT/);
  });

  it('with a database of its own has no demo, and one link makes the first administrator', async () => {
    const database = await freshDatabase();
    const env = { DATABASE_URL: database.appUrl, DATABASE_OWNER_URL: database.ownerUrl, SECRET_KEY: '5a'.repeat(32), DATA_DIR: await folder() };
    try {
      const first = await start(env);
      const unused = await printedToken(first);
      await first.stop();
      const program = await start(env);
      const token = await printedToken(program);
      const person = new Person(program.url);
      expect((await person.ask(routes.demo)).status).toBe(404);
      for (const path of ['/design', '/staff/design']) expect([path, (await fetch(program.url + path)).status]).toEqual([path, 404]);
      await expect(person.call(routes.acceptInvitation, { body: { token: unused, email: 'chu.tich@example.vn', password: 'mot mat khau dai' } })).rejects.toThrow('invitation_invalid');
      await expect(person.call(routes.acceptInvitation, { body: { token, email: 'chu.tich@example.vn', password: 'ngan' } })).rejects.toThrow('invalid_input');
      const me = await person.call(routes.acceptInvitation, { body: { token, email: 'chu.tich@example.vn', password: 'mot mat khau dai' } });
      expect(me).toMatchObject({ email: 'chu.tich@example.vn', permissions: ['people.read', 'people.manage', 'calendar.read', 'calendar.manage', 'rules.manage'], reads: { centre: false, restricted: false, bodies: [] } });
      await expect(new Person(program.url).call(routes.acceptInvitation, { body: { token, email: 'x@example.vn', password: 'mot mat khau dai' } })).rejects.toThrow('invitation_invalid');
      const invited = await person.call(routes.invite, { body: { label: 'Cán bộ tiếp nhận', email: 'quay1@example.vn', roles: [{ role: 'desk_operator', bodyCode: null }] } });
      const operator = new Person(program.url);
      await operator.call(routes.acceptInvitation, { body: { token: invited.link.split('#')[1], password: 'mat khau cua quay 1' } });
      expect((await operator.call(routes.queue, { query: { view: 'new' } })).items).toEqual([]);
      await expect(operator.call(routes.people)).rejects.toThrow('forbidden');
    } finally {
      for (const program of running.splice(0)) await program.stop();
      await database.drop();
    }
  }, 120_000);

  it('logs neither words nor contacts of a citizen', async () => {
    const DATA_DIR = await folder();
    const program = await start({ DATA_DIR, LOG_LEVEL: 'debug' });
    await new Person(program.url).submit({ text: 'Chuyện hết sức riêng tư ở hẻm', contact: { kind: 'email', value: 'rieng.tu@example.vn' }, consents: ['contact_about_this_report'] });
    await program.stop();
    expect(program.output()).not.toMatch(/riêng tư|rieng\.tu/);
    // The database's own log must not quote statements either.
    expect(readFileSync(join(DATA_DIR, 'postgres', 'server.log'), 'utf8').match(/riêng tư|rieng\.tu/)).toBeNull();
  }, 120_000);
});
