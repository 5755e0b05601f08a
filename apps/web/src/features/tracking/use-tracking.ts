import { useCallback, useEffect, useRef, useState } from 'react';
import { refusalOf, routes, type Refusal, type TrackingKey, type TrackingView } from '#contract';
import { CallRefused, call } from '../../shared/api/call.js';
import { listenToStory, type Line } from '../../shared/live/citizen-live.js';

export type Tracking = { kind: 'loading' } | { kind: 'failed'; refusal: Refusal } | { kind: 'ready'; view: TrackingView; seenAt: number };

const together = 300;

/** One report as its sender sees it, kept fresh. A picture once seen stays, with its age, when the line is cut. */
export function useTracking(key: TrackingKey, onChange: () => void) {
  const [tracking, setTracking] = useState<Tracking>({ kind: 'loading' });
  const [line, setLine] = useState<Line>('reconnecting');
  const newest = useRef(0);
  const version = useRef(0);
  const { code, secret } = key;

  const put = useCallback((view: TrackingView) => {
    newest.current++;
    version.current = view.version;
    setTracking({ kind: 'ready', view, seenAt: Date.now() });
  }, []);

  /** Answers whether a fresh picture came. */
  const refresh = useCallback(async (): Promise<boolean> => {
    const mine = ++newest.current;
    try {
      const view = await call(routes.track, { body: { code, secret } });
      if (mine === newest.current) put(view);
      return true;
    } catch (error) {
      const refusal = error instanceof CallRefused ? error.refusal : refusalOf('unavailable');
      if (mine === newest.current) setTracking((before) => (before.kind === 'ready' ? before : { kind: 'failed', refusal }));
      return false;
    }
  }, [code, secret, put]);

  const told = useRef(onChange);
  useEffect(() => { told.current = onChange; });

  useEffect(() => {
    setTracking({ kind: 'loading' });
    void refresh();
  }, [refresh]);

  const found = tracking.kind === 'ready';
  useEffect(() => {
    if (!found) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = listenToStory({ code, secret }, {
      onLine: setLine,
      onNews: () => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          const before = version.current;
          void refresh().then(() => { if (version.current !== before) told.current(); });
        }, together);
      },
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [found, code, secret, refresh]);

  return { tracking, line, refresh, put };
}
