import type { Present } from '#contract';
import { type Grant, maySee } from '#rules';
import type { TicketPresence } from '#tickets';

/** People told of at one ticket; whoever else is there is not named. */
const NAMED = 10;

/** Whom the holder of these rights is shown, by ticket: nobody at tickets that they may not see. Writers first. */
export function shownTo(picture: readonly TicketPresence[], grants: readonly Grant[]): ReadonlyMap<string, readonly Present[]> {
  const writersFirst = (people: readonly Present[]) => people.toSorted((a, b) => Number(b.kind === 'writes') - Number(a.kind === 'writes')).slice(0, NAMED);
  return new Map(picture.flatMap(({ ticketId, access, people }) => (maySee(grants, access) ? [[ticketId, writersFirst(people)] as const] : [])));
}

/** What changed between what somebody was told and what is so now. */
export function differences(told: ReadonlyMap<string, readonly Present[]>, now: ReadonlyMap<string, readonly Present[]>): { ticketId: string; people: readonly Present[] }[] {
  const gone = [...told.keys()].filter((ticketId) => !now.has(ticketId)).map((ticketId) => ({ ticketId, people: [] }));
  const changed = [...now].filter(([ticketId, people]) => JSON.stringify(told.get(ticketId)) !== JSON.stringify(people)).map(([ticketId, people]) => ({ ticketId, people }));
  return [...gone, ...changed];
}
