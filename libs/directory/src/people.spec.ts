import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { NotificationRow } from '#database';
import { Notifications, openChannels } from '#notifications';
import { seededRooms, type SeededRooms } from '../../../test/support/rooms.js';
import { untilSettled } from '../../../test/support/ticket-events.js';
import { answer, outcome, routeTo, Story, toInProgress } from '../../../test/support/tickets.js';

let rooms: SeededRooms;
beforeAll(async () => { rooms = await seededRooms(); });
afterAll(() => rooms.close());
beforeEach(() => { rooms.clock.at = new Date('2026-11-23T09:00:00+07:00'); });

const newcomer = async (...roles: ('officer' | 'body_leader' | 'desk_operator' | 'administrator')[]) => {
  const { person } = await rooms.people.invite(null, { label: 'Người mới', email: `${randomUUID()}@example.vn`, roles: roles.map((role) => ({ role, bodyCode: role === 'officer' || role === 'body_leader' ? 'UBND-VT' : null })) });
  return person;
};
const actorOf = (person: { id: string; label: string; email: string }) => rooms.signIn.actorOf(person);
const admin = () => rooms.as('quantri');
const role = (more: object = {}) => ({ role: 'officer' as const, bodyCode: 'UBND-VT', validFrom: '2026-11-23', validTo: null, ...more });

describe('roles', () => {
  it('hold in several bodies, from their day to their day', async () => {
    const person = await newcomer('officer');
    await rooms.people.giveRole(await admin(), person.id, role({ bodyCode: 'SXD', validFrom: '2026-11-25', validTo: '2026-11-27' }));
    const bodies = async (day: string) => { rooms.clock.at = new Date(`${day}T00:30:00+07:00`); return (await actorOf(person)).roles.map((r) => r.body); };
    expect([await bodies('2026-11-24'), await bodies('2026-11-25'), await bodies('2026-11-26'), await bodies('2026-11-27')]).toEqual([['UBND-VT'], ['UBND-VT', 'SXD'], ['UBND-VT', 'SXD'], ['UBND-VT']]);
  });

  it('end on their day, and the account keeps who did what', async () => {
    const person = await newcomer('officer');
    const roleId = person.roles[0]?.id ?? 0;
    await rooms.people.endRole(await admin(), person.id, roleId, '2026-11-24');
    rooms.clock.at = new Date('2026-11-24T08:00:00+07:00');
    expect((await actorOf(person)).grants).toEqual([]);
    const { history } = await rooms.people.read(person.id);
    expect(history.map((h) => [h.action, h.byLabel])).toEqual([['role_ended', 'Quản trị hệ thống'], ['invited', '']]);
    expect(history[0]?.details).toEqual({ role: 'officer', body: 'UBND-VT', on: '2026-11-24' });
    await expect(rooms.db.query('DELETE FROM account_event')).rejects.toThrow(/permission denied|append-only/);
  });

  it('can be limited to fields and areas: lists, counts, tickets and mails keep to it', async () => {
    const { person } = await rooms.people.invite(null, { label: 'Chuyên viên cây xanh', email: 'cayxanh@example.vn', roles: [] as never });
    await rooms.people.giveRole(await admin(), person.id, role({ categories: ['CX'], areas: ['747'] }));
    const [tree, road] = [await Story.begin(rooms), await Story.begin(rooms)];
    for (const [story, category] of [[tree, 'CX-02'], [road, 'GT-01']] as const) await story.go(['tiepnhan', { action: 'claim' }], ['tiepnhan', routeTo('UBND-VT', { category })]);
    const limited = await actorOf(person);
    const inbox = await rooms.tickets.queue(limited, { view: 'inbox' });
    expect([inbox.items.map((t) => t.id), inbox.counts['inbox']]).toEqual([[tree.id], 1]);
    expect(await outcome(rooms.tickets.read(limited, road.id))).toBe('not_found');
    expect((await rooms.tickets.read(limited, tree.id)).allowedActions.map((a) => a.action)).toContain('accept');
    await rooms.people.giveRole(await admin(), person.id, role({ areas: ['26506'] }));
    expect(await outcome(rooms.tickets.read(await actorOf(person), road.id))).toBe('not_found');
  });

  it.each<[string, object, string]>([
    ['an unknown body', { bodyCode: 'NOBODY' }, 'unknown_body'],
    ['a body\'s role without a body', { bodyCode: null }, 'unknown_body'],
    ['an end before the beginning', { validTo: '2026-11-23' }, 'invalid_input'],
    ['a category that is none', { categories: ['XX'] }, 'invalid_input'],
    ['an area that is none', { areas: ['99999'] }, 'invalid_input'],
  ])('refuse %s', async (_what, more, code) => {
    const person = await newcomer('officer');
    expect(await outcome(rooms.people.giveRole(await admin(), person.id, role(more)))).toBe(code);
  });

  it('never let the keeper of accounts read tickets, by any way', async () => {
    const administrator = await admin();
    expect(await outcome(rooms.people.giveRole(administrator, administrator.personId, role({ role: 'desk_operator', bodyCode: null })))).toBe('own_account');
    const colleague = await newcomer('administrator');
    expect(await outcome(rooms.people.giveRole(administrator, colleague.id, role({ role: 'desk_operator', bodyCode: null })))).toBe('duties_conflict');
    const operator = await newcomer('desk_operator');
    expect(await outcome(rooms.people.giveRole(administrator, operator.id, role({ role: 'administrator', bodyCode: null })))).toBe('duties_conflict');
    expect(await outcome(rooms.people.setSubstitute(administrator, operator.id, { substituteId: administrator.personId, validFrom: '2026-11-23', validTo: '2026-11-24' }))).toBe('own_account');
    expect(await outcome(rooms.people.setSubstitute(administrator, operator.id, { substituteId: colleague.id, validFrom: '2026-11-23', validTo: '2026-11-24' }))).toBe('duties_conflict');
    expect(await outcome(rooms.people.invite(administrator, { label: 'Cả hai', email: 'cahai@example.vn', roles: [{ role: 'administrator', bodyCode: null }, { role: 'auditor', bodyCode: null }] }))).toBe('duties_conflict');
    expect(await outcome(rooms.people.renewInvitation(administrator, administrator.personId))).toBe('own_account');
  });

  it('of a closed account open nothing, and its sessions end', async () => {
    const person = await newcomer('officer');
    const { token } = await rooms.people.renewInvitation(await admin(), person.id);
    const session = await rooms.signIn.openSession(await rooms.people.useInvitation({ token, password: 'mat khau du dai' }));
    await rooms.people.setActive(await admin(), person.id, false);
    expect(await rooms.signIn.actorOfToken(session.token)).toBeNull();
    expect((await rooms.people.view(person.id)).active).toBe(false);
  });
});

