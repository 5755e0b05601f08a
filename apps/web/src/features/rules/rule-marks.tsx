import { IconAlertTriangleFilled } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { RuleMark } from '#contract';
import { pointInTime } from '../../shared/i18n/dates.js';
import { useSay } from '../../shared/i18n/staff.js';
import { FaultWords } from './fault-words.js';
import css from './rules.module.css';

/** Rules in force that fail: which, since when, and what to do. It stays until the cause has gone or a person has changed the rule. */
export function RuleMarks({ marks }: { marks: readonly RuleMark[] }) {
  const say = useSay();
  if (marks.length === 0) return null;
  return (
    <section role="note" className={css.marks} aria-label={marks.length === 1 ? say('rules.mark.title_one') : say('rules.mark.title', { count: marks.length })}>
      <p className={css.marksTitle}><IconAlertTriangleFilled aria-hidden size={18} /><strong>{marks.length === 1 ? say('rules.mark.title_one') : say('rules.mark.title', { count: marks.length })}</strong> <span>{say('rules.mark.text')}</span></p>
      <ul>
        {marks.map((mark) => (
          <li key={`${mark.kind}/${mark.rule}/${mark.fault}`}>
            <Link href={mark.kind === 'routing' ? '/staff/rules' : `/staff/rules/${mark.kind}`}>{mark.name || say('rules.mark.whole', { kind: say(`rules.kind.${mark.kind}`) })}</Link>: <FaultWords fault={mark} />{' '}
            <span className={css.soft}>{mark.last === null ? say('rules.mark.none_yet') : say('rules.mark.times', { count: mark.times, time: pointInTime(mark.last) })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
