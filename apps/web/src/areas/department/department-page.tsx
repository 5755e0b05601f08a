import { useLocation } from 'wouter';
import { Workbench } from '../../features/queue/workbench.js';
import type { Panel } from '../../features/ticket/acts/act-frame.js';
import { TicketPane } from '../../features/ticket/ticket-pane.js';
import { useSay } from '../../shared/i18n/staff.js';
import { departmentViews } from './views.js';

/** What the body writes lies open beside the words. */
const ready: readonly Panel[] = ['contribute', 'submit_answer'];

/** A body's inbox: accept or hand back, then write the answer beside the citizen's words. */
export function DepartmentPage({ view, id }: { view: string | undefined; id: string | undefined }) {
  const say = useSay();
  const [, go] = useLocation();
  return (
    <Workbench title={say('frame.area.department')} base="/staff/department" views={departmentViews} view={departmentViews.find((v) => v === view) ?? null} id={id ?? null} shape="tabs">
      {(ticket, tools) => <TicketPane key={ticket} id={ticket} next={tools.next} below={tools.below} left={() => go(tools.listPath)} ready={ready} />}
    </Workbench>
  );
}
