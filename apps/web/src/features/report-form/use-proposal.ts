import { useEffect, useRef } from 'react';
import { routes } from '#contract';
import { call } from '../../shared/api/call.js';
import { readsLikeDenunciation } from './first-aid.js';
import type { FormSession } from './session.js';
import type { CategoryName, SetValues } from './values.js';

const patience = 8_000;
const none: readonly CategoryName[] = [];

/**
 * Asks what the text seems to be about, once the sender has left it. Nothing waits for the answer, and without a line there is quietly none.
 * Words that read like a denunciation are not asked about: they stay on the device until they are sent.
 */
export function useProposal(session: FormSession, set: SetValues): () => Promise<void> {
  const asked = useRef<{ readonly text: string; readonly stop: AbortController } | null>(null);
  useEffect(() => () => {
    asked.current?.stop.abort();
    asked.current = null;
  }, [session]);

  return async () => {
    const { text, wardCode, districtCode } = session.values;
    if (asked.current?.text === text) return;
    asked.current?.stop.abort();
    const stop = new AbortController();
    const asking = { text, stop };
    asked.current = asking;
    const guesses = await ask();
    if (asked.current !== asking || session.ended) return;
    // Not answered: leaving the text once more asks again.
    if (guesses === null) asked.current = null;
    const { category } = session.values;
    // A choice belongs to the words that it was made for.
    set({ guesses: guesses ?? none, category: guesses?.some(({ code }) => code === category) ? category : '' });

    async function ask(): Promise<readonly CategoryName[] | null> {
      if (text.trim() === '') return none;
      const denunciation = session.sealed || (await readsLikeDenunciation(text));
      if (denunciation !== false) return denunciation ? none : null;
      const timer = setTimeout(() => stop.abort(), patience);
      try {
        return (await call(routes.propose, { body: { text, areaCode: wardCode || districtCode || null }, signal: stop.signal })).categories;
      } catch {
        // No line, too many tries, a server that is away: the desk finds the category without the sender's word.
        return null;
      } finally {
        clearTimeout(timer);
      }
    }
  };
}
