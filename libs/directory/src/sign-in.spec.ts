import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seededRooms, type SeededRooms } from '../../../test/support/rooms.js';
import { outcome } from '../../../test/support/tickets.js';

let rooms: SeededRooms;
beforeAll(async () => { rooms = await seededRooms(); });
afterAll(() => rooms.close());

const password = 'demo-ket-noi-2026';
const tryAs = (name: string, word: string, address: string) => outcome(rooms.signIn.signIn({ email: `${name}@example.vn`, password: word }, address));

describe('signing in', () => {
  it('stops guessing from one place after ten tries, and lets the right person in from theirs', async () => {
    for (let i = 0; i < 10; i++) expect(await tryAs('truongca', `guess ${i}`, '192.0.2.66')).toBe('sign_in_failed');
    expect(await tryAs('truongca', password, '192.0.2.66')).toBe('too_many_tries');
    expect(await tryAs('truongca', password, '192.0.2.10')).toBe('done');
    rooms.clock.at = new Date(rooms.clock.at.getTime() + 16 * 60_000);
    expect(await tryAs('truongca', password, '192.0.2.66')).toBe('done');
  });

  it('lets a whole office in from one address', async () => {
    for (let i = 0; i < 70; i++) expect(await tryAs('tiepnhan', password, '192.0.2.20')).toBe('done');
  }, 60_000);

  it('stops guessing at many accounts from one place', async () => {
    const said = new Set<string>();
    for (let i = 0; i < 61; i++) said.add(await tryAs(`nobody${i}`, 'x', '192.0.2.99'));
    expect([...said]).toEqual(['sign_in_failed', 'too_many_tries']);
  }, 60_000);

  it('gives a session that ends with signing out, with its time and with the account', async () => {
    const { token, actor } = await rooms.signIn.signIn({ email: 'GiamSat@example.vn ', password }, '192.0.2.30');
    expect(actor.roles).toMatchObject([{ role: 'supervisor', body: null, onBehalfOf: null }]);
    expect((await rooms.signIn.actorOfToken(token))?.personId).toBe(actor.personId);
    expect(await rooms.signIn.actorOfToken(`${token}x`)).toBeNull();
    rooms.clock.at = new Date(rooms.clock.at.getTime() + 13 * 3_600_000);
    expect(await rooms.signIn.actorOfToken(token)).toBeNull();
    const again = await rooms.signIn.signIn({ email: 'giamsat@example.vn', password }, '192.0.2.30');
    await rooms.db.query('UPDATE person SET active = false WHERE id = $1', [actor.personId]);
    expect(await rooms.signIn.actorOfToken(again.token)).toBeNull();
    expect(await tryAs('giamsat', password, '192.0.2.30')).toBe('sign_in_failed');
  });
});

describe('invitations', () => {
  it('set the password once, of two who use the link at the same time for one of them, and end earlier links', async () => {
    const { token, person } = await rooms.people.invite(null, { label: 'Cán bộ mới', email: 'moi@example.vn', roles: [{ role: 'desk_operator', bodyCode: null }] });
    const use = (word: string) => outcome(rooms.people.useInvitation({ token, password: word }));
    expect((await Promise.all([use('mat khau thu nhat'), use('mat khau thu hai')])).sort()).toEqual(['done', 'invitation_invalid']);
    const administrator = await rooms.as('quantri');
    const { token: later } = await rooms.people.renewInvitation(administrator, person.id);
    const { token: newest } = await rooms.people.renewInvitation(administrator, person.id);
    expect(await outcome(rooms.people.useInvitation({ token: later, password: 'mat khau thu ba' }))).toBe('invitation_invalid');
    expect(await outcome(rooms.people.useInvitation({ token: newest, password: 'mat khau thu tu' }))).toBe('done');
    expect(await tryAs('moi', 'mat khau thu tu', '192.0.2.40')).toBe('done');
  });

  it('refuse a taken address, an unknown body and a body role without a body', async () => {
    const invite = (email: string, role: 'officer' | 'auditor', bodyCode: string | null) => outcome(rooms.people.invite(null, { label: 'Ai đó', email, roles: [{ role, bodyCode }] }));
    expect([await invite('tiepnhan@example.vn', 'auditor', null), await invite('a1@example.vn', 'officer', 'NOBODY'), await invite('a2@example.vn', 'officer', null)]).toEqual(['email_taken', 'unknown_body', 'unknown_body']);
  });
});
