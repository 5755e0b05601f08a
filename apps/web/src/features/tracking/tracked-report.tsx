import { useSyncExternalStore } from 'react';
import { Link } from 'wouter';
import type { TrackingKey } from '#contract';
import { useSay } from '../../shared/i18n/citizen.js';
import { announce } from '../../shared/ui/citizen-announcer.js';
import { PageHeading, useTabTitle } from '../../shared/ui/citizen-heading.js';
import { LongWords } from '../../shared/ui/citizen-long-words.js';
import { RefusalNote } from '../../shared/ui/citizen-refusal.js';
import { FindReport } from './find-report.js';
import { LiveLine } from './live-line.js';
import { SummaryCard } from './summary-card.js';
import { TrackedMain } from './tracked-main.js';
import { TrackedPhotos } from './tracked-photo.js';
import { useTracking } from './use-tracking.js';
import './tracking.css';

const hearHash = (listener: () => void) => {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
};

/** The tracking page. The secret is read from the fragment, which browsers send to nobody. */
export function TrackedReport({ code }: { code: string }) {
  const secret = useSyncExternalStore(hearHash, () => location.hash.slice(1));
  return secret === '' ? <FindReport code={code} /> : <Tracked key={secret} keyOf={{ code, secret }} />;
}

function Tracked({ keyOf }: { keyOf: TrackingKey }) {
  const say = useSay();
  const { tracking, line, refresh, put } = useTracking(keyOf, () => announce(say('track.changed')));
  const title = say('track.title', { code: keyOf.code });
  useTabTitle(title);
  if (tracking.kind === 'loading') {
    return (
      <div className="tracked">
        <PageHeading moment={keyOf.code}>{title}</PageHeading>
        <div className="card stack" role="status"><span className="for-readers">{say('track.loading')}</span><div className="blank blank-short" /><div className="blank" /><div className="blank" /></div>
      </div>
    );
  }
  if (tracking.kind === 'failed') {
    const unknown = tracking.refusal.code === 'tracking_not_found';
    return (
      <div className="text-page stack">
        <PageHeading moment="failed">{say('track.failed')}</PageHeading>
        <RefusalNote refusal={tracking.refusal} />
        <div className="actions">
          {unknown ? null : <button type="button" className="button" onClick={() => void refresh()}>{say('site.retry')}</button>}
          <Link className={unknown ? 'button' : 'button-quiet'} href="/theo-doi">{say('track.other')}</Link>
        </div>
      </div>
    );
  }
  return (
    <div className="tracked">
      <div className="tracked-head stack-close">
        <PageHeading moment={keyOf.code}>{title}</PageHeading>
        <LiveLine line={line} seenAt={tracking.seenAt} onRefresh={refresh} />
      </div>
      <section className="card tracked-summary" aria-label={say('track.summary')}><SummaryCard view={tracking.view} seenAt={tracking.seenAt} /></section>
      <TrackedMain keyOf={keyOf} view={tracking.view} onView={put} />
      <aside className="tracked-side stack">
        <section className="stack-close" aria-labelledby="yours-title">
          <h2 id="yours-title">{say('track.yours')}</h2>
          <LongWords text={tracking.view.text} />
          <TrackedPhotos keyOf={keyOf} photos={tracking.view.photos} />
        </section>
        <section className="stack-close" aria-labelledby="keep-link-title"><h2 id="keep-link-title">{say('track.keepTitle')}</h2><p className="soft small">{say('track.keepText')}</p></section>
      </aside>
    </div>
  );
}
