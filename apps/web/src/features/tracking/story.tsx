import type { CitizenStep, TrackingKey, TrackingView } from '#contract';
import { useSay } from '../../shared/i18n/citizen.js';
import { pointInTime } from '../../shared/i18n/dates.js';
import { LongWords } from '../../shared/ui/citizen-long-words.js';
import { dateChanges } from './date-changes.js';
import { sentencesOf } from './story-sentences.js';
import { TrackedPhotos } from './tracked-photo.js';

interface Props { keyOf: TrackingKey; view: TrackingView; /** The step that has a card of its own above: its words aren't said twice. */ told: CitizenStep | null }

/** What has happened, newest first, each as a sentence with its time. */
export function Story({ keyOf, view, told }: Props) {
  const say = useSay();
  const { story } = view;
  const changes = dateChanges(story);
  const newestFirst = story.map((step, index) => ({ step, index })).reverse();
  return (
    <section className="stack" aria-labelledby="story-title">
      <h2 id="story-title">{say('track.story')}</h2>
      <ol className="story" reversed>
        {newestFirst.map(({ step, index }) => {
          const sentences = sentencesOf(step, changes.find((change) => change.step === step), view, say);
          return (
            <li key={index} className={index === story.length - 1 ? 'newest' : undefined}>
              <p className="story-time figures"><time dateTime={step.at}>{pointInTime(step.at)}</time>{index === story.length - 1 ? <span className="story-newest">{say('track.latest')}</span> : null}</p>
              {sentences.slice(0, step === told ? 1 : undefined).map((sentence, nth) => <p key={sentence} className={nth === 0 ? 'story-sentence figures' : 'soft figures'}>{sentence}</p>)}
              {step.text && step !== told ? <blockquote className="story-words"><LongWords text={step.text} /></blockquote> : null}
              <TrackedPhotos keyOf={keyOf} photos={step.photos} />
            </li>
          );
        })}
      </ol>
    </section>
  );
}
