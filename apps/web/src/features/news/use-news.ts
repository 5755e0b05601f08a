import { useEffect, useRef } from 'react';
import { useLine } from '../../shared/live/staff-live-context.js';
import { useMe } from '../../shared/ui/staff/me.js';
import { ring } from '../../shared/ui/staff/sound.js';
import { isNew, titleWith } from './what-is-new.js';

/** Counts in the tab's title what came while nobody looked at this window, and lets it be heard where that was asked for. */
export function useNews(): void {
  const me = useMe();
  const line = useLine();
  const reader = useRef(me);
  reader.current = me;
  useEffect(() => {
    const title = document.title;
    let count = 0;
    const show = () => { document.title = titleWith(count, title); };
    const seen = () => { if (document.hasFocus()) { count = 0; show(); } };
    const stop = line?.onChanged((batch) => {
      const fresh = batch.filter((change) => isNew(change, reader.current)).length;
      if (fresh === 0) return;
      ring();
      if (!document.hasFocus()) { count += fresh; show(); }
    });
    window.addEventListener('focus', seen);
    return () => {
      stop?.();
      window.removeEventListener('focus', seen);
      document.title = title;
    };
  }, [line]);
}
