import { Button } from '@mantine/core';
import type { ContributionView, TicketDetail } from '#contract';
import { pointInTime } from '../../shared/i18n/dates.js';
import { useSay } from '../../shared/i18n/staff.js';
import { nameOf } from '../../shared/ui/staff/directory.js';
import css from './beside.module.css';
import { PhotoStrip } from './photo-strip.js';

const rank: Record<ContributionView['state'], number> = { asked: 0, answered: 1, withdrawn: 2 };

/** The parts of other bodies: who was asked what, until when, and what they gave. `take` copies a part into what is being written. */
export function ContributionList({ ticket, take }: { ticket: TicketDetail; take?: (text: string) => void }) {
  const say = useSay();
  if (ticket.contributions.length === 0) return null;
  return (
    <section aria-labelledby={take ? 'contributions-beside' : 'contributions'}>
      <h3 id={take ? 'contributions-beside' : 'contributions'} className={css.title}>{say('beside.contributions')}</h3>
      <ul className={css.list}>
        {ticket.contributions.toSorted((a, b) => Number(b.mine) - Number(a.mine) || rank[a.state] - rank[b.state] || a.dueAt.localeCompare(b.dueAt)).map((part) => (
          <li key={part.id} className={css.card} data-warm={part.state === 'asked' || undefined} data-done={part.state === 'answered' || undefined}>
            <Contribution ticketId={ticket.id} part={part} />
            {take && part.text !== null && part.state === 'answered' && <Button variant="default" size="compact-sm" mt={8} onClick={() => take(part.text ?? '')}>{say('act.contribution_take')}</Button>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One body's part. */
export function Contribution({ ticketId, part }: { ticketId: string; part: ContributionView }) {
  const say = useSay();
  const when = part.overdue ? say('beside.contribution_late', { time: pointInTime(part.dueAt) }) : say('beside.contribution_due', { time: pointInTime(part.dueAt) });
  return (
    <>
      <p className={css.head}>
        <strong>{nameOf(part.body)}</strong>
        {part.mine && <span className={css.soft}>{say('beside.contribution_mine')}</span>}
        <span className={css.tag} data-tone={part.overdue ? 'over' : part.state === 'asked' ? 'warm' : part.state === 'answered' ? 'done' : undefined}>{say(`code.contribution.${part.state}`)}{part.state === 'asked' && `, ${when}`}</span>
      </p>
      <p className={css.words}>{part.question === null ? <span className={css.soft}>{say('beside.contribution_no_question')}</span> : <><span className={css.soft}>{say('beside.contribution_question')}:</span> {part.question}</>}</p>
      {part.text !== null && <blockquote className={css.given}><p>{part.text}</p>{part.answeredAt !== null && <span className={css.soft}>{say('beside.contribution_answered', { name: part.answeredBy ?? nameOf(part.body), time: pointInTime(part.answeredAt) })}</span>}</blockquote>}
      <PhotoStrip ticketId={ticketId} photos={part.photos} />
    </>
  );
}
