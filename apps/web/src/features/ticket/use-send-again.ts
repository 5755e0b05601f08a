import { useEffect, useRef, useState } from 'react';
import { CallRefused } from '../../shared/api/call.js';
import { useLineState } from '../../shared/live/staff-live-context.js';

const PAUSE_MS = 1_000;
/** Where the line seems whole and yet nothing is answered, a person decides. */
const TRIES = 3;

/** No reply came: nobody knows whether the request arrived. */
export const wasCut = (error: unknown): boolean => error instanceof CallRefused && error.offline;

/**
 * Sends once more what a broken line cut off, as soon as the line is back. The request's key is the same, so it counts once.
 * @returns whether that will happen, and how to leave it to the person (who is changing what was to be sent)
 */
export function useSendAgain(error: unknown, again: () => void): { waits: boolean; leave: () => void } {
  const line = useLineState();
  const tries = useRef(0);
  const latest = useRef(again);
  latest.current = again;
  const [left, setLeft] = useState<unknown>(null);
  const waits = wasCut(error) && left !== error;
  useEffect(() => {
    if (line !== 'live') { tries.current = 0; return; }
    if (!waits) return;
    if (tries.current >= TRIES) { setLeft(error); return; }
    const timer = setTimeout(() => { tries.current += 1; latest.current(); }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [line, waits, error]);
  return { waits, leave: () => setLeft(error) };
}
