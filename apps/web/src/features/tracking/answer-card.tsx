import type { TrackingKey, TrackingView } from '#contract';
import { useSay } from '../../shared/i18n/citizen.js';
import { bodyName } from '../../shared/i18n/citizen-names.js';
import { pointInTime } from '../../shared/i18n/dates.js';
import { TrackedPhotos } from './tracked-photo.js';

/** The answer, in a quiet card, with what proves it. */
export function AnswerCard({ keyOf, answer }: { keyOf: TrackingKey; answer: NonNullable<TrackingView['answer']> }) {
  const say = useSay();
  const name = bodyName(answer.body);
  const time = pointInTime(answer.at);
  return (
    <section className="card answer-card stack-close" aria-labelledby="answer-title">
      <h2 id="answer-title">{say('answer.title')}</h2>
      <p className="soft small figures">{name === '' ? time : say('answer.from', { body: name, time })}</p>
      <p><strong className="answer-result">{say(`answer.${answer.result}`)}</strong></p>
      <p className="words">{answer.text}</p>
      {answer.photos.length > 0 ? <h3>{say('answer.evidence')}</h3> : null}
      <TrackedPhotos keyOf={keyOf} photos={answer.photos} />
    </section>
  );
}
