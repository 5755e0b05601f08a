import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { routes, type TicketDetail } from '#contract';
import { call } from '../../shared/api/call.js';
import { useSay } from '../../shared/i18n/staff.js';
import { RefusalNote } from '../../shared/ui/staff/notes.js';
import css from './facts.module.css';

/** The sender's contact: hidden until somebody asks for it, and the asking is recorded. */
export function ContactLine({ ticket }: { ticket: TicketDetail }) {
  const say = useSay();
  const reveal = useMutation({ mutationFn: () => call(routes.revealContact, { params: { id: ticket.id } }) });
  const { contact } = ticket;
  if (contact === null) return <p>{say('ticket.no_contact')}</p>;
  const kind = say(`code.contact.${contact.kind}`);
  return (
    <div className={css.stack}>
      {reveal.data ? <p className={css.value} role="status">{reveal.data.value}</p> : <p>{say('ticket.hidden', { kind })}</p>}
      <p className={css.note}>{say(`ticket.proof.${contact.confirmedBy ?? 'none'}`)}</p>
      {!reveal.data && contact.canReveal && (
        <div>
          <Button variant="default" size="compact-sm" loading={reveal.isPending} onClick={() => reveal.mutate()}>{say('ticket.reveal', { kind: kind.toLowerCase() })}</Button>
          <span className={css.note}>{say('ticket.reveal_note')}</span>
        </div>
      )}
      <RefusalNote error={reveal.error} />
      {ticket.consents.includes('contact_about_this_report') && <p className={css.note}>{say('ticket.consent_contact')}</p>}
      {ticket.consents.includes('publish_masked') && <p className={css.note}>{say('ticket.consent_publish')}</p>}
    </div>
  );
}
