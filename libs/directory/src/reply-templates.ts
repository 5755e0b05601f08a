import { randomUUID } from 'node:crypto';
import { type BodyRef, Refused, type TemplateAct, type TemplateInput, type TemplatesReply, type TemplateView } from '#contract';
import { type Database, PersonRow, ReplyTemplateRow, ReplyTemplateUseRow } from '#database';
import { dayOf, formatDay } from '#rules';
import { type EntityManager, In, IsNull, MoreThanOrEqual } from 'typeorm';
import type { Directory } from './directory.js';
import type { Reference } from './reference.js';
import type { Actor } from './sign-in.js';

/** How far back uses count. */
const COUNTED_DAYS = 90;
const MOST = 1000;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Where a person may keep templates: the centre (null) for whoever writes its texts, a body for whoever answers or approves there. */
export function ownersOf(actor: Pick<Actor, 'grants'>): (string | null)[] {
  const bodies = actor.grants.filter((g) => g.scope === 'own_body' && (g.permission === 'ticket.answer' || g.permission === 'ticket.approve')).flatMap((g) => g.body ?? []);
  return [...(actor.grants.some((g) => g.scope === 'centre' && g.permission === 'text.write') ? [null] : []), ...new Set(bodies)];
}

/** Of whom a person uses templates: of the centre, of the bodies in which they work. */
function usersOf(actor: Pick<Actor, 'grants'>): (string | null)[] {
  const centre = actor.grants.some((g) => g.scope === 'centre' && g.permission === 'ticket.read');
  return [...(centre ? [null] : []), ...new Set(actor.grants.filter((g) => g.scope !== 'centre').flatMap((g) => g.body ?? []))];
}

const ownedBy = (owners: readonly (string | null)[]) => [...(owners.includes(null) ? [{ bodyCode: IsNull() }] : []), ...(owners.some((o) => o !== null) ? [{ bodyCode: In(owners.filter((o) => o !== null)) }] : [])];

/** Texts with which replies begin. The centre and each body keep their own; changing one puts a new one in its place. */
export class ReplyTemplates {
  constructor(private readonly db: Database, private readonly directory: Directory, private readonly now: () => Date) {}

  /** Those that this person may use, retired ones too. @throws Refused `forbidden` */
  async list(actor: Actor): Promise<TemplatesReply> {
    const users = usersOf(actor);
    if (users.length === 0) throw new Refused('forbidden');
    const rows = await this.db.getRepository(ReplyTemplateRow).find({ where: ownedBy(users), order: { title: 'ASC', at: 'DESC' }, take: MOST });
    const reference = await this.directory.reference();
    return { templates: await this.#views(actor, rows, reference), owners: ownersOf(actor).map((code) => (code === null ? null : refOf(reference, code))) };
  }

  /** @throws Refused `forbidden`, `not_found`, `unknown_category` */
  async write(actor: Actor, { body, acts, category, title, text, replaces = null }: TemplateInput): Promise<TemplateView> {
    const reference = await this.directory.reference();
    if (!ownersOf(actor).includes(body)) throw new Refused('forbidden');
    if (category !== null && (reference.categoriesWithin([category]) ?? []).length === 0) throw new Refused('unknown_category');
    const id = randomUUID();
    await this.db.transaction(async (tx) => {
      const old = replaces === null ? null : await this.#own(tx, actor, replaces);
      if (old !== null) await tx.getRepository(ReplyTemplateRow).update({ id: old.id, retiredAt: IsNull() }, { retiredAt: this.now() });
      await tx.getRepository(ReplyTemplateRow).insert({ id, line: old?.line ?? id, bodyCode: body, acts: [...new Set(acts)], categoryCode: category, title, text, authorId: actor.personId, at: this.now(), retiredAt: null });
    });
    return this.#view(actor, id, reference);
  }

  /** Out of use from now on. @throws Refused `forbidden`, `not_found` */
  async retire(actor: Actor, id: string): Promise<TemplateView> {
    const row = await this.#own(this.db.manager, actor, id);
    await this.db.getRepository(ReplyTemplateRow).update({ id: row.id, retiredAt: IsNull() }, { retiredAt: this.now() });
    return this.#view(actor, id, await this.directory.reference());
  }

  /** In use for an act, of those that this person may use. */
  async inUse(actor: Actor, act: TemplateAct): Promise<(ReplyTemplateRow & { readonly uses: number })[]> {
    const users = usersOf(actor);
    if (users.length === 0) return [];
    const rows = await this.db.getRepository(ReplyTemplateRow).find({ where: ownedBy(users).map((owned) => ({ ...owned, retiredAt: IsNull() })), take: MOST });
    const fitting = rows.filter((row) => row.acts.includes(act));
    const uses = await this.#uses(fitting);
    return fitting.map((row) => ({ ...row, uses: uses.get(row.line) ?? 0 }));
  }

  async #own(tx: EntityManager, actor: Actor, id: string): Promise<ReplyTemplateRow> {
    const row = uuid.test(id) ? await tx.getRepository(ReplyTemplateRow).findOneBy({ id }) : null;
    if (row === null || !usersOf(actor).includes(row.bodyCode)) throw new Refused('not_found');
    if (!ownersOf(actor).includes(row.bodyCode)) throw new Refused('forbidden');
    return row;
  }

