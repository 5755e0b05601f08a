import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { currentLanguage, hearLanguage, startLanguage } from './i18n.js';
import { en } from './staff.en.js';
import { vi, type StaffTexts } from './staff.vi.js';

type KeysOf<T, Before extends string = ''> = { [K in keyof T & string]: T[K] extends string ? `${Before}${K}` : KeysOf<T[K], `${Before}${K}.`> }[keyof T & string];

/** Name of a sentence, such as `queue.pending`. A name that isn't there doesn't compile. */
export type StaffKey = KeysOf<StaffTexts>;
export type Say = (key: StaffKey, values?: Record<string, string | number>) => string;

export async function startStaffTexts(): Promise<void> {
  startLanguage();
  await i18next.use(initReactI18next).init({ resources: { vi: { translation: vi }, en: { translation: en } }, lng: currentLanguage(), fallbackLng: 'vi', interpolation: { escapeValue: false }, returnNull: false });
  hearLanguage(() => void i18next.changeLanguage(currentLanguage()));
}

/** The sentences in the language on screen; a component that uses this is drawn anew when the language changes. */
export function useSay(): Say {
  const { t } = useTranslation();
  return t as Say;
}
