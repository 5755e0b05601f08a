import { useSay } from '../../shared/i18n/citizen.js';
import { timeOfDay } from '../../shared/i18n/dates.js';
import type { DraftState } from './use-draft.js';

interface Props { state: DraftState; empty: boolean; onClear: () => void; /** Null: nothing was thrown away just now. */ onBringBack: (() => void) | null }

/** Says what is kept on this device, and forgets it with one touch. A slip can be taken back for a moment. */
export function DraftLine({ state, empty, onClear, onBringBack }: Props) {
  const say = useSay();
  if (onBringBack) {
    return (
      <div className="draft-line">
        <span className="hint">{say('draft.cleared')}</span>
        <button type="button" className="button-text" onClick={onBringBack}>{say('draft.bringBack')}</button>
      </div>
    );
  }
  if (empty && state.kind === 'none') return null;
  const words = state.kind === 'saved' ? say('draft.saved', { time: timeOfDay(state.at) }) : state.kind === 'off' ? say('draft.off') : state.kind === 'refused' ? say('draft.notKept') : '';
  return (
    <div className="draft-line">
      <span className="hint figures">{words}</span>
      <button type="button" className="button-text" onClick={onClear}>{say('draft.clear')}</button>
    </div>
  );
}
