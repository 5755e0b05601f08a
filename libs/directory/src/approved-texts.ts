import { randomUUID } from 'node:crypto';
import { type ApprovedText, type ApprovedTextInput, Refused } from '#contract';
import { ApprovedTextRow, PersonRow } from '#database';
import { type DataSource, In, Not } from 'typeorm';
import type { Directory } from './directory.js';
import type { Actor } from './sign-in.js';

/** Texts with which the desk answers questions word for word: written by one person, approved by another. */
export class ApprovedTexts {
  constructor(private readonly db: DataSource, private readonly directory: Directory, private readonly now: () => Date) {}

  /** All that are in use or wait for approval; retired ones last. @throws Refused `forbidden` */
  async list(actor: Actor): Promise<ApprovedText[]> {
    ask(actor, 'text.read');
    return this.#views(await this.db.getRepository(ApprovedTextRow).find({ order: { state: 'ASC', categoryCode: 'ASC', title: 'ASC' }, take: 1000 }), actor);
  }

  /** @throws Refused `forbidden`, `unknown_category` */
  async write(actor: Actor, { category, title, text }: ApprovedTextInput): Promise<ApprovedText> {
    ask(actor, 'text.write');
    const { categories } = await this.directory.reference();
    if (category !== null && !categories.has(category)) throw new Refused('unknown_category');
    const row = { id: randomUUID(), categoryCode: category, title, text, state: 'draft' as const, authorId: actor.personId, approverId: null, at: this.now() };
    await this.db.getRepository(ApprovedTextRow).insert(row);
    return this.#view(row.id, actor);
  }

  /** By another person than its author. @throws Refused `forbidden`, `not_found`, `author_cannot_approve` */
  async approve(actor: Actor, id: string): Promise<ApprovedText> {
    ask(actor, 'text.approve');
    const row = await this.#find(id);
    if (row.authorId === actor.personId) throw new Refused('author_cannot_approve');
    if (row.state === 'draft') await this.db.getRepository(ApprovedTextRow).update({ id, state: 'draft' }, { state: 'approved', approverId: actor.personId, at: this.now() });
    return this.#view(id, actor);
  }

  /** Out of use from now on; answers given with it stay as they are. @throws Refused `forbidden`, `not_found` */
  async retire(actor: Actor, id: string): Promise<ApprovedText> {
    const row = await this.#find(id);
    // One's own draft may be taken back by its author.
    if (!(row.state === 'draft' && row.authorId === actor.personId)) ask(actor, 'text.approve');
    await this.db.getRepository(ApprovedTextRow).update({ id, state: Not('retired') }, { state: 'retired', at: this.now() });
    return this.#view(id, actor);
  }

  async #find(id: string): Promise<ApprovedTextRow> {
    const row = /^[0-9a-f-]{36}$/.test(id) ? await this.db.getRepository(ApprovedTextRow).findOneBy({ id }) : null;
    if (row === null) throw new Refused('not_found');
    return row;
  }

  async #view(id: string, actor: Actor): Promise<ApprovedText> {
    const [view] = await this.#views([await this.#find(id)], actor);
    if (view === undefined) throw new Refused('not_found');
    return view;
  }

  async #views(rows: readonly ApprovedTextRow[], actor: Actor): Promise<ApprovedText[]> {
    const people = await this.db.getRepository(PersonRow).find({ where: { id: In([...new Set(rows.flatMap((r) => [r.authorId, ...(r.approverId === null ? [] : [r.approverId])]))]) }, select: { id: true, label: true } });
    const label = (id: string | null) => (id === null ? null : (people.find((p) => p.id === id)?.label ?? ''));
    return rows.map((r) => ({ id: r.id, category: r.categoryCode, title: r.title, text: r.text, state: r.state, authorLabel: label(r.authorId) ?? '', authorIsMe: r.authorId === actor.personId, approverLabel: label(r.approverId), at: r.at.toISOString() }));
  }
}

function ask(actor: Actor, permission: 'text.read' | 'text.write' | 'text.approve'): void {
  if (!actor.grants.some((g) => g.permission === permission)) throw new Refused('forbidden');
}
