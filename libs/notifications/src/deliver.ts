import type { DeliveryChannel, DeliveryState } from '#contract';
import { errorCode, type Log } from '#events';
import type { DataSource } from 'typeorm';
import { MAX_ATTEMPTS, nextAttemptInMs } from './backoff.js';
import { DeliveryError } from './channels/channel.js';
import type { Channels } from './channels/open-channels.js';
import { findAddress, type OpenContact } from './find-address.js';
import type { Links } from './links.js';
import { type MessageOf, renderMessage } from './render-message.js';

/** What delivering needs. */
export interface Delivery { readonly db: DataSource; readonly channels: Channels; readonly links: Links; readonly openContact: OpenContact; readonly log: Log }

/** `not_due`: sent already, under way elsewhere, or waiting for its next try. */
export type DeliveryOutcome = Extract<DeliveryState, 'sent' | 'failed' | 'given_up'> | 'not_due';

/** Longer than any try can last. A process that dies with a message in hand leaves it due again after this. */
const LEASE_MS = 5 * 60_000;
const STORE_TRIES = 5;

interface Claimed extends MessageOf { readonly attempts: number }

/**
 * Tries to deliver one message. Safe to call twice at once: one call gets the row, the other finds nothing due. A crash between sending and
 * noting it sends a second time, under the same Message-ID; never not at all.
 */
export async function deliver(delivery: Delivery, notificationId: string): Promise<DeliveryOutcome> {
  const claimed = await claim(delivery.db, notificationId);
  if (claimed === null) return 'not_due';
  const failure = claimed.attempts > MAX_ATTEMPTS ? new DeliveryError('interrupted', true) : await send(delivery, notificationId, claimed);
  const outcome = failure === null ? 'sent' : failure.permanent || claimed.attempts >= MAX_ATTEMPTS ? 'given_up' : 'failed';
  await persistently(() => note(delivery.db, notificationId, claimed.attempts, outcome, failure));
  if (failure !== null) delivery.log('warn', 'delivery_failed', { notificationId, channel: claimed.channel, attempt: claimed.attempts, state: outcome, error: failure.code });
  return outcome;
}

async function claim(db: DataSource, id: string): Promise<Claimed | null> {
  const [row] = await db.query<{ ticket_id: string; event_id: string; recipient: string; channel: DeliveryChannel; template: string; attempts: number }[]>(
    `WITH claimed AS (
       UPDATE notification SET state = 'queued', attempts = attempts + 1, next_attempt_at = now() + $2 * interval '1 ms'
       WHERE id = $1 AND state IN ('planned', 'queued', 'failed') AND next_attempt_at <= now()
       RETURNING ticket_id, event_id, recipient, channel, template, attempts)
     SELECT * FROM claimed`,
    [id, LEASE_MS],
  );
  return row === undefined ? null : { ticketId: row.ticket_id, eventId: row.event_id, recipient: row.recipient, channel: row.channel, template: row.template, attempts: row.attempts };
}

async function send({ db, channels, links, openContact, log }: Delivery, notificationId: string, message: Claimed): Promise<DeliveryError | null> {
  try {
    const channel = channels.of(message.channel);
    if (channel === null) throw new DeliveryError('no_channel', false);
    const [rendered, to] = await Promise.all([renderMessage(db, links, message), findAddress(db, openContact, message)]);
    await channel.send({ ...rendered, to, messageId: notificationId });
    return null;
  } catch (error) {
    if (error instanceof DeliveryError) return error;
    log('error', 'delivery_broken', { notificationId, error: errorCode(error) });
    return new DeliveryError('internal', false);
  }
}

/** What was sent stays sent, whoever notes it; a failure is noted only by the try it belongs to. */
async function note(db: DataSource, id: string, attempt: number, outcome: DeliveryOutcome, failure: DeliveryError | null): Promise<void> {
  if (failure === null) return void (await db.query(`UPDATE notification SET state = 'sent', sent_at = coalesce(sent_at, now()), error_code = NULL WHERE id = $1`, [id]));
  await db.query(
    `UPDATE notification SET state = $3, error_code = $4, next_attempt_at = now() + $5 * interval '1 ms' WHERE id = $1 AND attempts = $2 AND state = 'queued'`,
    [id, attempt, outcome, failure.code, nextAttemptInMs(attempt)],
  );
}

/** A restart of the database between sending and noting it should not send the message twice. */
async function persistently(store: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await store();
    } catch (error) {
      if (attempt >= STORE_TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, attempt * 500));
    }
  }
}