  async #view(actor: Actor, id: string, reference: Reference): Promise<TemplateView> {
    const [view] = await this.#views(actor, [await this.db.getRepository(ReplyTemplateRow).findOneByOrFail({ id })], reference);
    if (view === undefined) throw new Refused('not_found');
    return view;
  }

  async #views(actor: Actor, rows: readonly ReplyTemplateRow[], reference: Reference): Promise<TemplateView[]> {
    const owners = ownersOf(actor);
    const [uses, people] = await Promise.all([this.#uses(rows), this.db.getRepository(PersonRow).find({ where: { id: In([...new Set(rows.flatMap((r) => r.authorId ?? []))]) }, select: { id: true, label: true } })]);
    const label = new Map(people.map((p) => [p.id, p.label]));
    return rows.map((r) => ({
      id: r.id, body: r.bodyCode === null ? null : refOf(reference, r.bodyCode), acts: r.acts as TemplateAct[], category: r.categoryCode, title: r.title, text: r.text, authorLabel: r.authorId === null ? null : (label.get(r.authorId) ?? ''), at: r.at.toISOString(), retired: r.retiredAt !== null,
      mayChange: r.retiredAt === null && owners.includes(r.bodyCode), uses: uses.get(r.line) ?? 0,
    }));
  }

  async #uses(rows: readonly ReplyTemplateRow[]): Promise<Map<string, number>> {
    if (rows.length === 0) return new Map();
    const since = formatDay(dayOf(new Date(this.now().getTime() - COUNTED_DAYS * 86_400_000)));
    const counted = await this.db.getRepository(ReplyTemplateUseRow).find({ where: { line: In([...new Set(rows.map((r) => r.line))]), day: MoreThanOrEqual(since) } });
    const uses = new Map<string, number>();
    for (const { line, uses: times } of counted) uses.set(line, (uses.get(line) ?? 0) + times);
    return uses;
  }
}

/** Counts that a template was sent, in the transaction that sends it; one that is not there counts nothing. */
export async function countUse(tx: EntityManager, templateId: string, body: string | null, now: Date): Promise<boolean> {
  if (!uuid.test(templateId)) return false;
  const rows = await tx.query<unknown[]>(
    `INSERT INTO reply_template_use (line, day, body_code, uses) SELECT line, $2, $3, 1 FROM reply_template WHERE id = $1
     ON CONFLICT (line, day, body_code) DO UPDATE SET uses = reply_template_use.uses + 1 RETURNING line`,
    [templateId, formatDay(dayOf(now)), body ?? ''],
  );
  return rows.length > 0;
}

const refOf = (reference: Reference, code: string): BodyRef => reference.bodies.get(code) ?? { code, name: code, nameEn: code };
