import { priorities, ticketStates } from '#contract';
import { useSay } from '../../../shared/i18n/staff.js';
import { LiveContext } from '../../../shared/live/staff-live-context.js';
import { ClockText, LadderMark, StateTag, Urgency } from '../../../shared/ui/staff/marks.js';
import { LiveBadge } from '../live-badge.js';
import css from './design-page.module.css';
import { Part } from './part.js';
import { sampleClocks, sampleNow, stillLine } from './samples.js';

const minute = 60_000;
const lines = [stillLine('live', Date.now()), stillLine('catching_up', Date.now()), stillLine('reconnecting', Date.now() - minute), stillLine('offline', Date.now() - 7 * minute)];

/** What is said in one sign and a word: urgency, state, reminders, clocks, the line. */
export function MarkParts() {
  const say = useSay();
  return (
    <>
      <Part title={say('design.urgency')}><div className={css.row}>{priorities.map((priority) => <Urgency key={priority} priority={priority} />)}</div></Part>
      <Part title={say('design.states')}><div className={css.row}>{ticketStates.map((state) => <StateTag key={state} state={state} />)}<StateTag state="reopened" reopenCount={2} /></div></Part>
      <Part title={say('design.ladder')}><div className={css.row}>{[1, 2, 3, 4, 5, 6].map((level) => <LadderMark key={level} level={level} />)}</div></Part>
      <Part title={say('design.clocks')}><div className={css.row}>{sampleClocks.map((clock, nth) => <ClockText key={nth} clock={clock} now={sampleNow} />)}</div></Part>
      <Part title={say('design.live')}><div className={css.row}>{lines.map((line) => <LiveContext key={line.picture().line} value={line}><LiveBadge /></LiveContext>)}</div></Part>
    </>
  );
}
