import { refusalReasons, ratings, type CitizenStep, type RefusalReason, type TrackingKey } from '#contract';
import { useSay, type Say } from '../../shared/i18n/citizen.js';
import { bodyName } from '../../shared/i18n/citizen-names.js';
import { pointInTime, promisedTime } from '../../shared/i18n/dates.js';
import { TrackedPhotos } from './tracked-photo.js';

/** What has happened, newest first, each as a sentence with its time. */
export function Story({ keyOf, steps }: { keyOf: TrackingKey; steps: readonly CitizenStep[] }) {
  const say = useSay();
  const newestFirst = steps.map((step, index) => ({ step, index })).reverse();
  return (
    <section className="stack" aria-labelledby="story-title">
      <h2 id="story-title">{say('track.story')}</h2>
      <ol className="story" reversed>
        {newestFirst.map(({ step, index }) => (
          <li key={index} className={index === steps.length - 1 ? 'newest' : undefined}>
            <p className="story-time figures"><time dateTime={step.at}>{pointInTime(step.at)}</time>{index === steps.length - 1 ? <span className="story-newest">{say('track.latest')}</span> : null}</p>
            {sentencesOf(step, say).map((sentence, nth) => <p key={sentence} className={nth === 0 ? 'story-sentence' : 'soft'}>{sentence}</p>)}
            {step.text ? <blockquote className="story-words words">{step.text}</blockquote> : null}
            <TrackedPhotos keyOf={keyOf} photos={step.photos} />
          </li>
        ))}
      </ol>
    </section>
  );
}

const isRefusalReason = (code: string | null): code is RefusalReason => (refusalReasons as readonly (string | null)[]).includes(code);

/** A step in words: what happened, then its reason or its new date. */
function sentencesOf({ step, body, promisedAt, reason }: CitizenStep, say: Say): string[] {
  const time = promisedAt ? promisedTime(promisedAt) : null;
  const name = body && body.name !== '' ? bodyName(body) : null;
  switch (step) {
    case 'received': return [say('step.received'), ...(time ? [say('step.receivedPromise', { time })] : [])];
    case 'replied': return [say('step.replied'), ...(time ? [say('step.repliedPromise', { time })] : [])];
    case 'refused': return [say('step.refused'), ...(isRefusalReason(reason) ? [say('step.reason', { reason: say(`refusal.${reason}`) }), say(`refusalNext.${reason}`)] : [])];
    case 'date_changed': return [time ? say('step.date_changed', { time }) : say('step.date_changedNoTime'), ...(reason === 'classification' ? [say('step.because')] : [])];
    case 'rated': {
      const rating = ratings.find((one) => one === reason);
      return [rating ? say('rate.yours', { rating: say(`rate.${rating}`) }) : say('step.rated')];
    }
    case 'routed': case 'body_changed': case 'in_progress': case 'answered': return [name ? say(`step.${step}`, { body: name }) : say(`step.${step}NoBody`)];
    default: return [say(`step.${step}`)];
  }
}
