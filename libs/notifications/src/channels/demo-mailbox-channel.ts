import type { DeliveryChannel } from '#contract';
import type { DataSource } from 'typeorm';
import type { Channel } from './channel.js';

/** Demo mode only: every message lands in a mailbox that anybody may read. Sent again, a message lies there once. */
export function demoMailboxChannel(db: DataSource, code: DeliveryChannel): Channel {
  return {
    code,
    async send({ messageId, to, subject, text, link }) {
      await db.query('INSERT INTO demo_message (id, channel, recipient, subject, text, link) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING', [messageId, code, to, subject, text, link]);
    },
    async close() {},
  };
}
