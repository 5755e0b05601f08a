import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { live, type Present, type PresenceChanged, type PresentReply, routes } from '#contract';
import { io, type Socket } from 'socket.io-client';
import { demoFolder } from '../support/demo-folder.js';
import { Person } from '../support/person.js';
import { type Program, removeFolder, startProgram } from '../support/program.js';
import { until } from '../support/until.js';

/** Who is at a ticket, over the running program's staff line. */
describe('presence', () => {
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

  async function atWork(name: string) {
    const person = await Person.signedIn(program.url, name);
    const socket = io(`${program.url}${live.staff}`, { transports: ['websocket'], forceNew: true, reconnection: false, extraHeaders: { origin: program.url, cookie: person.cookie } });
    sockets.push(socket);
    const told = new Map<string, Present[]>();
    const messages: PresenceChanged[] = [];
    socket.on(live.presence, (m: PresenceChanged) => { messages.push(m); told.set(m.ticketId, m.people); });
    await new Promise<void>((resolve) => { socket.once('connect', () => resolve()); });
    const { id } = await person.call(routes.me);
    const be = (message: unknown) => new Promise<PresentReply['result']>((resolve) => { socket.emit(live.present, message, (r: PresentReply) => resolve(r.result)); });
    return { person, socket, told, messages, id, be, kindsAt: (ticketId: string) => (told.get(ticketId) ?? []).map((p) => `${p.personId === id ? 'me' : p.personId} ${p.kind}`) };
  }

  it('is told among those who may see the ticket, by ids and kind only, and ends with the line', async () => {
    const [one, two, elsewhere, lane] = [await atWork('tiepnhan'), await atWork('tiepnhan2'), await atWork('chuyenvien.syt'), await atWork('tiepcongdan')];
    const { code } = await new Person(program.url).submit();
    const ticketId = await one.person.find(code);
    expect(await one.be({ ticketId, kind: 'looks' })).toBe('noted');
    await until(() => two.kindsAt(ticketId).join() === `${one.id} looks`, 'the colleague sees the first looking');
    expect(await one.be({ ticketId, kind: 'writes' })).toBe('noted');
    await until(() => two.kindsAt(ticketId).join() === `${one.id} writes`, 'the colleague sees the first writing');
    expect(await two.person.call(routes.colleague, { params: { id: one.id } })).toMatchObject({ label: 'Cán bộ tiếp nhận 1', body: null });
    one.socket.disconnect();
    await until(() => two.told.get(ticketId)?.length === 0, 'nobody is there any more');
    expect(two.messages.every((m) => m.people.every((p) => Object.keys(p).sort().join() === 'kind,personId'))).toBe(true);
    expect([...elsewhere.messages, ...lane.messages].filter((m) => m.ticketId === ticketId)).toEqual([]);
  });

  it('of a restricted ticket stays in its lane, and asking for it looks like asking for nothing', async () => {
    const [desk, reception, colleague] = [await atWork('tiepnhan'), await atWork('tiepcongdan'), await atWork('tiepcongdan')];
    await new Person(program.url).submit({ text: 'Tôi tố cáo ông chủ tịch phường nhận hối lộ 50 triệu đồng.' });
    const { items } = await reception.person.call(routes.queue, { query: { view: 'restricted' } });
    const ticketId = items[0]?.id ?? '';
    expect(await reception.be({ ticketId, kind: 'writes' })).toBe('noted');
    await until(() => colleague.kindsAt(ticketId).join() === 'me writes', 'the lane sees it');
    expect(await desk.be({ ticketId, kind: 'looks' })).toBe('gone');
    expect(await desk.be({ ticketId: randomUUID(), kind: 'looks' })).toBe('gone');
    expect(desk.messages.filter((m) => m.ticketId === ticketId)).toEqual([]);
  });

  it('answers rubbish and haste without harm', async () => {
    const { be, socket } = await atWork('tiepnhan');
    for (const rubbish of [null, {}, { ticketId: 'x', kind: 'looks' }, { ticketId: randomUUID(), kind: 'sleeps' }, ['a'], 'x'.repeat(500)]) expect(await be(rubbish)).toBe('gone');
    socket.emit(live.present, { ticketId: randomUUID(), kind: 'looks' });
    const answers = await Promise.all(Array.from({ length: 40 }, () => be({ ticketId: randomUUID(), kind: 'looks' })));
    expect(answers.filter((r) => r === 'busy').length).toBeGreaterThanOrEqual(20);
    expect(socket.connected).toBe(true);
  });
});
