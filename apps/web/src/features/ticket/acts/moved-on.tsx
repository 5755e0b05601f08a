import { Button } from '@mantine/core';
import type { TicketDetail } from '#contract';
import { timeOfDay } from '../../../shared/i18n/dates.js';
import { useSay } from '../../../shared/i18n/staff.js';
import { useDirectory } from '../../../shared/ui/staff/directory.js';
import { storyWords } from '../story-words.js';
import css from './act-frame.module.css';

/** The ticket changed while an act was being prepared: says what happened and asks to have seen it. */
export function MovedOn({ ticket, seen, accept }: { ticket: TicketDetail; seen: number; accept: () => void }) {
  const say = useSay();
  const directory = useDirectory();
  return (
    <div className={css.moved} role="alert">
      <strong>{say('act.moved_on')}</strong>
      <ul>{ticket.story.filter((step) => step.version > seen).map((step) => <li key={step.id}>{say('act.moved_on_step', { time: timeOfDay(step.at), what: storyWords(step, say, directory) })}{step.message !== null && <blockquote className={css.quoted}>{step.message.text}</blockquote>}</li>)}</ul>
      <Button variant="default" size="compact-sm" onClick={accept}>{say('act.seen')}</Button>
    </div>
  );
}
