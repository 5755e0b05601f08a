import { type MattersInput, type MattersReply, Refused } from '#contract';
import type { Actor } from '#directory';
import { isMatterOf, mayAct, wordsOfMatter } from '#rules';
import { accessOf } from './act-on-ticket.js';
import type { TicketRoom } from './context.js';
import { othersTurn, proposeAt, reportOf } from './matters.js';
import { visibleTicket } from './read-ticket.js';
import { ownWords } from './relatives.js';

/** What parts of a ticket's words seem to be about, for whoever may divide it; nothing is kept. @throws Refused `not_found`, `forbidden`, `stretch_wrong` */
export async function proposeMatters(room: TicketRoom, actor: Actor, id: string, { parts }: MattersInput): Promise<MattersReply> {
  const ticket = await visibleTicket(room, actor, id);
  if (ticket.restriction !== 'none' || !mayAct(actor.grants, 'ticket.route', accessOf(ticket))) throw new Refused('forbidden');
  const reference = await room.directory.reference();
  const report = ownWords(ticket, (await reportOf(room.db, ticket.id)).text);
  if (!parts.every((stretches) => isMatterOf(report, stretches))) throw new Refused('stretch_wrong');
  const replies: MattersReply['parts'] = [];
  for (const stretches of parts) {
    const words = wordsOfMatter(report, stretches);
    // The place that the words name goes before the one that the message was sent with.
    const named = [...new Set(proposeAt(words, ticket, null, reference).areas.map((area) => area.code))];
    await othersTurn();
    const areaCode = named.length === 1 ? (named[0] ?? null) : ticket.areaCode;
    const { type, candidates: [best], priority, lead } = proposeAt(words, ticket, areaCode, reference);
    replies.push({ type, category: best?.category ?? null, areaCode, priority, lead });
    await othersTurn();
  }
  return { parts: replies };
}
