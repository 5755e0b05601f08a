import type { Me, QueueView } from '#contract';
import { may } from '../../shared/ui/staff/me.js';

/** Views of the centre, in the order of the work. */
const consoleViews = ['new', 'mine', 'waiting', 'handed_back', 'overdue', 'with_bodies', 'answered', 'spam', 'restricted'] as const satisfies readonly QueueView[];

/** Those that the person may have; the server's counts say which of them they do. Citizen reception has the restricted lane only. */
export const consoleViewsOf = (me: Me): readonly QueueView[] => consoleViews.filter((view) => may(me, view === 'restricted' ? 'ticket.read_restricted' : 'ticket.read'));
