import { type DeskFacts, type DeskTag, Refused } from '#contract';
import { DeskTagRow } from '#database';
import type { Actor } from '#directory';
import { foldText } from '#rules';
import { IsNull } from 'typeorm';
import { operatorsOf } from './assignment.js';
import type { TicketRoom } from './context.js';

const reads = (actor: Pick<Actor, 'grants'>) => actor.grants.some((g) => g.scope === 'centre' && g.restriction === 'none' && g.permission === 'ticket.read');
const manages = (actor: Pick<Actor, 'grants'>) => actor.grants.some((g) => g.scope === 'centre' && g.permission === 'ticket.assign');
const view = ({ code, name, retiredAt }: DeskTagRow): DeskTag => ({ code, name, retired: retiredAt !== null });

/** Tags and operators, for whoever works in the centre's ordinary lane. @throws Refused `forbidden` */
export async function deskFacts(room: TicketRoom, actor: Actor): Promise<DeskFacts> {
  if (!reads(actor)) throw new Refused('forbidden');
  const [tags, operators] = await Promise.all([room.db.getRepository(DeskTagRow).find({ order: { name: 'ASC' }, take: 500 }), operatorsOf(room)]);
  return { tags: tags.map(view), operators: operators.map(({ id, label }) => ({ id, label })), mayManage: manages(actor) };
}

/** A new tag; one that was retired comes back. @throws Refused `forbidden`, `tag_taken`, `invalid_input` */
export async function addTag(room: TicketRoom, actor: Actor, name: string): Promise<DeskTag> {
  if (!manages(actor)) throw new Refused('forbidden');
  const code = foldText(name).replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 60);
  if (code === '') throw new Refused('invalid_input');
  const tags = room.db.getRepository(DeskTagRow);
  const there = await tags.findOneBy({ code });
  if (there !== null && there.retiredAt === null) throw new Refused('tag_taken');
  await tags.upsert({ code, name, authorId: actor.personId, at: room.now(), retiredAt: null }, ['code']);
  return { code, name, retired: false };
}

/** No ticket gets it any more; those that have it keep it. @throws Refused `forbidden`, `not_found` */
export async function retireTag(room: TicketRoom, actor: Actor, code: string): Promise<DeskTag> {
  if (!manages(actor)) throw new Refused('forbidden');
  const tags = room.db.getRepository(DeskTagRow);
  await tags.update({ code, retiredAt: IsNull() }, { retiredAt: room.now() });
  const row = await tags.findOneBy({ code });
  if (row === null) throw new Refused('not_found');
  return view(row);
}
