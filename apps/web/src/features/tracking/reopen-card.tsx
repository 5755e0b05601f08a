import type { TrackingKey, TrackingView } from '#contract';
import { useSay } from '../../shared/i18n/citizen.js';
import { promisedTime } from '../../shared/i18n/dates.js';
import { ReasonBox } from './reason-box.js';

interface Props { keyOf: TrackingKey; view: TrackingView; onKeep: (keep: boolean) => void; onSent: (view: TrackingView) => void }

/** "Not settled? Reopen it." Folded, until somebody has said that they are not satisfied: then it lies open, with the reason they gave. */
export function ReopenCard({ keyOf, view, onKeep, onSent }: Props) {
  const say = useSay();
  const unhappy = view.rating?.rating === 'dissatisfied';
  const given = unhappy ? view.rating?.reason ?? undefined : undefined;
  return (
    <details className="card add-more" open={unhappy}>
      <summary>
        <h2>{say(unhappy ? 'reopen.titleUnhappy' : 'reopen.title')}</h2>
        <span className="add-open">{say('reopen.open')}</span>
        {view.reopenUntil ? <span className="soft small figures fold-until">{say('reopen.until', { time: promisedTime(view.reopenUntil) })}</span> : null}
      </summary>
      <p className="soft">{say('reopen.hint')}</p>
      <ReasonBox keyOf={keyOf} action="reopen" label={say('reopen.label')} hint={given ? say('reopen.copied') : undefined} send={say('reopen.send')} proposed={given} onKeep={onKeep} onSent={onSent} />
    </details>
  );
}
