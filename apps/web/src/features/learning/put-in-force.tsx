import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { LearningView } from '#contract';
import { useSay } from '../../shared/i18n/staff.js';
import { announce } from '../../shared/ui/staff/announce.js';
import { RefusalNote } from '../../shared/ui/staff/notes.js';
import { usePutInForce } from './learning.js';
import css from './learning.module.css';

/** Goes to another version (null: what shipped), after saying what that means. */
export function PutInForce({ view, number }: { view: LearningView; number: number | null }) {
  const say = useSay();
  const put = usePutInForce();
  const [asking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const yes = useRef<HTMLButtonElement>(null);
  useEffect(() => { if (asking) yes.current?.focus(); }, [asking]);
  const close = () => { setAsking(false); put.reset(); requestAnimationFrame(() => opener.current?.focus()); };
  // The button goes with what it changed: the work goes on where it says what is in use.
  const done = () => { announce(say('learning.put.done')); setAsking(false); document.getElementById('learning-now')?.focus(); };
  if (!asking) return <Button ref={opener} variant="default" onClick={() => setAsking(true)}>{number === null ? say('learning.put.shipped') : say('learning.put.again', { number })}</Button>;
  const what = number === null ? say('learning.put.what_shipped') : say('learning.put.what', { number });
  return (
    <div className={css.asking}>
      <p>{say('learning.put.ask', { what })}</p>
      <RefusalNote error={put.error} />
      <div className={css.acts}>
        <Button ref={yes} loading={put.isPending} onClick={() => put.mutate({ number, basedOn: view.inForce }, { onSuccess: done })}>{say('learning.put.yes')}</Button>
        <Button variant="default" onClick={close}>{say('learning.put.no')}</Button>
      </div>
    </div>
  );
}
