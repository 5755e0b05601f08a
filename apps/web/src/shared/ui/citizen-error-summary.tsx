import { IconAlertCircle } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useSay } from '../i18n/citizen.js';

/** One thing to correct: the id of its field and the sentence. */
export interface Problem { field: string; message: string }

interface Props { problems: readonly Problem[]; /** Changes with every attempt, so that focus returns here each time. */ attempt: number; onGo: (field: string) => void }

/** All that must be corrected, at the top, each linking to its field; takes the focus when it appears. */
export function ErrorSummary({ problems, attempt, onGo }: Props) {
  const say = useSay();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
    box.current?.scrollIntoView({ block: 'nearest' });
  }, [attempt]);
  return (
    <div className="note note-danger" ref={box} tabIndex={-1} role="group" aria-labelledby="error-summary-title">
      <h2 className="note-title" id="error-summary-title"><IconAlertCircle className="icon" aria-hidden />{say('problem.title')}</h2>
      <p>{say('problem.count', { count: problems.length })}</p>
      <ul className="problem-list">
        {problems.map(({ field, message }) => (
          <li key={`${field} ${message}`}><a href={`#${field}`} onClick={(event) => { event.preventDefault(); onGo(field); }}>{message}</a></li>
        ))}
      </ul>
    </div>
  );
}

/** Moves the focus to a field and brings it to view with its label. */
export function focusField(field: string): void {
  const element = document.getElementById(field);
  element?.focus({ preventScroll: true });
  (element?.closest('.field, .group') ?? element)?.scrollIntoView({ block: 'center' });
}
