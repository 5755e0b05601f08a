import type { CitizenStep, TrackingKey, TrackingView } from '#contract';
import { useSay } from '../../shared/i18n/citizen.js';
import { promisedTime } from '../../shared/i18n/dates.js';
import { CallButton } from '../../shared/ui/citizen-emergency.js';
import { LongWords } from '../../shared/ui/citizen-long-words.js';
import { ReasonBox } from './reason-box.js';
import { reasonTexts } from './reason-texts.js';

/** The step that ended the report without an answer, while it is ended or the asking for a review is kept open; null otherwise. */
export const outcomeOf = ({ state, story }: TrackingView, reviewKept: boolean): CitizenStep | null => {
  const ended = state === 'redirected' ? state : state === 'refused' || reviewKept ? 'refused' : null;
  return ended ? story.findLast(({ step }) => step === ended) ?? null : null;
};

interface Props { keyOf: TrackingKey; view: TrackingView; outcome: CitizenStep; /** A review may be asked for, or is being asked for. */ review: boolean; onKeep: (keep: boolean) => void; onSent: (view: TrackingView) => void }

/** Why there is no answer, and what to do now; for a refusal also how to have another person look at it. */
export function OutcomeCard({ keyOf, view, outcome, review, onKeep, onSent }: Props) {
  const say = useSay();
  const texts = reasonTexts(outcome);
  return (
    <section className="card outcome-card stack-close" aria-labelledby="outcome-title">
      <h2 id="outcome-title">{say(outcome.step === 'redirected' ? 'outcome.redirected' : 'outcome.refused')}</h2>
      {texts ? <p>{say('step.reason', { reason: say(texts.why) })}</p> : null}
      {outcome.text ? <blockquote className="story-words"><LongWords text={outcome.text} /></blockquote> : null}
      {texts ? <><h3>{say('outcome.next')}</h3><p>{say(texts.next)}</p></> : null}
      {outcome.reason === 'police' ? <div className="actions"><CallButton number="113" named /></div> : null}
      {review ? (
        <details className="add-more review-fold">
          <summary><h3>{say('review.title')}</h3><span className="add-open">{say('review.open')}</span></summary>
          <p className="soft">{say('review.hint')}{view.reviewUntil ? <span className="figures"> {say('review.until', { time: promisedTime(view.reviewUntil) })}</span> : null}</p>
          <ReasonBox keyOf={keyOf} action="request_review" label={say('review.label')} send={say('review.send')} onKeep={onKeep} onSent={onSent} />
        </details>
      ) : null}
    </section>
  );
}
