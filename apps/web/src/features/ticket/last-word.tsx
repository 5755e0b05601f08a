import type { Action, TicketDetail } from '#contract';
import { pointInTime } from '../../shared/i18n/dates.js';
import { useSay } from '../../shared/i18n/staff.js';
import { useDirectory } from '../../shared/ui/staff/directory.js';
import css from './beside.module.css';
import { PhotoStrip } from './photo-strip.js';
import { storyWords } from './story-words.js';

/** Steps whose words the next person needs before anything else, by the state that they led to or left. */
const telling: Partial<Record<TicketDetail['state'], readonly Action[]>> = {
  in_triage: ['reply', 'request_review', 'decline_refusal', 'decline_desk_answer'], handed_back: ['hand_back', 'request_late_hand_back'], reopened: ['reopen', 'reopen_by_supervisor'], routed: ['rule_competence', 'reopen', 'reopen_by_supervisor'],
  in_progress: ['reply_to_body', 'decline_question', 'decline_extension', 'decline_late_hand_back', 'reopen', 'reopen_by_supervisor'],
};

/** Why the ticket is here again: the last words that somebody else wrote for whoever works on it now. */
export function LastWord({ ticket }: { ticket: TicketDetail }) {
  const say = useSay();
  const directory = useDirectory();
  const step = ticket.story.findLast((s) => s.message !== null && telling[ticket.state]?.includes(s.action));
  if (!step?.message) return null;
  return (
    <section className={css.card} data-warm aria-labelledby="last-word">
      <h3 id="last-word">{storyWords(step, say, directory)}</h3>
      <p className={css.soft}>{pointInTime(step.at)}</p>
      <p className={css.words}>{step.message.text}</p>
      <PhotoStrip ticketId={ticket.id} photos={step.message.photos} />
    </section>
  );
}
