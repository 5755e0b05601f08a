import * as z from 'zod/mini';

/** A day of the calendar of Viet Nam, `YYYY-MM-DD`. Days that do not exist (30 February), and centuries that no deadline reaches, are refused. */
export const IsoDate = z.string().check(z.regex(/^(19|20|21)\d{2}-\d{2}-\d{2}$/, 'bad_date'), z.refine((text: string) => { const at = Date.parse(`${text}T00:00:00Z`); return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === text; }, 'bad_date'));
export type IsoDate = z.infer<typeof IsoDate>;
