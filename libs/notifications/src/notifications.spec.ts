import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Role } from '#contract';
import { BodyRow, CategoryRow, createDataSource, type NotificationRow, PersonRow, RoleAssignmentRow, TicketAnswerRow, TicketContactRow, TicketDeadlineRow, type TicketRow } from '#database';
import { seedRolePermissions } from '#database/seed';
import { FEED_START, type NewJob, type NewTicketEvent, type Queues, tailEvents } from '#events';
import type { DataSource } from 'typeorm';
import { type FreshDatabase, freshDatabase } from '../../../test/support/postgres.js';
import { TestSmtp } from '../../../test/support/test-smtp.js';
import { storeTicket, storeTicketWithEvents } from '../../../test/support/ticket-events.js';
import { type ChannelsOptions, DemoMailbox, MAX_ATTEMPTS, Notifications, openChannels, planNotifications } from './index.js';

const promised = new Date('2026-11-26T17:00:00+07:00');
const links = { tracking: (_id: string, code: string) => `https://example.vn/theo-doi/${code}#secret`, staff: (id: string) => `https://example.vn/staff/${id}`, oneTimeCode: () => '123456' };

let database: FreshDatabase;
let db: DataSource;
const smtp = new TestSmtp();
const logged: string[] = [];
let jobs: NewJob[] = [];
let queueIsThere = true;
const queues: Queues = {
  add: async (more) => { if (queueIsThere) jobs.push(...more); return queueIsThere; },
  work: async () => undefined,
  close: async () => undefined,
};
let closing: (() => Promise<void>)[] = [];

beforeAll(async () => {
  database = await freshDatabase();
  db = database.dataSource;
  const owner = await createDataSource({ url: database.ownerUrl, name: 'ccc-test-seed', restricted: false, poolSize: 1 }).initialize();
  await owner.getRepository(BodyRow).insert({ code: 'UBND-VT', nameVi: 'UBND thành phố Vũng Tàu', nameEn: 'People’s Committee of Vũng Tàu', kind: 'district', areaCode: '747', validFrom: '2021-01-01' });
  await owner.getRepository(CategoryRow).insert({ code: 'HT-02', field: 'HT', fieldVi: 'Hạ tầng', fieldEn: 'Infrastructure', nameVi: 'Chiếu sáng công cộng', nameEn: 'Street lights', priority: 'P1', location: 'required', limitHours: 24, visibleWhileOpen: true, validFrom: '2021-01-01' });
  await seedRolePermissions(owner.manager);
  await owner.destroy();
  await smtp.start();
}, 60_000);
beforeEach(async () => {
  [jobs, smtp.refuse, queueIsThere] = [[], null, true];
  smtp.mails.length = 0;
  // What earlier tests left is not this test's matter.
  const notifications = open();
  while (await notifications.relay());
  jobs = [];
  await db.query(`UPDATE notification SET state = 'given_up' WHERE state <> 'sent'`);
  await db.query('UPDATE person SET active = false');
});
afterEach(async () => { for (const close of closing.splice(0)) await close(); });
afterAll(async () => { await smtp.stop(); await database.drop(); });

function open(options: Partial<ChannelsOptions> = {}): Notifications {
  const channels = openChannels({ demo: false, mail: { url: smtp.url, from: 'Trung tâm <trungtam@example.vn>' }, ...options }, db);
  closing.push(() => channels.close());
  return new Notifications({ db, channels, links, queues, openContact: (sealed) => sealed.toString('utf8'), log: (_level, code, facts) => void logged.push(JSON.stringify({ code, ...facts })), now: () => new Date('2026-11-23T09:00:00+07:00') });
}

async function person(...roles: [Role, string | null][]): Promise<PersonRow> {
  const id = randomUUID();
  const row = { id, label: 'Chuyên viên', email: `${id}@example.vn`, active: true, passwordHash: null, demo: false, createdAt: new Date() };
  await db.getRepository(PersonRow).insert(row);
  await db.getRepository(RoleAssignmentRow).insert(roles.map(([role, bodyCode]) => ({ personId: id, role, bodyCode, validFrom: '2021-01-01', validTo: null })));
  return row;
}

interface Case { ticket?: Partial<TicketRow>; contact?: { kind: 'email' | 'phone'; value: string } | null; events: Partial<NewTicketEvent>[] }

