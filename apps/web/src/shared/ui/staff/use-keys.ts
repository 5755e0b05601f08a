import { useEffect, useRef, useSyncExternalStore } from 'react';

export type KeyMap = Record<string, (event: KeyboardEvent) => void>;

const remembered = 'ccc.keys';
const listeners = new Set<() => void>();

/** Single-letter keys can be turned off (WCAG 2.1.4). */
export function keysAreOn(): boolean {
  try {
    return localStorage.getItem(remembered) !== 'off';
  } catch {
    return true;
  }
}

export function turnKeys(on: boolean): void {
  try {
    localStorage.setItem(remembered, on ? 'on' : 'off');
  } catch {
    // Private windows refuse storage; keys then stay on.
  }
  for (const tell of listeners) tell();
}

export function useKeysAreOn(): boolean {
  return useSyncExternalStore((tell) => { listeners.add(tell); return () => listeners.delete(tell); }, keysAreOn);
}

/** Listens for single keys on the whole page. Silent while somebody types, composes Vietnamese, or a dialog or menu is open. */
export function useKeys(map: KeyMap): void {
  const latest = useRef(map);
  latest.current = map;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isPlainKey(event) || !keysAreOn()) return;
      const run = latest.current[event.key];
      if (!run) return;
      event.preventDefault();
      run(event);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

function isPlainKey(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.key === 'Process' || event.ctrlKey || event.metaKey || event.altKey) return false;
  const at = event.target;
  if (at instanceof HTMLElement && (at.isContentEditable || at.closest('input, textarea, select, [role="combobox"], [role="listbox"], [role="menu"], [role="dialog"]'))) return false;
  return document.querySelector('[role="dialog"], [role="menu"]') === null;
}
