import { Refused, type WordsReply } from '#contract';
import { AccessLogRow } from '#database';
import type { Actor } from '#directory';
import { mayAct } from '#rules';
import { accessOf } from './act-on-ticket.js';
import type { TicketRoom } from './context.js';
import { sendersWords } from './for-bodies.js';
import { visibleTicket } from './read-ticket.js';
import { readParts } from './ticket-parts.js';

/**
 * What the sender wrote, without masks: for the body that leads and must find the house, the file or the person. Every reading is recorded (domain: a body sees content, not the person, unless the case needs it).
 * @throws Refused `not_found`, `forbidden`
 */
export async function revealWords(room: TicketRoom, actor: Actor, id: string): Promise<WordsReply> {
  const ticket = await visibleTicket(room, actor, id);
  if (!mayAct(actor.grants, 'words.reveal', accessOf(ticket))) throw new Refused('forbidden');
  const words = sendersWords(await readParts(room, ticket));
  await room.db.getRepository(AccessLogRow).insert({ at: room.now(), personId: actor.personId, ticketId: id, what: 'words' });
  return { text: words.find(({ version }) => version === 1)?.text ?? '', added: words.filter(({ version }) => version !== 1) };
}
