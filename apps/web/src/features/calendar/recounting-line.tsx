import { useEffect, useRef } from 'react';
import { useSay } from '../../shared/i18n/staff.js';
import { announce } from '../../shared/ui/staff/announce.js';
import css from './calendar.module.css';

/** A quiet line while deadlines are counted anew; its end is said once. */
export function RecountingLine({ count }: { count: number }) {
  const say = useSay();
  const before = useRef(count);
  useEffect(() => {
    if (before.current > 0 && count === 0) announce(say('calendar.recounted'));
    before.current = count;
  }, [count, say]);
  return count > 0 ? <p className={css.recounting}>{say('calendar.recounting', { count })}</p> : null;
}
