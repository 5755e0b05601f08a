import { useSyncExternalStore } from 'react';

let spoken = '';
let waiting: string[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

/** Says something to those who listen instead of look. Sentences within a moment come as one batch. */
export function announce(sentence: string): void {
  waiting = [...waiting.filter((s) => s !== sentence), sentence];
  clearTimeout(timer);
  timer = setTimeout(() => {
    // A no-break space at the end makes an equal sentence a new one, so that it is read again.
    const next = waiting.join('. ');
    spoken = next === spoken ? `${next}\u00a0` : next;
    waiting = [];
    for (const tell of listeners) tell();
  }, 400);
}

/** The one live region of the staff pages; at their top, so that it makes no page longer. */
export function Announcer() {
  const text = useSyncExternalStore((tell) => { listeners.add(tell); return () => listeners.delete(tell); }, () => spoken);
  return <div role="status" aria-live="polite" className="visually-hidden" style={{ insetBlockStart: 0 }}>{text}</div>;
}
