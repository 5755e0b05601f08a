import { useEffect, useRef } from 'react';
import { hearQueues, type QueueHint } from '../../shared/ui/staff/queue-hints.js';

/**
 * Renews a list when it is told of changes, every so often, and when its person comes back to it. One request at a time: what is told meanwhile waits and goes together.
 * @param every milliseconds; null: hints are enough
 * @param paging a further page is on its way, whose arrival puts back what was renewed meanwhile: so it is renewed once more
 */
export function useHints(renew: (hint: QueueHint) => Promise<void>, every: number | null, paging: boolean): void {
  const latest = useRef(renew);
  const busy = useRef(false);
  const waits = useRef<Set<string> | 'all' | null>(null);
  const overtaken = useRef(new Set<string>());
  const pages = useRef(paging);
  useEffect(() => {
    latest.current = renew;
    pages.current = paging;
  });

  const tell = useRef(async (hint: QueueHint) => {
    if (hint === null || waits.current === 'all') waits.current = 'all';
    else if (hint.length > 0) waits.current = new Set([...(waits.current ?? []), ...hint]);
    if (busy.current) return;
    busy.current = true;
    while (waits.current !== null) {
      const next: QueueHint = waits.current === 'all' ? null : [...waits.current];
      waits.current = null;
      // A list that can't be read says so itself, and is asked again later.
      await latest.current(next).catch(() => undefined);
      if (pages.current) for (const id of next ?? []) overtaken.current.add(id);
    }
    busy.current = false;
  }).current;

  useEffect(() => hearQueues((hint) => void tell(hint)), [tell]);
  useEffect(() => {
    if (paging || overtaken.current.size === 0) return;
    const ids = [...overtaken.current];
    overtaken.current = new Set();
    void tell(ids);
  }, [paging, tell]);
  useEffect(() => {
    if (every === null) return;
    const again = () => void tell(null);
    const back = () => { if (document.visibilityState === 'visible') again(); };
    const timer = setInterval(again, every);
    document.addEventListener('visibilitychange', back);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', back);
    };
  }, [every, tell]);
}
