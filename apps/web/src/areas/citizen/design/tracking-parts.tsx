import { AnswerCard } from '../../../features/tracking/answer-card.js';
import { LiveLine } from '../../../features/tracking/live-line.js';
import { RatingBox } from '../../../features/tracking/rating-box.js';
import { Story } from '../../../features/tracking/story.js';
import { SummaryCard } from '../../../features/tracking/summary-card.js';
import { useSay } from '../../../shared/i18n/citizen.js';
import { Part } from './part.js';
import { sampleKey, sampleNow, sampleViews } from './samples.js';

const lines = ['live', 'reconnecting', 'offline'] as const;

/** What one reads after sending. */
export function TrackingParts() {
  const say = useSay();
  const told = sampleViews[2];
  const answered = sampleViews.find(({ answer }) => answer !== null);
  return (
    <>
      <Part title={say('design.summary')}><div className="design-row">{sampleViews.map((view) => <div className="card" key={`${view.state} ${String(view.late)}`}><SummaryCard view={view} seenAt={sampleNow} /></div>)}</div></Part>
      <Part title={say('design.history')}>{told ? <Story keyOf={sampleKey} view={told} told={null} /> : null}</Part>
      <Part title={say('design.answer')}>{answered?.answer ? <AnswerCard keyOf={sampleKey} answer={answered.answer} view={answered} /> : null}</Part>
      <Part title={say('design.rating')}><div className="card"><RatingBox keyOf={sampleKey} onKeep={() => undefined} onSent={() => undefined} /></div></Part>
      <Part title={say('design.live')}>{lines.map((line) => <LiveLine key={line} line={line} seenAt={sampleNow} onRefresh={() => Promise.resolve(false)} />)}</Part>
    </>
  );
}
