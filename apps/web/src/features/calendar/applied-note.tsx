import { IconCheck } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useSay } from '../../shared/i18n/staff.js';
import css from './calendar.module.css';

/** What was entered is in force. Takes the focus, because the form that had it is gone. */
export function AppliedNote() {
  const say = useSay();
  const note = useRef<HTMLParagraphElement>(null);
  useEffect(() => note.current?.focus(), []);
  return <p ref={note} tabIndex={-1} role="status" className={css.applied}><IconCheck aria-hidden size={18} />{say('calendar.apply.done')}</p>;
}
