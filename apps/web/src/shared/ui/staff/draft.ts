import { useCallback, useEffect, useRef, useState } from 'react';

const prefix = 'ccc.draft.';

/**
 * State that outlives a reload, a lost session and a closed tab: kept on this device until `clear`. The component that uses it is keyed by `key`.
 * @param key whose draft of what, such as `<person>/<ticket>/ask`
 */
export function useDraft<T extends object>(key: string, initial: T): { value: T; set: (change: Partial<T>) => void; clear: () => void; savedAt: number | null } {
  const [value, setValue] = useState<T>(() => ({ ...initial, ...read<T>(key) }));
  const [savedAt, setSavedAt] = useState<number | null>(null);
  const touched = useRef(false);
  const start = useRef(initial);
  useEffect(() => {
    if (touched.current && write(key, value)) setSavedAt(Date.now());
  }, [key, value]);
  const set = useCallback((change: Partial<T>) => {
    touched.current = true;
    setValue((before) => ({ ...before, ...change }));
  }, []);
  const clear = useCallback(() => {
    touched.current = false;
    setValue(start.current);
    setSavedAt(null);
    try {
      localStorage.removeItem(prefix + key);
    } catch {
      // Nothing was kept.
    }
  }, [key]);
  return { value, set, clear, savedAt };
}

function read<T>(key: string): Partial<T> {
  try {
    return JSON.parse(localStorage.getItem(prefix + key) ?? '{}') as Partial<T>;
  } catch {
    return {};
  }
}

function write(key: string, value: object): boolean {
  try {
    localStorage.setItem(prefix + key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
