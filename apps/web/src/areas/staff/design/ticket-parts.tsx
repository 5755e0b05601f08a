import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { QueueRow } from '../../../features/queue/queue-row.js';
import { ActBar } from '../../../features/ticket/acts/act-bar.js';
import { WordsPanel } from '../../../features/ticket/acts/words-panel.js';
import { ClockList } from '../../../features/ticket/clock-list.js';
import { StoryList } from '../../../features/ticket/story-list.js';
import { TicketHead } from '../../../features/ticket/ticket-head.js';
import { useSay } from '../../../shared/i18n/staff.js';
import { LiveContext } from '../../../shared/live/staff-live-context.js';
import { useMe } from '../../../shared/ui/staff/me.js';
import css from './design-page.module.css';
import { Part } from './part.js';
import { sampleNow, samplePresent, sampleRows, sampleTicket, stillLine } from './samples.js';

const line = stillLine('live', Date.now());

/** Rows, the head of a ticket with whoever is there, its clocks and story, and one act being prepared. */
export function TicketParts() {
  const say = useSay();
  const me = useMe();
  const client = useQueryClient();
  const heading = useRef<HTMLHeadingElement>(null);
  const [open, setOpen] = useState(true);
  // Colleagues of the samples have no account to ask for.
  for (const { personId, label } of samplePresent) client.setQueryData(['colleague', personId], { id: personId, label, body: null });
  return (
    <LiveContext value={line}>
      <Part title={say('design.rows')}>
        <ul className={css.list}>{sampleRows.map((item, nth) => <li key={item.id}><QueueRow row={{ item, gone: nth === 3 }} href="/staff/design" selected={nth === 1} now={sampleNow} withState={nth > 1} /></li>)}</ul>
      </Part>
      <Part title={say('design.ticket')}>
        <div className={css.box}><TicketHead ticket={sampleTicket} heading={heading} now={sampleNow} /></div>
        <div className={css.columns}><div className={css.box}><ClockList clocks={sampleTicket.clocks} now={sampleNow} /></div><div className={css.box}><StoryList ticket={sampleTicket} /></div></div>
      </Part>
      <Part title={say('design.acts')}>
        <div className={css.box}>
          {open && <WordsPanel panel="comment" ticket={sampleTicket} person={me.id} focus={false} close={() => setOpen(false)} done={() => undefined} below={() => null} turn={() => undefined} />}
          <ActBar ticket={sampleTicket} open={open ? 'comment' : null} busy={false} press={() => setOpen(true)} />
        </div>
      </Part>
    </LiveContext>
  );
}
