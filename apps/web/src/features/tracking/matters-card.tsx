import type { TrackingView } from '#contract';
import { bodyName } from '../../shared/i18n/citizen-names.js';
import { useSay } from '../../shared/i18n/citizen.js';
import { promisedTime } from '../../shared/i18n/dates.js';
import { LongWords } from '../../shared/ui/citizen-long-words.js';

/** First words of this length go on. */
const WHOLE = 160;

/** Where a message held several matters: which one this page follows, and the way to the others. */
export function MattersCard({ matters, matter }: Pick<TrackingView, 'matters' | 'matter'>) {
  const say = useSay();
  if (matters.length === 0) return null;
  const first = matters.find((other) => other.first);
  return (
    <section className="card matters stack-close" aria-labelledby="matters-title">
      <h2 id="matters-title">{say('matters.title')}</h2>
      {matter === null ? null : <><p className="soft">{say('matters.first')}</p><blockquote className="story-words"><LongWords text={matter} /></blockquote></>}
      {first === undefined ? null : <p>{say('matters.further', { code: first.code })}</p>}
      <p className="soft">{say('matters.others')}</p>
      <ul>
        {matters.map((other) => (
          <li key={other.code}>
            <a href={other.trackingPath} className="figures">{other.code}</a>
            <span className="words">{other.firstWords.length < WHOLE ? other.firstWords : `${other.firstWords}…`}</span>
            <span className="soft small figures">{[say(`state.${other.state === 'merged' ? 'mergedNoCode' : other.state}`), other.body === null ? null : bodyName(other.body), other.promisedAt === null ? null : say('matters.promise', { time: promisedTime(other.promisedAt) })].filter((part) => part !== null).join(' · ')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
