import { Redirect } from 'wouter';
import type { Me, Permission, QueueView, RequestKind, TicketDetail } from '#contract';
import { homeOf } from '../../features/session/home.js';
import { useTicket } from '../../features/ticket/use-ticket.js';
import { useSay } from '../../shared/i18n/staff.js';
import { may, useMe } from '../../shared/ui/staff/me.js';
import { FailedNote, LoadingLines } from '../../shared/ui/staff/notes.js';

type Place = Pick<TicketDetail, 'id' | 'state' | 'restriction' | 'requests' | 'contributions' | 'publication' | 'answer' | 'holder'>;

const inCentre: Partial<Record<TicketDetail['state'], QueueView>> = {
  waiting_for_citizen: 'waiting', handed_back: 'handed_back', reopened: 'reopened', routed: 'with_bodies', in_progress: 'with_bodies', awaiting_approval: 'with_bodies', answered: 'answered', closed: 'answered', refused: 'answered', redirected: 'answered', merged: 'answered', withdrawn: 'answered', spam: 'spam',
};
const inBody: Partial<Record<TicketDetail['state'], QueueView>> = { routed: 'inbox', in_progress: 'in_progress', awaiting_approval: 'to_approve' };
/** Where the centre decides on a request, and who does. An extension comes to it once the body's leader has agreed. */
const decided: Record<RequestKind, { view: QueueView; by: Permission }> = {
  refusal: { view: 'to_confirm', by: 'ticket.confirm_refusal' }, desk_answer: { view: 'to_confirm', by: 'ticket.approve_desk_answer' }, extension: { view: 'to_confirm', by: 'ticket.grant_extension' },
  late_hand_back: { view: 'rulings', by: 'ticket.agree_late_hand_back' }, citizen_question: { view: 'questions', by: 'ticket.ask' },
};

function viewInCentre(ticket: Place, me: Me): QueueView {
  if (ticket.restriction !== 'none') return 'restricted';
  const request = ticket.requests.find((r) => (r.state === 'endorsed' || (r.state === 'pending' && r.kind !== 'extension')) && may(me, decided[r.kind].by));
  if (request) return decided[request.kind].view;
  if (ticket.publication.state === 'proposed' && may(me, 'ticket.publish')) return 'to_publish';
  return ticket.state === 'in_triage' && ticket.holder?.me === true ? 'mine' : (inCentre[ticket.state] ?? 'new');
}

function viewInBody(ticket: Place): QueueView {
  const unapproved = (ticket.state === 'answered' || ticket.state === 'closed') && ticket.answer?.approvedAt === null;
  const extension = ticket.requests.some((r) => r.kind === 'extension' && r.state === 'pending');
  if (unapproved || extension) return 'to_approve';
  return ticket.contributions.some((part) => part.mine && part.state === 'asked') ? 'coordinating' : (inBody[ticket.state] ?? 'body_answered');
}

/** Where a ticket stands in the person's own area, so that a link in a mail opens it with its list beside it. */
export function placeOf(ticket: Place, me: Me): string {
  const home = homeOf(me);
  if (home === '/staff/console') return `${home}/${viewInCentre(ticket, me)}/${ticket.id}`;
  const view = viewInBody(ticket);
  // A leader's page has the decisions; what is still being worked on stands in the body's own lists.
  return `${home === '/staff/approvals' && view !== 'to_approve' && view !== 'body_answered' ? '/staff/department' : home}/${view}/${ticket.id}`;
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
