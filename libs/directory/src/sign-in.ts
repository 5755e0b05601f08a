import { randomBytes } from 'node:crypto';
import { type Me, Refused, type SignInInput } from '#contract';
import { PersonRow, StaffSessionRow } from '#database';
import type { Keys } from '#keys';
import type { Grant } from '#rules';
import { type DataSource, In, MoreThan } from 'typeorm';
import { calendarWarnings } from './calendar-warnings.js';
import type { Directory } from './directory.js';
import { type HeldNow, rolesHeldOn } from './held-roles.js';
import { localDay } from './local-today.js';
import { passwordIs } from './passwords.js';
import { conflictOf } from './role-rules.js';
import { ruleMarks } from './rule-failures.js';
import { oneSubscriber, type Throttle } from './throttle.js';

const SESSION_MS = 12 * 3_600_000;
const WINDOW_MS = 15 * 60_000;
/** From one place somebody guesses at one account. */
const perAccountAndAddress = { tries: 10, windowMs: WINDOW_MS };
/** From many places at once. Far above what a stranger needs to lock a colleague out by ten wrong words. */
const perAccount = { tries: 100, windowMs: WINDOW_MS };
const perAddress = { tries: 60, windowMs: WINDOW_MS };

/** A signed-in person with what they may do, worked out anew for each request. */
export interface Actor { readonly personId: string; readonly label: string; readonly email: string; readonly roles: readonly HeldNow[]; readonly grants: readonly Grant[] }

/** Accounts of staff: sign-in, sessions, grants. */
export class SignIn {
  constructor(private readonly db: DataSource, private readonly directory: Directory, private readonly keys: Keys, private readonly throttle: Throttle, private readonly now: () => Date) {}

  /**
   * @param address of the client, for throttling only; stored as a keyed hash
   * @returns the session's token (for an httpOnly cookie) and the person
   * @throws Refused `sign_in_failed`, `too_many_tries`
   */
  async signIn(input: SignInInput, address: string): Promise<{ token: string; expiresAt: Date; actor: Actor }> {
    const email = input.email.trim().toLowerCase();
    const counted = [['sign-in account and address', `${email} ${oneSubscriber(address)}`, perAccountAndAddress], ['sign-in account', email, perAccount], ['sign-in address', address, perAddress]] as const;
    for (const [purpose, who, limit] of counted) await this.throttle.count(purpose, who, limit);
    const person = await this.db.getRepository(PersonRow).findOne({ where: { email } });
    const right = await passwordIs(person?.active ? person.passwordHash : null, input.password);
    if (!right || person === null) throw new Refused('sign_in_failed');
    // A building behind one address may sign in as often as it has people.
    for (const [purpose, who] of counted) await this.throttle.takeBack(purpose, who);
    return this.openSession(person);
  }

  async openSession(person: PersonRow): Promise<{ token: string; expiresAt: Date; actor: Actor }> {
    const token = randomBytes(32).toString('base64url');
    const expiresAt = new Date(this.now().getTime() + SESSION_MS);
    await this.db.getRepository(StaffSessionRow).insert({ tokenHash: this.keys.hash('session', token), personId: person.id, expiresAt });
    return { token, expiresAt, actor: await this.actorOf(person) };
  }

  async signOut(token: string): Promise<void> {
    await this.db.getRepository(StaffSessionRow).delete({ tokenHash: this.keys.hash('session', token) });
  }

  /** The person of a session token, or null when it is unknown, ended, or the account was closed. */
  async actorOfToken(token: string): Promise<Actor | null> {
    const session = await this.db.getRepository(StaffSessionRow).findOne({ where: { tokenHash: this.keys.hash('session', token), expiresAt: MoreThan(this.now()) } });
    if (session === null) return null;
    const person = await this.db.getRepository(PersonRow).findOne({ where: { id: session.personId, active: true } });
    return person === null ? null : this.actorOf(person);
  }

  async actorOf(person: Pick<PersonRow, 'id' | 'label' | 'email'>): Promise<Actor> {
    const { rolePermissions, categoriesWithin, areasWithin } = await this.directory.reference();
    const roles = await rolesHeldOn(this.db, person.id, localDay(this.now()));
    const grants = roles.flatMap(({ role, body, categories, areas }) => (rolePermissions.get(role) ?? []).map((grant) => ({
      ...grant, body, categories: both(grant.categories, categoriesWithin(categories)), areas: both(grant.areas, areasWithin(areas)),
    })));
    // Whatever way two such roles came together: whoever reads tickets keeps no accounts.
    const safe = conflictOf(roles.map((r) => r.role), rolePermissions) ? grants.filter((g) => g.permission !== 'people.manage') : grants;
    return { personId: person.id, label: person.label, email: person.email, roles, grants: safe };
  }

  /** The person as screens see themselves. */
  async me(actor: Actor): Promise<Me> {
    const reference = await this.directory.reference();
    const { bodies, calendarData } = reference;
    const reads = actor.grants.filter((g) => g.permission === 'ticket.read');
    return {
      id: actor.personId, label: actor.label, email: actor.email,
      roles: actor.roles.map(({ role, body, validTo, onBehalfOf }) => ({ role, body: body === null ? null : (bodies.get(body) ?? null), validTo, onBehalfOf })),
      permissions: [...new Set(actor.grants.map((g) => g.permission))],
      reads: { centre: reads.some((g) => g.scope === 'centre' && g.restriction === 'none'), restricted: reads.some((g) => g.restriction === 'denunciation'), bodies: [...new Set(reads.flatMap((g) => (g.scope === 'centre' ? [] : (g.body ?? []))))] },
      calendarWarnings: actor.grants.some((g) => g.permission === 'calendar.manage') ? calendarWarnings(calendarData, this.now()) : [],
      failingRules: actor.grants.some((g) => g.permission === 'rules.manage') ? (await ruleMarks(this.db, reference)).length : 0,
    };
  }

  /** Labels of persons by id, for stories and lists. */
  async labels(ids: readonly string[]): Promise<Map<string, string>> {
    if (ids.length === 0) return new Map();
    const rows = await this.db.getRepository(PersonRow).find({ where: { id: In([...new Set(ids)]) }, select: { id: true, label: true } });
    return new Map(rows.map((r) => [r.id, r.label]));
  }
}

/** A limit of the role and one of the person hold together. */
function both(a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null {
  return a === null ? b : b === null ? a : a.filter((code) => b.includes(code));
}
