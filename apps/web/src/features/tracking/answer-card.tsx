import { openStates, type TrackingKey, type TrackingView } from '#contract';
import { useSay } from '../../shared/i18n/citizen.js';
import { bodyName } from '../../shared/i18n/citizen-names.js';
import { pointInTime } from '../../shared/i18n/dates.js';
import { TrackedPhotos } from './tracked-photo.js';

interface Props { keyOf: TrackingKey; answer: NonNullable<TrackingView['answer']>; view: TrackingView }

/** The answer, in a quiet card, with what proves it. Without a body it is the Centre's own; a merged report shows that of the other one. */
export function AnswerCard({ keyOf, answer, view: { state, mergedInto } }: Props) {
  const say = useSay();
  const merged = state === 'merged';
  const earlier = openStates.includes(state);
  const from = (answer.body ? bodyName(answer.body) : '') || say('site.name');
  return (
    <section className={earlier ? 'card answer-card answer-earlier stack-close' : 'card answer-card stack-close'} aria-labelledby="answer-title">
      <h2 id="answer-title">{say(merged ? 'answer.titleMerged' : earlier ? 'answer.titleEarlier' : 'answer.title')}</h2>
      <p className="soft small figures">{say('answer.from', { body: from, time: pointInTime(answer.at) })}</p>
      {merged && mergedInto ? <p className="soft small">{say('answer.merged', { code: mergedInto })}</p> : null}
      <p><strong className="answer-result">{say(`answer.${answer.result}`)}</strong></p>
      <p className="words">{answer.text}</p>
      {answer.photos.length > 0 ? <h3>{say('answer.evidence')}</h3> : null}
      <TrackedPhotos keyOf={keyOf} photos={answer.photos} />
      {answer.photos.length === 0 && answer.noEvidenceReason ? <p className="soft small words">{say('answer.noEvidence', { reason: answer.noEvidenceReason })}</p> : null}
    </section>
  );
}
