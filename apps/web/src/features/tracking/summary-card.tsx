import { IconCircleCheck, IconCircleX, IconHourglass, IconProgress, type Icon } from '@tabler/icons-react';
import { openStates, type TicketState, type TrackingView } from '#contract';
import { useSay } from '../../shared/i18n/citizen.js';
import { bodyName } from '../../shared/i18n/citizen-names.js';
import { pointInTime, promisedTime } from '../../shared/i18n/dates.js';

type Family = 'waiting' | 'moving' | 'done' | 'stopped';
const icons: Readonly<Record<Family, Icon>> = { waiting: IconHourglass, moving: IconProgress, done: IconCircleCheck, stopped: IconCircleX };
const familyOf = (state: TicketState): Family => (state === 'waiting_for_citizen' ? 'waiting' : state === 'refused' || state === 'spam' ? 'stopped' : openStates.includes(state) ? 'moving' : 'done');

/** Until the desk has routed it, the body is what the rules propose. */
const proposedIn: readonly TicketState[] = ['new', 'in_triage', 'waiting_for_citizen'];

/** Where the report stands: state, promise, who has it. */
export function SummaryCard({ view, seenAt }: { view: TrackingView; seenAt: number }) {
  const say = useSay();
  const family = familyOf(view.state);
  const StateIcon = icons[family];
  const open = openStates.includes(view.state);
  const late = open && !view.paused && view.promisedAt !== null && Date.parse(view.promisedAt) < seenAt;
  return (
    <div className="summary">
      <p><span className={`state state-${family}`}><StateIcon className="icon" aria-hidden />{say(`state.${view.state}`)}</span></p>
      <dl className="summary-facts">
        {open && view.promisedAt ? (
          <div>
            <dt>{say('track.promise')}</dt>
            <dd className="summary-promise figures">{promisedTime(view.promisedAt)}</dd>
            {view.provisional ? <dd className="hint">{say('track.provisional')}</dd> : null}
            {view.paused ? <dd className="hint">{say('track.paused')}</dd> : null}
            {late ? <dd className="summary-late">{say('track.late')}</dd> : null}
          </div>
        ) : null}
        {view.body ? <div><dt>{say(proposedIn.includes(view.state) ? 'track.bodyProposed' : 'track.body')}</dt><dd>{bodyName(view.body)}</dd></div> : null}
        <div><dt>{say('track.sent')}</dt><dd className="figures">{pointInTime(view.receivedAt)}</dd></div>
        {view.placeLine ? <div><dt>{say('track.place')}</dt><dd className="words">{view.placeLine}</dd></div> : null}
      </dl>
    </div>
  );
}
