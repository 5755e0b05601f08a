import type { LearningView, LearntVersion } from '#contract';
import { pointInTime } from '../../shared/i18n/dates.js';
import { useSay } from '../../shared/i18n/staff.js';
import { EmptyNote } from '../../shared/ui/staff/notes.js';
import css from './learning.module.css';
import { VersionDetails } from './version-details.js';
import { Verdicts } from './verdicts.js';

/** Everything that was learnt, used or not, the newest first. */
export function VersionsList({ view }: { view: LearningView }) {
  const say = useSay();
  return (
    <section className={css.stack} aria-labelledby="learning-versions">
      <h2 id="learning-versions">{say('learning.versions.title')}</h2>
      {view.versions.length === 0 ? <EmptyNote title={say('learning.versions.empty')} text={say('learning.versions.empty_text')} /> : (
        <ul className={css.versions}>{view.versions.map((version) => <Version key={version.number} view={view} version={version} />)}</ul>
      )}
    </section>
  );
}

function Version({ view, version }: { view: LearningView; version: LearntVersion }) {
  const say = useSay();
  const { asked, first } = version.after.categories;
  // What was in force with another release is not in force with this one.
  const status = version.status === 'in_force' && version.number !== view.inForce ? 'earlier' : version.status;
  return (
    <li className={css.version}>
      <div className={css.versionHead}>
        <h3>{say('learning.versions.version', { number: version.number })}</h3>
        <span className={css.status} data-status={status}>{say(`learning.versions.status.${status}`)}</span>
        <span className={css.soft}>{pointInTime(version.at)}</span>
      </div>
      <p>{asked === 0 ? say('learning.versions.summary_none') : say('learning.versions.summary', { before: version.before.categories.first, after: first, asked })}</p>
      <p className={css.soft}>{[say('learning.versions.lessons', { count: version.lessons }), ...(version.takenOut > 0 ? [say('learning.versions.taken_out', { count: version.takenOut })] : []), ...(version.outdated ? [say('learning.versions.outdated')] : [])].join(' · ')}</p>
      <Verdicts version={version} needed={view.neededHeld} />
      <VersionDetails view={view} version={version} usable={status === 'earlier' && !version.outdated} />
    </li>
  );
}
