import type { QueueView } from '#contract';

/** Views of the centre, in the order of the work. */
export const consoleViews = ['new', 'mine', 'waiting', 'handed_back', 'overdue', 'with_bodies', 'answered', 'spam', 'restricted'] as const satisfies readonly QueueView[];
