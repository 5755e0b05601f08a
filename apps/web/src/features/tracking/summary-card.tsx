import { IconArrowMerge, IconArrowRoundaboutRight, IconCircleCheck, IconCircleMinus, IconCircleX, IconHourglass, IconProgress, type Icon } from '@tabler/icons-react';
import { openStates, type TicketState, type TrackingView } from '#contract';
import { useSay, type Say, type TextKey } from '../../shared/i18n/citizen.js';
import { bodyName } from '../../shared/i18n/citizen-names.js';
import { pointInTime } from '../../shared/i18n/dates.js';
import { answerDue, PromisedDate } from './promised-date.js';

type Family = 'waiting' | 'moving' | 'done' | 'stopped';
const icons: Readonly<Record<Family, Icon>> = { waiting: IconHourglass, moving: IconProgress, done: IconCircleCheck, stopped: IconCircleX };
/** States whose end is not a "no": a mark of their own. */
const ownIcons: Partial<Record<TicketState, Icon>> = { redirected: IconArrowRoundaboutRight, merged: IconArrowMerge, withdrawn: IconCircleMinus };
const stopped: readonly TicketState[] = ['refused', 'redirected', 'withdrawn', 'spam'];
const familyOf = (view: TrackingView): Family => (view.state === 'waiting_for_citizen' ? 'waiting' : stopped.includes(view.state) ? 'stopped' : answerDue(view) ? 'moving' : 'done');

/** Until the desk has routed it, the body is what the rules propose; one that handed it back has it no more. */
const proposedIn: readonly TicketState[] = ['new', 'in_triage', 'waiting_for_citizen'];
const bodyLabel = (state: TicketState): TextKey => (state === 'handed_back' ? 'track.bodyBefore' : proposedIn.includes(state) ? 'track.bodyProposed' : 'track.body');

/** Where the report stands: state, what follows from it, promise, who has it. */
export function SummaryCard({ view, seenAt }: { view: TrackingView; seenAt: number }) {
  const say = useSay();
  const family = familyOf(view);
  const StateIcon = ownIcons[view.state] ?? icons[family];
  const next = nextOf(view);
  return (
    <div className="summary">
      <div className="stack-close">
        <p><span className={`state state-${family}`}><StateIcon className="icon" aria-hidden />{stateName(view, say)}</span></p>
        {next ? <p className="soft">{say(next)}</p> : null}
        {cameLate(view) ? <p className="summary-late">{say('track.lateAnswer')}</p> : null}
      </div>
      <dl className="summary-facts">
        <PromisedDate view={view} seenAt={seenAt} />
        {view.body ? <div><dt>{say(bodyLabel(view.state))}</dt><dd>{bodyName(view.body)}</dd></div> : null}
        <div><dt>{say('track.sent')}</dt><dd className="figures">{pointInTime(view.receivedAt)}</dd></div>
        {view.placeLine ? <div><dt>{say('track.place')}</dt><dd className="words">{view.placeLine}</dd></div> : null}
      </dl>
    </div>
  );
}

const stateName = ({ state, mergedInto }: TrackingView, say: Say): string => (state !== 'merged' ? say(`state.${state}`) : mergedInto ? say('state.merged', { code: mergedInto }) : say('state.mergedNoCode'));

/** What follows from the state, where its name alone leaves one asking. */
function nextOf({ state, answer, withdrawalEnds }: TrackingView): TextKey | null {
  if (state === 'merged') return answer ? 'stateNext.mergedAnswered' : 'stateNext.merged';
  if (state === 'withdrawn') return withdrawalEnds ? 'stateNext.withdrawn' : 'stateNext.detached';
  return state === 'handed_back' || state === 'reopened' ? `stateNext.${state}` : null;
}

/** An answer that came after the date that was promised first for it. */
const cameLate = ({ state, answer, late, promisedAt }: TrackingView): boolean => answer !== null && !openStates.includes(state) && (late || (promisedAt !== null && Date.parse(answer.at) > Date.parse(promisedAt)));
