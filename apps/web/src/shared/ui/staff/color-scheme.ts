import { isMantineColorScheme, type MantineColorScheme, type MantineColorSchemeManager } from '@mantine/core';

const remembered = 'ccc.theme';

/** Remembers light, dark or "as the device", and tells the tokens as well as the component library. */
export function rememberedScheme(): MantineColorSchemeManager {
  return {
    get: (fallback) => {
      const kept = read();
      apply(kept ?? fallback);
      return kept ?? fallback;
    },
    set: (scheme) => {
      apply(scheme);
      try {
        localStorage.setItem(remembered, scheme);
      } catch {
        // Private windows refuse storage; the choice then lasts until the page closes.
      }
    },
    subscribe: () => undefined,
    unsubscribe: () => undefined,
    clear: () => apply('auto'),
  };
}

function read(): MantineColorScheme | null {
  try {
    const kept = localStorage.getItem(remembered);
    return isMantineColorScheme(kept) ? kept : null;
  } catch {
    return null;
  }
}

function apply(scheme: MantineColorScheme): void {
  if (scheme === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = scheme;
}
