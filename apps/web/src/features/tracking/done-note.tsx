import { IconCircleCheck } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useSay } from '../../shared/i18n/citizen.js';
import { promisedTime } from '../../shared/i18n/dates.js';
import { announce } from '../../shared/ui/citizen-announcer.js';
import type { Done } from './citizen-act.js';

/** Stands where an act was done and takes the focus, which its form took along; what follows is announced. */
export function DoneNote({ done }: { done: Done }) {
  const say = useSay();
  const box = useRef<HTMLDivElement>(null);
  const next = done.next ? say(done.next, done.promisedAt ? { time: promisedTime(done.promisedAt) } : {}) : '';
  useEffect(() => {
    box.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  useEffect(() => { if (next) announce(next); }, [next]);
  return (
    <div className="note note-done done-note" ref={box} tabIndex={-1} role="group" aria-labelledby="done-title">
      <p className="note-title"><IconCircleCheck className="icon" aria-hidden /><strong id="done-title">{say(done.title)}</strong></p>
      {next ? <p className="figures">{next}</p> : null}
    </div>
  );
}
