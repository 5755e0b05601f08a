import { useCallback, useEffect, useRef, useState } from 'react';

/** Nobody is called writing who has typed nothing for so long. */
const STILL_MS = 20_000;

/** Has somebody typed just now? @returns whether, and what to call at each keystroke */
export function useWriting(): [writing: boolean, typed: () => void] {
  const [writing, setWriting] = useState(false);
  const still = useRef<ReturnType<typeof setTimeout>>(undefined);
  const typed = useCallback(() => {
    setWriting(true);
    clearTimeout(still.current);
    still.current = setTimeout(() => setWriting(false), STILL_MS);
  }, []);
  useEffect(() => () => clearTimeout(still.current), []);
  return [writing, typed];
}
