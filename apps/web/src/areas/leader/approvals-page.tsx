import { useLocation } from 'wouter';
import { Workbench } from '../../features/queue/workbench.js';
import { ReadingBody } from '../../features/ticket/bodies.js';
import { TicketPane } from '../../features/ticket/ticket-pane.js';
import { useSay } from '../../shared/i18n/staff.js';

const views = ['to_approve', 'body_answered'] as const;

/** Answers that wait for a leader: read, say yes, or send back with a remark. */
export function ApprovalsPage({ view, id }: { view: string | undefined; id: string | undefined }) {
  const say = useSay();
  const [, go] = useLocation();
  return (
    <Workbench title={say('frame.area.approvals')} base="/staff/approvals" views={views} view={views.find((v) => v === view) ?? null} id={id ?? null} shape="tabs">
      {(ticket, tools) => <TicketPane key={ticket} id={ticket} next={tools.next} left={() => go(tools.listPath)} Body={ReadingBody} />}
    </Workbench>
  );
}