describe('a substitute', () => {
  const leaderOf = async () => { const leader = (await rooms.people.list()).find((p) => p.email === 'lanhdao.ubnd-vt@example.vn'); return { id: leader?.id ?? '', label: leader?.label ?? '', email: leader?.email ?? '' }; };

  it('acts for an absent leader on these days, gets the mails, and still may not approve their own answer', async () => {
    const leader = await leaderOf();
    const [officer, colleague] = [await newcomer('officer'), await newcomer('officer')];
    const days = { validFrom: '2026-11-23', validTo: '2026-11-24' };
    await rooms.people.setSubstitute(await admin(), leader.id, { substituteId: officer.id, ...days });
    expect((await actorOf(officer)).roles).toEqual(expect.arrayContaining([expect.objectContaining({ role: 'body_leader', body: 'UBND-VT', onBehalfOf: leader.label, validTo: '2026-11-24' })]));
    const own = await (await Story.begin(rooms)).go(...toInProgress());
    const others = await (await Story.begin(rooms)).go(...toInProgress());
    const act = async (person: typeof officer, story: Story, a: Parameters<Story['act']>[1]) => rooms.tickets.act(await actorOf(person), story.id, { act: a, version: (await story.row()).version, idempotencyKey: randomUUID() });
    await act(officer, own, answer);
    await act(colleague, others, answer);
    expect(await outcome(act(officer, own, { action: 'approve' }))).toBe('author_cannot_approve');
    expect(await outcome(act(officer, others, { action: 'approve' }))).toBe('done');

    await untilSettled(rooms.db);
    const notifications = new Notifications({ db: rooms.db, channels: openChannels({ demo: true, mail: null }, rooms.db), queues: { add: async () => true, work: async () => undefined, close: async () => undefined }, links: { tracking: () => '', staff: () => '', oneTimeCode: () => '' }, openContact: () => '', log: () => undefined, now: () => rooms.clock.at });
    while (await notifications.relay());
    const told = (await rooms.db.getRepository(NotificationRow).findBy({ ticketId: others.id, template: 'to_approve' })).map((n) => n.recipient);
    expect(told.sort()).toEqual([leader.id, officer.id].sort());

    rooms.clock.at = new Date('2026-11-25T08:00:00+07:00');
    expect((await actorOf(officer)).roles.map((r) => r.role)).toEqual(['officer']);
  });

  it('ends early when the colleague is back, and hands on nothing that was handed to the absent one', async () => {
    const leader = await leaderOf();
    const [first, second] = [await newcomer('officer'), await newcomer('officer')];
    const days = { validFrom: '2026-11-23', validTo: '2026-11-30' };
    const { substitutes } = await rooms.people.setSubstitute(await admin(), leader.id, { substituteId: first.id, ...days });
    await rooms.people.setSubstitute(await admin(), first.id, { substituteId: second.id, ...days });
    expect((await actorOf(second)).roles.map((r) => r.role)).toEqual(['officer', 'officer']);
    const mine = substitutes.find((s) => s.substituteId === first.id);
    await rooms.people.endSubstitute(await admin(), leader.id, mine?.id ?? 0);
    expect((await actorOf(first)).roles.map((r) => r.role)).toEqual(['officer']);
    expect(await outcome(rooms.people.endSubstitute(await admin(), leader.id, mine?.id ?? 0))).toBe('not_found');
  });

  it.each([['nobody', (id: string) => ({ substituteId: id.replace(/./g, '0').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'), validFrom: '2026-11-23', validTo: '2026-11-24' }), 'not_found'], ['oneself', (id: string) => ({ substituteId: id, validFrom: '2026-11-23', validTo: '2026-11-24' }), 'invalid_input']] as const)('is not %s', async (_who, input, code) => {
    const person = await newcomer('officer');
    expect(await outcome(rooms.people.setSubstitute(await admin(), person.id, input(person.id)))).toBe(code);
  });
});

describe('approved texts', () => {
  it('are written by one person, approved by another, and retired', async () => {
    const [operator, lead] = [await rooms.as('tiepnhan'), await rooms.as('truongca')];
    const draft = await rooms.approvedTexts.write(operator, { category: 'HC-04', title: 'Giờ làm việc', text: 'Mở cửa từ 7 giờ 30.' });
    expect(draft).toMatchObject({ state: 'draft', authorIsMe: true });
    expect(await outcome(rooms.approvedTexts.approve(operator, draft.id))).toBe('forbidden');
    const own = await rooms.approvedTexts.write(lead, { category: null, title: 'Địa chỉ', text: 'Số 1.' });
    expect(await outcome(rooms.approvedTexts.approve(lead, own.id))).toBe('author_cannot_approve');
    expect(await rooms.approvedTexts.approve(lead, draft.id)).toMatchObject({ state: 'approved', approverLabel: 'Trưởng ca' });
    expect(await outcome(rooms.approvedTexts.retire(operator, draft.id))).toBe('forbidden');
    expect((await rooms.approvedTexts.retire(lead, draft.id)).state).toBe('retired');
    expect(await outcome(rooms.approvedTexts.list(await rooms.as('chuyenvien.sxd')))).toBe('forbidden');
    expect(await outcome(rooms.approvedTexts.write(operator, { category: 'XX-99', title: 'a', text: 'b' }))).toBe('unknown_category');
  });
});

describe('accounts and tickets in one hand', () => {
  it('are given by no detour: two substitutions, a later role, a revived one, two at once', async () => {
    const administrator = await admin();
    const days = { validFrom: '2026-11-23', validTo: '2026-11-30' };
    const [keeper, operator, between] = [await newcomer('administrator'), await newcomer('desk_operator'), await newcomer('officer')];
    const free = (await rooms.people.invite(null, { label: 'Dữ liệu', email: 'dulieu2@example.vn', roles: [{ role: 'data_protection', bodyCode: null }] })).person;
    await rooms.people.setSubstitute(administrator, keeper.id, { substituteId: free.id, ...days });
    expect(await outcome(rooms.people.setSubstitute(administrator, operator.id, { substituteId: free.id, ...days }))).toBe('duties_conflict');
    expect(await outcome(rooms.people.giveRole(administrator, keeper.id, role()))).toBe('duties_conflict');
    await rooms.people.endRole(administrator, between.id, between.roles[0]?.id ?? 0, '2026-11-23');
    await rooms.people.giveRole(administrator, between.id, role({ role: 'administrator', bodyCode: null }));
    await rooms.people.endRole(administrator, between.id, between.roles[0]?.id ?? 0, '2099-01-01');
    expect((await actorOf(between)).roles.map((r) => r.role)).toEqual(['administrator']);
    const blank = (await rooms.people.invite(null, { label: 'Trống', email: 'trong@example.vn', roles: [{ role: 'data_protection', bodyCode: null }] })).person;
    const both = await Promise.all([outcome(rooms.people.giveRole(administrator, blank.id, role({ role: 'administrator', bodyCode: null }))), outcome(rooms.people.giveRole(administrator, blank.id, role({ role: 'auditor', bodyCode: null })))]);
    expect(both.sort()).toEqual(['done', 'duties_conflict']);
  });

  it('would still keep no accounts, were they to come together', async () => {
    const person = await newcomer('desk_operator');
    await rooms.db.query(`INSERT INTO role_assignment (person_id, role, valid_from) VALUES ($1, 'administrator', '2026-01-01')`, [person.id]);
    const { grants } = await actorOf(person);
    expect([grants.some((g) => g.permission === 'ticket.read'), grants.some((g) => g.permission === 'people.manage')]).toEqual([true, false]);
  });
});
