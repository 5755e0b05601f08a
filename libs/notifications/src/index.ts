// NOTIFICATIONS: who gets a message because of an event, in which words, over which channel, and whether it arrived.
// Entered by the worker, which drives it, and by the demo's mailbox.
// Must never know: the tickets' verbs, HTTP, sockets.
export { Notifications, type NotificationsOptions } from './notifications.js';
export { planNotifications, type PlanOptions, type Planned } from './plan-notifications.js';
export { deliver, type Delivery, type DeliveryOutcome } from './deliver.js';
export { nextAttemptInMs, MAX_ATTEMPTS } from './backoff.js';
export { DemoMailbox } from './demo-mailbox.js';
export { MessagePreviews } from './preview-messages.js';
export { channelsOf, openChannels, type Channels, type ChannelsOptions } from './channels/open-channels.js';
export { type Channel, DeliveryError, type OutgoingMessage } from './channels/channel.js';
export type { Links } from './links.js';
