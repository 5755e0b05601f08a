import type { Me, QueueView } from '#contract';
import { may } from '../../shared/ui/staff/me.js';

/** Views of the centre, in the order of the work. */
const consoleViews = ['new', 'mine', 'to_confirm', 'questions', 'waiting', 'handed_back', 'reopened', 'rulings', 'overdue', 'with_bodies', 'answered', 'to_publish', 'spam', 'restricted'] as const satisfies readonly QueueView[];

/** Those that the person may have; the server's counts say which of them they do. Citizen reception has the restricted lane only. */
export const consoleViewsOf = ({ reads }: Me): readonly QueueView[] => consoleViews.filter((view) => (view === 'restricted' ? reads.restricted : reads.centre));

/** The desk begins with what is new; whoever only decides begins with what waits for them. */
export const startOf = (me: Me): QueueView | null => (may(me, 'ticket.claim') ? null : may(me, 'ticket.rule_competence') ? 'rulings' : may(me, 'ticket.publish') ? 'to_publish' : null);
