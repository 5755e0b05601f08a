import { useState } from 'react';
import { refusalOf, type Refusal, type TrackingView } from '#contract';
import { CallRefused } from '../../shared/api/call.js';
import { newKey } from '../../shared/ui/citizen-key.js';

/** Why nothing was taken. `cut`: nobody knows whether it arrived. */
export interface NotTaken { readonly refusal: Refusal; readonly cut: boolean }

/** Sends what the holder of the link does. The key stays through a retry after a lost line, so that it counts once; a key that the server knows with other words is given up. */
export function useSending() {
  const [idempotencyKey, setKey] = useState(newKey);
  const [refused, setRefused] = useState<NotTaken | null>(null);
  const [busy, setBusy] = useState(false);

  /** Answers the new picture; null when the server or the line said no, which `refused` then holds. */
  const send = async (carry: () => Promise<TrackingView>): Promise<TrackingView | null> => {
    setBusy(true);
    setRefused(null);
    try {
      const view = await carry();
      setKey(newKey());
      return view;
    } catch (error) {
      const refusal = error instanceof CallRefused ? error.refusal : refusalOf('unavailable');
      if (refusal.code === 'idempotency_conflict') setKey(newKey());
      setRefused({ refusal, cut: !(error instanceof CallRefused) || error.offline });
      return null;
    } finally {
      setBusy(false);
    }
  };
  return { idempotencyKey, busy, refused, send };
}
