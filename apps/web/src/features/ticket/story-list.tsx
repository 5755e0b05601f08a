import type { TicketDetail } from '#contract';
import { pointInTime } from '../../shared/i18n/dates.js';
import { useSay } from '../../shared/i18n/staff.js';
import { useDirectory } from '../../shared/ui/staff/directory.js';
import { PhotoStrip } from './photo-strip.js';
import css from './story-list.module.css';
import { clockMove, storyWords } from './story-words.js';

/** Everything that happened, newest last: who, when, why, and what moved the clock. */
export function StoryList({ ticket }: { ticket: TicketDetail }) {
  const say = useSay();
  const directory = useDirectory();
  return (
    <section aria-labelledby="story">
      <h3 id="story" className={css.title}>{say('ticket.story')}</h3>
      <ol className={css.story}>
        {ticket.story.map((step) => {
          const moved = clockMove(step, say);
          return (
            <li key={step.id} data-by={step.by.kind}>
              <time dateTime={step.at}>{pointInTime(step.at)}</time>
              <p>{storyWords(step, say, directory)}</p>
              {step.message && <blockquote className={css.words}>{step.message.text}</blockquote>}
              {step.message && <PhotoStrip ticketId={ticket.id} photos={step.message.photos} />}
              {moved !== null && <p className={css.moved} data-first={step.answerDueBefore === null || undefined}>{moved}</p>}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
