import { diffWordsWithSpace } from 'diff';
import { Link } from 'wouter';
import type { AnswerView } from '#contract';
import { useSay } from '../../shared/i18n/staff.js';
import css from './same-answer.module.css';

/** For whoever approves: how often these words went out before, and what was changed against the template they began with. */
export function SameAnswer({ answer: { text, usedBefore, template, approvedAt } }: { answer: AnswerView }) {
  const say = useSay();
  if (approvedAt !== null || (usedBefore.count === 0 && template === null)) return null;
  return (
    <div className={css.same}>
      {usedBefore.count > 0 && (
        <>
          <p><strong>{say('sameAnswer.used', { count: usedBefore.count })}.</strong> {say('sameAnswer.used_text')}</p>
          {usedBefore.tickets.length > 0 && <p className={css.soft}>{say('sameAnswer.tickets')} {usedBefore.tickets.map(({ id, code }, nth) => <span key={id}>{nth > 0 && ', '}<Link href={`/staff/tickets/${id}`}>{code}</Link></span>)}</p>}
        </>
      )}
      {template !== null && (
        <details className={css.changes}>
          <summary>{say('sameAnswer.template', { title: template.title })}</summary>
          {template.text === text ? <p>{say('sameAnswer.same')}</p> : (
            <>
              <p className={css.soft}>{say('sameAnswer.changed')}</p>
              <p className={css.words}>
                {diffWordsWithSpace(template.text, text).map((part, nth) => {
                  if (part.added) return <ins key={nth}><span className="visually-hidden">{say('sameAnswer.added')} </span>{part.value}</ins>;
                  if (part.removed) return <del key={nth}><span className="visually-hidden">{say('sameAnswer.removed')} </span>{part.value}</del>;
                  return part.value;
                })}
              </p>
            </>
          )}
        </details>
      )}
    </div>
  );
}
