import { openStates, type TrackingView } from '#contract';
import { useSay } from '../../shared/i18n/citizen.js';
import { promisedTime } from '../../shared/i18n/dates.js';
import { LongWords } from '../../shared/ui/citizen-long-words.js';
import { beginsAnew, dateChanges, type DateChange } from './date-changes.js';
import { whyMoved } from './story-sentences.js';

/** Somebody still owes an answer: to this report, or to the one that answers it too. */
export const answerDue = ({ state, answer }: TrackingView): boolean => openStates.includes(state) || (state === 'merged' && answer === null);

/** The promised date with its history: that it moved and why, that it has passed, that we are sorry. */
export function PromisedDate({ view, seenAt }: { view: TrackingView; seenAt: number }) {
  const say = useSay();
  if (view.promisedAt === null || !answerDue(view)) return null;
  const changes = dateChanges(view.story);
  const last = changes.at(-1);
  const passed = !view.paused && Date.parse(view.promisedAt) < seenAt;
  const apology = view.late ? changes.slice(changes.findLastIndex(beginsAnew) + 1).findLast(({ reason }) => reason === 'apology') : undefined;
  const first = changes[0]?.from;
  return (
    <div>
      <dt>{say('track.promise')}</dt>
      <dd className="summary-promise figures">{promisedTime(view.promisedAt)}</dd>
      {view.provisional ? <dd className="hint">{say('track.provisional')}</dd> : null}
      {view.paused ? <dd className="hint">{say('track.paused')}</dd> : null}
      {apology?.from ? <dd className="summary-sorry figures">{say('moved.apology', { from: promisedTime(apology.from) })}</dd> : null}
      {passed ? <dd className="summary-late">{say(view.late ? 'track.lateAgain' : 'track.late')}</dd> : null}
      {last?.from && last !== apology ? <dd className="summary-moved"><Moved change={last} from={last.from} /></dd> : null}
      {changes.length > 1 && first ? <dd className="summary-moved figures">{say('moved.times', { count: changes.length, first: promisedTime(first) })}</dd> : null}
    </div>
  );
}

function Moved({ change, from }: { change: DateChange; from: string }) {
  const say = useSay();
  const why = whyMoved(change, say);
  return (
    <>
      <p className="figures">{say(beginsAnew(change) ? 'moved.fromRenewed' : 'moved.from', { from: promisedTime(from) })}{why ? ` ${why}` : ''}</p>
      {change.reason === 'extension' && change.step.text ? <blockquote><LongWords text={change.step.text} /></blockquote> : null}
    </>
  );
}
