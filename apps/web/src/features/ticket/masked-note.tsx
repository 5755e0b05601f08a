import { Button } from '@mantine/core';
import { IconEye, IconEyeOff } from '@tabler/icons-react';
import type { TicketDetail } from '#contract';
import { useSay } from '../../shared/i18n/staff.js';
import { RefusalNote } from '../../shared/ui/staff/notes.js';
import css from './report-text.module.css';
import { useRevealedWords } from './revealed-words.js';

/** Says that personal data is masked for this body, and shows it to who needs it for the matter. */
export function MaskedNote({ ticket }: { ticket: TicketDetail }) {
  const say = useSay();
  const words = useRevealedWords(ticket.id);
  if (words.data) return <p className={css.masked} role="status"><IconEye aria-hidden size={16} />{say('ticket.words_shown')}</p>;
  return (
    <>
      <p className={css.masked}><IconEyeOff aria-hidden size={16} />{say('ticket.masked')}</p>
      {ticket.canRevealWords && <p className={css.reveal}><Button variant="default" size="compact-sm" loading={words.isFetching} onClick={() => void words.refetch()}>{say('ticket.reveal_words')}</Button><span>{say('ticket.reveal_note')}</span></p>}
      <RefusalNote error={words.error} />
    </>
  );
}
