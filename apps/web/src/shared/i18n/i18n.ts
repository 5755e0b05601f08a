import type { Bilingual } from '#contract';

export type Language = 'vi' | 'en';
const remembered = 'ccc.language';

let language: Language = readLanguage();
const listeners = new Set<() => void>();

/** Says to the browser what is on screen. Vietnamese unless the person chose English before. */
export function startLanguage(): void {
  document.documentElement.lang = language;
}

export function currentLanguage(): Language {
  return language;
}

export function changeLanguage(next: Language): void {
  try {
    localStorage.setItem(remembered, next);
  } catch {
    // Private windows refuse storage; the choice then lasts until the page closes.
  }
  language = next;
  document.documentElement.lang = next;
  for (const listener of listeners) listener();
}

/** Calls back after each change. @returns a way to stop */
export function hearLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The sentence of a refusal or name in the language on screen. */
export function said(text: Bilingual): string {
  return text[currentLanguage()];
}

function readLanguage(): Language {
  try {
    return localStorage.getItem(remembered) === 'en' ? 'en' : 'vi';
  } catch {
    return 'vi';
  }
}
