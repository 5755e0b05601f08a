import * as z from 'zod/mini';
import type { EntityManager } from 'typeorm';
import { TicketEventRow } from '#database';
import type { NewTicketEvent } from './ticket-event.js';

const code = z.string().check(z.maxLength(64), z.regex(/^[\w:.+-]*$/));
const single = z.union([code, z.number(), z.boolean(), z.null()]);
const Details = z.record(z.string().check(z.regex(/^\w{1,64}$/)), z.union([single, z.array(single)]));

/** Details of an event held something else than codes, numbers and flags. Names the fields, never their values. */
export class UnsafeEventDetails extends Error {
  constructor(readonly fields: readonly string[]) {
    super(`Event details may hold codes, numbers and flags only: ${fields.join(', ')}`);
    this.name = 'UnsafeEventDetails';
  }
}

/**
 * Appends one row of history in the caller's transaction: the only way history grows.
 * The row is what everything downstream (notifications, live updates) learns of the change.
 */
export async function appendTicketEvent(tx: EntityManager, event: NewTicketEvent): Promise<void> {
  const { details = {}, ...columns } = event;
  const checked = Details.safeParse(details);
  if (!checked.success) throw new UnsafeEventDetails(checked.error.issues.map((issue) => String(issue.path[0] ?? '?').slice(0, 64)));
  await tx.createQueryBuilder().insert().into(TicketEventRow).values({ ...columns, details: checked.data as object }).updateEntity(false).execute();
}
