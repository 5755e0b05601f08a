import { randomBytes, randomUUID } from 'node:crypto';
import { type AcceptInvitationInput, type AccountEvent, type Bilingual, type DemoFacts, fieldIssues, type GiveRoleInput, type InvitePersonInput, type PersonRow as PersonView, Refused, type Role, type RoleView, type SubstituteInput } from '#contract';
import { AccountEventRow, InvitationRow, PersonRow, RoleAssignmentRow, StaffSessionRow, SubstitutionRow } from '#database';
import type { Keys } from '#keys';
import { type DataSource, type EntityManager, In, IsNull, MoreThan, MoreThanOrEqual, Not, QueryFailedError } from 'typeorm';
import type { z } from 'zod/mini';
import type { Directory } from './directory.js';
import { localDay } from './local-today.js';
import { hashPassword } from './passwords.js';
import { bodyRolesOf, conflictOf, roleViews } from './role-rules.js';
import type { Actor } from './sign-in.js';

/** Stands for an address that its person has not chosen yet; no mail can have it. */
const UNNAMED = 'first-administrator';
const INVITATION_MS = 7 * 24 * 3_600_000;
const HISTORY_SHOWN = 200;

type Change = AccountEvent['action'];
type NewRole = Omit<GiveRoleInput, 'categories' | 'areas'> & { readonly categories: string[] | null; readonly areas: string[] | null };

/** Accounts: who works here, in which roles from when to when, who stands in for whom. Every change is written down; the administrator sees people, never tickets. */
export class People {
  constructor(private readonly db: DataSource, private readonly directory: Directory, private readonly keys: Keys, private readonly now: () => Date) {}

  async list(): Promise<PersonView[]> {
    return this.#views(await this.db.getRepository(PersonRow).find({ order: { createdAt: 'ASC', email: 'ASC' }, take: 1000 }));
  }

