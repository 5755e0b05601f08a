import type { DeliveryChannel } from '#contract';
import type { Settings } from '#settings';
import type { DataSource } from 'typeorm';
import type { Channel } from './channel.js';
import { demoMailboxChannel } from './demo-mailbox-channel.js';
import { smtpChannel } from './smtp.js';

export type ChannelsOptions = Pick<Settings, 'mail' | 'demo'>;

/** Channels that an installation with these settings has. */
export const channelsOf = ({ mail, demo }: ChannelsOptions): ReadonlySet<DeliveryChannel> => new Set<DeliveryChannel>([...(demo || mail !== null ? ['email' as const] : []), ...(demo ? ['sms' as const] : [])]);

export interface Channels {
  /** What exists in this installation: only for these are messages planned. */
  readonly codes: ReadonlySet<DeliveryChannel>;
  of(code: DeliveryChannel): Channel | null;
  close(): Promise<void>;
}

/** The one place that chooses the channels: mail where a server is configured; in demo mode the mailbox for mail and text messages, and mail besides. */
export function openChannels({ mail, demo }: ChannelsOptions, db: DataSource): Channels {
  const email = [...(demo ? [demoMailboxChannel(db, 'email')] : []), ...(mail === null ? [] : [smtpChannel(mail)])];
  const sms = demo ? [demoMailboxChannel(db, 'sms')] : [];
  const channels = new Map([inTurn('email', email), inTurn('sms', sms)].flatMap((channel) => (channel === null ? [] : [[channel.code, channel] as const])));
  return {
    codes: new Set(channels.keys()),
    of: (code) => channels.get(code) ?? null,
    async close() {
      for (const channel of channels.values()) await channel.close();
    },
  };
}

function inTurn(code: DeliveryChannel, channels: readonly Channel[]): Channel | null {
  if (channels.length === 0) return null;
  return {
    code,
    async send(message) {
      for (const channel of channels) await channel.send(message);
    },
    async close() {
      for (const channel of channels) await channel.close();
    },
  };
}
