import { IconArrowBackUp, IconHourglass, IconLock, IconPhoto, IconUser, IconUserCheck } from '@tabler/icons-react';
import { memo, type ReactNode } from 'react';
import { Link } from 'wouter';
import { openStates, type QueueItem } from '#contract';
import { shortTime } from '../../shared/i18n/staff-time.js';
import { useSay } from '../../shared/i18n/staff.js';
import { nameOf, shortName, useDirectory } from '../../shared/ui/staff/directory.js';
import { ClockText, LadderMark, StateTag, Urgency } from '../../shared/ui/staff/marks.js';
import { useMe } from '../../shared/ui/staff/me.js';
import { useTagName } from '../desk-work/use-desk.js';
import { PresentOnRow } from '../presence/present-on-row.js';
import type { Row } from './picture.js';
import css from './queue-row.module.css';

interface Props { row: Row; href: string; selected: boolean; now: number; withState: boolean; /** Instead of the first words. */ words?: ReactNode; /** What else is to be said of it. */ note?: ReactNode }

/** One ticket in the list: how urgent, what, where to, how long. */
export const QueueRow = memo(function QueueRow({ row: { item, gone }, href, selected, now, withState, words, note }: Props) {
  const say = useSay();
  const { categoryName } = useDirectory();
  const proposed = openStates.includes(item.state) && ((item.category !== null && item.categoryProposed) || (item.lead !== null && item.leadProposed));
  const me = useMe().id;
  const mine = me === item.holder?.id;
  const tagName = useTagName();
  return (
    <Link id={rowId(item.id)} href={href} className={css.row} data-gone={gone || undefined} aria-current={selected ? 'true' : undefined}>
      <span className={css.what}>
        <Urgency priority={item.priority} /> {item.restriction !== 'none' && <IconLock aria-label={say('code.type.denunciation')} size={14} />}
        <span className={css.words}>{words ?? item.firstWords}</span>
      </span>
      <span className={css.when}>{!gone && <ClockText clock={item.clock} now={now} />}</span>
      <span className={css.where}>
        {proposed && <span className={css.proposed}>{say('queue.proposed')}{item.sure !== null && `, ${say(`ticket.confidence.${item.sure}`)}`}</span>}
        {item.category === null ? say('queue.no_category') : categoryName(item.category)}
        {' '}
        <span aria-hidden>→{'\u00a0'}</span>{item.lead === null ? say('queue.no_lead') : together(shortName(nameOf(item.lead)))}
      </span>
      <span className={css.meta}>
        {gone && <strong>{say('queue.gone')}</strong>}
        {note}
        {note === undefined && <span className={css.code}>{item.code}</span>}
        {withState && !gone && <StateTag state={item.state} reopenCount={item.reopenCount} />}
        {!gone && <Marks item={item} withState={withState} />}
        {item.holder && !gone && <span className={css.holder} data-mine={mine || undefined}><IconUser aria-hidden size={13} />{mine ? say('queue.held_me') : say('queue.held', { name: item.holder.label })}</span>}
        {!gone && <PresentOnRow ticketId={item.id} holder={item.holder?.id ?? null} />}
        {item.assignee && item.assignee.id !== item.holder?.id && !gone && <span className={css.holder} data-mine={item.assignee.id === me || undefined}><IconUserCheck aria-hidden size={13} />{item.assignee.id === me ? say('work.assignee_me') : say('work.assignee', { name: item.assignee.label })}</span>}
        {item.tags.map((tag) => <span key={tag} className={css.tag}>{tagName(tag)}</span>)}
        {item.area && <span>{item.area.name}</span>}
        <span>{say(`code.channel.${item.channel}`)}</span>
        {item.photoCount > 0 && <span><IconPhoto aria-hidden size={13} /> {say('queue.photos', { count: item.photoCount })}</span>}
        <span>{shortTime(item.receivedAt, now)}</span>
      </span>
    </Link>
  );
});

/** What waits for somebody's decision, how far the reminders have climbed, how often it came back. */
function Marks({ item, withState }: { item: QueueItem; withState: boolean }) {
  const say = useSay();
  return (
    <>
      {item.pending.map((kind) => <span key={kind} className={css.waits}><IconHourglass aria-hidden size={13} />{say(`queue.waits.${kind}`)}</span>)}
      {item.level > 0 && <LadderMark level={item.level} />}
      {item.reopenCount > 0 && !(withState && item.state === 'reopened') && <span className={css.again}><IconArrowBackUp aria-hidden size={13} />{say('queue.reopened', { count: item.reopenCount })}</span>}
      {item.publication !== 'none' && <span>{say(`queue.publication.${item.publication}`)}</span>}
    </>
  );
}

/** A name of usual length goes to the next line as a whole. */
const together = (name: string) => (name.length <= 32 ? name.replaceAll(' ', '\u00a0') : name);

export const rowId = (ticketId: string) => `row-${ticketId}`;