async function happened({ ticket = {}, contact = { kind: 'email', value: 'nguoi.dan@example.vn' }, events }: Case): Promise<string> {
  const prepared = await storeTicket(db.manager, ticket);
  if (contact !== null) await db.getRepository(TicketContactRow).insert({ ticketId: prepared, kind: contact.kind, valueEncrypted: Buffer.from(contact.value), valueHash: 'hash', confirmedAt: new Date(), confirmedBy: 'code' });
  await db.getRepository(TicketDeadlineRow).insert({ ticketId: prepared, kind: 'answer', startedAt: new Date(), dueAt: promised, pausedAt: null, metAt: null, inDays: true, countedFrom: promised, limitMinutes: 1440, roundTheClock: false, provisional: false, ruleVersion: '1', calendarVersion: '1' });
  return storeTicketWithEvents(db, prepared, ...events);
}

const rowsOf = (ticketId: string) => db.query<(NotificationRow & { error_code: string | null })[]>('SELECT * FROM notification WHERE ticket_id = $1 ORDER BY recipient, event_id', [ticketId]);
const stateOf = async (ticketId: string) => (await rowsOf(ticketId)).map((r) => [r.template, r.state, r.attempts, r.error_code]);
const makeDue = (ticketId: string) => db.query(`UPDATE notification SET next_attempt_at = now() - interval '1 s' WHERE ticket_id = $1`, [ticketId]);

async function deliverQueued(notifications: Notifications): Promise<string[]> {
  const outcomes: string[] = [];
  for (const { payload } of jobs.splice(0)) outcomes.push(await notifications.deliver(payload));
  return outcomes;
}

describe('the way of a message', () => {
  it('goes from the event to the mail server once, and the row says so', async () => {
    const notifications = open();
    const ticketId = await happened({ ticket: { leadBody: 'UBND-VT' }, events: [{}] });
    expect(await notifications.relay()).toBe(false);
    expect(await stateOf(ticketId)).toEqual([['received', 'queued', 0, null]]);
    expect(await deliverQueued(notifications)).toEqual(['sent']);
    const [row] = await rowsOf(ticketId);
    expect(row).toMatchObject({ recipient: 'citizen', channel: 'email', state: 'sent', attempts: 1 });
    expect(smtp.mails).toHaveLength(1);
    const [mail] = smtp.mails;
    expect(mail).toMatchObject({ to: ['nguoi.dan@example.vn'], from: 'trungtam@example.vn', headers: { 'message-id': `<${row?.id}@example.vn>`, 'auto-submitted': 'auto-generated' } });
    expect(mail?.headers['subject']).toMatch(/^\[PA-210429-\w+\] Đã tiếp nhận phản ánh của bạn$/);
    expect(mail?.headers['content-type']).toMatch(/^text\/plain; charset=utf-8/i);
    expect(mail?.body).toContain('trước 17:00 thứ Năm, 26/11/2026');
    expect(mail?.body).toMatch(/https:\/\/example\.vn\/theo-doi\/PA-210429-\w+#secret/);
  });

  it('delivers a job that comes again, or twice at once, once', async () => {
    const notifications = open();
    await happened({ events: [{}] });
    await notifications.relay();
    const [job] = jobs;
    if (job === undefined) throw new Error('one job');
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => notifications.deliver(job.payload)));
    expect([...outcomes].sort()).toEqual(['not_due', 'not_due', 'not_due', 'sent']);
    expect(await notifications.deliver(job.payload)).toBe('not_due');
    expect(smtp.mails).toHaveLength(1);
  });

  it('plans an event twice into one row', async () => {
    const ticketId = await happened({ events: [{}] });
    const { events } = await tailEvents(db, FEED_START, 1_000);
    const mine = events.filter((e) => e.ticketId === ticketId);
    const plan = () => db.transaction((tx) => planNotifications(tx, mine, { channels: new Set(['email']), today: '2026-11-23' }));
    expect(await plan()).toHaveLength(1);
    expect(await plan()).toHaveLength(0);
    expect(await rowsOf(ticketId)).toHaveLength(1);
  });

  it('waits for a mail server that is away, and sends when it is back', async () => {
    const notifications = open();
    const ticketId = await happened({ events: [{}] });
    await notifications.relay();
    await smtp.stop();
    expect(await deliverQueued(notifications)).toEqual(['failed']);
    const [[template, state, attempts, error] = []] = await stateOf(ticketId);
    expect([template, state, attempts]).toEqual(['received', 'failed', 1]);
    expect(error).toMatch(/^\w+$/);
    expect(await notifications.sweep()).toBe(0);

    await smtp.start();
    await makeDue(ticketId);
    expect(await notifications.sweep()).toBe(1);
    expect(await deliverQueued(notifications)).toEqual(['sent']);
    expect(await stateOf(ticketId)).toEqual([['received', 'sent', 2, null]]);
    expect(smtp.mails).toHaveLength(1);
  });

  it('brings back what a lost queue or a dead worker had', async () => {
    const notifications = open();
    const ticketId = await happened({ events: [{}] });
    queueIsThere = false;
    await notifications.relay();
    expect(await stateOf(ticketId)).toEqual([['received', 'planned', 0, null]]);
    expect(await notifications.sweep()).toBe(0);
    queueIsThere = true;
    expect(await notifications.sweep()).toBe(1);
    const [first] = jobs;
    // A worker took it and died: the lease has run out.
    await db.query(`UPDATE notification SET state = 'queued', attempts = 1, next_attempt_at = now() - interval '1 s' WHERE ticket_id = $1`, [ticketId]);
    jobs = [];
    expect(await notifications.sweep()).toBe(1);
    expect(jobs[0]?.id).not.toBe(first?.id);
    expect(await deliverQueued(notifications)).toEqual(['sent']);
    expect(await notifications.sweep()).toBe(0);
  });

  it('sweeps more than fits into one page', async () => {
    const ticketId = await happened({ contact: null, events: [{}] });
    await db.query(
      `INSERT INTO notification (id, event_id, ticket_id, recipient, channel, template, state, next_attempt_at)
       SELECT gen_random_uuid(), (SELECT id FROM ticket_event WHERE ticket_id = $1), $1, 'p' || n, 'email', 'received', 'planned', now() FROM generate_series(1, 1234) n`,
      [ticketId],
    );
    expect(await open().sweep()).toBe(1234);
    expect(new Set(jobs.map((j) => j.id)).size).toBe(1234);
  });

  it('gives up at once where there is no such mailbox, and after many tries otherwise; logs no address', async () => {
    const notifications = open();
    smtp.refuse = (address) => (address === 'gone@example.vn' ? 550 : 451);
    const gone = await happened({ contact: { kind: 'email', value: 'gone@example.vn' }, events: [{}] });
    const busy = await happened({ events: [{}] });
    await notifications.relay();
    await deliverQueued(notifications);
    expect(await stateOf(gone)).toEqual([['received', 'given_up', 1, 'smtp_550']]);
    expect(await stateOf(busy)).toEqual([['received', 'failed', 1, 'smtp_451']]);
    for (let attempt = 2; attempt <= MAX_ATTEMPTS; attempt++) {
      await makeDue(busy);
      await notifications.sweep();
      await deliverQueued(notifications);
    }
    expect(await stateOf(busy)).toEqual([['received', 'given_up', MAX_ATTEMPTS, 'smtp_451']]);
    expect(logged.join()).toContain('smtp_451');
    expect(logged.join()).not.toContain('@');
  });
});

