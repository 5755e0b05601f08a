import type { Me, QueueView } from '#contract';

/** Views of the centre, in the order of the work. */
const consoleViews = ['new', 'mine', 'to_confirm', 'questions', 'waiting', 'handed_back', 'reopened', 'rulings', 'overdue', 'with_bodies', 'answered', 'to_publish', 'spam', 'restricted'] as const satisfies readonly QueueView[];

/** Those that the person may have; the server's counts say which of them they do. Citizen reception has the restricted lane only. */
export const consoleViewsOf = ({ reads }: Me): readonly QueueView[] => consoleViews.filter((view) => (view === 'restricted' ? reads.restricted : reads.centre));
