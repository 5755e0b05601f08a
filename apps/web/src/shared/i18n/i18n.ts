import i18next, { type Resource } from 'i18next';
import type { Bilingual } from '#contract';

export type Language = 'vi' | 'en';
const remembered = 'ccc.language';

/** Starts the texts of one entry. Vietnamese unless the person chose English before. */
export async function startTexts(resources: Resource): Promise<void> {
  const language = readLanguage();
  await i18next.init({ resources, lng: language, fallbackLng: 'vi', interpolation: { escapeValue: false }, returnNull: false });
  document.documentElement.lang = language;
}

export function currentLanguage(): Language {
  return i18next.language === 'en' ? 'en' : 'vi';
}

export async function changeLanguage(language: Language): Promise<void> {
  try {
    localStorage.setItem(remembered, language);
  } catch {
    // Private windows refuse storage; the choice then lasts until the page closes.
  }
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
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
