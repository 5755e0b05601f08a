import { useSyncExternalStore } from 'react';

/** What was searched last, for as long as the page lives: in no address, no history and no storage, for desk computers are shared. */
let held = '';
const listeners = new Set<() => void>();

export function holdWords(words: string): void {
  held = words;
  for (const tell of listeners) tell();
}

export function useHeldWords(): string {
  return useSyncExternalStore((tell) => { listeners.add(tell); return () => listeners.delete(tell); }, () => held);
}
