import { useSyncExternalStore } from 'react';

let spoken = '';
let waiting: string[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

/** However much comes in, it is told no more often. */
const NEWS_MS = 20_000;
let news: string | null = null;
let newsTimer: ReturnType<typeof setTimeout> | undefined;
let newsAt = 0;

/** Tells what came in by itself: the newest state of it, three times a minute at most. Null: there is nothing to tell any more. */
export function announceNews(sentence: string | null): void {
  news = sentence;
  if (sentence === null) return;
  newsTimer ??= setTimeout(() => {
    newsTimer = undefined;
    if (news === null) return;
    newsAt = Date.now();
    announce(news);
    news = null;
  }, Math.max(0, newsAt + NEWS_MS - Date.now()));
}

/** Says something to those who listen instead of look. Sentences within a moment come as one batch, which no later one can put off. */
export function announce(sentence: string): void {
  waiting = [...waiting.filter((s) => s !== sentence), sentence];
  timer ??= setTimeout(() => {
    timer = undefined;
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
