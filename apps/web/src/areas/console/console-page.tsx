import { useLocation } from 'wouter';
import { Workbench } from '../../features/queue/workbench.js';
import type { Panel } from '../../features/ticket/acts/act-frame.js';
import { TicketPane } from '../../features/ticket/ticket-pane.js';
import { useSay } from '../../shared/i18n/staff.js';
import { useMe } from '../../shared/ui/staff/me.js';
import { consoleViewsOf, startOf } from './views.js';

/** A decision that waits for this person lies open beside the words. */
const ready: readonly Panel[] = ['confirm_refusal', 'approve_desk_answer', 'agree_late_hand_back', 'grant_extension', 'rule_competence', 'publish'];

/** The operators' console: views, queue and ticket side by side. */
export function ConsolePage({ view, id }: { view: string | undefined; id: string | undefined }) {
  const say = useSay();
  const me = useMe();
  const [, go] = useLocation();
  const views = consoleViewsOf(me);
  const start = startOf(me);
  return (
    <Workbench title={say('frame.area.console')} base="/staff/console" views={views} {...(start === null ? {} : { start })} view={views.find((v) => v === view) ?? null} id={id ?? null} shape="column" desk>
      {(ticket, tools) => <TicketPane key={ticket} id={ticket} next={tools.next} below={tools.below} finished={tools.finished} left={() => go(tools.listPath)} ready={ready} />}
    </Workbench>
  );
}
