import { startTransition, useCallback, useEffect, useState } from 'react';
import { routes, type PublicFacts } from '#contract';
import { call } from '../../shared/api/call.js';

export type Facts = { kind: 'loading' | 'failed' } | { kind: 'ready'; facts: PublicFacts };

/** What the pages need before anything is typed: areas, and whether this is a demonstration. Tried again when the line comes back. */
export function useFacts(): { facts: Facts; load: () => void } {
  const [facts, setFacts] = useState<Facts>({ kind: 'loading' });
  const [round, setRound] = useState(0);
  const load = useCallback(() => {
    setFacts((before) => (before.kind === 'ready' ? before : { kind: 'loading' }));
    setRound((n) => n + 1);
  }, []);
  useEffect(() => {
    const stop = new AbortController();
    call(routes.facts, { signal: stop.signal }).then(
      // Not before a drawn page has come to life: it would be thrown away and drawn anew.
      (reply) => startTransition(() => setFacts({ kind: 'ready', facts: reply })),
      () => { if (!stop.signal.aborted) setFacts((before) => (before.kind === 'ready' ? before : { kind: 'failed' })); },
    );
    return () => stop.abort();
  }, [round]);
  useEffect(() => {
    if (facts.kind !== 'failed') return;
    window.addEventListener('online', load);
    return () => window.removeEventListener('online', load);
  }, [facts.kind, load]);
  return { facts, load };
}
