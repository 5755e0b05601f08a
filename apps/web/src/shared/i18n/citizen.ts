import { useMemo, useSyncExternalStore } from 'react';
import { changeLanguage, currentLanguage, hearLanguage, startLanguage, type Language } from './i18n.js';
import { formVi } from './citizen-form.vi.js';
import type { Texts } from './citizen.vi.js';

type KeysOf<T, Before extends string = ''> = { [K in keyof T & string]: T[K] extends string ? `${Before}${K}` : KeysOf<T[K], `${Before}${K}.`> }[keyof T & string];

/** Name of a sentence, such as `text.title`. A name that isn't there doesn't compile. */
export type TextKey = KeysOf<Texts>;
export type Say = (key: TextKey, values?: Record<string, string | number>) => string;

interface Sentences { readonly [name: string]: string | Sentences }

// A sentence is looked up and its places filled: the form's first load has no room for a library that does more.
const texts: Record<Language, Sentences> = { vi: formVi, en: {} };
let englishIsHere = false;

/** Adds the sentences of pages that are fetched later. Each part has groups of its own. */
export function addTexts(language: Language, more: Sentences): void {
  texts[language] = { ...texts[language], ...more };
}

/** Starts the citizen's texts: Vietnamese at once, English fetched first when it was chosen before. */
export async function startCitizenTexts(): Promise<void> {
  startLanguage();
  if (currentLanguage() === 'en') await speak('en');
}

/** Changes the language; English is fetched on first use. Stays with Vietnamese when it can't be fetched. */
export async function speak(language: Language): Promise<void> {
  if (language === 'en' && !englishIsHere) {
    try {
      const { en } = await import('./citizen.en.js');
      addTexts('en', en);
      englishIsHere = true;
    } catch {
      return changeLanguage('vi');
    }
  }
  changeLanguage(language);
}

/** The sentences in the language on screen; a component that uses this is drawn anew when the language changes. */
export function useSay(): Say {
  const language = useSyncExternalStore(hearLanguage, currentLanguage, currentLanguage);
  return useMemo((): Say => (key, values) => fill(sentence(texts[language], key) ?? sentence(texts.vi, key) ?? key, values), [language]);
}

function sentence(from: Sentences, key: string): string | undefined {
  let at: string | Sentences | undefined = from;
  for (const name of key.split('.')) at = typeof at === 'object' ? at[name] : undefined;
  return typeof at === 'string' ? at : undefined;
}

/** Puts values into the `{{places}}` of a sentence. */
function fill(words: string, values: Record<string, string | number> = {}): string {
  return words.replace(/\{\{(\w+)\}\}/g, (place, name: string) => String(values[name] ?? place));
}
