import type { DeliveryChannel, MessagePreview } from '#contract';
import type { TicketEvent } from '#events';
import { dayOf, formatDay, smsParts } from '#rules';
import type { EntityManager } from 'typeorm';
import type { Links } from './links.js';
import { messagesFor } from './plan-notifications.js';
import { renderMessage } from './render-message.js';

/** Stands where a sender's own link would: nobody but them gets it. */
const hidden: Links = { tracking: (_id, code) => `…/theo-doi/${code}#••••••`, staff: () => '…', oneTimeCode: () => '••••••' };

/** Words that events would send to a ticket's sender, made by what sends them; nothing is planned. */
export class MessagePreviews {
  constructor(private readonly options: { readonly channels: ReadonlySet<DeliveryChannel>; readonly now: () => Date }) {}

  readonly of = async (tx: EntityManager, events: readonly TicketEvent[]): Promise<MessagePreview['messages']> => {
    const messages = await messagesFor(tx, events, { channels: this.options.channels, today: formatDay(dayOf(this.options.now())) });
    const toSender = messages.filter((m) => m.recipient === 'citizen');
    const rendered = [];
    for (const { event, recipient, channel, template } of toSender) {
      const { subject, text } = await renderMessage(tx, hidden, { ticketId: event.ticketId, eventId: event.id, recipient, channel, template });
      rendered.push({ channel, subject, text, parts: channel === 'sms' ? smsParts(text) : 0 });
    }
    return rendered;
  };
}
