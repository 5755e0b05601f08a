import { useEffect, useState } from 'react';

type Listener = (text: string) => void;
let listener: Listener | null = null;
let waiting: string[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;

/** Says something to screen readers. What comes within half a second is said in one go, which nothing later puts off. */
export function announce(text: string): void {
  if (!waiting.includes(text)) waiting.push(text);
  timer ??= setTimeout(() => {
    timer = undefined;
    listener?.(waiting.join(' '));
    waiting = [];
  }, 500);
}

/** The one polite live region of the page. */
export function Announcer() {
  const [text, setText] = useState('');
  useEffect(() => {
    listener = (words) => setText((before) => (before === words ? `${words}\u00a0` : words));
    return () => { listener = null; };
  }, []);
  return <div className="for-readers" role="status" aria-live="polite">{text}</div>;
}
