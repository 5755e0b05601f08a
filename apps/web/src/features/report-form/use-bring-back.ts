import { useEffect, useState } from 'react';
import type { FormSession, Thrown } from './session.js';

/** On a shared machine the next person must not find it. */
const offeredMs = 20_000;

/** What was thrown away by a slip can be brought back for a moment: until something else is written, the page is left or put away, or some seconds have gone by. */
export function useBringBack(empty: boolean, begin: (session: FormSession) => void) {
  const [thrown, hold] = useState<Thrown | null>(null);

  useEffect(() => {
    if (thrown === null) return;
    const letGo = () => hold(null);
    const away = () => { if (document.visibilityState === 'hidden') letGo(); };
    const timer = setTimeout(letGo, offeredMs);
    document.addEventListener('visibilitychange', away);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', away);
      thrown.forget();
    };
  }, [thrown]);

  useEffect(() => {
    if (!empty) hold(null);
  }, [empty]);

  return { hold, bringBack: thrown && (() => { hold(null); begin(thrown.bringBack()); }) };
}
