import type { DeliveryChannel } from '#contract';

export interface OutgoingMessage {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly link: string | null;
  /** Id of the notification: the same at every try, so that a repeat can be recognised. */
  readonly messageId: string;
}

/** A way to reach somebody. */
export interface Channel {
  readonly code: DeliveryChannel;
  /** @throws DeliveryError when the message was not taken */
  send(message: OutgoingMessage): Promise<void>;
  close(): Promise<void>;
}

/** Says why as a code only: servers quote addresses in their sentences. */
export class DeliveryError extends Error {
  /** @param permanent trying again is of no use */
  constructor(readonly code: string, readonly permanent: boolean) {
    super(code);
    this.name = 'DeliveryError';
  }
}
