import { useState } from 'react';
import { refusalOf, routes, type ContactInput, type Refusal, type SenderContact, type TrackingKey } from '#contract';
import { CallRefused, call } from '../../shared/api/call.js';

/** What was just done, to be said in its place. */
export type ContactNews = 'resent' | 'noneDone' | 'confirmedNow';

/** Confirms, changes or drops the contact of a ticket. A refused or cut-off try leaves everything as it was. */
export function useContact(key: TrackingKey, given: SenderContact | null, onContact: (contact: SenderContact | null) => void) {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [news, setNews] = useState<ContactNews | null>(null);

  const attempt = async (carry: () => Promise<{ contact: SenderContact | null }>, done: ContactNews | null): Promise<Refusal | null> => {
    if (busy) return null;
    setBusy(true);
    setRefusal(null);
    setNews(null);
    try {
      const { contact } = await carry();
      onContact(contact);
      setNews(done);
      return null;
    } catch (error) {
      const no = error instanceof CallRefused ? error.refusal : refusalOf('unavailable');
      // The code ran out of time or tries: the page says so, and offers another.
      if (no.code === 'code_expired' && given !== null) onContact({ ...given, codeUntil: null });
      setRefusal(no);
      return no;
    } finally {
      setBusy(false);
    }
  };

  return {
    busy, refusal, news,
    confirm: (oneTimeCode: string) => attempt(() => call(routes.confirmContact, { body: { ...key, oneTimeCode } }), 'confirmedNow'),
    resend: () => attempt(() => call(routes.sendContactCode, { body: key }), 'resent'),
    change: (contact: ContactInput) => attempt(() => call(routes.changeContact, { body: { ...key, contact, consents: ['contact_about_this_report'] } }), null),
    drop: () => attempt(() => call(routes.changeContact, { body: { ...key, contact: null } }), 'noneDone'),
  };
}
