import { useLocation } from 'wouter';
import { Workbench } from '../../features/queue/workbench.js';
import type { Panel } from '../../features/ticket/acts/act-frame.js';
import { ReadingBody } from '../../features/ticket/bodies.js';
import { TicketPane } from '../../features/ticket/ticket-pane.js';
import { useSay } from '../../shared/i18n/staff.js';

const views = ['to_approve', 'body_answered'] as const;
/** Whether there shall be more time is read out with its reason. An answer is read in the body itself. */
const ready: readonly Panel[] = ['endorse_extension'];

/** What waits for a leader: answers, requests for more time, urgent answers that went out already. Read, say yes, or send back with a remark. */
export function ApprovalsPage({ view, id }: { view: string | undefined; id: string | undefined }) {
  const say = useSay();
  const [, go] = useLocation();
  return (
    <Workbench title={say('frame.area.approvals')} base="/staff/approvals" views={views} view={views.find((v) => v === view) ?? null} id={id ?? null} shape="tabs">
      {(ticket, tools) => <TicketPane key={ticket} id={ticket} next={tools.next} below={tools.below} left={() => go(tools.listPath)} Body={ReadingBody} ready={ready} />}
    </Workbench>
  );
}
