import { useEffect, useRef } from 'react';
import { useLine } from '../../shared/live/staff-live-context.js';
import { useMe } from '../../shared/ui/staff/me.js';
import { ring } from '../../shared/ui/staff/sound.js';
import { titleCounts, useTitleCounts } from '../../shared/ui/staff/title-count.js';
import { isNew, titleWith } from './what-is-new.js';

/** The tab's title. Counts in it what came while nobody looked at this window, where that is wanted, and lets it be heard where that was asked for. */
export function useNews(title: string): void {
  const me = useMe();
  const line = useLine();
  const reader = useRef(me);
  reader.current = me;
  const latest = useRef(title);
  latest.current = title;
  const unseen = useRef(0);
  const counts = useTitleCounts();
  useEffect(() => { document.title = titleWith(counts ? unseen.current : 0, title); }, [title, counts]);
  useEffect(() => {
    const show = () => { document.title = titleWith(titleCounts() ? unseen.current : 0, latest.current); };
    const seen = () => { if (document.hasFocus()) { unseen.current = 0; show(); } };
    const stop = line?.onChanged((batch) => {
      const fresh = batch.filter((change) => isNew(change, reader.current)).length;
      if (fresh === 0) return;
      ring();
      if (!document.hasFocus()) { unseen.current += fresh; show(); }
    });
    window.addEventListener('focus', seen);
    return () => {
      stop?.();
      window.removeEventListener('focus', seen);
    };
  }, [line]);
}
