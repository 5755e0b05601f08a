import * as z from 'zod/mini';

/** Queue payloads carry ids only; the worker reads the rest with its own rights at that moment. */
export const DeliverJob = z.object({ notificationId: z.string() });
export type DeliverJob = z.infer<typeof DeliverJob>;
export const queues = { deliver: 'deliver' } as const;
