import { Redirect } from 'wouter';
import type { Me, QueueView, TicketDetail } from '#contract';
import { homeOf } from '../../features/session/home.js';
import { useTicket } from '../../features/ticket/use-ticket.js';
import { useSay } from '../../shared/i18n/staff.js';
import { useMe } from '../../shared/ui/staff/me.js';
import { FailedNote, LoadingLines } from '../../shared/ui/staff/notes.js';

const inCentre: Partial<Record<TicketDetail['state'], QueueView>> = { waiting_for_citizen: 'waiting', handed_back: 'handed_back', routed: 'with_bodies', in_progress: 'with_bodies', awaiting_approval: 'with_bodies', answered: 'answered', closed: 'answered', refused: 'answered', spam: 'spam' };
const inBody: Partial<Record<TicketDetail['state'], QueueView>> = { routed: 'inbox', in_progress: 'in_progress', awaiting_approval: 'to_approve' };

/** Where a ticket stands in the person's own area, so that a link in a mail opens it with its list beside it. */
export function placeOf(ticket: Pick<TicketDetail, 'id' | 'state' | 'restriction'>, me: Me): string {
  const home = homeOf(me);
  const view = home === '/staff/console' ? (ticket.restriction === 'none' ? (inCentre[ticket.state] ?? 'new') : 'restricted') : (inBody[ticket.state] ?? 'body_answered');
  return `${home}/${view}/${ticket.id}`;
}

/** `/staff/tickets/ID`, the address in mails to staff. */
export function TicketLink({ id }: { id: string }) {
  const say = useSay();
  const me = useMe();
  const ticket = useTicket(id);
  if (ticket.isPending) return <LoadingLines rows={4} height={48} />;
  if (ticket.isError) return <FailedNote title={say('ticket.gone')} error={ticket.error} again={() => void ticket.refetch()} />;
  return <Redirect to={placeOf(ticket.data, me)} replace />;
}
