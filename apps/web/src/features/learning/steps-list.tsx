import type { LearningStep, LearningView } from '#contract';
import { pointInTime } from '../../shared/i18n/dates.js';
import { type Say, useSay } from '../../shared/i18n/staff.js';
import css from './learning.module.css';

/** What happened to what was learnt, by whom, the newest first. */
export function StepsList({ view: { steps } }: { view: LearningView }) {
  const say = useSay();
  return (
    <section className={css.stack} aria-labelledby="learning-steps">
      <h2 id="learning-steps">{say('learning.steps.title')}</h2>
      {steps.length === 0 ? <p className={css.soft}>{say('learning.steps.empty')}</p> : (
        <ol className={css.steps}>{steps.map((step) => <li key={step.id}><span className={css.when}>{pointInTime(step.at)}</span><span>{wordsOf(step, say)}</span><span className={css.soft}>{step.byLabel ?? say('learning.steps.program')}</span></li>)}</ol>
      )}
    </section>
  );
}

function wordsOf({ kind, outcome, number, count }: LearningStep, say: Say): string {
  switch (kind) {
    case 'run': return say(`learning.steps.run_${outcome ?? 'failed'}`, { count, number: number ?? 0 });
    case 'put': return number === null ? say('learning.steps.put_shipped') : say('learning.steps.put', { number });
    case 'taken_out': return say('learning.steps.taken_out', { count });
  }
}
