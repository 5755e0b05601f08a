const remembered = 'ccc.theme';
type Theme = 'light' | 'dark';

const ofSystem = (): Theme => (typeof matchMedia === 'function' && matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');

/** Takes up the theme chosen before; without a choice the system's theme holds. */
export function readTheme(): void {
  try {
    const chosen = localStorage.getItem(remembered);
    if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset['theme'] = chosen;
  } catch {
    // Storage refused: the system's theme holds.
  }
}

export function themeOnScreen(): Theme {
  if (typeof document === 'undefined') return 'light';
  return document.documentElement.dataset['theme'] === 'dark' || document.documentElement.dataset['theme'] === 'light' ? document.documentElement.dataset['theme'] : ofSystem();
}

/** Turns light and dark around. Choosing what the system has anyway goes back to following the system. */
export function chooseTheme(theme: Theme): void {
  const follow = theme === ofSystem();
  if (follow) delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  try {
    if (follow) localStorage.removeItem(remembered);
    else localStorage.setItem(remembered, theme);
  } catch {
    // The choice then lasts until the page closes.
  }
}