  /** One account and what was done to it, newest first. @throws Refused `not_found` */
  async read(id: string): Promise<{ person: PersonView; history: AccountEvent[] }> {
    const events = await this.db.getRepository(AccountEventRow).find({ where: { personId: (await this.#find(id)).id }, order: { id: 'DESC' }, take: HISTORY_SHOWN });
    const by = new Map((await this.db.getRepository(PersonRow).find({ where: { id: In(events.flatMap((e) => e.byId ?? [])) }, select: { id: true, label: true } })).map((p) => [p.id, p.label]));
    return { person: await this.view(id), history: events.map((e) => ({ id: e.id, at: e.at.toISOString(), byLabel: e.byId === null ? '' : (by.get(e.byId) ?? ''), action: e.action as Change, details: e.details })) };
  }

  /** @throws Refused `not_found` */
  async view(id: string): Promise<PersonView> {
    const [view] = await this.#views([await this.#find(id)]);
    if (view === undefined) throw new Refused('not_found');
    return view;
  }

  /** What each role may do, as the installation's data say. */
  async roles(): Promise<RoleView[]> {
    return roleViews((await this.directory.reference()).rolePermissions);
  }

  /** Accounts of the demonstration, in the order in which they were made. */
  async demoAccounts(): Promise<DemoFacts['accounts']> {
    const { bodies } = await this.directory.reference();
    const people = await this.db.getRepository(PersonRow).find({ where: { demo: true }, order: { createdAt: 'ASC', email: 'ASC' } });
    const held = await this.db.getRepository(RoleAssignmentRow).find({ where: { validTo: IsNull() }, order: { id: 'ASC' } });
    return people.flatMap((p) => {
      const first = held.find((r) => r.personId === p.id);
      return first === undefined ? [] : [{ email: p.email, label: p.label, role: first.role as Role, bodyName: first.bodyCode === null ? null : (bodies.get(first.bodyCode)?.name ?? null) }];
    });
  }

  /** Creates an account without a password and a one-time link to set it. `by` null: the program itself. @throws Refused `email_taken`, `unknown_body`, `duties_conflict` */
  async invite(by: Actor | null, input: InvitePersonInput): Promise<{ person: PersonView; token: string }> {
    const today = localDay(this.now());
    const roles = await Promise.all(input.roles.map((r) => this.#checked({ ...r, validFrom: today, validTo: null })));
    await this.#refuseConflict(roles.map((r) => r.role));
    const id = randomUUID();
    try {
      const token = await this.db.transaction(async (tx) => {
        await tx.getRepository(PersonRow).insert({ id, label: input.label.trim(), email: input.email, passwordHash: null, active: true, demo: false, createdAt: this.now() });
        await tx.getRepository(RoleAssignmentRow).insert(roles.map((r) => ({ personId: id, ...r })));
        await this.#note(tx, by, id, 'invited', { roles: roles.map((r) => r.role) });
        return this.#issue(tx, id);
      });
      return { person: await this.view(id), token };
    } catch (error) {
      throw isTaken(error) ? new Refused('email_taken') : error;
    }
  }

  /** @throws Refused `not_found`, `own_account`, `unknown_body`, `duties_conflict`, `invalid_input` */
  async giveRole(by: Actor, id: string, input: GiveRoleInput): Promise<PersonView> {
    const person = await this.#others(by, id);
    const role = await this.#checked(input);
    return this.#change(person.id, async (tx) => {
      for (const id of [person.id, ...(await this.#substitutesOf(tx, person.id))]) await this.#refuseConflict([...(await this.#rolesHeld(tx, id)), role.role]);
      await tx.getRepository(RoleAssignmentRow).insert({ personId: person.id, ...role });
      await this.#note(tx, by, person.id, 'role_given', { role: role.role, body: role.bodyCode, from: role.validFrom, to: role.validTo });
    });
  }

  /** Ends a role on its first day without it; the person's sockets and pages follow within half a minute. @throws Refused `not_found`, `own_account` */
  async endRole(by: Actor, id: string, roleId: number, on: string): Promise<PersonView> {
    const person = await this.#others(by, id);
    const role = Number.isSafeInteger(roleId) && roleId < 2 ** 31 ? await this.db.getRepository(RoleAssignmentRow).findOneBy({ id: roleId, personId: person.id }) : null;
    if (role === null) throw new Refused('not_found');
    // An end that has come is not put off: that would give the role anew, past every check.
    const latest = role.validTo !== null && role.validTo < on ? role.validTo : on;
    const end = latest < role.validFrom ? role.validFrom : latest;
    return this.#change(person.id, async (tx) => {
      await tx.getRepository(RoleAssignmentRow).update({ id: role.id }, { validTo: end });
      await this.#note(tx, by, person.id, 'role_ended', { role: role.role, body: role.bodyCode, on: end });
    });
  }

  /** A closed account signs in no more and has no sessions. @throws Refused `not_found`, `own_account` */
  async setActive(by: Actor, id: string, active: boolean): Promise<PersonView> {
    const person = await this.#others(by, id);
    return this.#change(person.id, async (tx) => {
      if (person.active === active) return;
      await tx.getRepository(PersonRow).update({ id: person.id }, { active });
      if (!active) await tx.getRepository(StaffSessionRow).delete({ personId: person.id });
      await this.#note(tx, by, person.id, active ? 'opened' : 'closed', {});
    });
  }

  /** A new one-time link for a forgotten password. @throws Refused `not_found`, `own_account` */
  async renewInvitation(by: Actor, id: string): Promise<{ person: PersonView; token: string }> {
    const person = await this.#others(by, id);
    const token = await this.db.transaction(async (tx) => {
      await this.#note(tx, by, person.id, 'link_renewed', {});
      return this.#issue(tx, person.id);
    });
    return { person: await this.view(id), token };
  }

  /** A colleague stands in on these days, both included. Separation of duties stays: it asks for persons, not roles. @throws Refused `not_found`, `own_account`, `duties_conflict`, `invalid_input` */
  async setSubstitute(by: Actor, id: string, { substituteId, validFrom, validTo }: SubstituteInput): Promise<PersonView> {
    const person = await this.#others(by, id);
    const substitute = await this.#find(substituteId);
    // Nobody gets rights by naming themselves as somebody's substitute.
    if (substitute.id === by.personId) throw new Refused('own_account');
    if (substitute.id === person.id || !substitute.active || validTo < validFrom) throw new Refused('invalid_input', { fields: [{ path: validTo < validFrom ? 'validTo' : 'substituteId', issue: 'not_right', message: fieldIssues['not_right'] as Bilingual }] });
    return this.#change(person.id, async (tx) => {
      await this.#refuseConflict([...(await this.#rolesHeld(tx, person.id)), ...(await this.#rolesHeld(tx, substitute.id))]);
      await tx.getRepository(SubstitutionRow).insert({ personId: person.id, substituteId: substitute.id, validFrom, validTo, endedAt: null });
      await this.#note(tx, by, person.id, 'substitute_set', { substitute: substitute.id, from: validFrom, to: validTo });
    });
  }

  /** @throws Refused `not_found`, `own_account` */
  async endSubstitute(by: Actor, id: string, substitutionId: number): Promise<PersonView> {
    const person = await this.#others(by, id);
    return this.#change(person.id, async (tx) => {
      const { affected } = await tx.getRepository(SubstitutionRow).update({ id: Number.isSafeInteger(substitutionId) && substitutionId < 2 ** 31 ? substitutionId : -1, personId: person.id, endedAt: IsNull() }, { endedAt: this.now() });
      if (affected !== 1) throw new Refused('not_found');
      await this.#note(tx, by, person.id, 'substitute_ended', { substitution: substitutionId });
    });
  }

  /** Nobody can sign in yet: a fresh installation, or one whose first link was never used. */
  async needsFirstAdministrator(): Promise<boolean> {
    return !(await this.db.getRepository(PersonRow).existsBy({ passwordHash: Not(IsNull()) }));
  }

  /** One-time token that makes the first administrator. A new one ends those given before. */
  async inviteFirstAdministrator(): Promise<string> {
    const waiting = await this.db.getRepository(PersonRow).findOneBy({ email: UNNAMED });
    if (waiting !== null) return this.db.transaction((tx) => this.#issue(tx, waiting.id));
    const { token } = await this.invite(null, { label: 'Quản trị hệ thống', email: UNNAMED, roles: [{ role: 'administrator', bodyCode: null }] });
    return token;
  }

  /** Whom a link invites; without an address where the person has yet to choose one. @throws Refused `invitation_invalid` */
  async invited(token: string): Promise<{ label: string; email: string | null }> {
    const { label, email } = await this.#invitedPerson(token);
    return { label, email: email === UNNAMED ? null : email };
  }

  /** Uses a link up and sets the password, both or neither; of two who use it at once, one succeeds. Ends the person's sessions. @throws Refused `invitation_invalid`, `email_taken`, `invalid_input` when an address is needed */
  async useInvitation({ token, password, email: chosenEmail }: z.output<typeof AcceptInvitationInput>): Promise<PersonRow> {
    const person = await this.#invitedPerson(token);
    const email = person.email === UNNAMED ? chosenEmail : person.email;
    if (email === undefined) throw new Refused('invalid_input', { fields: [{ path: 'email', issue: 'bad_email', message: fieldIssues['bad_email'] as Bilingual }] });
    const passwordHash = await hashPassword(password);
    return this.db.transaction(async (tx) => {
      const used = await tx.getRepository(InvitationRow).update({ tokenHash: this.keys.hash('invitation', token), usedAt: IsNull() }, { usedAt: this.now() });
      if (used.affected !== 1) throw new Refused('invitation_invalid');
      await tx.getRepository(PersonRow).update({ id: person.id }, { email, passwordHash });
      await tx.getRepository(StaffSessionRow).delete({ personId: person.id });
      return { ...person, email, passwordHash };
    }).catch((error: unknown) => { throw isTaken(error) ? new Refused('email_taken') : error; });
  }

  async #find(id: string): Promise<PersonRow> {
    const person = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? await this.db.getRepository(PersonRow).findOneBy({ id }) : null;
    if (person === null) throw new Refused('not_found');
    return person;
  }

  /** An account that is not one's own: nobody changes their own rights. */
  async #others(by: Actor, id: string): Promise<PersonRow> {
    const person = await this.#find(id);
    if (person.id === by.personId) throw new Refused('own_account');
    return person;
  }

  async #checked({ role, bodyCode, validFrom, validTo, categories, areas }: GiveRoleInput): Promise<NewRole> {
    const reference = await this.directory.reference();
    const inBody = bodyRolesOf(reference.rolePermissions).has(role);
    if (bodyCode !== null ? !reference.bodies.has(bodyCode) : inBody) throw new Refused('unknown_body');
    const wrong = (path: string) => new Refused('invalid_input', { fields: [{ path, issue: 'not_right', message: fieldIssues['not_right'] as Bilingual }] });
    if (validTo !== null && validTo <= validFrom) throw wrong('validTo');
    if (reference.categoriesWithin(categories ?? null)?.length === 0) throw wrong('categories');
    if (reference.areasWithin(areas ?? null)?.length === 0) throw wrong('areas');
    return { role, bodyCode: inBody ? bodyCode : null, validFrom, validTo, categories: categories ?? null, areas: areas ?? null };
  }

  /** Roles that a person holds now or will hold, of their own or for the colleagues for whom they stand in. */
  async #rolesHeld(tx: EntityManager, personId: string): Promise<Role[]> {
    const today = localDay(this.now());
    const standsIn = await tx.getRepository(SubstitutionRow).find({ where: { substituteId: personId, endedAt: IsNull(), validTo: MoreThanOrEqual(today) } });
    const ids = [personId, ...standsIn.map((s) => s.personId)];
    return (await tx.getRepository(RoleAssignmentRow).find({ where: [{ personId: In(ids), validTo: IsNull() }, { personId: In(ids), validTo: MoreThan(today) }] })).map((r) => r.role as Role);
  }

  /** A role given to somebody goes to their substitutes too, as long as they stand in. */
  async #substitutesOf(tx: EntityManager, personId: string): Promise<string[]> {
    const rows = await tx.getRepository(SubstitutionRow).find({ where: { personId, endedAt: IsNull(), validTo: MoreThanOrEqual(localDay(this.now())) } });
    return rows.map((s) => s.substituteId);
  }

  async #refuseConflict(roles: readonly Role[]): Promise<void> {
    if (conflictOf(roles, (await this.directory.reference()).rolePermissions)) throw new Refused('duties_conflict');
  }

  async #change(id: string, change: (tx: EntityManager) => Promise<void>): Promise<PersonView> {
    await this.db.transaction(async (tx) => {
      // One change of accounts at a time: two that are each allowed could together give what is not.
      await tx.query(`SELECT pg_advisory_xact_lock(hashtext('accounts'))`);
      await change(tx);
    });
    return this.view(id);
  }

  async #note(tx: EntityManager, by: Actor | null, personId: string, action: Change, details: Record<string, unknown>): Promise<void> {
    await tx.createQueryBuilder().insert().into(AccountEventRow).values({ at: this.now(), byId: by?.personId ?? null, personId, action, details: details as object }).updateEntity(false).execute();
  }

  /** A new one-time link for a person; ends the earlier ones. */
  async #issue(tx: EntityManager, personId: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await tx.getRepository(InvitationRow).update({ personId, usedAt: IsNull() }, { usedAt: this.now() });
    await tx.getRepository(InvitationRow).insert({ tokenHash: this.keys.hash('invitation', token), personId, expiresAt: new Date(this.now().getTime() + INVITATION_MS) });
    return token;
  }

  async #invitedPerson(token: string): Promise<PersonRow> {
    const row = await this.db.getRepository(InvitationRow).findOne({ where: { tokenHash: this.keys.hash('invitation', token), usedAt: IsNull(), expiresAt: MoreThan(this.now()) } });
    const person = row && (await this.db.getRepository(PersonRow).findOne({ where: { id: row.personId, active: true } }));
    if (!person) throw new Refused('invitation_invalid');
    return person;
  }

  async #views(people: readonly PersonRow[]): Promise<PersonView[]> {
    const ids = people.map((p) => p.id);
    const [roles, standIns] = await Promise.all([
      this.db.getRepository(RoleAssignmentRow).find({ where: { personId: In(ids) }, order: { id: 'ASC' } }),
      this.db.getRepository(SubstitutionRow).find({ where: { personId: In(ids) }, order: { validFrom: 'ASC', id: 'ASC' }, relations: { substitute: true } }),
    ]);
    return people.map((p) => ({
      id: p.id, label: p.label, email: p.email, active: p.active, invited: p.passwordHash === null,
      roles: roles.filter((r) => r.personId === p.id).map((r) => ({ id: r.id, role: r.role as Role, bodyCode: r.bodyCode, validFrom: r.validFrom, validTo: r.validTo, categories: r.categories, areas: r.areas })),
      substitutes: standIns.filter((s) => s.personId === p.id).map((s) => ({ id: s.id, personId: p.id, personLabel: p.label, substituteId: s.substituteId, substituteLabel: s.substitute?.label ?? '', validFrom: s.validFrom, validTo: s.validTo, ended: s.endedAt !== null })),
    }));
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof QueryFailedError && (error.driverError as { code?: string }).code === '23505';
}
