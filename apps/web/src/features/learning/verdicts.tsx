import { type LearntKind, learntKinds, type LearntVersion } from '#contract';
import { useSay } from '../../shared/i18n/staff.js';
import css from './learning.module.css';

/** Kind by kind: used, or why not. */
export function Verdicts({ version, needed }: { version: LearntVersion; needed: number }) {
  const say = useSay();
  const asked: Record<LearntKind, number> = { category: version.after.categories.asked, type: version.after.types.asked, urgent: version.after.urgency.asked };
  return (
    <dl className={css.verdicts}>
      {learntKinds.map((kind) => {
        const verdict = version.verdicts[kind];
        return <div key={kind} data-better={verdict === 'better' || undefined}><dt>{say(`learning.versions.kinds.${kind}`)}</dt><dd>{say(`learning.versions.verdict.${verdict}`, { asked: asked[kind], needed })}</dd></div>;
      })}
    </dl>
  );
}
