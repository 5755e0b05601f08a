import type { Mail } from '#settings';
import { createTransport } from 'nodemailer';
import { type Channel, DeliveryError } from './channel.js';

/** Replies by which a server says that this mailbox will not take mail, now or later. */
const noSuchMailbox = new Set([501, 550, 551, 553, 555, 556]);

/** Mail over SMTP: plain text, no tracking, a Message-ID that stays the same when a message is sent again. */
export function smtpChannel({ url, from }: Mail): Channel {
  const transport = createTransport({
    url, pool: true, maxConnections: 3, maxMessages: 100, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000, dnsTimeout: 10_000, disableFileAccess: true, disableUrlAccess: true,
  });
  const domain = /@([^\s>]+)>?\s*$/.exec(from)?.[1] ?? 'localhost';
  return {
    code: 'email',
    async send({ to, subject, text, messageId }) {
      try {
        await transport.sendMail({ from, to: { name: '', address: to }, subject, text, messageId: `<${messageId}@${domain}>`, headers: { 'Auto-Submitted': 'auto-generated' } });
      } catch (error) {
        throw asDeliveryError(error);
      }
    },
    async close() {
      transport.close();
    },
  };
}

function asDeliveryError(error: unknown): DeliveryError {
  const { code, command, responseCode } = error as { code?: unknown; command?: unknown; responseCode?: unknown };
  if (typeof responseCode === 'number') return new DeliveryError(`smtp_${responseCode}`, command === 'RCPT TO' && noSuchMailbox.has(responseCode));
  return new DeliveryError(typeof code === 'string' && /^\w{1,30}$/.test(code) ? code.toLowerCase() : 'smtp_failed', false);
}
