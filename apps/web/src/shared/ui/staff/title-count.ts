import { useSyncExternalStore } from 'react';

const remembered = 'ccc.title-count';
const listeners = new Set<() => void>();

/** A number in the tab's title moves nothing and makes no sound: it is on unless somebody at this browser turned it off. */
export function titleCounts(): boolean {
  try {
    return localStorage.getItem(remembered) !== 'off';
  } catch {
    return true;
  }
}

export function turnTitleCount(on: boolean): void {
  try {
    localStorage.setItem(remembered, on ? 'on' : 'off');
  } catch {
    // Private windows refuse storage; it stays on.
  }
  for (const tell of listeners) tell();
}

export function useTitleCounts(): boolean {
  return useSyncExternalStore((tell) => { listeners.add(tell); return () => listeners.delete(tell); }, titleCounts);
}
