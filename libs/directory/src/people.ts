import { randomBytes, randomUUID } from 'node:crypto';
import { type AcceptInvitationInput, type Bilingual, type DemoFacts, fieldIssues, type InvitePersonInput, type PersonRow as PersonView, Refused, type Role } from '#contract';
import { InvitationRow, PersonRow, RoleAssignmentRow, StaffSessionRow } from '#database';
import type { Keys } from '#keys';
import { type DataSource, type EntityManager, IsNull, MoreThan, Not, QueryFailedError } from 'typeorm';
import type { z } from 'zod/mini';
import type { Directory } from './directory.js';
import { hashPassword } from './passwords.js';

/** Stands for an address that its person has not chosen yet; no mail can have it. */
const UNNAMED = 'first-administrator';
const INVITATION_MS = 7 * 24 * 3_600_000;
/** Roles held in one body; the others hold for the centre. */
const bodyRoles: readonly Role[] = ['focal_point', 'officer', 'body_leader'];

/** Accounts: listing, inviting, accepting an invitation. The administrator sees people, never tickets. */
export class People {
  constructor(private readonly db: DataSource, private readonly directory: Directory, private readonly keys: Keys, private readonly now: () => Date) {}

  async list(): Promise<PersonView[]> {
    const [people, held] = await Promise.all([this.db.getRepository(PersonRow).find({ order: { createdAt: 'ASC', email: 'ASC' }, take: 1000 }), this.db.getRepository(RoleAssignmentRow).find({ where: { validTo: IsNull() } })]);
    return people.map((p) => view(p, held.filter((r) => r.personId === p.id)));
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

  /** Creates an account without a password and a one-time link to set it. @throws Refused `email_taken`, `unknown_body`, `invalid_input` */
  async invite(input: InvitePersonInput): Promise<{ person: PersonView; token: string }> {
    const { bodies } = await this.directory.reference();
    for (const { role, bodyCode } of input.roles) {
      if (bodyCode !== null && !bodies.has(bodyCode)) throw new Refused('unknown_body');
      if (bodyRoles.includes(role) && bodyCode === null) throw new Refused('unknown_body');
    }
    try {
      return await this.db.transaction(async (tx) => {
        const person = { id: randomUUID(), label: input.label.trim(), email: input.email, passwordHash: null, active: true, demo: false, createdAt: this.now() };
        await tx.getRepository(PersonRow).insert(person);
        const roles = input.roles.map(({ role, bodyCode }) => ({ personId: person.id, role, bodyCode: bodyRoles.includes(role) ? bodyCode : null, validFrom: this.now().toISOString().slice(0, 10), validTo: null }));
        await tx.getRepository(RoleAssignmentRow).insert(roles);
        return { person: view(person, roles), token: await this.issue(tx, person.id) };
      });
    } catch (error) {
      throw isTaken(error) ? new Refused('email_taken') : error;
    }
  }

  /** Nobody can sign in yet: a fresh installation, or one whose first link was never used. */
  async needsFirstAdministrator(): Promise<boolean> {
    return !(await this.db.getRepository(PersonRow).existsBy({ passwordHash: Not(IsNull()) }));
  }

  /** One-time token that makes the first administrator. A new one ends those given before. */
  async inviteFirstAdministrator(): Promise<string> {
    const waiting = await this.db.getRepository(PersonRow).findOneBy({ email: UNNAMED });
    if (waiting !== null) return this.db.transaction((tx) => this.issue(tx, waiting.id));
    const { token } = await this.invite({ label: 'Quản trị hệ thống', email: UNNAMED, roles: [{ role: 'administrator', bodyCode: null }] });
    return token;
  }

  /** A new one-time link for a person; ends the earlier ones. */
  async issue(tx: EntityManager, personId: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await tx.getRepository(InvitationRow).update({ personId, usedAt: IsNull() }, { usedAt: this.now() });
    await tx.getRepository(InvitationRow).insert({ tokenHash: this.keys.hash('invitation', token), personId, expiresAt: new Date(this.now().getTime() + INVITATION_MS) });
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

  async #invitedPerson(token: string): Promise<PersonRow> {
    const row = await this.db.getRepository(InvitationRow).findOne({ where: { tokenHash: this.keys.hash('invitation', token), usedAt: IsNull(), expiresAt: MoreThan(this.now()) } });
    const person = row && (await this.db.getRepository(PersonRow).findOne({ where: { id: row.personId, active: true } }));
    if (!person) throw new Refused('invitation_invalid');
    return person;
  }
}

function view(person: PersonRow, roles: readonly { role: string; bodyCode: string | null }[]): PersonView {
  return { id: person.id, label: person.label, email: person.email, active: person.active, invited: person.passwordHash === null, roles: roles.map((r) => ({ role: r.role as Role, bodyCode: r.bodyCode })) };
}

function isTaken(error: unknown): boolean {
  return error instanceof QueryFailedError && (error.driverError as { code?: string }).code === '23505';
}
