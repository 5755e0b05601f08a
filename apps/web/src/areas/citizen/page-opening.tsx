import { useSay } from '../../shared/i18n/citizen.js';

/** Keeps the place of a page that is on its way. */
export function PageOpening() {
  const say = useSay();
  return (
    <div className="text-page stack" role="status">
      <span className="for-readers">{say('site.opening')}</span>
      <div className="blank blank-title" /><div className="blank" /><div className="blank" /><div className="blank blank-short" />
    </div>
  );
}

/** A page that did not come. Loading it anew keeps the draft. */
export function PageFailed() {
  const say = useSay();
  return (
    <div className="text-page stack" role="alert">
      <h1>{say('site.openFailed')}</h1>
      <p className="lead">{say('site.openFailedNext')}</p>
      <div><button type="button" className="button" onClick={() => location.reload()}>{say('site.retry')}</button></div>
    </div>
  );
}
