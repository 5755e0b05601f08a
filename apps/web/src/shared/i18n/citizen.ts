import i18next from 'i18next';
import { useMemo, useSyncExternalStore } from 'react';
import { changeLanguage, currentLanguage, startTexts, type Language } from './i18n.js';
import { formVi } from './citizen-form.vi.js';
import type { Texts } from './citizen.vi.js';

type KeysOf<T, Before extends string = ''> = { [K in keyof T & string]: T[K] extends string ? `${Before}${K}` : KeysOf<T[K], `${Before}${K}.`> }[keyof T & string];

/** Name of a sentence, such as `text.title`. A name that isn't there doesn't compile. */
export type TextKey = KeysOf<Texts>;
export type Say = (key: TextKey, values?: Record<string, string | number>) => string;

/** Starts the citizen's texts: Vietnamese at once, English fetched first when it was chosen before. */
export async function startCitizenTexts(): Promise<void> {
  await startTexts({ vi: { translation: formVi } });
  if (currentLanguage() === 'en') await speak('en');
}

/** Changes the language; English is fetched on first use. Stays with the present one when it can't be fetched. */
export async function speak(language: Language): Promise<void> {
  if (language === 'en' && !i18next.hasResourceBundle('en', 'translation')) {
    try {
      const { en } = await import('./citizen.en.js');
      i18next.addResourceBundle('en', 'translation', en);
    } catch {
      return changeLanguage('vi');
    }
  }
  await changeLanguage(language);
}

const hearLanguage = (listener: () => void) => {
  i18next.on('languageChanged', listener);
  return () => i18next.off('languageChanged', listener);
};

/** The sentences in the language on screen; a component that uses this is drawn anew when the language changes. */
export function useSay(): Say {
  const language = useSyncExternalStore(hearLanguage, currentLanguage);
  return useMemo(() => i18next.getFixedT(language) as Say, [language]);
}
