import { useLearning } from '../../features/learning/learning.js';
import { MonthsTable } from '../../features/learning/months-table.js';
import { StatePanel } from '../../features/learning/state-panel.js';
import { StepsList } from '../../features/learning/steps-list.js';
import { VersionsList } from '../../features/learning/versions-list.js';
import { useSay } from '../../shared/i18n/staff.js';
import { FailedNote, LoadingLines } from '../../shared/ui/staff/notes.js';
import css from './admin-page.module.css';

/** /staff/learning: what the proposal has learnt, how it does, and the way back. Figures only. */
export function LearningPage() {
  const say = useSay();
  const learning = useLearning();
  return (
    <div className={css.page}>
      <div><h1>{say('learning.title')}</h1><p className={css.lead}>{say('learning.lead')}</p></div>
      {learning.isPending && <LoadingLines rows={6} height={56} />}
      {learning.isError && !learning.data && <FailedNote title={say('frame.load_failed')} error={learning.error} again={() => void learning.refetch()} />}
      {learning.data && (
        <>
          <StatePanel view={learning.data} />
          <MonthsTable months={learning.data.months} />
          <VersionsList view={learning.data} />
          <StepsList view={learning.data} />
        </>
      )}
    </div>
  );
}
