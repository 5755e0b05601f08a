import type { FilledTemplate, TemplateAct } from '#contract';
import { type Actor, ReplyTemplates } from '#directory';
import { templateOrder } from '#rules';
import type { TicketRoom } from './context.js';
import { fillFor } from './fill-for.js';
import { visibleTicket } from './read-ticket.js';

/** Templates for an act on a ticket, filled in, used most first. Nothing of the sender's own is ever filled in. @throws Refused `not_found` */
export async function templatesFor(room: TicketRoom, actor: Actor, id: string, act: TemplateAct): Promise<FilledTemplate[]> {
  const ticket = await visibleTicket(room, actor, id);
  const reference = await room.directory.reference();
  const fitting = (await new ReplyTemplates(room.db, room.directory, room.now).inUse(actor, act)).filter((t) => t.categoryCode === null || (ticket.categoryCode !== null && (reference.categoriesWithin([t.categoryCode]) ?? []).includes(ticket.categoryCode)));
  const filled = fitting.map((t): FilledTemplate => ({ id: t.id, title: t.title, text: fillFor(t, ticket, reference, room.now()), category: t.categoryCode, uses: t.uses }));
  return templateOrder(ticket.categoryCode, filled);
}