describe('who is told', () => {
  const routed: Partial<NewTicketEvent> = { action: 'route', fromState: 'in_triage', toState: 'routed', actorKind: 'staff', leadAfter: 'UBND-VT', details: { lead: 'UBND-VT', coordinating: [] } };

  it('the sender and the lead’s focal point of a routed ticket, in words without the sender’s own', async () => {
    const focal = await person(['focal_point', 'UBND-VT']);
    await person(['focal_point', 'SXD'], ['officer', 'UBND-VT']);
    const notifications = open();
    const ticketId = await happened({ ticket: { priority: 'P0', categoryCode: 'HT-02', categoryProposed: false, firstWords: 'Bóng đèn cháy' }, events: [routed] });
    await notifications.relay();
    expect((await rowsOf(ticketId)).map((r) => [r.recipient, r.template]).sort()).toEqual([['citizen', 'routed'], [focal.id, 'new_for_body']].sort());
    await deliverQueued(notifications);
    const toCitizen = smtp.mails.find((m) => m.to[0] === 'nguoi.dan@example.vn');
    const toBody = smtp.mails.find((m) => m.to[0] === focal.email);
    expect(toCitizen?.body).toContain('đã được chuyển đến UBND thành phố Vũng Tàu');
    expect(toBody?.headers['subject']).toMatch(/^\[KHẨN\] \[PA-/);
    expect(toBody?.body).toContain('Chiếu sáng công cộng');
    expect(toBody?.body).toContain(`https://example.vn/staff/${ticketId}`);
    expect(toBody?.body).not.toContain('Bóng đèn');
  });

  it('an officer where a body has no focal point, never the one who acted, nobody who left', async () => {
    const gone = await person(['focal_point', 'SGTVT']);
    await db.query('UPDATE role_assignment SET valid_to = $2 WHERE person_id = $1', [gone.id, '2026-11-01']);
    const officer = await person(['officer', 'SGTVT']);
    const actor = await person(['officer', 'SGTVT']);
    const ticketId = await happened({ contact: null, events: [{ ...routed, leadAfter: 'SGTVT', actorId: actor.id }] });
    await open().relay();
    expect((await rowsOf(ticketId)).map((r) => r.recipient)).toEqual([officer.id]);
  });

  it('the author of a returned answer', async () => {
    const author = await person(['officer', 'UBND-VT']);
    const ticketId = await happened({ contact: null, events: [{}] });
    await db.getRepository(TicketAnswerRow).insert({ id: randomUUID(), ticketId, messageId: randomUUID(), result: 'done', bodyCode: 'UBND-VT', authorId: author.id, submittedAt: new Date('2021-04-28T03:00:00Z'), contentHash: 'x' });
    await storeTicketWithEvents(db, ticketId, { action: 'send_back', fromState: 'awaiting_approval', toState: 'in_progress', actorKind: 'staff', leadBefore: 'UBND-VT', leadAfter: 'UBND-VT' });
    await open().relay();
    expect((await rowsOf(ticketId)).map((r) => [r.recipient, r.template])).toEqual([[author.id, 'sent_back']]);
  });

  it('nobody without a contact, nobody over a channel that does not exist', async () => {
    const silent = await happened({ contact: null, events: [{}] });
    const phone = await happened({ contact: { kind: 'phone', value: '0000123456' }, events: [{}] });
    await open().relay();
    expect([await rowsOf(silent), await rowsOf(phone)]).toEqual([[], []]);
    const mute = await happened({ events: [{}] });
    await open({ mail: null }).relay();
    expect(await rowsOf(mute)).toEqual([]);
  });
});

describe('a suspected denunciation', () => {
  it('gives its sender neutral words and tells citizen reception alone', async () => {
    const reception = await person(['citizen_reception', null]);
    await person(['desk_operator', null], ['shift_lead', null], ['focal_point', 'UBND-VT']);
    const notifications = open();
    const ticketId = await happened({ ticket: { restriction: 'denunciation', type: 'denunciation', leadBody: 'UBND-VT', categoryCode: 'HT-02', categoryProposed: false }, events: [{ restrictionBefore: 'denunciation', restrictionAfter: 'denunciation' }] });
    await notifications.relay();
    expect((await rowsOf(ticketId)).map((r) => [r.recipient, r.template]).sort()).toEqual([['citizen', 'neutral'], [reception.id, 'restricted_new']].sort());
    await deliverQueued(notifications);
    const toCitizen = smtp.mails.find((m) => m.to[0] === 'nguoi.dan@example.vn');
    expect(toCitizen?.headers['subject']).toBe('Tin nhắn của bạn đã được tiếp nhận');
    expect(JSON.stringify(toCitizen)).not.toMatch(/PA-|UBND|Chiếu sáng|2026-11-26|26\/11|theo-doi/);
    expect(smtp.mails.find((m) => m.to[0] === reception.email)?.body).not.toMatch(/Chiếu sáng|UBND/);
  });

  it('marked after its messages were planned, still gives neither body nor matter away', async () => {
    const focal = await person(['focal_point', 'UBND-VT']);
    const notifications = open();
    const ticketId = await happened({ ticket: { categoryCode: 'HT-02', categoryProposed: false }, events: [{ action: 'route', fromState: 'in_triage', toState: 'routed', leadAfter: 'UBND-VT' }] });
    await notifications.relay();
    await db.query(`UPDATE ticket SET restriction = 'denunciation' WHERE id = $1`, [ticketId]);
    expect((await deliverQueued(notifications)).sort()).toEqual(['given_up', 'sent']);
    expect(smtp.mails.map((m) => [m.to, m.headers['subject']])).toEqual([[['nguoi.dan@example.vn'], 'Tin nhắn của bạn đã được tiếp nhận']]);
    expect((await rowsOf(ticketId)).find((r) => r.recipient === focal.id)).toMatchObject({ state: 'given_up', error_code: 'restriction_changed' });
  });
});

describe('demo mode', () => {
  it('keeps every message in the mailbox, text messages too, and mails besides', async () => {
    const notifications = open({ demo: true });
    await happened({ contact: { kind: 'phone', value: '0000123456' }, events: [{}] });
    await happened({ events: [{}] });
    await notifications.relay();
    expect(await deliverQueued(notifications)).toEqual(['sent', 'sent']);
    const messages = await new DemoMailbox(db).newest(10);
    expect(messages.map((m) => [m.channel, m.to]).sort()).toEqual([['email', 'nguoi.dan@example.vn'], ['sms', '0000123456']]);
    expect(messages.find((m) => m.channel === 'sms')?.link).toMatch(/#secret$/);
    expect(smtp.mails).toHaveLength(1);
  });
});
