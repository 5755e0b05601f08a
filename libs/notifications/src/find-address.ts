import type { DataSource } from 'typeorm';
import { DeliveryError } from './channels/channel.js';
import { isForContact, type MessageOf } from './render-message.js';

/** Opens a sealed contact; bound to its ticket. */
export type OpenContact = (valueEncrypted: Buffer, ticketId: string) => string;

/** Where a message goes at this moment. @throws DeliveryError permanent, when the person can't be reached any more */
export async function findAddress(db: DataSource, openContact: OpenContact, { ticketId, recipient, channel }: MessageOf): Promise<string> {
  const toContact = isForContact(recipient);
  if (recipient === 'citizen' || toContact) {
    // To an address that nobody has confirmed goes a code, and to one that somebody has goes everything else.
    const [contact] = await db.query<{ value_encrypted: Buffer }[]>('SELECT value_encrypted FROM ticket_contact WHERE ticket_id = $1 AND kind = $2 AND (confirmed_at IS NULL) = $3', [ticketId, channel === 'sms' ? 'phone' : 'email', toContact]);
    if (contact === undefined) throw new DeliveryError('no_contact', true);
    return openContact(contact.value_encrypted, ticketId);
  }
  const [person] = await db.query<{ email: string }[]>('SELECT email FROM person WHERE id = $1 AND active', [recipient]);
  if (person === undefined) throw new DeliveryError('person_not_active', true);
  return person.email;
}
