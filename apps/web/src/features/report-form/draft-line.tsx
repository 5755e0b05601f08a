import { useEffect, useRef, useState } from 'react';
import { useSay } from '../../shared/i18n/citizen.js';
import { timeOfDay } from '../../shared/i18n/dates.js';
import type { DraftState } from './use-draft.js';

/** Says what is kept on this device, and forgets it on demand. */
export function DraftLine({ state, empty, onClear }: { state: DraftState; empty: boolean; onClear: () => void }) {
  const say = useSay();
  const [asking, setAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  // The button that asked is gone: the focus goes to the answer that loses nothing.
  useEffect(() => {
    if (asking) keep.current?.focus();
  }, [asking]);
  if (empty && state.kind === 'none') return null;
  const words = state.kind === 'saved' ? say('draft.saved', { time: timeOfDay(state.at) }) : state.kind === 'off' ? say('draft.off') : state.kind === 'refused' ? say('draft.notKept') : '';
  return (
    <div className="draft-line" role="group" aria-label={say('draft.clear')}>
      {asking ? (
        <>
          <strong className="small">{say('draft.ask')}</strong>
          <button type="button" className="button-quiet button-small danger" onClick={() => { setAsking(false); onClear(); }}>{say('draft.yes')}</button>
          <button type="button" className="button-quiet button-small" ref={keep} onClick={() => setAsking(false)}>{say('draft.no')}</button>
        </>
      ) : (
        <>
          <span className="hint figures">{words}</span>
          <button type="button" className="button-text" onClick={() => setAsking(true)}>{say('draft.clear')}</button>
        </>
      )}
    </div>
  );
}
