import * as z from 'zod/mini';

/** Always in a body, never in an address: the secret must be in no log. Any string is taken, so that a malformed one gets the same answer as an unknown one. */
export const TrackingKey = z.object({ code: z.string().check(z.maxLength(100)), secret: z.string().check(z.maxLength(200)) });
export type TrackingKey = z.infer<typeof TrackingKey>;
