import type { QueueView } from '#contract';

/** Views of a body. */
export const departmentViews = ['inbox', 'in_progress', 'coordinating', 'to_approve', 'body_answered'] as const satisfies readonly QueueView[];
