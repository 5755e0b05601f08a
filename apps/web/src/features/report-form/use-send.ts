import { useEffect, useState } from 'react';
import { refusalOf, routes, type BodyOf, type Receipt, type Refusal } from '#contract';
import { CallRefused, call } from '../../shared/api/call.js';

export interface Failure { refusal: Refusal; offline: boolean; /** The server may have been reached all the same. */ unsure: boolean }
export type Sending = { kind: 'idle' } | { kind: 'sending'; slow: boolean } | { kind: 'failed'; failure: Failure };

const patience = 60_000;
const slowAfter = 4_000;

/** Sends the message and keeps how that goes. */
export function useSend() {
  const [sending, setSending] = useState<Sending>({ kind: 'idle' });
  const underWay = sending.kind === 'sending';

  useEffect(() => {
    if (!underWay) return;
    // After a device has slept, this and the end of patience come in one moment.
    const timer = setTimeout(() => setSending((now) => (now.kind === 'sending' ? { ...now, slow: true } : now)), slowAfter);
    return () => clearTimeout(timer);
  }, [underWay]);

  const send = async (message: BodyOf<typeof routes.submit>): Promise<Receipt | Failure> => {
    setSending({ kind: 'sending', slow: false });
    try {
      const receipt = await call(routes.submit, { body: message, patience });
      setSending({ kind: 'idle' });
      return receipt;
    } catch (error) {
      const failure: Failure = error instanceof CallRefused ? { refusal: error.refusal, offline: error.offline, unsure: error.offline || error.status >= 500 } : { refusal: refusalOf('unavailable'), offline: false, unsure: true };
      setSending({ kind: 'failed', failure });
      return failure;
    }
  };

  return { sending, send };
}
