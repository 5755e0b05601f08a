import { IconMessageQuestion } from '@tabler/icons-react';
import { useState, useSyncExternalStore } from 'react';
import { Link } from 'wouter';
import type { TrackingKey, TrackingView } from '#contract';
import { useSay } from '../../shared/i18n/citizen.js';
import { promisedTime } from '../../shared/i18n/dates.js';
import { announce } from '../../shared/ui/citizen-announcer.js';
import { PageHeading, useTabTitle } from '../../shared/ui/citizen-heading.js';
import { LongWords } from '../../shared/ui/citizen-long-words.js';
import { RefusalNote } from '../../shared/ui/citizen-refusal.js';
import { AnswerCard } from './answer-card.js';
import { FindReport } from './find-report.js';
import { LiveLine } from './live-line.js';
import { MessageBox } from './message-box.js';
import { RatingBox } from './rating-box.js';
import { Story } from './story.js';
import { SummaryCard } from './summary-card.js';
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
      <section className="card tracked-summary" aria-label={say('track.body')}><SummaryCard view={tracking.view} seenAt={tracking.seenAt} /></section>
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

function TrackedMain({ keyOf, view, onView }: { keyOf: TrackingKey; view: TrackingView; onView: (view: TrackingView) => void }) {
  const say = useSay();
  const [replying, setReplying] = useState(false);
  const [adding, setAdding] = useState(false);
  const may = (act: TrackingView['allowedActions'][number]) => view.allowedActions.includes(act);
  const question = view.story.findLast(({ step }) => step === 'asked')?.text;
  return (
    <div className="tracked-main stack">
      {may('reply') || replying ? (
        <section className="note note-warm question-card" aria-labelledby="question-title">
          <h2 className="note-title" id="question-title"><IconMessageQuestion className="icon" aria-hidden />{say('reply.title')}</h2>
          {question ? <blockquote className="question-words words">{question}</blockquote> : null}
          {view.replyBy ? <p className="small figures">{say('reply.by', { time: promisedTime(view.replyBy) })}</p> : null}
          <MessageBox id="reply" keyOf={keyOf} label={say('reply.label')} send={say('reply.send')} thanks={say('reply.sent')} onWriting={setReplying} onSent={onView} />
        </section>
      ) : null}
      {view.answer ? <AnswerCard keyOf={keyOf} answer={view.answer} /> : null}
      {may('rate') ? <section className="card"><RatingBox keyOf={keyOf} onRated={onView} /></section> : null}
      <Story keyOf={keyOf} steps={view.story} />
      {may('add_information') || adding ? (
        <details className="card add-more">
          <summary><h2>{say('reply.addTitle')}</h2><span className="add-open">{say('reply.addOpen')}</span></summary>
          <p className="soft">{say('reply.addHint')}</p>
          <MessageBox id="more" keyOf={keyOf} label={say('reply.addLabel')} send={say('reply.addSend')} thanks={say('reply.added')} onWriting={setAdding} onSent={onView} />
        </details>
      ) : null}
    </div>
  );
}
