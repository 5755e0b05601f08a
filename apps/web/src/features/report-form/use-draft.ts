import { useCallback, useEffect, useRef, useState } from 'react';
import { useLeaveGuard } from '../../shared/ui/citizen-leave-guard.js';
import { dropDraft, keepDraft, type Draft } from './draft.js';
import { readsLikeDenunciation } from './first-aid.js';
import type { FormSession } from './session.js';

/** `off`: the text reads like a denunciation, so nothing of it stays on the device. `refused`: the device keeps nothing. */
export type DraftState = { kind: 'none' | 'off' | 'refused' } | { kind: 'saved'; at: string };

const pause = 600;

/** Keeps the draft on the device a moment after each change, and at once when the page is put away. */
export function useDraft(session: FormSession, draft: Omit<Draft, 'savedAt'>) {
  const [state, setState] = useState<DraftState>(() => (session.sealed ? { kind: 'off' } : session.savedAt ? { kind: 'saved', at: session.savedAt } : { kind: 'none' }));
  const written = JSON.stringify(draft);
  const seen = useRef({ session, written });
  const latest = useRef(draft);
  useEffect(() => { latest.current = draft; });

  const save = useCallback(async () => {
    const now = latest.current;
    const words = JSON.stringify(now);
    if (seen.current.session !== session) seen.current = { session, written: session.broughtBack ? '' : words };
    if (session.ended || seen.current.written === words) return;
    const denunciation = session.sealed || (await readsLikeDenunciation(now.text));
    // Without the list of words nothing may be kept; the next change tries again.
    if (session.ended || denunciation === null) return;
    seen.current.written = words;
    if (denunciation) {
      session.sealed = true;
      session.savedAt = null;
      dropDraft();
      setState({ kind: 'off' });
      return;
    }
    session.savedAt = new Date().toISOString();
    setState(keepDraft({ ...now, savedAt: session.savedAt }) ? { kind: 'saved', at: session.savedAt } : { kind: 'refused' });
  }, [session]);

  // What was kept before the words read like a denunciation goes at once, not a moment later.
  const seal = useCallback(async () => {
    if (session.savedAt !== null && !session.ended && (await readsLikeDenunciation(latest.current.text)) === true) await save();
  }, [session, save]);

  useEffect(() => {
    const timer = setTimeout(() => void save(), pause);
    void seal();
    return () => clearTimeout(timer);
  }, [written, save, seal]);

  useEffect(() => {
    const away = () => { if (document.visibilityState === 'hidden') void save(); };
    document.addEventListener('visibilitychange', away);
    return () => {
      document.removeEventListener('visibilitychange', away);
      void save();
    };
  }, [session, save]);

  // Where nothing is kept on the device, the browser asks before the page with the words is closed.
  useLeaveGuard(draft.text !== '' && (state.kind === 'off' || state.kind === 'refused'));

  const forget = useCallback(() => {
    dropDraft();
    setState({ kind: 'none' });
  }, []);

  return { state, forget };
}
