import { AssignmentCard } from '../../features/desk-work/assignment-card.js';
import work from '../../features/desk-work/desk-work.module.css';
import { TagsCard } from '../../features/desk-work/tags-card.js';
import { ShiftBoard } from '../../features/shift/shift-board.js';
import { useShift } from '../../features/shift/use-shift.js';
import { useSay } from '../../shared/i18n/staff.js';
import { FailedNote, LoadingLines } from '../../shared/ui/staff/notes.js';
import { useNow } from '../../shared/ui/staff/use-now.js';
import css from './shift-page.module.css';

/** /staff/shift: the desk at a glance, for whoever answers for it. */
export function ShiftPage() {
  const say = useSay();
  const now = useNow();
  const shift = useShift();
  return (
    <div className={css.page}>
      <div><h1>{say('shift.title')}</h1><p className={css.lead}>{say('shift.lead')}</p></div>
      {shift.isPending && <LoadingLines rows={5} height={64} />}
      {shift.isError && !shift.data && <FailedNote title={say('frame.load_failed')} error={shift.error} again={() => void shift.refetch()} />}
      {shift.data && <ShiftBoard shift={shift.data} now={now} />}
      <div className={work.cards}><AssignmentCard /><TagsCard /></div>
    </div>
  );
}
