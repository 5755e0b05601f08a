import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { live, type ResumeReply, type TicketChanged } from '#contract';
import { io, type Socket } from 'socket.io-client';
import { demoFolder } from '../support/demo-folder.js';
import { Person } from '../support/person.js';
import { type Program, removeFolder, startProgram } from '../support/program.js';
import { until } from '../support/until.js';

/** Live updates of the running program, as each person's browser gets them. */
describe('live updates', () => {
  let folder: string;
  let program: Program;
  const sockets: Socket[] = [];
  beforeAll(async () => {
    folder = await demoFolder();
    program = await startProgram({ DATA_DIR: folder });
  }, 120_000);
  afterAll(async () => {
    for (const socket of sockets) socket.disconnect();
    await program.stop();
    await removeFolder(folder);
  }, 60_000);

  function connect(namespace: string, options: { cookie?: string; origin?: string; auth?: object }): Socket {
    const socket = io(`${program.url}${namespace}`, { transports: ['websocket'], forceNew: true, reconnection: false, auth: options.auth ?? {}, extraHeaders: { origin: options.origin ?? program.url, ...(options.cookie ? { cookie: options.cookie } : {}) } });
    sockets.push(socket);
    return socket;
  }
  const heard = (socket: Socket) => { const list: TicketChanged[] = []; socket.on(live.ticketChanged, (m: TicketChanged) => list.push(m)); return list; };
  const opened = (socket: Socket) => new Promise<string>((resolve) => { socket.once('connect', () => resolve('connected')); socket.once('connect_error', (e) => resolve(e.message)); });

  it('reach the desk with ids, codes and states only, each with its cursor', async () => {
    const operator = await Person.signedIn(program.url, 'tiepnhan');
    const socket = connect(live.staff, operator);
    const list = heard(socket);
    expect(await opened(socket)).toBe('connected');
    const { code } = await new Person(program.url).submit({ text: 'Nước yếu cả tuần nay' });
    await until(() => list.some((m) => m.action === 'submit'), 'the new ticket is announced');
    expect(list.find((m) => m.action === 'submit')).toMatchObject({ action: 'submit', to: 'new', cursor: expect.stringMatching(/^[\w-]{22}$/) });
    expect(JSON.stringify(list)).not.toContain('Nước');
    expect(JSON.stringify(list)).not.toContain(code);
  });

  it('reach a body only for what the desk routed to it, and the sender by the secret', async () => {
    const operator = await Person.signedIn(program.url, 'tiepnhan');
    const [focal, elsewhere] = [await Person.signedIn(program.url, 'daumoi.ubnd-vt'), await Person.signedIn(program.url, 'chuyenvien.syt')];
    const { code, secret } = await new Person(program.url).submit();
    const mine = connect(live.staff, focal);
    const theirs = connect(live.staff, elsewhere);
    const sender = connect(live.citizen, { auth: { code, secret } });
    const [heardByLead, heardElsewhere] = [heard(mine), heard(theirs)];
    let versions: number[] = [];
    sender.on(live.storyChanged, (m: { version: number }) => { versions = [...versions, m.version]; });
    expect(await Promise.all([opened(mine), opened(theirs), opened(sender)])).toEqual(['connected', 'connected', 'connected']);
    const id = await operator.find(code);
    await operator.act(id, { action: 'claim' });
    await operator.act(id, { action: 'route', type: 'report', category: 'GT-01', areaCode: '26524', priority: 'P1', lead: 'UBND-VT', coordinating: [], note: null });
    const mineOf = (list: TicketChanged[]) => list.filter((m) => m.ticketId === id);
    await until(() => mineOf(heardByLead).length > 0 && versions.includes(3), 'lead and sender hear of the routing');
    expect(mineOf(heardByLead).map((m) => m.action)).toEqual(['route']);
    expect(mineOf(heardElsewhere)).toEqual([]);
  });

  it('come again after a cut line, all that was missed and nothing twice', async () => {
    const operator = await Person.signedIn(program.url, 'tiepnhan');
    const first = connect(live.staff, operator);
    const list = heard(first);
    await opened(first);
    await new Person(program.url).submit();
    await until(() => list.some((m) => m.action === 'submit'), 'the first one is heard');
    const last = list.at(-1)?.cursor ?? '';
    first.disconnect();
    await new Person(program.url).submit();
    await new Person(program.url).submit();
    const again = connect(live.staff, operator);
    const missed = heard(again);
    const submitted = () => missed.filter((m) => m.action === 'submit');
    await opened(again);
    const resume = (cursor: unknown) => new Promise<ResumeReply>((resolve) => { again.emit(live.resume, { cursor }, resolve); });
    await until(async () => { missed.length = 0; return (await resume(last)).result === 'caught_up' && submitted().length === 2; }, 'both are caught up');
    expect(new Set(submitted().map((m) => m.ticketId)).size).toBe(2);
    expect((await resume(null)).result).toBe('too_old');
    expect((await resume('rubbish')).result).toBe('too_old');
    expect((await resume('A'.repeat(22))).result).toMatch(/caught_up|too_old/);
  });

  it('are refused to other sites, to nobody signed in and to a wrong secret', async () => {
    const operator = await Person.signedIn(program.url, 'tiepnhan');
    expect(await opened(connect(live.staff, { cookie: operator.cookie, origin: 'https://other.example' }))).not.toBe('connected');
    expect(await opened(connect(live.staff, {}))).toBe('sign_in_needed');
    expect(await opened(connect(live.citizen, { auth: { code: 'PA-261123-2222', secret: 'x' } }))).toBe('tracking_not_found');
    expect(await opened(connect(live.citizen, { auth: { code: { $ne: 1 }, secret: [] } }))).toBe('tracking_not_found');
  });
});
