import { IconLock } from '@tabler/icons-react';
import type { Ref } from 'react';
import type { TicketDetail } from '#contract';
import { pointInTime, timeOfDay } from '../../shared/i18n/dates.js';
import { useSay } from '../../shared/i18n/staff.js';
import { ClockText, LadderMark, StateTag, Urgency } from '../../shared/ui/staff/marks.js';
import { useMe } from '../../shared/ui/staff/me.js';
import { useTagName } from '../desk-work/use-desk.js';
import { PresentHere } from '../presence/present-here.js';
import { ladderStep } from './story-words.js';
import css from './ticket-head.module.css';

/** Code, urgency, state, and who holds the ticket. */
export function TicketHead({ ticket, heading, now }: { ticket: TicketDetail; heading: Ref<HTMLHeadingElement>; now: number }) {
  const say = useSay();
  const { holder } = ticket;
  const me = useMe().id;
  const tagName = useTagName();
  const nearest = ticket.state === 'spam' ? undefined : ticket.clocks.filter((clock) => clock.minutesLeft !== null).toSorted((a, b) => a.dueAt.localeCompare(b.dueAt))[0];
  const level = ladderStep(ticket.level);
  return (
    <header className={css.head}>
      <div className={css.line}>
        <h2 ref={heading} tabIndex={-1} className={css.code}>{ticket.code}</h2>
        <Urgency priority={ticket.priority} />
        <StateTag state={ticket.state} reopenCount={ticket.reopenCount} />
        {nearest && <span className={css.clock}>{say(`code.clock.${nearest.kind}`)}: <ClockText clock={nearest} now={now} /></span>}
        {level !== null && level >= 3 && <LadderMark level={level} />}
      </div>
      <p className={css.soft}>
        {say('ticket.received', { time: pointInTime(ticket.receivedAt), channel: say(`code.channel.${ticket.channel}`) })}
        {ticket.assignee && <> · {ticket.assignee.id === me ? say('work.assignee_me') : say('work.assignee', { name: ticket.assignee.label })}</>}
        {ticket.tags.length > 0 && <> · {say('work.tags', { tags: ticket.tags.map(tagName).join(', ') })}</>}
        {holder && <> · <strong data-mine={holder.me || undefined}>{holder.me ? say('ticket.held_me', { time: timeOfDay(holder.until) }) : say('ticket.held_other', { name: holder.label, time: timeOfDay(holder.until) })}</strong></>}
      </p>
      <PresentHere ticketId={ticket.id} />
      {ticket.restriction !== 'none' && <p className={css.restricted}><IconLock aria-hidden size={16} />{say('ticket.restricted')}</p>}
    </header>
  );
}
