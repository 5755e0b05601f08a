import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { LearningView } from '#contract';
import { pointInTime } from '../../shared/i18n/dates.js';
import { useSay } from '../../shared/i18n/staff.js';
import { announce } from '../../shared/ui/staff/announce.js';
import { RefusalNote } from '../../shared/ui/staff/notes.js';
import { useLearnNow } from './learning.js';
import css from './learning.module.css';
import { PutInForce } from './put-in-force.js';

/** What is in use now, what comes next, and the button that learns at once. */
export function StatePanel({ view }: { view: LearningView }) {
  const say = useSay();
  const learn = useLearnNow();
  const used = view.versions.find(({ number }) => number === view.inForce);
  // Told, not disabled: the keyboard stays where it was.
  const busy = view.run !== null || learn.isPending;
  const { newDecisions: count, neededDecisions: needed } = view;
  return (
    <section className={css.panel} aria-labelledby="learning-now">
      <div className={css.now}>
        <div>
          <h2 id="learning-now" tabIndex={-1} className={css.small}>{say('learning.now.title')}</h2>
          <p className={css.used}>{used ? say('learning.now.version', { number: used.number }) : say('learning.now.shipped')}</p>
          <p>{used ? say('learning.now.facts', { lessons: used.lessons, at: pointInTime(used.at) }) : say('learning.now.shipped_facts')}</p>
          <p className={css.soft}>{say('learning.now.label', { label: used?.label ?? view.shippedLabel })}</p>
        </div>
        <div className={css.acts}>
          <Button aria-disabled={busy} data-disabled={busy || undefined} onClick={() => { if (!busy) learn.mutate(); }}>{say('learning.now.learn')}</Button>
          {used && <PutInForce view={view} number={null} />}
        </div>
      </div>
      <RunLine view={view} />
      <RefusalNote error={learn.error} />
      {view.paused ? <p className={css.paused}>{say('learning.now.paused')}</p> : <p className={css.soft}>{count >= needed ? say('learning.now.next_ready', { count }) : say('learning.now.next', { count, needed })}</p>}
      <p className={css.soft}>{say('learning.now.how', { held: view.neededHeld })}</p>
    </section>
  );
}

/** A run that waits or is under way; its end is said once. */
function RunLine({ view: { run } }: { view: LearningView }) {
  const say = useSay();
  const before = useRef(run);
  useEffect(() => {
    if (before.current !== null && run === null) announce(say('learning.now.done'));
    before.current = run;
  }, [run, say]);
  return run === null ? null : <p role="status" className={css.running}>{say(run.startedAt === null ? 'learning.now.asked' : 'learning.now.running')}</p>;
}
